import { z } from 'zod';

export const Title = z.string().trim().min(1, 'a title needs at least one character').max(200);

/** A file as base64. Whether its content and size can be used is the reader's decision, which it explains. */
export const FileInput = z.object({ fileName: z.string().min(1).max(255), bytes: z.base64() });

/** Pasted text. Whether it is too short or too long is the extractor's decision, which it explains. */
export const TextInput = z.object({ text: z.string(), title: Title.optional() });
