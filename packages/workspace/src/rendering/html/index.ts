export * from './writeHtml.ts';
export * from './writePortfolio.ts';
