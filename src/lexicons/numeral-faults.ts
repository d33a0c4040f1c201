/** A way of writing numerals that the standard rules out, and its repair where there is just one. */
export interface NumeralFault {
  readonly kind: NumeralFaultKind;
  /** Read on folded text; the whole match is the place. */
  readonly pattern: RegExp;
  /** The text that should stand instead; null where the writer has to choose. */
  readonly mend: (match: RegExpExecArray) => string | null;
}

export type NumeralFaultKind =
  | 'mixed'
  | 'zero'
  | 'date'
  | 'short-year'
  | 'lunar'
  | 'adjacent'
  | 'range'
  | 'malformed'
  | 'fewer'
  | 'fused';

const han = '一二三四五六七八九十';
const adjacent = ['一二', '二三', '两三', '三四', '四五', '五六', '六七', '七八', '八九'];

/**
 * By GB/T 15835—2011《出版物上数字用法》: a numeral is written in one script but for 万 and 亿 (5.3); 〇 in numbers that are read digit
 * by digit and 零 in those that count (5.2.5); days of the lunar calendar in Chinese (4.2); no 、 between two neighbouring
 * numerals that stand for "about" (5.2); both ends of a range keep %, 万 and 亿 (5.1). `malformed` numerals follow no standard:
 * two points, a letter for a digit, a comma that parts off two digits, a digit in a Chinese numeral. `fewer` and `fused` are of the
 * dictionary (《现代汉语词典》 has 倍 for what grows, and 俩 for 两个) and of 《图书编校质量差错案例》.
 */
