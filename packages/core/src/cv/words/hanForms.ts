/** Traditional characters and the simplified ones of the same word, in pairs: those of the words that CVs are told by. */
const PAIRS =
  '經经歷历師师員员製制圖图學学機机護护專专業业務务醫医電电話话語语銷销設设計计開开發发會会長长廚厨顧顾問问記记編编輯辑譯译營营產产導导購购採采審审藥药級级組组隊队實实習习課课團团國国證证書书獎奖項项個个簡简資资訊讯網网際际銀银飯饭館馆廠厂貿贸處处辦办協协聯联絡络櫃柜檯台應应徵征動动題题運运輸输農农園园體体軟软環环衛卫療疗診诊東东區区縣县灣湾臺台龍龙鐵铁鋼钢關关險险財财稅税檢检驗验測测試试調调負负責责維维優优擔担職职時时間间義义韓韩粵粤閩闽碩硕畢毕現现興兴愛爱術术數数據据庫库練练構构結结築筑車车輛辆駕驾駛驶樓楼場场廣广傳传樂乐藝艺門门單单總总監监裡里劃划規规範范標标準准層层與与為为從从著着讀读寫写聽听說说';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, index): [string, string] => [
    PAIRS.charAt(index * 2),
    PAIRS.charAt(index * 2 + 1),
  ]),
);

/** The text with simplified characters where we know them, every offset as it was. The word lists hold these only. */
export const simplified = (text: string): string =>
  /\p{Script=Han}/u.test(text) ? text.replace(/\p{Script=Han}/gu, (sign) => SIMPLIFIED.get(sign) ?? sign) : text;
