/**
 * Words around the name of a skill in a line of requirements. They are taken off until the name remains:
 * "At least two years of hands-on experience in cake decoration" is "cake decoration".
 */
const NUMBER =
  '(?:\\d+(?:[.,]\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|mehrere|several)';

const QUALITY =
  'enhanced|unrestricted|enough|modern|tidy|sensible|honest|full-time|proper|sincere|decent|proven|demonstrated|demonstrable|strong|solid|sound|good|great|very good|excellent|outstanding|exceptional|advanced|intermediate|basic|deep|deeper|in-depth|thorough|extensive|broad|significant|substantial|hands-on|hands on|practical|working|some|any|prior|previous|recent|relevant|current|currently|valid|full|clean|clear|confident|happy|at home|capable|competent|proficient|skilled|experienced|comfortable|familiar|fluent|conversational|native|business|professional|commercial|formal|general|first|own|successful|successfully completed|completed|recognised|recognized|relevant|up-to-date|safe|accurate|careful|genuine|real|additional|other|written|verbal|oral|spoken|ideally|preferably|also|both|either|sehr gute?[nrs]?|gute?[nrs]?|fundierte?[nrs]?|solide?[nrs]?|sichere?[nrs]?|ausgeprägte?[nrs]?|umfassende?[nrs]?|tiefgehende?[nrs]?|tiefe?[nrs]?|erste?[nrs]?|einschlägige?[nrs]?|mehrjährige?[nrs]?|langjährige?[nrs]?|praktische?[nrs]?|berufliche?[nrs]?|nachgewiesene?[nrs]?|abgeschlossene?[nrs]?|erfolgreich|gültige?[nrs]?|aktuelle?[nrs]?|fließende?[nrs]?|verhandlungssichere?[nrs]?|hohe?[nrs]?|idealerweise|routinierte?[nrs]?|erweiterte?[nrs]?';

const KNOWING =
  'experience|work experience|knowledge|working knowledge|understanding|grasp|command|proficiency|skills?|expertise|background|training|qualifications?|certification|certificate|certified|licen[cs]ed|use|usage|application|ability|competence|competency|fluency|familiarity|exposure|interest|track record|mastery|awareness|aptitude|passion|talent|completion|education|a flair|an eye|eye|a feel|feel|a knack|grounding|a grounding|qualification|evidence|a spell|spell|berufserfahrung|erfahrung(?:en)?|kenntnisse?n?|grundkenntnisse|fachkenntnisse|verständnis|umgang|ausbildung|berufsausbildung|weiterbildung|studium|hochschulstudium|abschluss|qualifikation|beherrschung|anwendung|know-how|affinität|begeisterung|interesse|freude|spaß|fähigkeiten?';

const HAVING = `degree|bachelor'?s?|master'?s?|b\\.?sc\\.?|m\\.?sc\\.?|diploma|apprenticeship|${KNOWING}`;

const LINK =
  'of|in|with|as|for|handled|handling|taught|used|run|done|cut|built|worked|spent|own|on|to|towards|using|at|around|from|about|an?|the|im|in der|in den|in dem|in|mit|als|zum|zur|der|des|die|das|dem|den|von|vom|für|am|an|auf|eine?[nrsm]?|sowie|and|or|und|oder|&';

export const LEADING = new RegExp(
  `^(?:(?:(?:at least|a minimum of|minimum(?: of)?|min\\.?|more than|over|mindestens|mind\\.?|mehr als|über)\\s+)?${NUMBER}(?:\\s*(?:-|–|to|bis)\\s*${NUMBER})?\\s*\\+?\\s*(?:or more |oder mehr )?(?:(?:full )?years?'?|yrs?|months?'?|jahren?|monate?)\\b'?|${QUALITY}|${HAVING}|${LINK}|have|has|hold|possess|must|know|knows|bring|brings|can|be|being|you|are|is|working|work|worked|reading|interpreting|operating|using|applying|hast|haben|bringst|kennst|kennen|beherrschst|beherrschen|sprichst|sprechen|du|sie)(?=\\s|$)[\\s,]*`,
  'iu',
);

