export * from './contentSecurityPolicy.ts';
export * from './externalAddress.ts';
