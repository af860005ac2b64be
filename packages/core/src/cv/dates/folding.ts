const COMBINING = /\p{M}/gu;

/**
 * A text in small letters without accents and with full-width signs made plain, every offset as it was: what would
 * become longer or shorter stays. One form of a word in a table then finds all the ways in which people write it.
 */
export function folded(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.replace(/[^\x00-\x7f]|[A-Z]/gu, foldedCharacter);
}

/** The common case: no character of it changes its length. */
const PLAIN = /^[\x20-\x7e\t\n]*$/;

function foldedCharacter(character: string): string {
  const plain = character.normalize('NFKC').toLowerCase().normalize('NFD').replace(COMBINING, '');
  return plain.length === character.length ? plain : character;
}
