/** What a CV can be looked at as, in the order of the tabs. */
export const CV_TABS = ['facts', 'skills', 'critique', 'write', 'versions', 'export'] as const;
