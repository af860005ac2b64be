import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Span } from '@career-mentor/core/evidence';
import type { JobView, RequirementTarget } from '@career-mentor/workspace/api';
import { Card } from '@career-mentor/ui/primitives';
import { lightPieces, sectionsOf, type TextSection } from './litText.ts';
import { MarkedWords, type MarkedWordsProps } from './MarkedWords.tsx';
import { cutText, flowText, marksOfJob, paragraphsOf, type Paragraph, type TextPiece } from './markText.ts';
import { selectedWithin, SelectionBar } from './SelectionBar.tsx';
import { SetAsideBlock } from './SetAsideBlock.tsx';
import { useRequirement } from './useRequirement.ts';

/** What is asked for beside the text: marks by id, and sentences by their place. A new object asks anew. */
export interface Asked {
  readonly marks: readonly string[];
  readonly spans: readonly Span[];
}

export interface AdvertTextProps {
  readonly view: JobView;
  /** Where facts were read from; a part that says one is grey but not folded. */
  readonly factSpans: readonly Span[];
  /** The head of the advert: what job it is, where and in what form. It is never set aside. */
  readonly headSpans: readonly Span[];
  readonly asked: Asked;
}

/**
 * The advert's text with must, nice-to-have and not-needed marked in it; marks are changed and added right there. What
 * asks for nothing is folded.
 */
export function AdvertText({ view, factSpans, headSpans, asked }: AdvertTextProps) {
  const { t } = useTranslation('jobs');
  const text = useRef<HTMLDivElement>(null);
  const [selection, setSelection] = useState<string>();
  const setRequirement = useRequirement(view.id);
  const sections = useSections(view, headSpans);
  useEffect(() => {
    text.current?.querySelector('[data-lit]')?.scrollIntoView({ block: 'center' });
  }, [asked]);
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
        {sections.map((section) => (
          <Section key={section.start} section={section} factSpans={factSpans} asked={asked} onMark={mark} />
        ))}
      </div>
      {selection === undefined ? null : <SelectionBar name={selection} onMark={mark} />}
    </Card>
  );
}

interface PiecedParagraph extends Paragraph {
  readonly pieces: readonly TextPiece[];
}

function useSections({ job, document }: JobView, head: readonly Span[]): readonly TextSection<PiecedParagraph>[] {
  return useMemo(() => {
    const marks = marksOfJob(job, document.text);
    const flowing = flowText(document.text);
    const paragraphs = paragraphsOf(document).map((one) => ({ ...one, pieces: cutText(flowing, marks, one) }));
    return sectionsOf(paragraphs, job.meta.setAside ?? [], head);
  }, [job, document, head]);
}

interface SectionProps extends Pick<MarkedWordsProps, 'onMark'>, Pick<AdvertTextProps, 'factSpans'> {
  readonly section: TextSection<PiecedParagraph>;
  readonly asked: Asked;
}

function Section({ section, factSpans, asked, onMark }: SectionProps) {
  const paragraphs = section.paragraphs.map((paragraph) => (
    <p key={paragraph.start} className={paragraph.heading ? 'mt-4 font-semibold first:mt-0' : 'mb-2'}>
      <Pieces pieces={paragraph.pieces} asked={asked} onMark={onMark} />
    </p>
  ));
  if (section.kind === undefined) return paragraphs;
  const pieces = section.paragraphs.flatMap((paragraph) => paragraph.pieces);
  return (
    <SetAsideBlock
      kind={section.kind}
      beginning={beginningOf(pieces)}
      openAtFirst={touches(section, factSpans)}
      wanted={isAsked(section, pieces, asked)}
    >
      {paragraphs}
    </SetAsideBlock>
  );
}

// Characters; the line is cut to its width anyway.
const BEGINNING = 120;

const beginningOf = (pieces: readonly TextPiece[]): string =>
  pieces
    .map((piece) => piece.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .slice(0, BEGINNING);

const isAsked = (section: Span, pieces: readonly TextPiece[], { marks, spans }: Asked): boolean =>
  touches(section, spans) || pieces.some(({ mark }) => mark !== undefined && marks.includes(mark.id));

const touches = ({ start, end }: Span, spans: readonly Span[]): boolean =>
  spans.some((span) => span.start < end && span.end > start);

interface PiecesProps extends Pick<SectionProps, 'asked' | 'onMark'> {
  readonly pieces: readonly TextPiece[];
}

function Pieces({ pieces, asked, onMark }: PiecesProps) {
  return lightPieces(pieces, asked.spans).map(({ start, text, mark, lit }) => {
    if (mark) {
      const active = lit || asked.marks.includes(mark.id);
      return <MarkedWords key={start} mark={mark} text={text} active={active} onMark={onMark} />;
    }
    return lit ? (
      <mark key={start} data-lit className="bg-mark text-ink rounded-s">
        {text}
      </mark>
    ) : (
      <span key={start}>{text}</span>
    );
  });
}
