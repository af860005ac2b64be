/** What an advert says about a skill. `unneeded` is neither wanted nor refused: "we will teach you". */
export type Polarity = 'required' | 'preferred' | 'negated' | 'unneeded';

/**
 * Words that say whether a skill is wanted. `before` stands before the skills it speaks of ("ideally X"), `after` behind
 * them ("X is a plus"). The text they are looked for in is in lower case.
 */
export interface CuePattern {
  readonly polarity: Polarity;
  readonly side: 'before' | 'after';
  readonly pattern: RegExp;
}
