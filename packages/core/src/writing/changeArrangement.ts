import { z } from 'zod';
import { AddedBullet, Arrangement, SectionId, SectionPlace, type Arrangement as Arranged } from './arrangement.ts';

const Path = z.string().min(1).max(200);

/** One thing that a person does to a page. Each is one step of undo. */
export const ArrangementChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hide'), path: Path }),
  z.object({ kind: z.literal('show'), path: Path }),
  /** Null goes back to the text of the fact. */
  z.object({ kind: z.literal('write'), path: Path, text: z.string().max(5_000).nullable() }),
  z.object({ kind: z.literal('add'), bullet: AddedBullet }),
  /** The paths of a list in their new order. */
  z.object({ kind: z.literal('sort'), list: Path, paths: z.array(Path) }),
  z.object({ kind: z.literal('place-sections'), sections: z.array(SectionPlace).max(SectionId.options.length) }),
  z.object({ kind: z.literal('break'), path: Path, isOn: z.boolean() }),
  /** Several at once, such as accepted proposals or a tailored page. */
  z.object({ kind: z.literal('replace'), arrangement: Arrangement }),
]);
export type ArrangementChange = z.infer<typeof ArrangementChange>;

/** The arrangement after a change. Nothing is kept that says what the facts say anyway. */
export function changeArrangement(before: Arranged, change: ArrangementChange): Arranged {
  switch (change.kind) {
    case 'hide':
      return hide(before, change.path);
    case 'show':
      return {
        ...before,
        hidden: without(before.hidden, change.path),
        shown: [...without(before.shown, change.path), change.path],
      };
    case 'write':
      return write(before, change.path, change.text);
    case 'add':
      return { ...before, added: [...before.added.filter(({ id }) => id !== change.bullet.id), change.bullet] };
    case 'sort':
      return { ...before, order: { ...before.order, [change.list]: change.paths } };
    case 'place-sections':
      return { ...before, sections: change.sections };
    case 'break': {
      const breaks = without(before.breaks, change.path);
      return { ...before, breaks: change.isOn ? [...breaks, change.path] : breaks };
    }
    case 'replace':
      return change.arrangement;
  }
}

/** A bullet that was written here goes away; a fact is left out. */
function hide(before: Arranged, path: string): Arranged {
  if (before.added.some(({ id }) => id === path)) {
    return { ...before, added: before.added.filter(({ id }) => id !== path) };
  }
  return { ...before, hidden: [...without(before.hidden, path), path], shown: without(before.shown, path) };
}

function write(before: Arranged, path: string, text: string | null): Arranged {
  const added = before.added.find(({ id }) => id === path);
  if (added && text !== null) {
    return { ...before, added: before.added.map((bullet) => (bullet === added ? { ...bullet, text } : bullet)) };
  }
  const { [path]: _old, ...texts } = before.texts;
  return { ...before, texts: text === null ? texts : { ...texts, [path]: text } };
}

const without = (paths: readonly string[], path: string): string[] => paths.filter((other) => other !== path);
