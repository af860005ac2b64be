export * from './writeOdt.ts';
