export * from './classNames.ts';
export * from './contrast.ts';
