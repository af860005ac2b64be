import { z } from 'zod';
import { FEATURES } from './encodeLines.ts';
import type { LineModel } from './lineModel.ts';

/**
 * A line model as a file: the kinds, and base64 of signed bytes: steps in full, weights only for the features that have
 * any, each as two bytes of its hash (low first) and one byte per kind. All are multiples of the same unit.
 */
export const StoredModel = z.object({ kinds: z.array(z.string()).min(1), steps: z.string(), rows: z.string() });
export type StoredModel = z.infer<typeof StoredModel>;

/** The model out of its file. */
export function unpackModel(stored: StoredModel): LineModel {
  const { kinds } = stored;
  const weights = new Int8Array(FEATURES * kinds.length);
  const rows = bytesOf(stored.rows);
  const width = kinds.length + 2;
  for (let at = 0; at + width <= rows.length; at += width) {
    const feature = (rows[at] ?? 0) + (rows[at + 1] ?? 0) * 256;
    weights.set(Int8Array.from(rows.subarray(at + 2, at + width)), feature * kinds.length);
  }
  return { kinds, weights, steps: Int8Array.from(bytesOf(stored.steps)) };
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 (RFC 4648) without the help of a platform. */
function bytesOf(base64: string): Uint8Array {
  const digits = [...base64.replace(/=+$/, '')].map((digit) => ALPHABET.indexOf(digit));
  return Uint8Array.from({ length: Math.floor((digits.length * 3) / 4) }, (_, index) => {
    const bit = index * 8;
    const at = Math.floor(bit / 6);
    const pair = ((digits[at] ?? 0) << 6) | (digits[at + 1] ?? 0);
    return (pair >> (4 - (bit % 6))) & 255;
  });
}