/** After the name: what it is good for, and words that only say that it is a skill. */
export const TRAILING = new RegExp(
  `(?:^|\\s)(?:${KNOWING}|skills?|training|position|role|required|preferred|desired|desirable|essential|mandatory|needed|necessary|is|are|a|an|the|plus|bonus|advantage|must|or|and|oder|und|of|in|with|for|to|as|etc\\.?|registered|qualified|accredited|equivalent|similar|levels?|advantageous|beneficial|erforderlich|wünschenswert|von vorteil|ist|sind|nötig|vorausgesetzt|einem|einer|a plus|environment|already|too|either|also|required|in date|up to date|or above|or higher|or better|or longer|inside out|obviously|naturally|please|at least|in place|first and foremost)$`,
  'iu',
);

/** From here on an unknown phrase says where, when or for whom, no longer what. */
export const TAIL =
  /\s(?:any ?more|anymore|yet|with|for|at|in|within|across|from|on|under|during|to|through|by|via|into|per|that|which|who|so|when|where|while|if|beim?|für|im|bei|in|auf|aus|mit|zur|zum|unter|auf)(?:\s.*)?$/i;

/** An unknown phrase that holds one of these is a sentence or a matter of course, and no skill. */
export const NO_SKILL =
  /^(?:though|although|obviously|harder|ideally both|both|in date|front line|level \d|grade \w|confidence|z\. ?b\.?.*|\d+ ?[ap]m|körperliche belastbarkeit|wort|schrift|lager|büro|betrieb|pro|transport|attention|overtime|references?|parking|weekends?|weekend work|shift work|organi[sz]ed|punctual|nachweis|[abc][12]\+?)$|^(under|over|within|without|across|per|via|independently|closely|effectively)\b|\b(please|note|applicants?|we|us|our|ours|you|your|yours|i|me|my|they|them|their|it|its|he|she|who|whom|which|that|this|these|those|there|is|are|was|were|be|been|am|will|would|can|could|should|must|may|might|do|does|did|has|had|not|no|never|enough|one|most|more|less|least|every|all|each|similar|equivalent|comparable|related|relevant|others|etc|same|years?|months?|weeks?|days?|hours?|time|plus|bonus|advantage|fields?|areas?|(?:university|college|bachelor\S*|master\S*|higher|undergraduate|postgraduate) degrees?|disciplines?|role|position|jobs?|industry|company|candidates?|colleagues?|educated|start-ups?|scale-ups?|people|person|willing\w*|ready|readiness|ability|able|passion\w*|enthusias\w*|motivat\w*|flexib\w*|reliab\w*|friendly|positive|attitude|mindset|personality|confidence (?!interval\w*)|approach|manner|environments?|setting|background|record|eye|desire|drive|hunger|sense|love|right to|eligib\w*|authori[sz]\w*|sponsorship|knows?|how|salary|start|immediately|availability|attendance|timekeeping|punctual\w*|full-time|part-time|wir|uns|unser\w*|du|dir|dich|dein\w*|sie|ihr\w*|ihnen|ist|sind|wird|werden|hast|haben|kann|können|nicht|kein\w*|oder|und|sowie|vergleichbar\w*|ähnlich\w*|jahre?n?|bereich\w*|umfeld|bereitschaft|freude|spaß|lust|motivation|zuverlässig\w*|flexib\w*|belastbar\w*|teamfähig\w*|selbstständig\w*|eigenständig\w*|arbeitsweise|auftreten|denken|idealerweise|gerne?)\b(?!-)/iu;

/** A phrase of several words that begins with one of these tells what is done, and a linked skill in it is found anyway. */
export const VERB_START =
  /^(work|working|deliver|delivering|lead(?! (?:auditor|assessor|generation|acid))|leading|build|building|manage|managing|develop|developing|support|supporting|help|helping|ensure|ensuring|maintain|maintaining|create|creating|drive|driving (?!licen)|make|making|take|taking|use|read|write|interpret|communicate|learn|learning|lift|lifting|stand|standing|travel|travelling|traveling|meet|meeting|act|think|solve|solving|handle|handling|prioriti[sz]e|collaborate|contribute|provide|providing|demonstrate|show|bring|keep|keeping|perform|performing|follow|following|understand|adapt|operate|participate|coordinate|pay|getting|get|being|having|doing|turning|launch|launching|testing|selling|liaise|engage|respond|stay|remain|multitask|carry|carrying|speak|enjoy|like|want|looking|seeking|arbeiten|führen|unterstützen|übernehmen)\b/i;
