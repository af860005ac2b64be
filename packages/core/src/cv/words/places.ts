/** Country names in English and their own language, with common short forms. Lower case, parted by `|`. */
const COUNTRIES =
  'afghanistan|albania|algeria|argentina|armenia|australia|austria|österreich|azerbaijan|bahrain|bangladesh|belarus|belgium|belgien|belgique|bolivia|bosnia and herzegovina|brazil|brasil|bulgaria|cambodia|cameroon|canada|chile|china|colombia|costa rica|croatia|cuba|cyprus|czech republic|czechia|denmark|dänemark|dominican republic|ecuador|egypt|el salvador|estonia|ethiopia|finland|france|frankreich|georgia|germany|deutschland|allemagne|ghana|greece|guatemala|honduras|hong kong|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|italia|italien|jamaica|japan|jordan|kazakhstan|kenya|kuwait|latvia|lebanon|lithuania|luxembourg|malaysia|malta|mexico|méxico|moldova|morocco|myanmar|nepal|netherlands|the netherlands|niederlande|nederland|new zealand|nicaragua|nigeria|north macedonia|norway|norwegen|oman|pakistan|panama|paraguay|peru|perú|philippines|poland|polen|polska|portugal|qatar|romania|russia|saudi arabia|schweden|schweiz|senegal|serbia|singapore|slovakia|slovenia|south africa|south korea|korea|spain|españa|spanien|sri lanka|suisse|sweden|switzerland|syria|taiwan|tanzania|thailand|tunisia|turkey|türkiye|uae|uganda|uk|u.k.|ukraine|united arab emirates|united kingdom|united states|united states of america|uruguay|us|usa|u.s.|u.s.a.|uzbekistan|venezuela|vietnam|wales|scotland|england|northern ireland|zambia|zimbabwe|中国|香港|台湾|新加坡';

/** States and provinces that stand after a city: postal codes as written, names in lower case. */
const STATE_CODES =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AB BC MB NB NL NS ON PE QC SK NSW VIC QLD ACT TAS NT';
const STATES =
  'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|ontario|quebec|québec|british columbia|alberta|manitoba|nova scotia|bayern|bavaria|hessen|sachsen|nordrhein-westfalen|nrw|baden-württemberg|niedersachsen|brandenburg|maharashtra|karnataka|tamil nadu|telangana|new delhi|delhi|gujarat|kerala|uttar pradesh|victoria|queensland|new south wales|catalonia|cataluña|lombardy|île-de-france';

/** Cities that are written without anything after them. */
const CITIES =
  'amsterdam|antwerp|athens|atlanta|austin|bangalore|bengaluru|barcelona|basel|beijing|berlin|bern|birmingham|bogotá|bologna|bonn|bordeaux|boston|bremen|brussels|brüssel|bruxelles|budapest|buenos aires|cairo|cambridge|chennai|chicago|copenhagen|dallas|denver|dortmund|dresden|dubai|dublin|düsseldorf|edinburgh|eindhoven|essen|frankfurt|frankfurt am main|freiburg|geneva|genf|genève|glasgow|graz|guangzhou|hamburg|hangzhou|hannover|heidelberg|helsinki|hong kong|houston|hyderabad|istanbul|jakarta|johannesburg|karlsruhe|kiel|kraków|köln|cologne|lagos|leeds|leipzig|lille|lima|linz|lisbon|lisboa|london|los angeles|lyon|madrid|manchester|mannheim|marseille|melbourne|mexico city|miami|milan|milano|montreal|moscow|mumbai|munich|münchen|münster|nairobi|nanjing|nantes|naples|new york|new york city|nice|nürnberg|nuremberg|oslo|oxford|palo alto|paris|philadelphia|porto|prague|pune|rio de janeiro|roma|rome|rotterdam|san francisco|san diego|san jose|santiago|seattle|seoul|shanghai|shenzhen|singapore|stockholm|strasbourg|stuttgart|sydney|são paulo|taipei|tel aviv|the hague|tokyo|toronto|toulouse|turin|torino|utrecht|valencia|vancouver|vienna|wien|warsaw|washington|zurich|zürich|北京|上海|深圳|广州|杭州|南京|成都|武汉|西安|苏州|天津|重庆';

