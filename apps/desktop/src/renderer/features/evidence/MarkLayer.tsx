import { classNames } from '@career-mentor/ui/theme';
import { useEvidence, useIsLit, type EvidenceMark } from './EvidenceContext.tsx';

export interface MarkLayerProps {
  readonly marks: readonly EvidenceMark[];
  readonly page: number;
  /** CSS pixels per point. */
  readonly scale: number;
  readonly activeId: string | undefined;
  readonly onPick: ((id: string) => void) | undefined;
}

/**
 * The lit places over one page. It is for the mouse only: every mark is also a fact, gap or requirement in the page's own
 * list, which is where keyboard and screen reader meet it.
 */
export function MarkLayer({ marks, page, activeId, ...rest }: MarkLayerProps) {
  return (
    <div aria-hidden className="absolute inset-0">
      {marks
        .filter((mark) => mark.evidence.page === page)
        .map((mark) => (
          <Mark key={mark.id} mark={mark} active={mark.id === activeId} {...rest} />
        ))}
    </div>
  );
}

interface MarkProps extends Pick<MarkLayerProps, 'scale' | 'onPick'> {
  readonly mark: EvidenceMark;
  readonly active: boolean;
}

function Mark({ mark, active, scale, onPick }: MarkProps) {
  const { lit } = useEvidence();
  const isLit = useIsLit(mark.id) || active;
  return mark.evidence.boxes.map((box, index) => (
    <div
      key={index}
      {...(active && index === 0 ? { 'data-active-mark': true } : {})}
      onMouseEnter={() => lit.set(mark.id)}
      onMouseLeave={() => lit.set(undefined)}
      onClick={() => onPick?.(mark.id)}
      className={classNames(
        'absolute rounded-s transition-colors',
        onPick && 'cursor-pointer',
        isLit ? 'bg-sheet-lit' : mark.tone === 'check' ? 'bg-sheet-doubt' : 'bg-sheet-quiet',
        active && 'outline-2 outline-sheet-edge',
        mark.tone === 'check' && 'border-b-[1.5px] border-dashed border-sheet-doubt-line',
      )}
      style={{
        left: box.x * scale - 2,
        top: box.y * scale - 1,
        width: box.width * scale + 4,
        height: box.height * scale + 2,
      }}
    />
  ));
}
