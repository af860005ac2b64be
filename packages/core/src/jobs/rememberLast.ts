/**
 * The same function, which remembers its last answer: the paragraph at hand is asked about once for each of its clauses and
 * names, and a paragraph may have hundreds. What it answers must not be changed by those who ask.
 */
export function rememberLast<T>(answer: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly value: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, value: answer(text) };
    return last.value;
  };
}
