import type { RefObject } from 'react';

export interface FileInputProps {
  readonly label: string;
  /** Whoever opens it holds the reference: the input itself is never seen. */
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onFile: (file: File) => void;
}

/** The system's file chooser, opened by a button of ours. Choosing the same file again counts again. */
export function FileInput({ label, input, onFile }: FileInputProps) {
  return (
    <input
      ref={input}
      type="file"
      aria-label={label}
      tabIndex={-1}
      className="sr-only"
      onChange={(event) => {
        const file = event.target.files?.[0];
        event.target.value = '';
        if (file) onFile(file);
      }}
    />
  );
}
