import { ok } from '@career-mentor/core/kernel';
import type { DocumentUseCases } from '../api/index.ts';
import { findRow } from '../repositories/table.ts';
import { documents } from '../repositories/tables.ts';
import { notFound, type Context } from './context.ts';

/** The originals: as text with places, and byte for byte. */
export function createDocumentUseCases({ db, blobs }: Context): DocumentUseCases {
  return {
    get: ({ documentId }) => {
      const row = findRow(db, documents, { id: documentId });
      return row ? ok(row.text) : notFound('document');
    },
    bytes: ({ documentId }) => {
      const row = findRow(db, documents, { id: documentId });
      const bytes = row && blobs.read(row.id);
      if (!row || !bytes) return notFound('document');
      return ok({ bytes: Buffer.from(bytes).toString('base64'), format: row.format, fileName: row.file_name });
    },
  };
}
