import { hoursToClose, inHalfHours } from '../../gaps/hours.ts';
import { err, type Failure, type Result } from '../../kernel/index.ts';
import type { Skill } from '../../skills/index.ts';
import { listed } from '../groupIntoStages.ts';
import { goalKindOf } from '../goalKind.ts';
import { planSkills, type RoadmapRequest } from '../planRoadmap.ts';
import type { Roadmap, RoadmapPlan, StageSkill } from '../schema.ts';
import type { WantedSkill } from '../wantedSkills.ts';
import { findGoal, type PromptGoal, type PromptKnowledge } from './findGoal.ts';
import { readTime, type TimeRead } from './readTime.ts';

export interface PromptRequest extends PromptKnowledge {
  readonly prompt: string;
  /** Counts where the prompt says nothing about time. */
  readonly plan: RoadmapPlan;
  /** The prompt itself when absent. */
  readonly title?: string | undefined;
  readonly keep?: RoadmapRequest['keep'];
  readonly today?: RoadmapRequest['today'];
  readonly dropSkillIds?: RoadmapRequest['dropSkillIds'];
}

/**
 * Plans from a person's own words, without a CV. Any text that is not blank gives a roadmap: for named skills and what
 * they build on, for a role, for the nearest role, or, where we know nothing, a plan for finding one's way into the topic
 * that says so. What was understood stands in `warnings`. Fails with `prompt-empty` for blank text.
 */
export function planRoadmapFromPrompt(request: PromptRequest): Result<Roadmap, Failure> {
  const prompt = request.prompt.trim();
  if (prompt === '') return err(promptEmpty);
  const time = readTime(prompt, request.plan.startDate);
  const goal = findGoal(withoutWords(prompt, time.words), request);
  const dropped = new Set(request.dropSkillIds);
  const wanted = skillsFor(goal, request).filter((each) => !dropped.has(each.skill.skillId));
  return planSkills({
    wanted,
    taxonomy: request.taxonomy,
    // Planned anew, the person's own plan counts, which may differ by now from what the prompt said.
    plan: request.keep === undefined ? planWith(request.plan, time) : request.plan,
    title: request.title ?? shortTitle(prompt),
    keep: request.keep,
    today: request.today,
    origin: 'prompt',
    notes: [understood(goal, request), ...timeNote(time)],
  });
}

const promptEmpty: Failure = {
  code: 'prompt-empty',
  message: 'There are no words to plan from.',
  guidance: 'Write what you want to learn, for example "wound care in 3 months, 5 hours a week".',
  field: 'prompt',
};

/** How many skills of a role are planned; a role lists more than one person learns at once. */
const MOST_OF_A_ROLE = 12;
/** A named skill is planned with up to this many skills before and around it. */
const MOST_AROUND = 6;

function skillsFor(goal: PromptGoal, knowledge: PromptKnowledge): WantedSkill[] {
  if (goal.kind === 'topic') return topicSkills(goal.topic);
  if (goal.kind === 'skills') return namedSkills(goal.skillIds, knowledge);
  const skills = [...goal.role.skills].sort((a, b) => b.weight - a.weight).slice(0, MOST_OF_A_ROLE);
  return skills.flatMap(({ skillId, weight }) => wantedById(skillId, weight, knowledge));
}

/** The named skills; when these are few, with what they build on first and then the most asked for around them. */
function namedSkills(skillIds: readonly string[], knowledge: PromptKnowledge): WantedSkill[] {
  const { taxonomy } = knowledge;
  const around = [
    ...skillIds.flatMap((id) => taxonomy.prerequisitesOf(id)),
    ...skillIds.flatMap((id) => byDemand(taxonomy.childrenOf(id))),
    ...skillIds.flatMap((id) => byDemand(taxonomy.relatedTo(id))),
  ].map((skill) => skill.id);
  const room = Math.max(0, MOST_AROUND - skillIds.length);
  const extra = [...new Set(around)].filter((id) => !skillIds.includes(id)).slice(0, room);
  return [
    ...skillIds.flatMap((id) => wantedById(id, 1, knowledge)),
    ...extra.flatMap((id) => wantedById(id, 0.4, knowledge)),
  ];
}

const byDemand = (skills: readonly Skill[]): Skill[] =>
  [...skills].sort((a, b) => b.demand - a.demand || (a.id < b.id ? -1 : 1));

function wantedById(skillId: string, weight: number, { taxonomy }: PromptKnowledge): WantedSkill[] {
  const known = taxonomy.skillById(skillId);
  if (!known) return [];
  const priority = weight >= 0.75 ? 'critical' : weight >= 0.5 ? 'important' : 'nice-to-have';
  const skill: StageSkill = {
    skillId,
    name: known.name,
    hours: inHalfHours(hoursToClose({ skill: known, priority: 'important', similarity: 0 })),
    fromLevel: 0,
    toLevel: 2,
    kind: goalKindOf(known),
    priority,
  };
  return [{ skill, weight }];
}

/** Three steps into a field we know nothing about: find out what it is, practise its core, show work in it. */
function topicSkills(topic: string): WantedSkill[] {
  const steps = [
    { id: 'topic-overview', name: `the field of “${topic}”`, hours: 6, toLevel: 1 },
    { id: 'topic-core', name: `the core practice of “${topic}”`, hours: 16, toLevel: 2 },
    { id: 'topic-work', name: `a piece of your own work in “${topic}”`, hours: 12, toLevel: 2 },
  ];
  return steps.map(({ id, name, hours, toLevel }, index) => ({
    skill: {
      skillId: id,
      name,
      hours,
      fromLevel: 0,
      toLevel,
      kind: 'topic',
      priority: PRIORITY_OF_STEP[index] ?? 'important',
    },
    weight: 1,
  }));
}

const PRIORITY_OF_STEP = ['critical', 'important', 'nice-to-have'] as const;

function understood(goal: PromptGoal, { taxonomy }: PromptKnowledge): string {
  if (goal.kind === 'topic') {
    return (
      `We do not know “${goal.topic}”, so this plan shows how to find your way into a new field; ` +
      'the hours are a rough guess. Name skills or a role to get a plan made for it.'
    );
  }
  if (goal.kind === 'role') return `Understood as the role ${goal.role.title}.`;
  if (goal.kind === 'nearest-role') {
    return `Nothing matches your words exactly; this plan is for the nearest role we know, ${goal.role.title}.`;
  }
  const names = goal.skillIds.map((id) => taxonomy.skillById(id)?.name ?? id);
  return `Understood as ${listed(names)}, planned with what comes before and what goes with it.`;
}

const timeNote = (time: TimeRead): string[] =>
  time.words.length === 0 ? [] : [`Time read from your words: ${time.words.join('; ')}.`];

const planWith = (plan: RoadmapPlan, time: TimeRead): RoadmapPlan => ({
  ...plan,
  ...(time.hoursPerWeek === undefined ? {} : { hoursPerWeek: time.hoursPerWeek }),
  ...(time.daysPerWeek === undefined ? {} : { daysPerWeek: time.daysPerWeek }),
  ...(time.deadline === undefined ? {} : { deadline: time.deadline }),
});

const withoutWords = (prompt: string, words: readonly string[]): string => {
  const rest = words.reduce((text, each) => text.replace(each, ' '), prompt).trim();
  return /[\p{L}\p{N}]/u.test(rest) ? rest : prompt;
};

function shortTitle(prompt: string): string {
  const letters = [...prompt.replace(/\s+/g, ' ')];
  return letters.length <= 80 ? letters.join('') : `${letters.slice(0, 79).join('')}…`;
}
