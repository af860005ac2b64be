/** True where the command key is ⌘ and not Ctrl. */
const isApple = (): boolean => /mac|iphone|ipad/i.test(navigator.userAgent);

/** Writes keys as they stand on this person's keyboard; `Mod` is ⌘ or Ctrl. */
export const keysOf = (keys: string): string =>
  keys.replace('Mod', isApple() ? '⌘' : 'Ctrl').replace('Shift', isApple() ? '⇧' : 'Shift');
