import { classNames } from '../theme/index.ts';

export interface KbdProps {
  /** Keys separated by spaces, e.g. `G J` or `⌘ K`. */
  readonly keys: string;
  readonly inverted?: boolean;
}

/** Keys as they stand on the keyboard. */
export function Kbd({ keys, inverted = false }: KbdProps) {
  return (
    <kbd className="inline-flex gap-1 font-sans">
      {keys.split(' ').map((key, index) => (
        <span
          key={`${key}${index}`}
          className={classNames(
            'inline-flex min-w-5 items-center justify-center rounded-s border px-1 text-s leading-5',
            inverted ? 'border-muted' : 'border-line bg-raised text-muted',
          )}
        >
          {key}
        </span>
      ))}
    </kbd>
  );
}
