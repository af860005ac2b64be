import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JobView, RequirementTarget } from '@career-mentor/workspace/api';
import { Button, Card, Menu } from '@career-mentor/ui/primitives';
import { classNames } from '@career-mentor/ui/theme';
import { KIND_LOOKS, KINDS } from './kinds.tsx';
import { cutText, flowText, marksOfJob, paragraphsOf, type AdvertMark } from './markText.ts';
import { useRequirement } from './useRequirement.ts';

const TARGETS = [...KINDS, 'none'] as const;

export interface AdvertTextProps {
  readonly view: JobView;
  /** The mark that is asked for in the list beside it. */
  readonly activeId: string | undefined;
}

/** The advert's text with must, nice-to-have and not-needed marked in it; marks are changed and added right there. */
export function AdvertText({ view, activeId }: AdvertTextProps) {
  const { t } = useTranslation('jobs');
  const text = useRef<HTMLDivElement>(null);
  const [selection, setSelection] = useState<string>();
  const setRequirement = useRequirement(view.id);
  const paragraphs = useMemo(() => {
    const marks = marksOfJob(view.job, view.document.text);
    const flowing = flowText(view.document.text);
    return paragraphsOf(view.document).map((one) => ({ ...one, pieces: cutText(flowing, marks, one) }));
  }, [view.job, view.document]);
  const mark = (name: string, to: RequirementTarget) => {
    setRequirement(name, to);
    setSelection(undefined);
    window.getSelection()?.removeAllRanges();
  };
  return (
    <Card aria-label={t('text')} className="p-6">
      <p className="text-muted mb-3 text-s">{t('textHint')}</p>
      <div
        ref={text}
        onMouseUp={() => setSelection(selectedWithin(text.current))}
        className="max-w-[72ch] text-l whitespace-pre-wrap"
      >
        {paragraphs.map(({ start, heading, pieces }) => (
          <p key={start} className={heading ? 'mt-4 font-semibold first:mt-0' : 'mb-2'}>
            {pieces.map((piece) =>
              piece.mark ? (
                <MarkedWords
                  key={piece.start}
                  mark={piece.mark}
                  text={piece.text}
                  active={piece.mark.id === activeId}
                  onMark={mark}
                />
              ) : (
                <span key={piece.start}>{piece.text}</span>
              ),
            )}
          </p>
        ))}
      </div>
      {selection === undefined ? null : <SelectionBar name={selection} onMark={mark} />}
    </Card>
  );
}

interface MarkedWordsProps {
  readonly mark: AdvertMark;
  readonly text: string;
  readonly active: boolean;
  readonly onMark: (name: string, to: RequirementTarget) => void;
}

function MarkedWords({ mark, text, active, onMark }: MarkedWordsProps) {
  const { t } = useTranslation('jobs');
  return (
    <Menu
      align="start"
      trigger={
        <button
          type="button"
          data-mark={mark.id}
          title={t(`kinds.${mark.kind}`)}
          className={classNames(
            'inline rounded-s px-[2px] text-left whitespace-pre-wrap',
            KIND_LOOKS[mark.kind].mark,
            active && 'outline-accent outline-2',
          )}
        >
          {text}
          <span className="sr-only">{` (${t(`kinds.${mark.kind}`)})`}</span>
        </button>
      }
      items={TARGETS.filter((to) => to !== mark.kind).map((to) => ({
        id: to,
        label: t(`kinds.${to}`),
        onSelect: () => onMark(mark.name, to),
      }))}
    />
  );
}

function SelectionBar({ name, onMark }: { readonly name: string } & Pick<MarkedWordsProps, 'onMark'>) {
  const { t } = useTranslation('jobs');
  return (
    <div
      role="group"
      aria-label={t('markSelection', { name })}
      className="bg-raised border-line appear sticky bottom-4 mt-4 flex flex-wrap items-center gap-2 rounded-m border px-3 py-2 shadow-high"
    >
      <span className="text-m">{t('markSelection', { name })}</span>
      {KINDS.map((kind) => {
        const { Icon } = KIND_LOOKS[kind];
        return (
          <Button
            key={kind}
            size="small"
            icon={<Icon aria-hidden className="size-[14px]" />}
            onClick={() => onMark(name, kind)}
          >
            {t(`kinds.${kind}`)}
          </Button>
        );
      })}
    </div>
  );
}

// A requirement is a few words; a longer selection is somebody reading with the mouse.
const LONGEST_SELECTION = 80;

function selectedWithin(element: HTMLElement | null): string | undefined {
  const selection = window.getSelection();
  if (!element || !selection || !element.contains(selection.anchorNode)) return undefined;
  const words = selection.toString().replace(/\s+/g, ' ').trim();
  return words.length > 1 && words.length <= LONGEST_SELECTION ? words : undefined;
}
