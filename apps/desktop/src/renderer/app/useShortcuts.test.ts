import { describe, expect, it } from 'vitest';
import { commandOf } from './useShortcuts.ts';

const press = (
  key: string,
  modifiers: Partial<Record<'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey', boolean>> = {},
) => ({
  key,
  metaKey: false,
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
  ...modifiers,
});

describe('commandOf', () => {
  it.each([
    ['k', { metaKey: true }, 'palette'],
    ['k', { ctrlKey: true }, 'palette'],
    ['z', { metaKey: true }, 'undo'],
    ['Z', { metaKey: true, shiftKey: true }, 'redo'],
    ['y', { ctrlKey: true }, 'redo'],
    ['.', { metaKey: true }, 'evidence'],
    ['?', { shiftKey: true }, 'keys'],
    ['g', {}, 'lead'],
    ['j', {}, 'row'],
    ['x', {}, undefined],
    ['g', { altKey: true }, undefined],
  ] as const)('%s with %o is %s', (key, modifiers, command) => {
    expect(commandOf(press(key, modifiers), false)).toBe(command);
  });

  it('leaves a text field its own keys, all but the palette', () => {
    expect(commandOf(press('z', { metaKey: true }), true)).toBeUndefined();
    expect(commandOf(press('g'), true)).toBeUndefined();
    expect(commandOf(press('?', { shiftKey: true }), true)).toBeUndefined();
    expect(commandOf(press('k', { ctrlKey: true }), true)).toBe('palette');
  });
});
