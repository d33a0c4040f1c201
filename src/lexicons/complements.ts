/**
 * Pairs that split a whole between them, as statistical bulletins use them (国家统计局 统计公报 and its provincial
 * siblings): two parts so named, and no third, leave nothing over.
 */
export const complements: readonly (readonly [string, string])[] = [
  ['线上', '线下'],
  ['男', '女'],
  ['城镇', '农村'],
  ['城镇', '乡村'],
  ['城市', '农村'],
  ['境外', '本土'],
  ['境外', '境内'],
  ['国内', '国外'],
  ['国内', '国际'],
  ['省内', '省外'],
  ['区内', '区外'],
  ['市内', '市外'],
  ['盟内', '盟外'],
  ['县内', '县外'],
  ['旗内', '旗外'],
  ['校内', '校外'],
  ['场内', '场外'],
  ['中央', '地方'],
  ['公办', '民办'],
  ['上半年', '下半年'],
  ['室内', '室外'],
  ['住院', '门诊'],
  ['进口', '出口'],
];
