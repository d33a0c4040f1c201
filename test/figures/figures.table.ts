/** Prose in which ⟦…⟧ marks every figure, and each figure as `describeFigure` writes it. It grows with every bug. */
export const figureCases: readonly { readonly prose: string; readonly figures: readonly string[] }[] = [
  { prose: '全县招聘护士⟦2574名⟧。', figures: ['quantity 2574 [2574,2574] 名'] },
  {
    prose: '培训⟦1.3万人次⟧，合格率⟦98.3%⟧。',
    figures: ['quantity 13000 [12500,13500) 人次 rounded', 'percent 98.3 [98.25,98.35) % rounded'],
  },
  { prose: '直播间在线人数⟦突破43万人次⟧。', figures: ['quantity 430000 [430000,) 人次 above'] },
  {
    prose: '惠及⟦360多名⟧残疾人，发放轮椅⟦50余万元⟧。',
    figures: ['quantity 360 (360,370) 名 above', 'quantity 500000 (500000,600000) 元 above'],
  },
  {
    prose: '⟦约1.2万户⟧用上天然气，⟦近300户⟧还在排队。',
    figures: ['quantity 12000 [11000,13000] 户 about', 'quantity 300 (,300) 户 below'],
  },
  {
    prose: '⟦不足20人⟧到场，⟦15岁以下⟧免票，至少交⟦3份⟧材料。',
    figures: ['quantity 20 (,20) 人 below', 'quantity 15 (,15] 岁 at-most', 'quantity 3 [3,3] 份'],
  },
  { prose: '工资⟦1.5-2万元⟧，票价⟦100～150元⟧。', figures: ['range - [15000,20000] 元', 'range - [100,150] 元'] },
  { prose: '增幅⟦5%至8%⟧，气温⟦-2～-1℃⟧。', figures: ['range - [5,8] %', 'range - [-2,-1] ℃'] },
  { prose: '招收⟦18至60周岁⟧的学员，学制⟦3至5天⟧。', figures: ['range - [18,60] 周岁', 'range - [3,5] 天'] },
  {
    prose: '从⟦5人⟧到⟦8人⟧，由⟦3%⟧到⟦5%⟧。',
    figures: [
      'quantity 5 [5,5] 人',
      'quantity 8 [8,8] 人',
      'percent 3 [2.5,3.5) % rounded',
      'percent 5 [4.5,5.5) % rounded',
    ],
  },
  {
    prose: '总投资⟦1亿2千万元⟧，贴息⟦１，２３４．５万元⟧。',
    figures: [
      'quantity 120000000 [115000000,125000000) 元 rounded',
      'quantity 12345000 [12344500,12345500) 元 rounded',
    ],
  },
  {
    prose: '⟦一千二百三十四名⟧党员，⟦两万五千册⟧图书。',
    figures: ['quantity 1234 [1234,1234] 名', 'quantity 25000 [24500,25500) 册 rounded'],
  },
  {
    prose: '建校于⟦一九五八年⟧，⟦二〇二五年十月⟧搬迁。',
    figures: ['year 1958 [1958,1958] 年 1958--', 'period - (,) 月 2025-10-'],
  },
  {
    prose: '⟦十余家⟧合作社，⟦几十名⟧骨干，⟦数百户⟧牧民，⟦三四十人⟧。',
    figures: [
      'quantity 10 (10,20) 家 above',
      'quantity - [20,100) 名 above',
      'quantity - [200,1000] 户 about',
      'quantity - [30,40] 人 about',
    ],
  },
  {
    prose: '⟦上千人⟧观看，⟦百余人⟧报名，百年老店。',
    figures: ['quantity 1000 [1000,) 人 above', 'quantity 100 (100,200) 人 above'],
  },
  {
    prose: '⟦百分之三点五⟧的土地，⟦千分之二⟧的误差，⟦百分之百⟧。',
    figures: [
      'percent 3.5 [3.45,3.55) % rounded',
      'percent 2 [1.5,2.5) ‰ rounded',
      'percent 100 [99.5,100.5) % rounded',
    ],
  },
  {
    prose: '⟦五分之一⟧的村，⟦三分之二以上⟧的户。',
    figures: ['fraction 0.2 [0.2,0.2]', 'fraction 0.666667 [0.666667,) at-least'],
  },
  {
    prose: '占总数的⟦一半⟧，占了⟦近一半⟧；另一半一半是水，一半的人。',
    figures: ['fraction 0.5 [0.5,0.5]', 'fraction 0.5 (,0.5) below'],
  },
  {
    prose: '⟦近三成⟧的客人，打⟦八折⟧，⟦九成以上⟧满意。',
    figures: ['percent 30 (,30) % below', 'percent 80 [75,85) % rounded', 'percent 90 [90,) % at-least'],
  },
  {
    prose: '翻了⟦一番⟧，翻⟦两番⟧，是上年的⟦2.5倍⟧，增长⟦3‰⟧。',
    figures: [
      'multiple 2 [2,2] 倍',
      'multiple 4 [4,4] 倍',
      'multiple 2.5 [2.45,2.55) 倍 rounded',
      'percent 3 [2.5,3.5) ‰ rounded',
    ],
  },
  { prose: '回落⟦5.2个百分点⟧。', figures: ['quantity 5.2 [5.15,5.25) 个百分点 rounded'] },
  {
    prose: '⟦2025年7月28日⟧开馆，⟦6月底⟧完工，⟦12日⟧上午休息。',
    figures: ['date - (,) 日 2025-7-28', 'period - (,) 月 -6-', 'date - (,) 日 --12'],
  },
  {
    prose: '⟦2024年1—5月⟧，⟦7月1日至5日⟧，⟦5月8日—6月12日⟧。',
    figures: ['range - (,) 月 2024-1-/2024-5-', 'range - (,) 日 -7-1/-7-5', 'range - (,) 日 -5-8/-6-12'],
  },
  {
    prose: '⟦一季度⟧开局，⟦前三季度⟧收官，⟦“十四五”期间⟧，⟦近五年⟧。',
    figures: ['period 1 [1,1] 季度', 'period 3 [3,3] 季度', 'period - (,)', 'period 5 [5,5] 年'],
  },
  {
    prose: '⟦2023—2025年⟧实施，⟦2023年—2024年⟧供暖。',
    figures: ['range - [2023,2025] 年 2023--/2025--', 'range - [2023,2024] 年 2023--/2024--'],
  },
  { prose: '⟦2025/7/28⟧和⟦2025-07-28⟧。', figures: ['date - (,) 2025-7-28', 'date - (,) 2025-7-28'] },
  { prose: '⟦9时30分⟧集合，⟦19:30⟧散场，⟦3:1⟧获胜。', figures: ['date - (,)', 'date - (,)', 'quantity - (,) 比'] },
  {
    prose: '⟦第三届⟧大赛，⟦第十二次⟧例会，位列全区⟦第一⟧。',
    figures: ['ordinal 3 [3,3] 届', 'ordinal 12 [12,12] 次', 'ordinal 1 [1,1]'],
  },
  { prose: '县⟦第十四届⟧人大⟦三次⟧会议。', figures: ['ordinal 14 [14,14] 届', 'ordinal 3 [3,3] 次'] },
  { prose: '第二中学，第一书记，第三方机构。', figures: [] },
  { prose: 'DN110管道，PM2.5，G20，5G基站，H7N9，A4纸。', figures: [] },
  { prose: '一带一路，四通八达，五湖四海，三位一体，四个全面。', figures: [] },
  { prose: '“985”高校，“五保户”，“15分钟便民圈”，“四个一批”工程。', figures: [] },
  { prose: '拨打12345热线或0477-8123456，109国道，3号楼，K123次列车。', figures: [] },
  { prose: '《十项规定》和《2024年统计公报》。', figures: [] },
  {
    prose: '⟦500千伏⟧变电站，⟦80公里/小时⟧，每年⟦600元/户⟧，⟦35项次⟧。',
    figures: [
      'quantity 500 [499.5,500.5) 千伏 rounded',
      'quantity 80 [79.5,80.5) 公里/小时 rounded',
      'quantity 600 [599.5,600.5) 元/户 rounded',
      'quantity 35 [35,35] 项次',
    ],
  },
  {
    prose: '用时⟦5个多月⟧，⟦3个半小时⟧，⟦8公里多⟧，⟦3年余⟧。',
    figures: [
      'quantity 5 (5,6) 个月 above',
      'quantity 3.5 [3.25,3.75) 个小时 rounded',
      'quantity 8 [8,) 公里 above',
      'quantity 3 [3,) 年 above',
    ],
  },
  {
    prose: '⟦1155万余元⟧，⟦3500余户⟧，⟦1000多万吨⟧。',
    figures: [
      'quantity 11550000 (11550000,11560000) 元 above',
      'quantity 3500 (3500,3600) 户 above',
      'quantity 10000000 (10000000,20000000) 吨 above',
    ],
  },
  { prose: '⟦五大⟧片区，两级公司，⟦三类⟧村，十九大精神。', figures: ['quantity 5 [5,5] 大', 'quantity 3 [3,3] 类'] },
  {
    prose: '北纬⟦40度⟧，海拔⟦1580米⟧，出油⟦一亿五千万⟧。',
    figures: [
      'quantity 40 [39.5,40.5) 度 rounded',
      'quantity 1580 [1579.5,1580.5) 米 rounded',
      'quantity 150000000 [145000000,155000000) rounded',
    ],
  },
  {
    prose: '共⟦12.5亿千瓦时⟧，⟦3万余亩⟧，⟦１２３个⟧社区。',
    figures: [
      'quantity 1250000000 [1245000000,1255000000) 千瓦时 rounded',
      'quantity 30000 (30000,40000) 亩 above',
      'quantity 123 [123,123] 个',
    ],
  },
  { prose: '渤南19-6气田，比分⟦3比2⟧。', figures: ['quantity - (,) 比'] },
  { prose: '今年⟦13月5日⟧，⟦2月30日⟧。', figures: ['date - (,) 日 -13-5', 'date - (,) 日 -2-30'] },
  { prose: '一名医生，一批设备，⟦一成左右⟧，⟦一倍⟧。', figures: ['percent 10 [0,20] % about', 'multiple 1 [1,1] 倍'] },
  { prose: '两会期间，两岸，两国。', figures: [] },
  { prose: '万一失火，千万小心，九寨沟，五台山。', figures: [] },
  {
    prose: '⟦最近3天⟧，⟦今后五年⟧，⟦连续两年⟧。',
    figures: ['period 3 [3,3] 天', 'period 5 [5,5] 年', 'period 2 [2,2] 年'],
  },
  {
    prose: '⟦2000年⟧历史，⟦20多年⟧前，⟦90年代⟧。',
    figures: ['quantity 2000 [2000,2000] 年', 'quantity 20 (20,30) 年 above', 'quantity 90 [90,90] 年代'],
  },
  { prose: '城市更新⟦3.0⟧版，1.2.3节。', figures: ['quantity 3 [2.95,3.05) rounded'] },
  {
    prose: '高于上月⟦1.1个百分点⟧，超额⟦12万元⟧。',
    figures: ['quantity 1.1 [1.05,1.15) 个百分点 rounded', 'quantity 120000 [115000,125000) 元 rounded'],
  },
  {
    prose: '邻近⟦3个⟧镇，节约⟦5吨⟧水，附近⟦20户⟧。',
    figures: ['quantity 3 [3,3] 个', 'quantity 5 [4.5,5.5) 吨 rounded', 'quantity 20 [20,20] 户'],
  },
  {
    prose: '《节能行动计划（⟦2026—2028年⟧）》和《2024年统计公报》。',
    figures: ['range - [2026,2028] 年 2026--/2028--'],
  },
  {
    prose: '会议于⟦9月31日⟧召开，⟦6月30日⟧文化节开幕，⟦8月5号⟧集合。',
    figures: ['date - (,) 日 -9-31', 'date - (,) 日 -6-30', 'date - (,) 号 -8-5'],
  },
  { prose: '⟦12日⟧文化节闭幕，号召全体。', figures: ['date - (,) 日 --12'] },
];