/** Further towns of about a hundred thousand people and more, one country after the other; names that are common words or surnames are left out. */
const TOWNS =
  'aberdeen|belfast|blackpool|bournemouth|bradford|brighton|bristol|cardiff|carlisle|cheltenham|chester|colchester|coventry|derby|doncaster|dundee|durham|exeter|gloucester|harrogate|hereford|huddersfield|inverness|ipswich|kilkenny|leicester|lincoln|limerick|galway|drogheda|waterford|sligo|liverpool|luton|milton keynes|newcastle|newcastle upon tyne|northampton|norwich|nottingham|peterborough|plymouth|portsmouth|preston|sheffield|shrewsbury|southampton|stockport|stoke-on-trent|sunderland|swansea|swindon|wakefield|wolverhampton|worcester|albuquerque|baltimore|charlotte|cincinnati|cleveland|detroit|el paso|fort worth|indianapolis|kansas city|las vegas|louisville|memphis|milwaukee|minneapolis|nashville|new orleans|oklahoma city|omaha|orlando|pittsburgh|portland|raleigh|sacramento|salt lake city|san antonio|st. louis|tampa|tucson|calgary|edmonton|guelph|hamilton|ottawa|saskatoon|winnipeg|adelaide|brisbane|canberra|perth|auckland|wellington|ahmedabad|indore|jaipur|kochi|kolkata|lucknow|nagpur|surat|aachen|augsburg|bad homburg|bamberg|bayreuth|bielefeld|bochum|braunschweig|bremerhaven|chemnitz|cottbus|darmstadt|duisburg|erfurt|erlangen|flensburg|fulda|gelsenkirchen|göppingen|göttingen|gütersloh|hagen|halle (saale)|hanau|heilbronn|hildesheim|ingolstadt|jena|kaiserslautern|kassel|kempten|koblenz|konstanz|krefeld|landshut|leverkusen|ludwigsburg|ludwigshafen|lübeck|lüneburg|magdeburg|mainz|marburg|mönchengladbach|neuss|oberhausen|offenbach|oldenburg|osnabrück|paderborn|passau|pforzheim|potsdam|ravensburg|regensburg|remscheid|reutlingen|rosenheim|rostock|saarbrücken|schwerin|siegen|solingen|stralsund|trier|tübingen|ulm|villingen-schwenningen|wiesbaden|wolfsburg|wuppertal|würzburg|zwickau|innsbruck|klagenfurt|salzburg|st. pölten|villach|wels|biel|chur|lausanne|lugano|luzern|st. gallen|thun|winterthur|aix-en-provence|amiens|angers|annecy|avignon|besançon|brest|caen|clermont-ferrand|colmar|dijon|grenoble|la rochelle|le havre|le mans|limoges|metz|montpellier|mulhouse|nancy|nîmes|nimes|orléans|pau|perpignan|poitiers|reims|rennes|rouen|saint-étienne|saint-nazaire|toulon|tours|vannes|charleroi|gand|ghent|gent|liège|louvain|leuven|mons|namur|a coruña|albacete|alicante|almería|badajoz|bilbao|burgos|cádiz|cáceres|cartagena|castellón|córdoba|donostia|elche|gijón|girona|granada|huelva|huesca|jaén|jerez de la frontera|las palmas|lleida|logroño|lugo|málaga|murcia|ourense|oviedo|palencia|palma|palma de mallorca|pamplona|pontevedra|salamanca|san sebastián|santander|santiago de compostela|segovia|sevilla|seville|tarragona|teruel|toledo|valladolid|vigo|vitoria-gasteiz|zamora|zaragoza|barranquilla|bucaramanga|cali|cancún|ciudad de méxico|cuernavaca|guadalajara|mérida|medellín|monterrey|puebla|querétaro|tijuana|veracruz|arequipa|cusco|quito|guayaquil|montevideo|rosario|valparaíso|bari|catania|firenze|florence|genova|padova|palermo|parma|trieste|venezia|verona|braga|coimbra|faro|arnhem|breda|delft|den haag|groningen|haarlem|leiden|maastricht|nijmegen|tilburg|brno|gdańsk|katowice|lublin|łódź|poznań|szczecin|wrocław|aarhus|odense|bergen|stavanger|trondheim|göteborg|gothenburg|malmö|uppsala|espoo|tampere|turku|ankara|antalya|izmir|bursa|珠海|佛山|东莞|中山|惠州|汕头|宁波|温州|嘉兴|绍兴|金华|台州|无锡|常州|南通|扬州|徐州|镇江|合肥|芜湖|福州|厦门|泉州|漳州|南昌|九江|赣州|济南|青岛|烟台|潍坊|临沂|淄博|郑州|洛阳|开封|宜昌|襄阳|长沙|株洲|湘潭|衡阳|岳阳|南宁|桂林|柳州|海口|三亚|绵阳|德阳|贵阳|遵义|昆明|大理|曲靖|拉萨|咸阳|宝鸡|兰州|西宁|银川|乌鲁木齐|石家庄|唐山|保定|廊坊|秦皇岛|邯郸|太原|大同|呼和浩特|包头|沈阳|大连|鞍山|长春|吉林|哈尔滨|大庆|香港|澳门|台北|高雄|新竹';

