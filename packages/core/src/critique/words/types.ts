/** Whether a verb at the beginning of a line tells of the past or the present; undefined where it is no known verb. */
export type Tense = 'past' | 'present' | undefined;

/** What the rules must know of a language. Patterns are tried on one statement. */
export interface CritiqueWords {
  /** Openings that name a duty or a part in something instead of a deed. */
  readonly weakOpening: RegExp;
  /** Words that tell of an effect or a thing made. Numbers count apart from this. */
  readonly outcome: RegExp;
  /** Numbers in words. */
  readonly numberWord: RegExp;
  /** Tried on the first clause only. */
  readonly passive: RegExp;
  /** Where the first clause ends. */
  readonly clauseEnd: RegExp;
  readonly firstPerson: RegExp;
  readonly buzzword: RegExp;
  /** "a month", "daily": work that comes again. */
  readonly recurrent: RegExp;
  readonly tenseOf: (text: string) => Tense;
  /** Whether a line may begin with this word time and again without harm, such as an article. */
  readonly isSmallWord: (word: string) => boolean;
}
