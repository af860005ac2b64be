import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CvSection, EntryValue } from '@career-mentor/workspace/api';
import { Button, Dialog, Field } from '@career-mentor/ui/primitives';
import { FailureView } from '../../app/FailureView.tsx';
import { useNotify } from '../../app/useNotify.ts';
import { useTRPC } from '../../client/index.ts';
import { useFacts } from './FactsContext.tsx';
import { fieldOf, isDateField } from './factPaths.ts';

/** The fields of a new entry; the first one must be filled. */
const FIELDS: Record<CvSection, readonly string[]> = {
  profiles: ['url', 'network', 'username'],
  work: ['position', 'name', 'location', 'startDate', 'endDate', 'summary'],
  education: ['institution', 'studyType', 'area', 'location', 'startDate', 'endDate', 'score'],
  skills: ['name', 'level'],
  languages: ['language', 'fluency'],
  projects: ['name', 'description', 'url', 'startDate', 'endDate'],
  certificates: ['name', 'issuer', 'date', 'url'],
};

export interface AddEntryDialogProps {
  readonly section: CvSection;
  readonly onClose: () => void;
}

/** Something that the document does not say (or that was not read): written by the person. */
export function AddEntryDialog({ section, onClose }: AddEntryDialogProps) {
  const { t } = useTranslation(['cv', 'frame']);
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const add = useAddEntry(onClose);
  const fields = FIELDS[section];
  const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
  const ready = filled[fields[0] ?? ''] !== undefined;
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('cv:addEntryTo', { section: t(`cv:sections.${section}`) })}
      closeLabel={t('frame:close')}
      size="small"
      footer={
        <>
          <Button onClick={onClose}>{t('frame:cancel')}</Button>
          <Button tone="primary" disabled={!ready || add.isPending} onClick={() => add.send(section, filled)}>
            {t('cv:addEntry')}
          </Button>
        </>
      }
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) add.send(section, filled);
        }}
      >
        {fields.map((name) => {
          const field = fieldOf(`${section}.0.${name}`);
          return (
            <Field
              key={name}
              label={t(`cv:fields.${field}`)}
              hint={isDateField(field) ? t('cv:editHintDate') : undefined}
              value={values[name] ?? ''}
              required={name === fields[0]}
              onChange={(event) => setValues({ ...values, [name]: event.target.value })}
            />
          );
        })}
        {add.error ? <FailureView error={add.error} /> : null}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

function useAddEntry(onDone: () => void) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { t } = useTranslation('cv');
  const { changed } = useNotify();
  const cvId = useFacts().view.id;
  const { mutate, isPending, error } = useMutation(
    trpc.cvs.addEntry.mutationOptions({
      onSuccess: (view) => {
        queries.setQueryData(trpc.cvs.get.queryKey({ cvId }), view);
        changed(t('added'));
        onDone();
      },
    }),
  );
  const send = (section: CvSection, value: EntryValue) => mutate({ cvId, section, value });
  return { send, isPending, error };
}
