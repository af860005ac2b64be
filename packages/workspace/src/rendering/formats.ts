import type { WrittenFormat } from '../api/index.ts';

/** How files of a format are named and served. */
export const FORMATS: Readonly<Record<WrittenFormat, { readonly extension: string; readonly mimeType: string }>> = {
  pdf: { extension: 'pdf', mimeType: 'application/pdf' },
  docx: {
    extension: 'docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  odt: { extension: 'odt', mimeType: 'application/vnd.oasis.opendocument.text' },
  txt: { extension: 'txt', mimeType: 'text/plain;charset=utf-8' },
  md: { extension: 'md', mimeType: 'text/markdown;charset=utf-8' },
  html: { extension: 'html', mimeType: 'text/html;charset=utf-8' },
  portfolio: { extension: 'html', mimeType: 'text/html;charset=utf-8' },
  json: { extension: 'json', mimeType: 'application/json' },
};
