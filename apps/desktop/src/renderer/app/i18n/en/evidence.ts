export const evidence = {
  panel: 'Evidence',
  resize: 'Width of the evidence panel',
  fold: 'Fold the evidence panel',
  empty: 'Choose a fact, a gap or a requirement, and the place where it was read is shown here.',
  why: 'Why it counts',
  sources: 'Documents',
  page: 'Page {{page}} of {{pages}} of {{file}}',
  drawing: 'Drawing the page…',
  cannotDraw: 'This page could not be drawn as it looks. Its text is shown instead.',
  cv: 'Your CV',
  job: 'The advert',
  quoteOnPage: 'page {{page}}',
} as const;
