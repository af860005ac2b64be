import { useTranslation } from 'react-i18next';
import { ListNavigation, ROW } from '@career-mentor/ui/patterns';
import { Badge, Card } from '@career-mentor/ui/primitives';
import { classNames } from '@career-mentor/ui/theme';
import { FACT_KINDS, type FactRow } from './factRows.ts';
import { KIND_LOOKS } from './kinds.tsx';

export interface FactsProps {
  readonly rows: readonly FactRow[];
  /** The fact whose sentences are lit. */
  readonly activeId: string | undefined;
  readonly onShow: (fact: FactRow) => void;
}

/** Place, pay, contract and the like; each row lights the sentence it was read from. */
export function Facts({ rows, activeId, onShow }: FactsProps) {
  const { t } = useTranslation('jobs');
  const unsaid = FACT_KINDS.filter((kind) => MISSED.has(kind) && rows.every((row) => row.kind !== kind));
  return (
    <Card aria-label={t('facts.title')} className="flex flex-col gap-2">
      <h2 className="font-semibold">{t('facts.title')}</h2>
      <ListNavigation label={t('facts.title')}>
        {rows.map((row) => (
          <li key={row.id}>
            <FactButton row={row} active={row.id === activeId} onShow={onShow} />
          </li>
        ))}
      </ListNavigation>
      {unsaid.length > 0 ? (
        <p className="text-muted px-2 text-s">
          {t('facts.unsaid', { names: unsaid.map((kind) => t(`facts.names.${kind}`)).join(', ') })}
        </p>
      ) : null}
    </Card>
  );
}

// What a person asks first; that the advert is silent about it is worth a word.
const MISSED: ReadonlySet<FactRow['kind']> = new Set(['location', 'pay', 'contract', 'hours']);

interface FactButtonProps extends Pick<FactsProps, 'onShow'> {
  readonly row: FactRow;
  readonly active: boolean;
}

function FactButton({ row, active, onShow }: FactButtonProps) {
  const { t } = useTranslation('jobs');
  return (
    <button
      type="button"
      {...ROW}
      aria-pressed={active}
      data-fact={row.kind}
      onClick={() => onShow(row)}
      className={classNames(
        'hover:bg-hover grid w-full grid-cols-[88px_minmax(0,1fr)] items-baseline gap-2 rounded-s px-2 py-1 text-left',
        active && 'bg-mark-quiet',
      )}
    >
      <span className="text-muted text-s">{t(`facts.kinds.${row.kind}`)}</span>
      <span className="block min-w-0 first-letter:uppercase">
        {row.words}
        {row.wanted === undefined || row.wanted === 'required' ? null : <WantedBadge wanted={row.wanted} />}
      </span>
    </button>
  );
}

function WantedBadge({ wanted }: { readonly wanted: 'preferred' | 'negated' }) {
  const { t } = useTranslation('jobs');
  const { Icon, tone } = KIND_LOOKS[wanted];
  return (
    <span className="ml-2">
      <Badge tone={tone} icon={<Icon aria-hidden className="size-3" />}>
        {t(`kinds.${wanted}`)}
      </Badge>
    </span>
  );
}