const AREAS: ReadonlySet<string> = new Set(`${COUNTRIES}|${STATES}`.split('|'));
const CODES: ReadonlySet<string> = new Set(STATE_CODES.split(' '));
const PLACES: ReadonlySet<string> = new Set(`${COUNTRIES}|${CITIES}|${TOWNS}`.split('|'));
const REMOTE = /^(?:(?:fully\s+)?remote(?:ly)?|hybrid|home ?office|on-?site|worldwide)(?:\s*[(/,-].{0,30})?$/i;
const PLACE_WORDS = /^\p{Lu}[\p{L}.'’ -]{1,30}$/u;

/** How surely a text is a place: 1 for a city with its state or country, less for a known city alone, 0 for none. */
export function placeScore(text: string): number {
  const plain = text.trim().replace(/^\((.*)\)$/, '$1');
  if (REMOTE.test(plain)) return 0.9;
  if (plain.length > 60) return 0;
  const parts = plain.split(/\s*,\s*/).map((part) => part.replace(/\s+\(.*\)$/, ''));
  const last = parts.at(-1) ?? '';
  const first = (parts[0] ?? '').replace(/^\d{4,5}\s+|\s+\d{4,6}$/g, '');
  // "Acme Foods, Leeds, UK": before a whole place stands the name of something there, unless it is a street.
  const named = parts.length === 3 && !/\d/.test(parts[0] ?? '') && !isKnown(parts[1] ?? '') && !isKnown(first);
  if (named || (parts.length === 3 && PLACES.has((parts[1] ?? '').toLowerCase()) && !isKnown(first))) return 0.5;
  if (parts.length >= 2 && parts.length <= 4 && isArea(last))
    return PLACE_WORDS.test(first) || /\d/.test(parts[0] ?? '') ? 1 : 0.5;
  // A street or postal code before a city; words alone before it are more often the name of something there.
  if (parts.length >= 2 && PLACES.has(last.toLowerCase().replace(/^\d{4,5} /, '')) && /\d/.test(text)) return 0.9;
  if (parts.length === 1) return PLACES.has(first.toLowerCase()) ? 0.8 : 0;
  return parts.every((part) => PLACES.has(part.toLowerCase()) || AREAS.has(part.toLowerCase())) ? 0.9 : 0;
}

/** True for a town or area of the lists above. */
export const isKnown = (text: string): boolean => PLACES.has(text.toLowerCase()) || isArea(text);

function isArea(text: string): boolean {
  const plain = text.replace(/\s+\d{4,6}(?:-\d{4})?$/, '').trim();
  return CODES.has(plain) || AREAS.has(plain.toLowerCase());
}
