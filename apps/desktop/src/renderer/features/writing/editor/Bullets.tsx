import { Plus } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContentText } from '@career-mentor/core/writing';
import { Button } from '@career-mentor/ui/primitives';
import { useWriting } from '../WritingContext.tsx';
import { BulletRow, useBulletRemoval } from './BulletRow.tsx';
import { bulletAfter, newBulletId, writeAt } from './changes.ts';
import { useDraft, useDraftActions } from './DraftContext.tsx';
import { useFactsBehind } from './FactsBehind.tsx';
import { asOne } from './pendingChanges.ts';
import { SortableList } from './SortableList.tsx';
import { TextField } from './TextField.tsx';

interface BulletsProps {
  readonly list: string;
  readonly bullets: readonly ContentText[];
}

/** A bullet that is begun and not yet kept. */
interface Begun {
  readonly id: string;
  readonly after: string | undefined;
}

/** The bullets of one entry. Enter begins another one, Backspace in an empty one takes it away. */
export function Bullets({ list, bullets }: BulletsProps) {
  const { own, arrangement, outline } = useDraft();
  const { version } = useWriting();
  const ids = useMemo(() => bullets.map(({ path }) => path), [bullets]);
  const { begun, begin, enter, end } = useBegun(list, ids);
  const onRemove = useBulletRemoval(list, ids);
  const writtenHere = useMemo(() => new Set(arrangement.added.map(({ id }) => id)), [arrangement.added]);
  const field = (after: string | undefined) =>
    begun && begun.after === after ? <BegunBullet key={begun.id} {...{ list, ids, begun, end, begin }} /> : null;
  return (
    <SortableList list={list} ids={ids}>
      <ul className="flex flex-col">
        {bullets.flatMap((bullet) => [
          <BulletRow
            key={bullet.path}
            {...{ list, bullet, onRemove }}
            onEnter={enter}
            isHidden={outline.hidden.has(bullet.path)}
            isWrittenHere={writtenHere.has(bullet.path)}
            differs={own.texts[bullet.path] !== undefined}
            isBase={version.isBase}
          />,
          field(bullet.path),
        ])}
        {field(undefined)}
      </ul>
      <AddBullet onAdd={() => begin(ids.at(-1))} />
    </SortableList>
  );
}

function AddBullet({ onAdd }: { readonly onAdd: () => void }) {
  const { t } = useTranslation('writing');
  return (
    <Button
      size="small"
      tone="quiet"
      className="self-start"
      icon={<Plus aria-hidden className="size-[14px]" />}
      onClick={onAdd}
    >
      {t('addBullet')}
    </Button>
  );
}

function useBegun(list: string, ids: readonly string[]) {
  const { apply, fields } = useDraftActions();
  const { before: textBefore } = useFactsBehind();
  const [begun, setBegun] = useState<Begun>();
  const begin = useCallback(
    (after: string | undefined) => {
      const id = newBulletId();
      setBegun({ id, after });
      fields.request(id);
    },
    [fields],
  );
  const enter = useCallback(
    (path: string, before: string, after: string) => {
      if (after.trim() === '' || before.trim() === '') return begin(path);
      const id = newBulletId();
      apply(writeAt(path, textBefore(path), before), ...bulletAfter({ id, list, text: after }, ids, path));
      fields.request(id, 0);
    },
    [apply, begin, fields, ids, list, textBefore],
  );
  const end = useCallback((id: string) => setBegun((now) => (now?.id === id ? undefined : now)), []);
  return { begun, begin, enter, end };
}

interface BegunBulletProps {
  readonly list: string;
  readonly ids: readonly string[];
  readonly begun: Begun;
  readonly begin: (after: string | undefined) => void;
  readonly end: (id: string) => void;
}

function BegunBullet({ list, ids, begun, begin, end }: BegunBulletProps) {
  const { t } = useTranslation(['writing', 'cv']);
  const { apply, fields } = useDraftActions();
  const { own } = useDraft();
  const { id, after } = begun;
  const isKept = useRef(false);
  const changesFor = (text: string) => (text.trim() === '' ? [] : bulletAfter({ id, list, text }, ids, after));
  const keep = (text: string) => {
    // Leaving the field that Enter has just kept must not keep it twice.
    if (!isKept.current) apply(...changesFor(text));
    isKept.current = true;
  };
  return (
    <li className="flex items-start gap-1 py-[1px] pl-6">
      <span aria-hidden className="text-muted mt-[1px]">
        •
      </span>
      <div className="min-w-0 grow">
        <TextField
          id={id}
          text=""
          label={t('cv:fields.highlight')}
          placeholder={t('writing:newBullet')}
          toChange={nothing}
          toTyped={(text) => asOne(own, changesFor(text))}
          onEnter={(text) => {
            if (text.trim() === '') return end(id);
            keep(text);
            begin(id);
          }}
          onBackspace={() => {
            end(id);
            if (after !== undefined) fields.request(after);
          }}
          onLeave={(text) => {
            keep(text);
            end(id);
          }}
        />
      </div>
    </li>
  );
}

/** A bullet that is only begun is kept when it is left, and not at every pause. */
const nothing = (): undefined => undefined;
