import { useId, type ComponentProps, type ReactNode } from 'react';
import { classNames } from '../theme/index.ts';

interface Described {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** Hides the label for the eye; it stays for the ear. */
  readonly labelHidden?: boolean;
}

const CONTROL =
  'border-control bg-surface text-ink placeholder:text-muted w-full rounded-s border px-3 text-m disabled:opacity-50 aria-invalid:border-critical';

/** One line of text with its label, hint and error. */
export function Field({ label, hint, error, labelHidden, className, ...rest }: Described & ComponentProps<'input'>) {
  return (
    <Labelled {...{ label, hint, error, labelHidden }} className={className}>
      {(attributes) => <input type="text" {...rest} {...attributes} className={classNames(CONTROL, 'h-9')} />}
    </Labelled>
  );
}

/** Several lines of text with label, hint and error. */
export function TextArea({
  label,
  hint,
  error,
  labelHidden,
  className,
  ...rest
}: Described & ComponentProps<'textarea'>) {
  return (
    <Labelled {...{ label, hint, error, labelHidden }} className={className}>
      {(attributes) => <textarea rows={4} {...rest} {...attributes} className={classNames(CONTROL, 'py-2')} />}
    </Labelled>
  );
}

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export interface SelectProps extends Described, Omit<ComponentProps<'select'>, 'onChange'> {
  readonly options: readonly SelectOption[];
  readonly onValue: (value: string) => void;
}

/** A choice out of few. The platform's own list: it works with every keyboard and screen reader. */
export function Select({ label, hint, error, labelHidden, options, onValue, className, ...rest }: SelectProps) {
  return (
    <Labelled {...{ label, hint, error, labelHidden }} className={className}>
      {(attributes) => (
        <select
          {...rest}
          {...attributes}
          onChange={(event) => onValue(event.target.value)}
          className={classNames(CONTROL, 'h-9 pr-2')}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

interface Attributes {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

interface LabelledProps {
  readonly label: string;
  readonly hint: ReactNode;
  readonly error: string | undefined;
  readonly labelHidden: boolean | undefined;
  readonly className: string | undefined;
  readonly children: (attributes: Attributes) => ReactNode;
}

function Labelled({ label, hint, error, labelHidden, className, children }: LabelledProps) {
  const id = useId();
  const described = error !== undefined || hint !== undefined;
  const attributes: Attributes = {
    id,
    ...(described ? { 'aria-describedby': `${id}-note` } : {}),
    ...(error === undefined ? {} : { 'aria-invalid': true }),
  };
  return (
    <div className={classNames('flex flex-col gap-1', className)}>
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'text-s font-medium'}>
        {label}
      </label>
      {children(attributes)}
      {described ? (
        <p id={`${id}-note`} className={classNames('text-s', error === undefined ? 'text-muted' : 'text-critical')}>
          {error ?? hint}
        </p>
      ) : null}
    </div>
  );
}
