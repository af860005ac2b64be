export * from './flow.ts';
export { toFlow } from './toFlow.ts';
export * from './xml.ts';
