export * from './contract/index.ts';
export { appRouter, createCaller, type AppRouter } from './router.ts';
export { failureOf, type RouterContext } from './trpc.ts';
