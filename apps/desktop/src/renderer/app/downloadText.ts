/** A text as a file. */
export interface TextFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly text: string;
}

/** Any content as a file. */
export interface BlobFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly content: BlobPart;
}

/** Hands a text to the person as a file; the browser or the shell asks where to put it. */
export const downloadText = ({ name, type, text }: TextFile): void => downloadFile({ name, type, content: text });

/** Hands any content to the person as a file. */
export function downloadFile({ name, type, content }: BlobFile): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name.replace(/[\\/:*?"<>|]/g, '-');
  link.click();
  URL.revokeObjectURL(url);
}
