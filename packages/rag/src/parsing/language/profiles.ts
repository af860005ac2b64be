/**
 * Function words that carry a text of the language; own list, most frequent first. A short word stands with every
 * language that writes it, or else "a", "do" and "no" of an English text would count as Portuguese.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in is for with you are as on be we will this that have at or by our your an from not who which their has it was a do no so me if can all',
  de: 'der die und das den mit von für ist zu auf ein eine im des nicht wir sie als auch bei oder aus werden einer nach zur zum sowie ich dem durch über',
  fr: 'le la les des et du en un une pour dans est que vous au sur avec par nous ou aux ce votre notre plus sont être à cette qui a',
  es: 'el la los las de y en que para con un una por del se es como al su más nuestro años ser o son sus experiencia desde muy a no',
  pt: 'o a os as de e em que para com um uma por do da no na dos das se é como ao mais não ou são sua seu anos experiência',
  nl: 'de het een en van in is voor met op je te zijn aan bij die dat wij als ook door naar of uit jij onze niet wordt heb ben',
  it: 'il la di e in che per con un una del della dei le gli i è da al alla nel sono come più si o anche presso lavoro a no se',
};

/** Letters that one language writes and most others of the list do not. A letter counts as half a word; names
 * are full of foreign letters, so letters never count for more than the words of their language do. */
export const TELLING_LETTERS: Readonly<Record<string, RegExp>> = {
  de: /[äöüß]/g,
  fr: /[çèêœ]|\b[dlnqs]['’](?=\p{L})/gu,
  es: /[ñ¿¡]|ción\b/g,
  pt: /[ãõ]|ção\b/g,
  nl: /ij\b|\bge\p{L}+d\b/gu,
  it: /zione\b|\b(?:dell|all|nell|un)['’]/g,
};
