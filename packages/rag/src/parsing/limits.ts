/**
 * What one document may cost. The size is the requirement's 5 MB, read as binary megabytes so that a file which a file
 * manager shows as "5 MB" passes; pages and time come from the product's own limits for a CV or an advert.
 */
export const LIMITS = {
  bytes: 5 * 1024 * 1024,
  pages: 60,
  milliseconds: 20_000,
  /** Heap of the reading process. A PDF of 60 pages stays under 300 MB; the rest is room for odd ones. */
  heapMegabytes: 1024,
  /** Text of a whole book; beyond it a document is no CV and no advert. */
  characters: 1_000_000,
} as const;
