export * from './arrangement.ts';
export * from './composeContent.ts';
export * from './content.ts';
export * from './formatDates.ts';
export * from './pageStyle.ts';
export * from './sectionTitles.ts';
