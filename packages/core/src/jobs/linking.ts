/** A skill of the taxonomy that was recognised in a text; `start`/`end` are offsets into that text. */
export interface LinkedSkill {
  readonly skillId: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/**
 * Finds the taxonomy's skills in a text. Passed in, because the taxonomy comes after the reading of adverts. In a
 * `list` a doubtful name ("Go", "Excel") counts more readily than in `prose`.
 */
export type LinkSkills = (text: string, context?: 'list' | 'prose') => readonly LinkedSkill[];

/** What `extractJob` needs from outside. */
export interface JobDeps {
  readonly linkSkills: LinkSkills;
}
