/** How the running text of an advert uses a name that stands in its head. */
export interface Usage {
  /** The name does something there: "Mill Lane bakes bread", "At Mill Lane we". */
  readonly acts: boolean;
  /** Its first word alone does, or stands there with a capital again: "Mill bakes". */
  readonly actsInShort: boolean;
  /** It is where something is: "in Leeds", "near Leeds", "our Leeds office". */
  readonly isWhere: boolean;
}

/** `rest` is the text without the line the name was read from. */
export function usageOf(name: string, rest: string): Usage {
  const whole = escapePattern(name);
  const [first = ''] = name.replace(/^the /i, '').split(/\s+/);
  // Most parts of a head never come again: the patterns below are only worth it for those that do.
  if (first === '' || !rest.toLowerCase().includes(first.toLowerCase())) return UNUSED;
  const short = first.length > 3 ? escapePattern(first) : whole;
  return {
    acts: name.length > 2 && actor(whole).test(rest),
    actsInShort: short !== whole && actor(short).test(rest),
    isWhere: new RegExp(
      `\\b(?:in|near|aus|nach|around|from|outside|für) ${whole}(?!\\p{L})|\\b(?:our|the|its) ${whole} (?:office|site|depot|branch|team|plant|factory|shop|workshop)`,
      'iu',
    ).test(rest),
  };
}

const UNUSED: Usage = { acts: false, actsInShort: false, isWhere: false };

const VERB =
  '(?:is|has|are|was|have|we|runs?|ist|hat|sucht|sind|baut|bietet|plc|makes?|does|(?!(?:as|us|its|plus|across|towards|just|not|at|about|without|but|out|next|east|west|mit|seit|und)\\b)\\p{Ll}{2,}(?:s|t))';
const actor = (name: string): RegExp =>
  new RegExp(
    `(?:^|[.!?:\\n"(]\\s*|(?:about|join|at|here at|bei|wir von|welcome to|über|die|der|das) )(?:the )?${name}(?:'s|,? ${VERB}(?!\\p{L})|(?=[,.!]? (?:we|our|wir|you)\\b)|\\s*(?:\\n|$|[|·•–—]))`,
    'iu',
  );

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
