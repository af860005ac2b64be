/** The same by the first words alone: "Driver, 30 hours" holds a fact and begins as a title. */
export const startsAsFact = (text: string): boolean => FACT_START.test(text);

/** Whether a part of a head says how much, how long, when or in what form: neither a title nor a name. */
export const isFact = (text: string): boolean => FACT_START.test(text) || FIGURES.test(text);

const FACT_START =
  /^\(?(?:(?:full|part)[- ]?time|whole[- ]time|permanent|temporary|contract(?!or|s\b)|fixed[- ]term|indefinite|freelance|casual|zero hours|temp\b|apprenticeship$|hybrid|remote(?! \()|on-?site|office[- ]based|flexible|home ?office|homeoffice|salary|basic|ote|up to|circa|c\.|from £|competitive|negotiable|hours?\b|days only|nights only|shifts?$|mon(?:day)?\b|immediate|asap|start|posted|vollzeit|teilzeit|voll-|unbefristet|befristet|ab sofort|zum |ab \d|festanstellung|minijob|schicht|gehalt|entgelt|tv[öl]|eg \d|grade|band|level|scale|mps|nhs afc|easy apply|new$|featured|urgent$|company car|driving licence|bonus|pension|closing|(?:a|ein) )(?!\p{Ll})|^[£$€#\d+]|^(?:EUR|GBP|USD|AUD|CHF|DKK|SEK|NOK)\s?\d/iu;

const FIGURES =
  /[£$€]\s?\d|\d\s?[£$€]|\d\s?(?:hours|hrs|std|stunden|h\b|%|months?|monate|pa\b|p\.a|per (?:annum|hour|year)|k\b|applicants|days? ago|weeks? ago|hpw)|\b(?:plus|\+) (?:benefits|bonus|van|car|tips|super)/iu;
