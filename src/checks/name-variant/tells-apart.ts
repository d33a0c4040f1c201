/** Left or right, one or two, town or county, sons or daughters: the difference between two real names. */
export const tellsApart: ReadonlySet<string> = new Set(
  '左右前后中东西南北上下内外新老旧大小少多高低正副总分男女春夏秋冬甲乙丙丁戊一二三四五六七八九十百千万两零第省市县区旗州盟镇乡村屯社院校园班组队街路巷道农林牧渔文理工红橙黄绿青蓝紫白黑金银铜铁山水河江湖海',
);