export const numeralFaults: readonly NumeralFault[] = [
  // What may follow is listed, because 3千克 and 5百分点 hold units: 千 and 百 belong to these.
  {
    kind: 'mixed',
    pattern: new RegExp(`(?<![\\d.])[1-9]\\d?[百千](?=[多余个人名元万亿户棵头只辆台件座亩1-9${han}])`, 'g'),
    mend: () => null,
  },
  { kind: 'mixed', pattern: /(?<![\d.])[1-9]十(?=[万亿余多个人名元户头只辆台件亩年])/g, mend: () => null },
  {
    kind: 'mixed',
    pattern:
      /(?<![一二三四五六七八九十])[一二三四五六七八九十]{1,3}时\d{1,2}分|(?<!\d)\d{1,2}时[一二三四五六七八九十]{1,3}分(?!之)/g,
    mend: () => null,
  },
  { kind: 'malformed', pattern: /(?<![\d.])\d+\.\.\d+(?![\d.])/g, mend: ([text]) => text.replace('..', '.') },
  // 百分之10%: per cent of per cent.
  { kind: 'malformed', pattern: /百分之\d+(?:\.\d+)?%/g, mend: ([text]) => text.replace('百分之', '') },
  // 2025.1.5元旦 and 1.2.10 are dates and versions.
  {
    kind: 'malformed',
    pattern:
      /(?<![\d.A-Za-z])(?!(?:19|20)\d\d\.)(?!(?<=^\s*)\d{1,2}\.\d)\d+\.\d+\.\d+(?=[万亿%‰]|元(?!旦)|吨|公里|平方|公顷|亩|个百分点|摄氏度|点(?!\d))/g,
    mend: () => null,
  },
  // The letters O, I and l for the digits that they look like.
  {
    kind: 'malformed',
    pattern:
      /(?<![A-Za-z\d.-])\d+(?:\.\d+)?(?:[Oo]+|[OoIl](?=\d))[\dOo]*(?=[余多万亿%人元吨户亩米个年月家座名处件台套]|公里|平方|公顷|千米)/g,
    mend: ([text]) => text.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'),
  },
  {
    kind: 'malformed',
    pattern: /(?<![\d,.、第])\d{1,3},\d{2}(?=米|元|人|吨|户|亩|公里|千米|万[元人吨亩]|亿元|平方|公顷|辆|台|%)/g,
    mend: ([text]) => text.replace(',', ''),
  },
  { kind: 'malformed', pattern: /(?<=[正腊冬一二三四五六七八九十]月)(?:初|[二三]?十)[1-9](?!\d)/g, mend: () => null },
  // 7五千瓦, 二百一16位: one script gives way to the other within a number; but 3五折 and 2025三亚.
  {
    kind: 'malformed',
    pattern:
      /(?<![\d.A-Za-z第年月日至到—~-])[1-9]\d?[二三四五六七八九][十百千万亿]{0,2}(?=[人名位户台元亩吨瓦]|千瓦|公里)/g,
    mend: () => null,
  },
  {
    kind: 'malformed',
    pattern: /[二三四五六七八九]?[百千][一二三四五六七八九]?\d{1,2}(?=[人名位户台元亩吨])/g,
    mend: () => null,
  },
  { kind: 'mixed', pattern: /十[1-9](?=[月日个人名元年户])|百0[1-9](?!\d)/g, mend: () => null },
  {
    kind: 'zero',
    pattern:
      /(?<![零〇一二三四五六七八九十百千])[一二](?=[零〇一二三四五六七八九]{3}年)[一二三四五六七八九〇]*零[零〇一二三四五六七八九]*(?=年)/g,
    mend: ([text]) => text.replaceAll('零', '〇'),
  },
  {
    kind: 'zero',
    pattern: /[一二三四五六七八九][百千万]〇[一二三四五六七八九]/g,
    mend: ([text]) => text.replace('〇', '零'),
  },
  {
    kind: 'date',
    pattern:
      /(?<!\d)(?:19|20)\d\d年(?:十[一二]?|[一二三四五六七八九])月(?:\d{1,2}日|(?:[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日)/g,
    mend: () => null,
  },
  {
    kind: 'date',
    pattern:
      /[一二][〇零一二三四五六七八九]{3}年\d{1,2}月|(?<!\d)\d{1,2}月(?:[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日(?![里夜])/g,
    mend: () => null,
  },
  {
    kind: 'date',
    pattern: /(?<!\d)(?:1[89]|2[01])世纪(?:初?[二三四五六七八九]十年代)|(?:十[八九]|二十一?)世纪[2-9]0年代/g,
    mend: () => null,
  },
  {
    kind: 'short-year',
    pattern: /(?<![\d年历第“‘'])[0129]\d年(?:1[0-2]|0?[1-9])月(?:[12]\d|3[01]|0?[1-9])日/g,
    mend: () => null,
  },
  {
    kind: 'lunar',
    pattern:
      /农历(?:\d{1,2}月(?:初?\d{1,2}日?)?|[正腊冬]月\d{1,2}日?)|(?<!农历)(?:正月|腊月)(?:初\d{1,2}|[12]\d日?)(?!\d|[个位人名家])/g,
    mend: () => null,
  },
  {
    kind: 'adjacent',
    pattern: new RegExp(
      `(?<![第初高小大前后周等级${han}百千万、年月号\\d])(?:${adjacent.map(([a, b]) => `${a}、${b}`).join('|')})(?=(?:十|百|千|万)?(?:个(?!月)|人(?![称转])|天|岁|里地|公里|米|斤|公斤|分钟|小时|户|棵|亩|辆))`,
      'g',
    ),
    mend: ([text]) => text.replace('、', ''),
  },
  {
    kind: 'range',
    pattern: /(?<![\d.%‰万亿A-Za-z—～~-])\d+(?:\.\d+)?(?=[—～~-]{1,2}\d+(?:\.\d+)?([%‰万亿]))/g,
    mend: ([text, unit]) => `${text}${unit}`,
  },
  // 8日3日: of two days without a mark between them one is a month.
  { kind: 'malformed', pattern: /(?<![\d月日])(?:1[0-2]|[1-9])日(?:[12]\d|3[01]|[1-9])日/g, mend: () => null },
  {
    kind: 'fewer',
    pattern:
      /(?:减少|下降|降低|减低|缩小|缩短|压缩|减轻|下跌)了?(?:近|约|整整|将近|超过?)?(?:\d+(?:\.\d+)?|[一二两三四五六七八九十百]+)[多余]?倍(?![数率增])/g,
    mend: () => null,
  },
  {
    kind: 'fused',
    pattern: /(?<![咱你他她它我们爷娘哥姐夫兄妹父母子儿女人口])[俩仨](?=[名位条种件份张只座路场间辆]|个(?![子头性]))/g,
    mend: ([text]) => (text === '俩' ? '两' : '三'),
  },
];
