import { simplified } from './hanForms.ts';

/** Names of human languages, in their own language and in those that CVs are written in. */
const NAMES =
  'basque baskisch basco euskera euskara catalan katalanisch català gallego galego galician valenciano bretón breton occitan corse corsican luxembourgish luxemburgisch lëtzebuergesch rätoromanisch romansh schweizerdeutsch plattdeutsch 普通话 粤语 闽南语 上海话 ' +
  'english englisch anglais inglés inglês inglese engels 英语 german deutsch allemand alemán alemão tedesco duits 德语 french französisch français francés francês francese frans 法语 spanish spanisch espagnol español espanhol spagnolo spaans castellano 西班牙语 italian italienisch italien italiano italiaans 意大利语 portuguese portugiesisch portugais portugués português portoghese portugees 葡萄牙语 dutch niederländisch holländisch néerlandais neerlandés holandés holandês olandese nederlands 荷兰语 chinese chinesisch chinois chino chinês cinese mandarin 中文 汉语 普通话 cantonese kantonesisch 粤语 japanese japanisch japonais japonés japonês giapponese 日语 日本語 korean koreanisch coréen coreano 韩语 russian russisch russe ruso russo 俄语 polish polnisch polonais polaco polacco pools czech tschechisch tchèque checo slovak slowakisch slovenian slowenisch croatian kroatisch serbian serbisch bosnian bosnisch macedonian bulgarian bulgarisch romanian rumänisch roumain rumano hungarian ungarisch hongrois greek griechisch grec griego turkish türkisch turc turco 土耳其语 arabic arabisch arabe árabe arabo 阿拉伯语 hebrew hebräisch persian farsi persisch dari urdu hindi punjabi bengali tamil telugu kannada malayalam marathi gujarati nepali sinhala thai thailändisch vietnamese vietnamesisch indonesian malay filipino tagalog swedish schwedisch suédois sueco norwegian norwegisch danish dänisch finnish finnisch icelandic estonian latvian lithuanian litauisch ukrainian ukrainisch ukrainien belarusian georgian armenian azerbaijani kazakh uzbek albanian albanisch catalan katalanisch catalán català basque galician irish welsh luxembourgish afrikaans swahili amharic yoruba igbo hausa zulu xhosa somali kurdish kurdisch latin latein esperanto asl bsl';

/** Further names, by the language of the CV: names of the same languages in German, French, Spanish, Portuguese, Dutch, Italian. */
const MORE =
  'frisian fries friesisch frison frisón bambara wolof lingala twi akan ewe tigrinya tigrigna oromo pashto paschtu azeri mongolian burmese khmer lao javanese hokkien hakka taiwanese maltese sardinian quechua guaraní aymara maori māori samoan creole créole kreyòl crioulo papiamento papiaments montenegrin montenegrinisch romani yiddish malagasy kinyarwanda luganda gaelic gaeilge scots cymraeg flemish vlaams flämisch sicilian ' +
  'schwedisch norwegisch dänisch finnisch hebräisch georgisch armenisch aserbaidschanisch kasachisch usbekisch mongolisch bulgarisch mazedonisch estnisch lettisch isländisch irisch walisisch persisch hindi indonesisch malaiisch ' +
  'suédois norvégien danois finnois hébreu persan roumain bulgare croate serbe slovaque slovène albanais arménien géorgien vietnamien thaï hindi catalan lituanien ' +
  'sueco noruego danés finés finlandés hebreo persa búlgaro croata serbio eslovaco esloveno albanés armenio georgiano vietnamita tailandés húngaro lituano ' +
  'dinamarquês finlandês norueguês hebraico romeno búlgaro croata sérvio eslovaco esloveno albanês húngaro ucraniano grego ' +
  'zweeds noors deens fins hebreeuws perzisch roemeens bulgaars kroatisch servisch slowaaks sloveens albanees armeens grieks hongaars tsjechisch oekraïens russisch turks arabisch chinees japans koreaans vietnamees portugees ' +
  'svedese norvegese danese finlandese ebraico persiano rumeno bulgaro croato serbo slovacco sloveno albanese armeno ungherese ceco ucraino arabo giapponese coreano ' +
  'ucraniano ucraino ukrainisch deutschsprachig';

const LANGUAGES: ReadonlySet<string> = new Set(`${NAMES} ${MORE}`.split(' '));

/** Languages in Chinese, whose name ends in a word for language and is followed by anything without a space. */
const HAN_LANGUAGE =
  /^(?:美式|英式)?(?:英|法|德|日|日本|韩|俄|西班牙|葡萄牙|意大利|阿拉伯|越南|泰|荷兰|波兰|土耳其|希腊|印地|印尼|马来|粤|闽南|客家|台|藏|蒙古|蒙|维吾尔|维|中|国|汉|华|普通|上海|四川|瑞典|丹麦|挪威|芬兰|捷克|匈牙利|罗马尼亚|乌克兰|希伯来|波斯|广东|西|葡|意)(?:语|文|话)/u;

/** The length of a language's name at the beginning of a text; 0 when it begins with something else. */
export function languageAtStart(text: string): number {
  const word =
    /^(?:(?:american|british|mandarin|brazilian|swiss|modern|standard|sign)\s+)?[\p{L}]+(?:\s+(?:chinese|sign language))?/iu.exec(
      text,
    )?.[0] ?? '';
  const words = word.toLowerCase().split(/\s+/);
  if (words.some((part) => LANGUAGES.has(part))) return word.length;
  const han = HAN_LANGUAGE.exec(simplified(text))?.[0] ?? '';
  return han.length;
}
