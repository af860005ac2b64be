export interface MatchRingProps {
  /** 0 to 100. */
  readonly percentage: number;
  /** 0 to 1; less than 1 is drawn as a thinner, broken rest. */
  readonly certainty?: number;
  /** Says what the number means, for screen readers. */
  readonly label: string;
  /** Pixels. */
  readonly size?: number;
}

/** A number as a ring. The number itself stands in the middle, so the ring is never the only carrier. */
export function MatchRing({ percentage, certainty = 1, label, size = 44 }: MatchRingProps) {
  const stroke = Math.max(4, size / 11);
  const radius = (size - stroke) / 2;
  const around = 2 * Math.PI * radius;
  const filled = (Math.min(100, Math.max(0, percentage)) / 100) * around;
  return (
    <svg role="img" aria-label={label} width={size} height={size} viewBox={`0 0 ${size} ${size}`} className="shrink-0">
      <g fill="none" strokeWidth={stroke} transform={`rotate(-90 ${size / 2} ${size / 2})`}>
        <circle
          cx={size / 2}
          cy={size / 2}
          r={radius}
          className="stroke-line"
          strokeDasharray={certainty < DOUBTFUL_BELOW ? `${stroke / 2} ${stroke / 2}` : undefined}
        />
        <circle
          cx={size / 2}
          cy={size / 2}
          r={radius}
          className="stroke-accent"
          strokeLinecap={percentage > 0 ? 'round' : 'butt'}
          strokeDasharray={`${filled} ${around - filled}`}
        />
      </g>
      <text
        x="50%"
        y="50%"
        dominantBaseline="central"
        textAnchor="middle"
        className="fill-ink tabular font-semibold"
        fontSize={size * 0.3}
      >
        {Math.round(percentage)}
      </text>
    </svg>
  );
}

/** Below this certainty the ring is dashed: what it shows may well change. */
const DOUBTFUL_BELOW = 0.7;
