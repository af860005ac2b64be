import { foldName, type Taxonomy } from '../../skills/index.ts';

/**
 * Skills that a prompt names outright. Running text needs proof that "German" or "Excel" means the skill; in a wish to
 * learn, a capital letter inside the sentence or a verb of learning before the word is proof enough.
 */
export function namesInPrompt(prompt: string, taxonomy: Taxonomy): string[] {
  const words = prompt.split(/[\s,;:.!?()"“”/]+/).filter((word) => word !== '');
  const found: string[] = [];
  for (let first = 0; first < words.length; first += 1) {
    for (let length = Math.min(LONGEST_NAME, words.length - first); length >= 1; length -= 1) {
      const skill = taxonomy.skillByName(words.slice(first, first + length).join(' '));
      if (!skill || !isMeant({ words, first, length }, taxonomy)) continue;
      found.push(skill.id);
      first += length - 1;
      break;
    }
  }
  return found;
}

/** Words in the longest name that is looked for. */
const LONGEST_NAME = 4;

/** After these, or before the German ones, the next word is what is to be learnt. */
const LEARNING_BEFORE = new Set([
  'learn',
  'learning',
  'study',
  'studying',
  'master',
  'improve',
  'practise',
  'practice',
  'at',
]);
const LEARNING_AFTER = new Set(['lernen', 'üben', 'verbessern', 'studieren']);

interface Place {
  readonly words: readonly string[];
  readonly first: number;
  readonly length: number;
}

function isMeant({ words, first, length }: Place, taxonomy: Taxonomy): boolean {
  const [word = ''] = words.slice(first, first + 1);
  const doubtful = taxonomy.contextForms.has(foldName(words.slice(first, first + length).join(' ')));
  const capital = first > 0 && /^\p{Lu}/u.test(word);
  const before = (words[first - 1] ?? '').toLowerCase();
  const after = (words[first + length] ?? '').toLowerCase();
  const learnt = (LEARNING_BEFORE.has(before) && !(doubtful && word.length < 2)) || LEARNING_AFTER.has(after);
  return capital || learnt || (first === 0 && AND.has(after) && startsWithSkill(words.slice(length + 1), taxonomy));
}

/** "Excel and Power BI": the first of two names joined by "and" is one as well. */
const AND = new Set(['and', 'und', '&', '+']);

function startsWithSkill(words: readonly string[], taxonomy: Taxonomy): boolean {
  const lengths = Array.from({ length: Math.min(LONGEST_NAME, words.length) }, (_, index) => index + 1);
  return lengths.some((length) => taxonomy.skillByName(words.slice(0, length).join(' ')) !== undefined);
}
