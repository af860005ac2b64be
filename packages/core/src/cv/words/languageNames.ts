/** Names of human languages, in their own language and in those that CVs are written in. */
const NAMES =
  'basque baskisch basco euskera euskara catalan katalanisch català gallego galego galician valenciano bretón breton occitan corse corsican luxembourgish luxemburgisch lëtzebuergesch rätoromanisch romansh schweizerdeutsch plattdeutsch 普通话 粤语 闽南语 上海话 ' +
  'english englisch anglais inglés inglês inglese engels 英语 german deutsch allemand alemán alemão tedesco duits 德语 french französisch français francés francês francese frans 法语 spanish spanisch espagnol español espanhol spagnolo spaans castellano 西班牙语 italian italienisch italien italiano italiaans 意大利语 portuguese portugiesisch portugais portugués português portoghese portugees 葡萄牙语 dutch niederländisch holländisch néerlandais neerlandés holandés holandês olandese nederlands 荷兰语 chinese chinesisch chinois chino chinês cinese mandarin 中文 汉语 普通话 cantonese kantonesisch 粤语 japanese japanisch japonais japonés japonês giapponese 日语 日本語 korean koreanisch coréen coreano 韩语 russian russisch russe ruso russo 俄语 polish polnisch polonais polaco polacco pools czech tschechisch tchèque checo slovak slowakisch slovenian slowenisch croatian kroatisch serbian serbisch bosnian bosnisch macedonian bulgarian bulgarisch romanian rumänisch roumain rumano hungarian ungarisch hongrois greek griechisch grec griego turkish türkisch turc turco 土耳其语 arabic arabisch arabe árabe arabo 阿拉伯语 hebrew hebräisch persian farsi persisch dari urdu hindi punjabi bengali tamil telugu kannada malayalam marathi gujarati nepali sinhala thai thailändisch vietnamese vietnamesisch indonesian malay filipino tagalog swedish schwedisch suédois sueco norwegian norwegisch danish dänisch finnish finnisch icelandic estonian latvian lithuanian litauisch ukrainian ukrainisch ukrainien belarusian georgian armenian azerbaijani kazakh uzbek albanian albanisch catalan katalanisch catalán català basque galician irish welsh luxembourgish afrikaans swahili amharic yoruba igbo hausa zulu xhosa somali kurdish kurdisch latin latein esperanto asl bsl';

const LANGUAGES: ReadonlySet<string> = new Set(NAMES.split(' '));

/** The length of a language's name at the beginning of a text; 0 when it begins with something else. */
export function languageAtStart(text: string): number {
  const word =
    /^(?:(?:american|british|mandarin|brazilian|swiss|modern|standard|sign)\s+)?[\p{L}]+(?:\s+(?:chinese|sign language))?/iu.exec(
      text,
    )?.[0] ?? '';
  const words = word.toLowerCase().split(/\s+/);
  if (words.some((part) => LANGUAGES.has(part))) return word.length;
  const han = /^[\p{Script=Han}]{2,3}?(?:语|文|话)/u.exec(text)?.[0] ?? '';
  return han.length;
}
