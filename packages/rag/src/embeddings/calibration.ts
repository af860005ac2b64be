/**
 * Cosine at which two skill names count as the same skill, chosen from the labelled pairs in bench/calibration; method and
 * figures in docs/guides/calibration.md.
 */

/** Best F1 over 365 pairs: precision 0.89, recall 0.85. */
export const MINI_LM_THRESHOLD = 0.635;

/**
 * Letters cannot tell meaning: the best F1 would call almost every pair the same. So the fallback takes the first
 * threshold with precision above 0.9 and finds only a sixth of what is the same: too few skills met, never too many.
 */
export const LEXICAL_THRESHOLD = 0.75;
