import { unicodeWords } from './unicodeWords.ts';

/** What a part of an advert is about. `noise` is the page around it, `other` a part whose heading says nothing we know. */
export type Section =
  'required' | 'preferred' | 'negated' | 'tasks' | 'about' | 'benefits' | 'legal' | 'apply' | 'noise' | 'other';

const PATTERNS: readonly (readonly [Section, RegExp])[] = [
  // A frame that job sites put around the whole text.
  ['other', /^(full )?(job|position) (description|details|advert)$/],
  [
    'required',
    /^(?:\w+ )?you('ll|'d| will| would| are|'re)? (\w+ )?(suit|fit|right|match|thrive|love|enjoy)\b.* if you\b/,
  ],
  [
    'preferred',
    /\b(help\w*|better|lovely|great|nice|plus|bonus|points?)\b.*\bif you( have|'ve| can| are|'re| also| know)*( got| had| have)?$/,
  ],
  [
    'required',
    /^(candidates?|applicants?|you) must\b(?!.* (apply|register))|\bohne (das|dies\w*|diese \w+) geht\b|\b(unverzichtbar|unabdingbar)\b/,
  ],
  [
    'preferred',
    /\b(verzichtbar|(würde\w* uns|was uns|uns) (freuen|freut)( würde)?|wäre\w* (uns )?(prima|gut|nett|hilfreich|fein)|punktest|punkten|zusätzlich begeister\w*)\b/,
  ],
  [
    'negated',
    /\b(unnötig|überflüssig|nebensache|nebensächlich|unerheblich|unwichtig|verzichten|sparen|(darf|kann|dürfen|können) fehlen|entbehrlich|nicht .*(können|müssen|musst|kennen|haben musst)|lass\w* (ruhig )?weg|muss nicht sein|nichts zu tun|nicht (verlangen|suchen|erwarten|gefragt|mehr gefragt|brauchst|brauchen)|egal)\b/,
  ],
  ['tasks', /^(essential|key|job|primary|core|main|principal) (job )?(functions|duties|tasks|activities)$/],
  [
    'preferred',
    /\b(but )?(do|does|will|wo)(n't| not) (insist|expect it|rely)\b|^(highly regarded|(we|what we)('d| would) welcome|you (may|might|could) (also )?(have|know|bring)|handy|useful|a bonus|extras?|extra credit|bonus points?)\b|\b(would|will|'d) (also )?(make us (smile|happy)|be (nice|handy|useful|helpful|good)|set you apart|delight|thrill)\b/,
  ],
  [
    'negated',
    /\b(do|does|will|wo|did|is|are|would|need|could)(n't| not)\b.*\b(need|require|required|expect|necessary|needed|have to|matter|looking for|essential|care (less )?about)\b/,
  ],
  [
    'negated',
    /\bneed(n't| not) (have|know|bring|be)\b|^(explicitly |expressly )?not (part of|applicable|assessed|scored|relevant|in scope|for you|asked|our thing)\b|^(forget|never mind)\b(?!.*\b(entitlement|allowance|days|pay)\b)|\byou can (leave|forget|skip)\b|\b(do|does|wo)(n't| not) (take|involve|include|count|do|worry)\b|\bdarauf (kommt es|legen wir) .*nicht|^(egal|unwichtig|nicht (nötig|wichtig|teil))\b/,
  ],
  [
    'negated',
    /^(what is |what's |things |skills )?(not|un)[ -]?(needed|required|necessary|a requirement|essential)\b(?!.* but)/,
  ],
  ['negated', /\bno need\b|\b(don't worry|no worries|no problem|kein problem)\b|^no .*\b(needed|required|necessary)$/],
  [
    'negated',
    /\b(nicht|kein\w*)\b.*\b(brauch\w*|erforderlich|nötig|notwendig|erwart\w*|voraus\w*|mitbringen|benötig\w*)|\b(brauch\w*|benötig\w*|erwart\w*)\b.*\bnicht\b/,
  ],
  ['preferred', /\b(nice|good|great|lovely)[ -]to[ -]haves?/],
  [
    'preferred',
    /\b(preferred|preferable|preferably|preferences?|desirable|desired|bonus|advantage\w*|beneficial|ideally|optional|helpful|pluses|plus points?|a plus|stand out|extra credit|brownie points|icing on the cake|even better|not (essential|required|mandatory|a must))\b/,
  ],
  [
    'preferred',
    /\b(would|'d) (be (an? )?(advantage|plus|bonus|great|nice|lovely|welcome)|love|like)\b|\b(it|this) helps? if\b|\bwould (really )?(make|help|impress)\b|\bextras\b|^(also )?(useful|welcome|valued|appreciated|wanted)\b/,
  ],
  [
    'preferred',
    /von vorteil|wünschenswert|idealerweise|pluspunkt|^vorteilhaft|bonuspunkt|gern(e)? gesehen|kann[- ]kriterien|kein muss|wäre(n)? (toll|schön|super|ideal)|^(schön|toll|super|perfekt|klasse|noch besser|ein plus)\b.*\b(wenn|wäre)|das wäre|zusätzlich|^(kann|gut wäre|schön wäre|gern)\b|im vorteil|punkten|darüber freuen|freuen wir uns|nice[- ]to[- ]have/,
  ],
  [
    'legal',
    /\b(equal|equality|eeo|diversity|inclusion|inclusive|privacy|data protection|disclaimer|accommodations?|right to work|background checks?|safeguarding|datenschutz|gleichstellung|schwerbehind\w*|chancengleichheit|vielfalt)\b/,
  ],
  [
    'noise',
    /^(similar|related|recommended|more|other) (jobs|roles|vacancies|positions|openings)|people also|^jobs (you|for you|like)|(das könnte|andere jobs)|ähnliche (jobs|stellen)|weitere (jobs|stellen)/,
  ],
  [
    'apply',
    /^(how|ready|want|interested|to|where|when) (to )?(apply|join)|\b(apply|application|applying|next steps|interview process|hiring process|recruitment process|closing date|contact( us)?|bewerb\w*|bewirb\w*|kontakt|ansprechpartner\w*)\b(?!.*\b(requirements?|must)\b)/,
  ],
  [
    'benefits',
    /\b(benefits?|perks?|we offer|we can offer|on offer|offer you|what we (give|provide)|our offer|salary|compensation|pay|package|remuneration|why (join|us|work|you)|in it for you|what you('ll| will)? (get|receive|gain)|you('ll| will) (get|receive)|rewards?|holidays?|pension|hours|shifts?|schedule|working (time|conditions)|practicalities|good to know|terms)\b/,
  ],
  [
    'benefits',
    /\b(wir bieten|bieten wir|was wir (dir|ihnen)?\s*(bieten|geben)|unser angebot|unsere (leistungen|benefits)|(deine|ihre) (vorteile|benefits)|das (bekommst|erhältst|erwartet) (du|dich)|darauf (kannst|können)|wir geben|das (gibt's|gibt es)|was (du|sie) (bekommst|bekommen|kriegst)|hast du davon|haben sie davon|locken wir|unser part|(du|sie) bei uns erwartet|bei uns erwartet (dich|sie)|eckdaten|konditionen|vorteile|vergütung|gehalt|arbeitszeit\w*|rahmenbedingungen|freuen sie sich auf)\b/,
  ],
  [
    'tasks',
    /\b(responsibilit\w+|duties|duty|tasks?|accountabilit\w+|what (you|you'll|you will|will you|you'd|you would)( be)? (do|doing|be doing|work on|own|build)|day[- ]to[- ]day|your (day|week|mission|role|impact|work|job|contribution)|the (role|job|work|position|opportunity|mission)|about the (role|job|position)|role (overview|summary|description|purpose)|(job|position) (description|summary|overview|purpose|details)|in this role|you('ll| will) be|key (areas|objectives)|a typical day|scope|main purpose|purpose of)\b/,
  ],
  [
    'tasks',
    /\b(aufgaben\w*|tätigkeit\w*|das machst du|das machen sie|(dein|ihr) part|was (du|sie) (tust|tun|machst|machen)|unterstützen sie uns|unterstützt du uns|was dich erwartet|was (du|sie) (machst|tust|tun|bewegst)|deine (rolle|mission)|ihre (rolle|mission)|dein (job|einsatz)|stellenbeschreibung|verantwortung\w*|darum geht|das (erwartet|übernimmst|gestaltest))\b/,
  ],
  [
    'about',
    /^(about us|who (are we|we are)|our (company|story|mission)|what we do|über uns|wer wir sind|das sind wir)$/,
  ],
  [
    'required',
    /\b(applicants?|candidates?|you|(ideal|successful) \w+)\b.*\b(should|must|will|'ll) (also )?(have|be|possess|hold|demonstrate|need)\b(?! (doing|working|responsible))/,
  ],
  [
    'required',
    /^(you|du|sie|fachlich\w*|persönlich\w*|du kannst|sie können|mitzubringen|du hast|sie haben)$|\b(erwarten wir|stellen (wir )?uns vor|wünschen wir|draufhast|drauf ha\w+|(deine|ihre) stärken)\b/,
  ],
  ['benefits', /^(we|wir)$/],
  [
    'required',
    /\b(what (it|this|the job) takes|what are we (after|looking for)|(we|are|we're) after|(what|things) we('re| are)? (ask|after|want)( for| of you)?|match (if|for) you|you are (a )?match|(candidates?|applicants?|you) must)\b/,
  ],
  [
    'required',
    /\b(requirements?|required|requisites?|prerequisites?|must[ -]haves?|you must|essentials?|qualifications?|criteria|(person|candidate|job|personal) (specification|spec|profile)|competenc(y|ies|es)|eligibility|minimum|mandatory|non-negotiables?)\b/,
  ],
  [
    'required',
    /\b(what|who|skills|experience|things) (you|you'll|you will|you'd|we|we're|we are|we'd|we'll)( will| would|'d| do)? ?(also )?(need|bring|have|offer us|look|looking|expect|want|seek|seeking|require|are|know)\b|^(you|you'll|you will|you should|ideal(ly)? you)( will| should)? ?(have|need|bring|are|know|must|can|possess)\b/,
  ],
  [
    'required',
    /\b(about you|your (profile|skills|background|experience|qualifications?|strengths|toolbox|expertise)|looking for|(ideal|right|successful) (candidate|applicant|person)|we (expect|need|require|seek|ask)|to (succeed|qualify|be (successful|considered))|is this you|does this sound like you|could this be you|who (are you|should apply)|fit for you|you('re| are) a (good|great) (fit|match))\b/,
  ],
  [
    'required',
    /^(key |core |technical |professional |hard |soft |relevant |specific |other |general |work |language |it |computer |interpersonal )*(skills?|experience|knowledge|abilities|expertise|education( level)?|certifications?|certificates?|licen[cs]es?|licensure|languages?|tech(nology)? stack|tools|training|attributes)( and | & |, |\/|skills?|experience|knowledge|abilities|expertise|education|certifications?|licen[cs]es?|languages?|tools|training|qualifications?|attributes|the )*$/,
  ],
  [
    'required',
    /\b(anforderungen|anforderungsprofil|voraussetzung\w*|qualifikation\w*|(dein|ihr|das|unser|wunsch)\s?-?profil|profil|mitbring\w*|bringst du|bringen sie|muss[- ]kriterien|was wir (erwarten|suchen|uns wünschen)|wir (erwarten|suchen|wünschen)|wen wir suchen|passt (du )?zu uns|das (solltest|sollten|hast|kannst|können)|kenntnisse|(fachliche|persönliche) \w+|überzeug\w*|was (du|sie) (können|kannst|brauchst|brauchen|haben|hast)|dich aus|sie aus|ist uns wichtig|kommt es (uns )?an|(dich|sie) zeichnet|(dein|ihr|dein\w*|ihr\w*) (können|background|hintergrund|werkzeug\w*|know-how|gepäck|rucksack|talent\w*)|begeister\w*|wen wir|womit (du|sie)|passt zu uns|rüstzeug|erwartungen an|einstellungsvoraussetzung\w*|können (musst|müssen|sollte\w*)|gesucht wird)\b|^(zwingend|erforderlich|unbedingt|notwendig|pflicht|muss|gesucht)\b/,
  ],
  [
    'about',
    /\b(about (us|the (company|team|organi[sz]ation|business|hospital|school))|who we are|our (company|story|team|mission|values|culture|clients?)|the (company|team|organi[sz]ation|client|employer)|company (overview|description|profile)|what we do|introduction|overview|meet|we are|über uns|wer wir sind|das sind wir|unternehmen|wir sind|unser (team|unternehmen)|wir über uns|einleitung)\b|^about\b/,
  ],
];

/**
 * Headings of adverts, tried in this order on the heading in lower case without marks around it. English and German;
 * another language is added as more patterns. "What you do not need" must be tried before "what you need".
 */
export const SECTION_PATTERNS: readonly (readonly [Section, RegExp])[] = PATTERNS.map(([section, pattern]) => [
  section,
  unicodeWords(pattern),
]);
