import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CvSkillView, CvView } from '@career-mentor/workspace/api';
import { ListNavigation, ROW } from '@career-mentor/ui/patterns';
import { Badge, Field } from '@career-mentor/ui/primitives';
import { useEvidence } from '../evidence/EvidenceContext.tsx';

/** The skills by category: claimed where a list names them, shown where the CV shows them in use. */
export function CvSkills({ view }: { readonly view: CvView }) {
  const { t } = useTranslation('cv');
  const [filter, setFilter] = useState('');
  const groups = useMemo(() => groupSkills(view.skills, filter), [view.skills, filter]);
  if (view.skills.length === 0) return <p className="text-muted">{t('skills.empty')}</p>;
  return (
    <div className="flex flex-col gap-6">
      <Field
        label={t('skills.filter')}
        labelHidden
        placeholder={t('skills.filter')}
        value={filter}
        className="max-w-80"
        onChange={(event) => setFilter(event.target.value)}
      />
      {groups.length === 0 ? <p className="text-muted">{t('skills.none')}</p> : null}
      {groups.map(([category, skills]) => (
        <section key={category} aria-label={category}>
          <h2 className="text-muted mb-1 text-s font-medium">{category}</h2>
          <ListNavigation label={category} className="border-line bg-surface divide-line divide-y rounded-m border">
            {skills.map((skill) => (
              <li key={skill.skillId ?? skill.name}>
                <SkillRow skill={skill} documentId={view.documentId} />
              </li>
            ))}
          </ListNavigation>
        </section>
      ))}
    </div>
  );
}

function SkillRow({ skill, documentId }: { readonly skill: CvSkillView; readonly documentId: string }) {
  const { t } = useTranslation(['cv', 'evidence']);
  const { show } = useEvidence();
  const marks = skill.shown.map((evidence, index) => ({
    id: `${skill.name}-${index}`,
    evidence,
    tone: 'sure' as const,
  }));
  const open = () =>
    show({
      title: skill.name,
      why: marks.length > 0 ? t('cv:skills.why', { name: skill.name }) : t('cv:skills.notShown'),
      sources: [{ documentId, label: t('evidence:cv'), marks }],
      ...(marks[0] ? { activeId: marks[0].id } : {}),
    });
  return (
    <button
      type="button"
      {...ROW}
      onClick={open}
      className="hover:bg-hover flex min-h-10 w-full items-center gap-3 px-4 py-2 text-left"
    >
      <span className="grow font-medium">{skill.name}</span>
      {skill.claimed ? <Badge>{t('cv:skills.claimed')}</Badge> : null}
      {marks.length > 0 ? (
        <Badge tone="positive">{t('cv:skills.shown', { count: marks.length })}</Badge>
      ) : (
        <Badge tone="caution">{t('cv:skills.notShown')}</Badge>
      )}
    </button>
  );
}

/** Skills whose name holds `filter`, by category, the largest category first. */
function groupSkills(
  skills: readonly CvSkillView[],
  filter: string,
): readonly (readonly [string, readonly CvSkillView[]])[] {
  const wanted = filter.trim().toLowerCase();
  const kept = skills.filter((skill) => skill.name.toLowerCase().includes(wanted));
  return [...Map.groupBy(kept, (skill) => skill.category)].toSorted((a, b) => b[1].length - a[1].length);
}
