import { classNames } from '../theme/index.ts';

export interface RadarAxis {
  readonly id: string;
  readonly label: string;
  /** One value in [0, 1] per series. */
  readonly values: readonly number[];
}

export interface RadarChartProps {
  readonly label: string;
  readonly axes: readonly RadarAxis[];
  readonly series: readonly string[];
  readonly size?: number;
}

/** Up to ten axes at a glance. Stands beside a table with the same numbers, which is its text. */
export function RadarChart({ label, axes, series, size = 420 }: RadarChartProps) {
  const radius = size * 0.31;
  const place = (index: number, value: number) =>
    pointAt(index, axes.length, { radius: radius * value, centre: size / 2 });
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-ROOM_FOR_LABELS} 0 ${size + 2 * ROOM_FOR_LABELS} ${size * 0.86}`}
      className="w-full max-w-[640px]"
    >
      <g transform={`translate(0 ${-size * 0.07})`}>
        {[0.25, 0.5, 0.75, 1].map((ring) => (
          <polygon
            key={ring}
            points={outline(axes.map((_, index) => place(index, ring)))}
            className="stroke-line fill-none"
          />
        ))}
        {axes.map((axis, index) => (
          <AxisLabel key={axis.id} text={axis.label} at={place(index, 1.13)} middle={size / 2} />
        ))}
        {series.map((name, at) => (
          <polygon
            key={name}
            points={outline(axes.map((axis, index) => place(index, axis.values[at] ?? 0)))}
            strokeWidth={2}
            strokeLinejoin="round"
            strokeDasharray={at === 0 ? undefined : '5 4'}
            className={SERIES[at % SERIES.length]}
          />
        ))}
      </g>
    </svg>
  );
}

/** Units of the drawing left free at both sides: labels grow outwards. */
const ROOM_FOR_LABELS = 70;

const SERIES = ['fill-mark-quiet stroke-accent', 'fill-none stroke-caution', 'fill-none stroke-positive'];

interface Point {
  readonly x: number;
  readonly y: number;
}

function AxisLabel({ text, at, middle }: { readonly text: string; readonly at: Point; readonly middle: number }) {
  const anchor = Math.abs(at.x - middle) < 8 ? 'middle' : at.x < middle ? 'end' : 'start';
  return (
    <text {...at} textAnchor={anchor} dominantBaseline="central" fontSize={11.5} className={classNames('fill-muted')}>
      {text.length > LABEL_LENGTH ? `${text.slice(0, LABEL_LENGTH - 1)}…` : text}
    </text>
  );
}

// Longer names would leave the drawing; the table beside it has them whole.
const LABEL_LENGTH = 24;

/** The place of a value on axis `index` of `count`, the first axis pointing up. */
function pointAt(index: number, count: number, { radius, centre }: { radius: number; centre: number }): Point {
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
  return { x: centre + radius * Math.cos(angle), y: centre + radius * Math.sin(angle) };
}

const outline = (points: readonly Point[]): string =>
  points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
