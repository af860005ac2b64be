export * from './BarRows.tsx';
export * from './MatchRing.tsx';
export * from './RadarChart.tsx';
