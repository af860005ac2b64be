import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WrittenFile, WrittenFormat } from '@career-mentor/workspace/api';
import { Button, Card } from '@career-mentor/ui/primitives';
import { downloadFile } from '../../../app/downloadText.ts';
import { useNotify } from '../../../app/useNotify.ts';
import { useTRPCClient } from '../../../client/index.ts';
import { PageFacts } from '../preview/PagePreview.tsx';
import { useWriting } from '../WritingContext.tsx';

/** As what a version can be saved; the words for each stand in the catalogue. */
const FORMATS = [
  'pdf',
  'docx',
  'odt',
  'txt',
  'md',
  'html',
  'portfolio',
  'json',
] as const satisfies readonly WrittenFormat[];

/** The kinds of files, each with what it is for and the way to have it. */
export function FormatList() {
  return (
    <ul className="flex flex-col gap-3">
      {FORMATS.map((format) => (
        <li key={format}>
          <FormatCard format={format} />
        </li>
      ))}
    </ul>
  );
}

function FormatCard({ format }: { readonly format: (typeof FORMATS)[number] }) {
  const { t } = useTranslation('writing');
  const { file, working, save } = useSaving(format);
  const title = t(`export.formats.${format}.title`);
  return (
    <Card className="flex flex-col gap-2">
      <div className="flex items-center gap-3">
        <div className="min-w-0 grow">
          <h2 className="font-semibold">{title}</h2>
          <p className="text-muted text-s">{t(`export.formats.${format}.text`)}</p>
        </div>
        <Button
          {...(format === 'pdf' ? { tone: 'primary' as const } : {})}
          disabled={working}
          icon={<Download aria-hidden className="size-4" />}
          onClick={save}
        >
          {working ? t('export.working') : t('export.download', { format: title })}
        </Button>
      </div>
      <div role="status" className="empty:hidden">
        {file ? <Saved file={file} /> : null}
      </div>
    </Card>
  );
}

function Saved({ file: { fileName, pages, fits, warnings } }: { readonly file: WrittenFile }) {
  const { t } = useTranslation('writing');
  return (
    <>
      <p className="text-positive text-s">{t('export.saved', { file: fileName })}</p>
      {pages === undefined ? (
        warnings.map((warning) => (
          <p key={warning} className="text-caution text-s">
            {warning}
          </p>
        ))
      ) : (
        <PageFacts {...{ pages, fits, warnings }} />
      )}
    </>
  );
}

function useSaving(format: WrittenFormat) {
  const client = useTRPCClient();
  const { version } = useWriting();
  const { failed } = useNotify();
  const [file, setFile] = useState<WrittenFile>();
  const [working, setWorking] = useState(false);
  const save = async () => {
    setWorking(true);
    try {
      const written = await client.versions.render.query({ versionId: version.id, format });
      downloadFile({ name: written.fileName, type: written.mimeType, content: bytesOf(written.bytes) });
      setFile(written);
    } catch (error) {
      failed(error);
    }
    setWorking(false);
  };
  return { file, working, save: () => void save() };
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
