import type { LetterLook, NamedStyle, ParagraphLook, ParagraphRole } from './flow.ts';

/** Collects the looks of a document and gives each of them a style with a name. */
export interface StyleSheet {
  readonly paragraph: (look: ParagraphLook) => NamedStyle<ParagraphLook>;
  readonly letters: (look: LetterLook, use: LetterUse) => NamedStyle<LetterLook>;
  readonly paragraphStyles: () => NamedStyle<ParagraphLook>[];
  readonly letterStyles: () => NamedStyle<LetterLook>[];
}

/** For what a stretch of text looks different. */
export type LetterUse = 'strong' | 'date' | 'link' | 'detail';

/** The names that word processors know, so that their lists of styles and outlines work. */
const PARAGRAPH_NAMES: Readonly<Record<ParagraphRole, readonly [id: string, name: string, isCustom: boolean]>> = {
  title: ['Title', 'Title', false],
  subtitle: ['Subtitle', 'Subtitle', false],
  contact: ['Contact', 'Contact', true],
  'heading-1': ['Heading1', 'heading 1', false],
  'heading-2': ['Heading2', 'heading 2', false],
  body: ['BodyText', 'Body Text', false],
  bullet: ['ListBullet', 'List Bullet', false],
};

const LETTER_NAMES: Readonly<Record<LetterUse, readonly [id: string, name: string, isCustom: boolean]>> = {
  strong: ['Strong', 'Strong', false],
  date: ['Date', 'CV Date', true],
  link: ['Hyperlink', 'Hyperlink', false],
  detail: ['Detail', 'CV Detail', true],
};

export function createStyleSheet(): StyleSheet {
  const paragraphs = createRegister<ParagraphLook>();
  const letters = createRegister<LetterLook>();
  return {
    paragraph: (look) => paragraphs.styleOf(look, PARAGRAPH_NAMES[look.role]),
    letters: (look, use) => letters.styleOf(look, LETTER_NAMES[use]),
    paragraphStyles: paragraphs.all,
    letterStyles: letters.all,
  };
}

interface Register<TLook> {
  readonly styleOf: (look: TLook, base: readonly [id: string, name: string, isCustom: boolean]) => NamedStyle<TLook>;
  readonly all: () => NamedStyle<TLook>[];
}

/** The first look of a kind gets its usual name; others get the name with a number. */
function createRegister<TLook>(): Register<TLook> {
  const known = new Map<string, NamedStyle<TLook>>();
  const counts = new Map<string, number>();
  return {
    styleOf: (look, [id, name, isCustom]) => {
      const key = id + JSON.stringify(look);
      const found = known.get(key);
      if (found) return found;
      const count = (counts.get(id) ?? 0) + 1;
      counts.set(id, count);
      const style =
        count === 1
          ? { id, name, isCustom, look }
          : { id: `${id}V${count}`, name: `${isCustom ? name : `CV ${name}`} ${count}`, isCustom: true, look };
      known.set(key, style);
      return style;
    },
    all: () => [...known.values()],
  };
}
