import { AtSign, Globe, MapPin, Phone, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ListNavigation } from '@career-mentor/ui/patterns';
import { Button } from '@career-mentor/ui/primitives';
import { DateRange, Entry, Highlights, Section } from './CvSection.tsx';
import { Fact } from './Fact.tsx';
import { useFacts } from './FactsContext.tsx';
import { factAt } from './factPaths.ts';

/** The facts as a CV that reads like one. */
export function CvFacts() {
  const { t } = useTranslation('cv');
  return (
    <ListNavigation as="div" label={t('factList')} className="flex flex-col gap-8 pb-16">
      <Basics />
      <WorkSection />
      <ProjectSection />
      <EducationSection />
      <SkillSection />
      <LanguageSection />
      <CertificateSection />
    </ListNavigation>
  );
}

const CONTACTS = [
  ['basics.email', AtSign],
  ['basics.phone', Phone],
  ['basics.location', MapPin],
  ['basics.url', Globe],
] as const;

function Basics() {
  const { view } = useFacts();
  const { basics } = view.cv;
  return (
    <section className="flex flex-col gap-2">
      <Fact path="basics.name" className="text-xl font-semibold tracking-tight" />
      <Fact path="basics.label" className="text-l" />
      <div className="text-muted flex flex-wrap gap-x-6 gap-y-1">
        {CONTACTS.map(([path, Icon]) => (
          <WithIcon key={path} icon={<Icon aria-hidden className="size-4 shrink-0" />} path={path} />
        ))}
        {basics.profiles.map((profile, index) => (
          <WithIcon
            key={index}
            icon={<Globe aria-hidden className="size-4 shrink-0" />}
            path={`basics.profiles.${index}.${profile.url === undefined ? 'username' : 'url'}`}
          />
        ))}
      </div>
      <MissingFields />
      <div className="mt-2 max-w-[72ch]">
        <Fact path="basics.summary" />
      </div>
    </section>
  );
}

function WithIcon({ icon, path }: { readonly icon: ReactNode; readonly path: string }) {
  const { view, editing } = useFacts();
  if (factAt(view.cv, path) === undefined && editing !== path) return null;
  return (
    <span className="flex max-w-full items-center gap-2">
      {icon}
      <Fact path={path} />
    </span>
  );
}

const WISHED = ['name', 'email', 'phone', 'location', 'summary'] as const;

function MissingFields() {
  const { t } = useTranslation('cv');
  const { view, edit, editing } = useFacts();
  const missing = WISHED.filter((field) => view.cv.basics[field] === undefined && editing !== `basics.${field}`);
  if (missing.length === 0) return null;
  return (
    <p className="text-muted flex flex-wrap items-center gap-1 text-s">
      {t('missing')}
      {missing.map((field) => (
        <Button
          key={field}
          size="small"
          tone="quiet"
          icon={<Plus aria-hidden className="size-[14px]" />}
          aria-label={t('addField', { field: t(`fields.${field}`) })}
          onClick={() => edit(`basics.${field}`)}
        >
          {t(`fields.${field}`)}
        </Button>
      ))}
    </p>
  );
}

function WorkSection() {
  const { cv } = useFacts().view;
  return (
    <Section section="work">
      {cv.work.map((work, index) => (
        <Entry
          key={index}
          title={<Fact path={`work.${index}.position`} className="font-semibold" />}
          place={[`work.${index}.name`, `work.${index}.location`]}
          dates={<DateRange path={`work.${index}`} />}
        >
          <Fact path={`work.${index}.summary`} />
          <Highlights path={`work.${index}.highlights`} count={work.highlights.length} />
        </Entry>
      ))}
    </Section>
  );
}

function ProjectSection() {
  const { cv } = useFacts().view;
  return (
    <Section section="projects">
      {cv.projects.map((project, index) => (
        <Entry
          key={index}
          title={<Fact path={`projects.${index}.name`} className="font-semibold" />}
          place={[`projects.${index}.url`]}
          dates={<DateRange path={`projects.${index}`} />}
        >
          <Fact path={`projects.${index}.description`} />
          <Highlights path={`projects.${index}.highlights`} count={project.highlights.length} />
          <Chips paths={project.keywords.map((_, at) => `projects.${index}.keywords.${at}`)} />
        </Entry>
      ))}
    </Section>
  );
}

function EducationSection() {
  const { cv } = useFacts().view;
  return (
    <Section section="education">
      {cv.education.map((education, index) => {
        const at = `education.${index}`;
        return (
          <Entry
            key={index}
            title={
              <>
                <Fact path={`${at}.studyType`} className="font-semibold" />{' '}
                <Fact path={`${at}.area`} className="font-semibold" />
              </>
            }
            place={[`${at}.institution`, `${at}.location`, `${at}.score`]}
            dates={<DateRange path={at} />}
          >
            <Highlights path={`${at}.courses`} count={education.courses.length} />
          </Entry>
        );
      })}
    </Section>
  );
}

function SkillSection() {
  const { cv } = useFacts().view;
  const single = cv.skills.flatMap((skill, index) => (skill.keywords.length === 0 ? [`skills.${index}.name`] : []));
  return (
    <Section section="skills">
      {cv.skills.map((skill, index) =>
        skill.keywords.length === 0 ? null : (
          <div key={index} className="flex flex-wrap items-baseline gap-2">
            <Fact path={`skills.${index}.name`} className="text-muted text-s font-medium" />
            <Chips paths={skill.keywords.map((_, at) => `skills.${index}.keywords.${at}`)} />
          </div>
        ),
      )}
      <Chips paths={single} />
    </Section>
  );
}

function LanguageSection() {
  const { cv } = useFacts().view;
  return (
    <Section section="languages">
      {cv.languages.map((_, index) => (
        <div key={index} className="flex gap-3">
          <Fact path={`languages.${index}.language`} className="font-medium" />
          <Fact path={`languages.${index}.fluency`} className="text-muted" />
        </div>
      ))}
    </Section>
  );
}

function CertificateSection() {
  const { cv } = useFacts().view;
  return (
    <Section section="certificates">
      {cv.certificates.map((_, index) => (
        <Entry
          key={index}
          title={<Fact path={`certificates.${index}.name`} className="font-medium" />}
          place={[`certificates.${index}.issuer`, `certificates.${index}.url`]}
          dates={<Fact path={`certificates.${index}.date`} className="text-muted" />}
        />
      ))}
    </Section>
  );
}

function Chips({ paths }: { readonly paths: readonly string[] }) {
  if (paths.length === 0) return null;
  return (
    <span className="flex flex-wrap gap-x-4 gap-y-1">
      {paths.map((path) => (
        <Fact key={path} path={path} />
      ))}
    </span>
  );
}
