/**
 * Whether a text is written in Markdown. Hyphens and asterisks before items, and lines under headings, are common in plain texts
 * too; headings by number signs are not, and with a second one or another mark they make the case.
 */
export function isMarkdown(text: string): boolean {
  const headings = text.match(/^#{1,4} +\S.{0,80}$/gm)?.length ?? 0;
  const underlined = text.match(/^\S.{1,60}\r?\n(?:={4,}|-{4,})\s*$/gm)?.length ?? 0;
  const bold = text.match(/(?:^|[\s(])\*\*[^\s*][^*\n]{0,80}\*\*/gm)?.length ?? 0;
  const links = text.match(/\[[^\]\n]{1,80}\]\((?:https?:|mailto:|tel:|#|\.)[^)\s]*\)/g)?.length ?? 0;
  const tables = text.match(/^\|?(?:\s*:?-{3,}:?\s*\|)+\s*(?::?-{3,}:?)?\s*$/gm)?.length ?? 0;
  const others = bold + links + tables;
  return headings >= 2 || (headings === 1 && others > 0) || bold + links >= 3 || (underlined > 0 && others > 0);
}
