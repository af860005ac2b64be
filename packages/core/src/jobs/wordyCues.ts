import type { CuePattern } from './cuePattern.ts';

/**
 * Wishes and refusals that people put into many words: "would set you apart", "forms no part of the role". They are
 * looked for before the plain ones, because they often hold one of those.
 */
export const WORDY_CUES: readonly CuePattern[] = [
  // "You'd suit us if you have run events": what follows is asked for, whatever the mood.
  {
    polarity: 'required',
    side: 'before',
    pattern:
      /\byou(?:'d| would|'ll| will)? (?:suit|fit|be (?:right|perfect|a good (?:fit|match)|happy|at home)|do well|feel at home|thrive|love it|like it)\b[^,;]{0,24}\bif you(?:'ve| have)?(?: \w+)?\b|\b(?:bist|sind) (?:du|sie)(?: \w+){0,3} richtig,? wenn(?: du| sie)?\b|\bpass(?:t|en)(?: \w+){0,3} zu uns,? wenn(?: du| sie)?\b/g,
  },
  {
    polarity: 'negated',
    side: 'after',
    pattern:
      /\b(?:is|are)(?:n't| not) (?:our \w+|on (?:the|our) \w+|ours|for us|undertaken|carried out|offered|practi[sc]ed)\b/g,
  },
  {
    polarity: 'preferred',
    side: 'after',
    pattern:
      /\bnot (?:something |what |things )?(?:that )?we insist (?:up)?on\b|\b(?:earns?|gains?|scores?|gets?) (?:you )?(?:an? )?(?:extra|plus|bonus|more|points|brownie)\b|\b(?:muss|müssen) (?:aber |jedoch |dafür )?nicht sein\b|\bhelfen\b(?=,|\s*$)|(?<=\bwer\b[^,.]{2,60}), (?:hat|ist|bringt|punktet|sammelt|gewinnt)\b|\b(?:sets?|makes?) you (?:apart|stand out)\b/g,
  },
  {
    polarity: 'preferred',
    side: 'before',
    pattern:
      /\bwe(?:'re| are) (?:also |especially |particularly |always )?(?:keen on|partial to|fond of)\b(?: anyone who(?: \w+s)?)?|^\W*would (?:also )?suit (?:anyone|someone|somebody)(?: (?:with|who))?/g,
  },
  {
    polarity: 'required',
    side: 'after',
    pattern: /\b(?:muss|müssen) (?:schon |unbedingt |einfach )?sein\b/g,
  },
  {
    polarity: 'negated',
    side: 'before',
    pattern:
      /\b(?:fine|ok|okay|all right|alright|no (?:problem|matter|issue|worries)|doesn't matter|kein problem|macht nichts|nicht schlimm)\b[^.,;]{0,12},? \b(?:if|when|wenn|falls|that) (?:you|du|sie)(?:'ve| have|'re| are| can| do)?\s?(?:n't|not|never|no|nicht|nie|kein\w*|noch nie)(?: \w+(?:ed|en|t))?(?= )/g,
  },
  // Wishes that say no on the way: "neither of which is compulsory", "by no means essential", "we do not insist".
  {
    polarity: 'preferred',
    side: 'after',
    pattern:
      /\b(?:neither|none) of (?:which|these|them) (?:is|are) (?:compulsory|essential|required|necessary|a must)\b|\b(?:not|n't) (?:insist(?:ed)? on|a deal-?breaker|the end of the world|a show-?stopper)\b|\bby no means (?:essential|required|necessary)\b|\b(?:all|so much) the better\b|\bwould set you apart\b|\b(?:go(?:es)?|would go) a long way\b|\b(?:would|does|will)(?:n't| not) (?:hurt|go amiss|be wasted)\b|\b(?:counts?|counted|works?) in your favou?r\b|\bwould (?:make us smile|be of interest|add weight|catch our eye|impress us|delight us|be handy)\b|\b(?:is|are|comes? in) (?:also )?(?:handy|useful)\b|\b(?:useful|handy|helpful|helps|appreciated|valued|a help|praktisch|super)\b(?=\W*$)|\b(?:is|are|'s) (?:something|a thing|things) (?:that )?we(?:'d)? (?:like|love|value|enjoy|appreciate)\b|\bno deal-? ?breaker\b|\bumso besser\b|\brund\w+ (?:ihr|dein|das) profil ab\b|\bwir (?:\w+ )?gern(?:e)?\b|\b(?:klar |deutlich )?im vorteil\b|\b(?:if|where|wherever|wenn|falls) (?:possible|möglich)\b|\bnach möglichkeit\b|\bhilft\b|\bschadet nicht\b|\b(?:ist|sind|aber) (?:aber )?(?:nicht|keine?) (?:bedingung|pflicht)\b(?<=hilf.*)/g,
  },
  {
    polarity: 'preferred',
    side: 'before',
    pattern:
      /\b(?:we'd|we would) be (?:thrilled|delighted|pleased|excited|impressed|glad) (?:by|with|if|to (?:see|hear of))\b|\byou (?:might|may|could) (?:also )?(?:have|know|bring|hold)\b|\b(?:we'd|we would) (?:also |really )?(?:welcome|like|value)(?: it if| to see)?\b|(?<!hear from you )\bif you(?:'ve| have) (?:also |ever |already )?(?:worked (?:on|with|in)|done|used|seen|run|built|held|driven|taught|sold)\b(?!.*(?:apply|hear from you|for you))|\bextra credit for\b|\bstand out (?:with|if)\b|(?<=\b(?:plus|bonus|advantage|apart|welcome|desirable|handy|great|useful|preferred)\b.*)\b(?:so|as) (?:is|are|would(?: be)?)\b|^\W*(?:and )?so (?:is|are|would(?: be)?)\b|\beven better(?: if| with)?\b|\b(?:schön|toll|super|prima|gut|perfekt|klasse|noch besser),? wenn\b|\bgern(?:e)? (?:mit|auch)\b|\bam liebsten\b|\bein(?:e)? (?:bonus|plus|pluspunkt|vorteil|zugabe)(?: ist| sind| wäre| wären|,? wenn(?: du| sie)?)(?!\p{L})|\bwir freuen uns (?:auch )?über\b(?!.*bewerbung)|\bbest of all if\b/gu,
  },
  // What is named last only says what is not meant: "Excel rather than SAP", "Excel, not SAP".
  { polarity: 'unneeded', side: 'before', pattern: /\b(?:rather than|instead of|as opposed to|anstelle von|statt)\b/g },
  {
    polarity: 'negated',
    side: 'before',
    pattern:
      /(?:,|\bbut|\band|\baber) (?:not|nicht|kein(?:e|en|er)?) (?!only|just|limited|nur|least|zuletzt|necessarily|zwingend|required|needed|essential)|\bit (?:does|do)(?:n't| not) matter (?:if|whether)(?: you(?:'ve| have)?(?: never)?)?\b|\bwithout (?:knowing|having|ever having|any)\b|\b(?:niemand|keiner) (?:erwartet|verlangt|fragt)\b|\b(?:auch )?ohne (?:\w+ )?(?:erfahrung(?:en)?|kenntnisse|vorkenntnisse|ausbildung|abschluss) (?:in|mit|als|von|im)\b|^\W*(?:auf|nach)\b(?=.*\b(?:verzichten|fragen) wir\b)/g,
  },
  {
    polarity: 'negated',
    side: 'after',
    pattern:
      /\b(?:is|are|wird|werden|ist|sind) (?:neither|weder) \S+ (?:nor|noch) \S+|\b(?:is|are|was|were) not\s*$|\b(?:isn't|aren't)\s*$|\b(?:unerheblich|nebensächlich|zweitrangig|nicht entscheidend)\b|\bkeine rolle\b|\bnichts zu tun\b|\b(?:verzichten|fragen) wir\b|\bnicht(?: (?:können|kennen|haben|sein|gesprochen|eingesetzt|verwendet|benutzt|genutzt|gebraucht|zum einsatz|vor|an|mitbringen|beherrschen|zu (?:können|kennen|haben)|zu (?:deinen|ihren|den) aufgaben))?\s*$/g,
  },
  {
    polarity: 'negated',
    side: 'after',
    pattern:
      /\b(?:is|are|will be|would be)?\s?(?:of no (?:relevance|importance|interest|consequence)|unnecessary|irrelevant|immaterial|superfluous|beside the point|no (?:requirement|must|prerequisite|condition|criterion|issue|precondition))\b|\b(?:is|are|was|were|will|be)?\s?(?:not|n't|no longer) (?:be )?(?:an? )?(?:criteri(?:on|a)|conditions?|concern|factor|wanted|called for|asked for|in scope|scored|assessed|on the list|relevant|something (?:that )?we (?:look (?:at|for)|ask for|need|expect|require|want)|what we(?:'re| are) (?:after|looking for))\b|\b(?:does|do|did)(?:n't| not) (?:come into it|matter|count|apply|enter into it|feature|interest us)\b|\bforms? no part\b|\bplays? no (?:role|part)\b|\bmakes? no difference\b|\bcounts? for nothing\b|\b(?:is|are)(?:n't| not) either\b/g,
  },
  {
    polarity: 'negated',
    side: 'after',
    pattern:
      /\b(?:braucht|brauchen) (?:es|wir|sie|du|man) (?:bei uns |hier |dafür |dazu |aber )*nicht\b|\bspiel(?:t|en) (?:hier |dabei |für uns )?keine rolle\b|\b(?:ist|sind) (?:hier |dafür |aber )*(?:unnötig|entbehrlich|unwichtig|keine? (?:bedingung|voraussetzung|thema|kriterium)|nicht (?:bedingung|wichtig|relevant|gefragt|verlangt))\b|\b(?:ebenfalls|ebenso|auch|genauso) (?:nicht|kein\p{Ll}*|wenig)\b|\b(?:kannst du|können sie)(?: \p{Ll}+){0,2} (?:vergessen|weglassen|streichen|ignorieren|zuhause lassen|zu hause lassen)\b|\bnicht zwingend\b|\b(?:ist|sind) (?:uns |dabei |völlig |ganz )*(?:egal|schnuppe|wurscht|wurst|gleich|gleichgültig)\b|\b(?:können )?(?:musst|müssen) (?:du|sie) (?:hier |dafür |aber )?nicht(?: können| beherrschen| haben)?\b|\b(?:setzen|verlangen|erwarten|brauchen) wir (?:hier |dafür |aber )?nicht\b|\bist (?:bei uns |hier )?kein thema\b|\b(?:ist|sind|wird|werden) nicht (?:gefragt|gefordert|teil)\b/gu,
  },
  {
    polarity: 'negated',
    side: 'before',
    pattern:
      /\bno expectation (?:that you|of|to) ?(?:bring|have|know|hold)?\b|\bwe(?:'ve| have| do| will| 'll| shall| are|'re)? ?(?:not|n't|never|neither) (?:ask(?:ed|ing)? for|mind|care about|scor(?:e|ing)|look(?:ing)? (?:at|for)|insist on|test)(?: whether| if)?(?: you(?:'ve| have| hold| know)?)?\b|\b(?:nobody|no one) will (?:ask|expect|want)(?: you)? ?(?:to|for|about|which)?(?: (?:have|know|program|hold))?\b|\bnor (?:are you (?:required|expected|asked)|do you (?:need|have)|will you (?:need|be asked)) ?(?:to )?(?:hold|have|know|be|speak)?\b|\b(?:neither|nor) (?:is|are|does|do|will)\b|\byou (?:can|may) (?:forget|leave|skip)(?: about)?\b|\b(?:does|do|will)(?:n't| not) involve\b|\binvolves no\b|\byou need(?:n't| not) (?:have|know|be|speak|bring|hold)?\b|\byou(?:'ll| will)? (?:never|not|wo n't|won't) (?:be doing|be using|need|do|touch|see)(?: to)?(?: any)?\b|\byou won't (?:be doing|be using|need|do|touch|have to)(?: any)?\b/g,
  },
  {
    polarity: 'negated',
    side: 'before',
    pattern:
      /\b(?:nicht|keine) (?:zwingend |unbedingt |zwingende )?(?:notwendig|nötig|erforderlich|gefordert|gefragt|verlangt|vorausgesetzt|voraussetzung|wichtig) (?:ist|sind|wird|werden)\b|\b(?:verzichten|legen) (?:sie |wir )?(?:keinen wert )?auf\b(?=.*\b(?:keinen|verzichten)\b)|\bkeinen wert auf\b|\bbrauchen (?:wir )?(?:niemanden|keinen) für\b|\bno(?= (?:[\p{L}\d+#./'-]+ ){1,5}(?:is |are )?(?:called for|wanted|asked for|involved|desired|looked for))|\b(?:auch )?ohne (?=[\p{L}-]+-?(?:kenntnisse|vorkenntnisse|erfahrung|berufserfahrung|ausbildung|abschluss|studium|führerschein)(?!\p{L}))/gu,
  },
];
