import { classNames } from '../theme/index.ts';

export interface BarRow {
  readonly id: string;
  readonly label: string;
  /** 0 to 1. */
  readonly value: number;
  readonly note: string;
  readonly tone: 'accent' | 'positive' | 'caution' | 'critical';
}

export interface BarRowsProps {
  readonly caption: string;
  readonly columns: readonly [string, string];
  readonly rows: readonly BarRow[];
}

/** Bars that are a table: what is drawn for the eye is read as rows by a screen reader. */
export function BarRows({ caption, columns, rows }: BarRowsProps) {
  return (
    <table className="w-full border-collapse text-m">
      <caption className="sr-only">{caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{columns[0]}</th>
          <th scope="col">{columns[1]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" className="w-2/5 truncate py-1 pr-4 text-left font-normal">
              {row.label}
            </th>
            <td className="py-1">
              <span className="flex items-center gap-3">
                <span aria-hidden className="bg-sunken h-2 grow overflow-hidden rounded-full">
                  <span
                    className={classNames('block h-full rounded-full', FILLS[row.tone])}
                    style={{ width: `${Math.round(row.value * 100)}%` }}
                  />
                </span>
                <span className="text-muted tabular w-32 text-s">{row.note}</span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const FILLS = { accent: 'bg-accent', positive: 'bg-positive', caution: 'bg-caution', critical: 'bg-critical' };
