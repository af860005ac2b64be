/** What a free prompt wants to learn: skills named in it, a role named in it, the nearest role, or an unknown topic. */
import { foldName, type Role, type SkillMention, type Taxonomy } from '../../skills/index.ts';
import { namesInPrompt } from './namesInPrompt.ts';

export type PromptGoal =
  | { readonly kind: 'skills'; readonly skillIds: readonly string[]; readonly role?: Role }
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'nearest-role'; readonly role: Role }
  | { readonly kind: 'topic'; readonly topic: string };

export interface PromptKnowledge {
  readonly taxonomy: Taxonomy;
  readonly linkSkills: (text: string) => readonly SkillMention[];
}

/** Understands `prompt` without its words about time (`withoutTime`). Never fails: what is not known is a topic. */
export function findGoal(withoutTime: string, { taxonomy, linkSkills }: PromptKnowledge): PromptGoal {
  const role = roleNamed(withoutTime, taxonomy.roles);
  const mentions = linkSkills(withoutTime).map((mention) => mention.skillId);
  const whole = taxonomy.skillByName(topicOf(withoutTime))?.id;
  const named = namesInPrompt(withoutTime, taxonomy);
  const skillIds = [...new Set([...(whole === undefined ? [] : [whole]), ...mentions, ...named])];
  if (role && skillIds.length <= 1) return { kind: 'role', role };
  if (skillIds.length > 0) return role ? { kind: 'skills', skillIds, role } : { kind: 'skills', skillIds };
  const near = nearestRole(withoutTime, taxonomy.roles);
  return near ? { kind: 'nearest-role', role: near } : { kind: 'topic', topic: topicOf(withoutTime) };
}

/** The longest role title or alias that stands in the text as whole words, in singular or plural. */
function roleNamed(text: string, roles: readonly Role[]): Role | undefined {
  const folded = ` ${foldName(text)} `;
  let best: { role: Role; length: number } | undefined;
  for (const role of roles) {
    for (const name of [role.title, ...role.aliases].map(foldName)) {
      const found = name !== '' && (folded.includes(` ${name} `) || folded.includes(` ${name}s `));
      if (found && name.length > (best?.length ?? 0)) best = { role, length: name.length };
    }
  }
  return best?.role;
}

/** A role whose title shares at least half of its telling words with the text. */
function nearestRole(text: string, roles: readonly Role[]): Role | undefined {
  const words = new Set(tellingWords(text));
  let best: { role: Role; score: number } | undefined;
  for (const role of roles) {
    const title = tellingWords(role.title);
    const score = title.filter((word) => words.has(word)).length / Math.max(1, title.length);
    if (score >= 0.5 && score > (best?.score ?? 0)) best = { role, score };
  }
  return best?.role;
}

const tellingWords = (text: string): string[] =>
  foldName(text)
    .split(' ')
    .filter((word) => word.length >= 4 && !FILLER.has(word) && !VAGUE.has(word));

/** Words of a title that say too little alone to choose a role by. */
const VAGUE = new Set(['manager', 'assistant', 'specialist', 'worker', 'officer', 'technician', 'operator', 'senior']);

const FILLER = new Set(
  (
    'i me my we you want would like need wish hope plan please help to a an the and or of in on at for with from as ' +
    'learn learning study studying become becoming be get getting better good start starting into about more how ' +
    'improve master understand know basics beginner advanced scratch zero work working job career switch change ' +
    'ich will moechte möchte lernen werden ein eine einen mehr über ueber besser grundlagen anfangen mit und in bis ' +
    'teach myself go deeper this that is it some time week weeks month months'
  ).split(' '),
);

/** The prompt without the words around it: "I want to learn beekeeping" gives "beekeeping". At most 60 letters. */
function topicOf(text: string): string {
  const words = text
    .replace(/[.!?;:]+(?=\s|$)/g, ' ')
    .trim()
    .split(/\s+/);
  const first = words.findIndex((word) => !FILLER.has(word.toLowerCase().replace(/[,'’]/g, '')));
  const last = words.findLastIndex((word) => !FILLER.has(word.toLowerCase().replace(/[,'’]/g, '')));
  const core = first < 0 ? words : words.slice(first, last + 1);
  const topic = core.join(' ').replace(/^[\s,"'“”]+|[\s,"'“”]+$/g, '');
  return shortened(topic === '' ? text.trim() : topic);
}

const shortened = (text: string): string => {
  const letters = [...text];
  return letters.length <= 60 ? text : `${letters.slice(0, 59).join('')}…`;
};
