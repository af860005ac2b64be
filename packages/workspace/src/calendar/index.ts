export { localDay } from './localDay.ts';
