/**
 * What one document may cost. The size is the requirement's 5 MB, read as binary megabytes so that a file which a file
 * manager shows as "5 MB" passes; pages and time come from the product's own limits for a CV or an advert.
 */
export const LIMITS = {
  bytes: 5 * 1024 * 1024,
  pages: 60,
  milliseconds: 20_000,
  /** One page that is a picture may take this long: about ten times what it takes on a slow laptop with two cores. */
  pictureMilliseconds: 90_000,
  /** Pictures of one document that are read; a CV or an advert of more pages is a book that was scanned. */
  pictures: 20,
  /** Pixels of a picture that is opened at all: a phone's photo has 12 to 50 million. Decoded, each takes four bytes. */
  pixels: 64_000_000,
  /** Heap of the reading process. A PDF of 60 pages stays under 300 MB; the rest is room for odd ones. */
  heapMegabytes: 640,
  /** All that the reading process may hold (10^6 bytes), so that it stays under 1 GB between two looks of its guard. */
  residentMegabytes: 850,
  /** Text of a whole book; beyond it a document is no CV and no advert. */
  characters: 1_000_000,
  /** Lines of that book. Setting one line costs more than the letters in it. */
  lines: 50_000,
} as const;
