import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CvSkillView, CvView } from '@career-mentor/workspace/api';
import { ListNavigation } from '@career-mentor/ui/patterns';
import { Field, Segmented } from '@career-mentor/ui/primitives';
import { CvSkillRow } from './CvSkillRow.tsx';

/** The skills by category, each with level, time and last use; claimed where a list names it, shown where the CV tells of it. */
export function CvSkills({ view }: { readonly view: CvView }) {
  const { t } = useTranslation('cv');
  const [filter, setFilter] = useState('');
  const [only, setOnly] = useState('all');
  const unshown = view.skills.filter((skill) => skill.unshown).length;
  const groups = useMemo(
    () => groupSkills(only === 'unshown' ? view.skills.filter((skill) => skill.unshown) : view.skills, filter),
    [view.skills, filter, only],
  );
  if (view.skills.length === 0) return <p className="text-muted">{t('skills.empty')}</p>;
  return (
    <div className="flex flex-col gap-6 pb-16">
      <div className="flex flex-wrap items-center gap-4">
        <Field
          label={t('skills.filter')}
          labelHidden
          placeholder={t('skills.filter')}
          value={filter}
          className="w-60"
          onChange={(event) => setFilter(event.target.value)}
        />
        <Segmented
          label={t('skills.which')}
          value={only}
          onChange={setOnly}
          segments={[
            { id: 'all', label: t('skills.all', { count: view.skills.length }) },
            { id: 'unshown', label: t('skills.unshown', { count: unshown }) },
          ]}
        />
      </div>
      {groups.length === 0 ? (
        <p className="text-muted">{filter === '' ? t('skills.allShown') : t('skills.none')}</p>
      ) : null}
      {groups.map(([category, skills]) => (
        <section key={category} aria-label={category}>
          <h2 className="text-muted mb-1 text-s font-medium">{category}</h2>
          <ListNavigation label={category} className="border-line bg-surface divide-line divide-y rounded-m border">
            {skills.map((skill) => (
              <li key={skill.key} className="flex items-center gap-2 pr-2">
                <CvSkillRow skill={skill} view={view} />
              </li>
            ))}
          </ListNavigation>
        </section>
      ))}
    </div>
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
