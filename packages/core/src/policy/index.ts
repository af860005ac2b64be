export * from './contentSecurityPolicy.ts';
