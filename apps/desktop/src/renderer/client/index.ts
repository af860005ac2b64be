export * from './connection.ts';
export * from './context.ts';
export * from './events.ts';
export * from './failure.ts';
export * from './lost.ts';
export * from './queryClient.ts';
export * from './shell.ts';
