export * from './CommandPalette.tsx';
export * from './EvidencePanel.tsx';
export * from './ListNavigation.tsx';
export * from './Page.tsx';
export * from './Rail.tsx';
export * from './StatusLine.tsx';
export * from './VirtualList.tsx';
