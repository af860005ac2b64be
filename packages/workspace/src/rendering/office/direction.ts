/** Whether the first letter that has a direction is of a script written from right to left (UAX 9, rule P2). */
export function isRightToLeft(text: string): boolean {
  const letter = /[\p{L}]/u.exec(text)?.[0];
  return letter !== undefined && RIGHT_TO_LEFT.test(letter);
}

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
