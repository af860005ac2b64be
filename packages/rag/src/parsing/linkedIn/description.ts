/** Marks that people type before the points of a description. */
const MARK = /^\s*(?:[•◦▪‣·●○■✓✔➢►]|[-–—*](?=\s))\s*/;

/** A description cut into the running text and the points that it lists, if it lists any. */
export function itemsAndProse(description: string): { prose: string | undefined; items: string[] } {
  const lines = description.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const items = lines.filter((line) => MARK.test(line)).map((line) => line.replace(MARK, '').trim());
  const prose = lines.filter((line) => !MARK.test(line)).join('\n');
  return { prose: prose === '' ? undefined : prose, items: items.filter((item) => item !== '') };
}
