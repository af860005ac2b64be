export * from './writeJsonResume.ts';
export * from './writtenLook.ts';
