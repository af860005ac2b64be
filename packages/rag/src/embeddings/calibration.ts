/**
 * Cosine at which two skill names count as the same skill, per embedder: the threshold of best F1 over the labelled pairs
 * in bench/calibration. Figures and method: docs/guides/calibration.md.
 */
export const MINI_LM_THRESHOLD = 0.6;
export const LEXICAL_THRESHOLD = 0.6;
