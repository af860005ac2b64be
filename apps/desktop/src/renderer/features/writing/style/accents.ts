/** The palette for pages. Each of them can be read on white. */
export const ACCENTS = ['#1f4e8c', '#0f5c5c', '#2f5d34', '#7a3b12', '#8a1f3d', '#5a3a86', '#333333'] as const;
