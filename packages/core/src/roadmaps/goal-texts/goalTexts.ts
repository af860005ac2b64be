/**
 * The sentences of one kind of skill by phase of learning. Placeholders: `{skill}`; `{n|exercises}` a number
 * of small tasks that fits the session (a quarter of an hour each) with its noun; `{p|pages}` a number of pages to
 * read with care in half of the session. A sentence is an imperative that names something to do and something to show.
 */
export interface GoalTexts {
  /** The first session: get an overview and a place to work. */
  readonly start: readonly string[];
  readonly learn: readonly string[];
  readonly practise: readonly string[];
  readonly apply: readonly string[];
  /** The last session: show that it is learnt. */
  readonly prove: readonly string[];
  /** The result of a week. */
  readonly week: readonly string[];
}
