export * from './contentSecurityPolicy.ts';
export * from './pageFiles.ts';
export * from './restarts.ts';
export * from './supervise.ts';
