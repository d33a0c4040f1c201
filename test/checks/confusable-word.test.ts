import { expect, test } from 'vitest';
import { confusableWord } from '../../src/checks/confusable-word.js';
import { inspect } from '../../src/pipeline.js';
import { readText } from '../../src/sources/read.js';
import { readMarks, writeMarks } from './marked-prose.js';
import { flagsOf } from './properties.js';

const wrong = `
老校长⟦笔耕不缀⟧，写了三本书。
救灾的⟦帐蓬⟧连夜搭好。
十二支队⟦角遂⟧冠军。
他把多年的⟦积畜⟧都存进了银行。
摊上的⟦波菜⟧又降价了。
县里采取有力⟦错施⟧保供暖。
工程提前⟦峻工⟧。
新任命人员进行了⟦宪法宣示⟧。
任命他为人民检察院副检察长、⟦检查员⟧。
主任⟦接收⟧了记者采访。
会议⟦接收⟧李某辞去副县长职务的请求。
老人⟦带上⟧老花镜看报。
消息⟦不径而走⟧，邻村的人也赶来了。
老人⟦和霭可亲⟧，谁家有事都找他。
这条路⟦直接了断⟧，省了半个钟头。
⟦截止今年⟧六月，入社的农户有二百家。
⟦截止⟧6月底，工程款已付清。
⟦既使⟧下着大雨，他们也没有停工。
村里的孩子⟦即然⟧想学，就给他们请老师。
大家⟦己经⟧把秧插完了。
公民有依法纳税的⟦义务和权力⟧。
他一手举着一⟦付对联⟧，一手提着灯笼。
墙上挂着三⟦副山水画⟧。
镇上⟦布署⟧了防汛的人手。
⟦部暑⟧已毕，各队出发。
骗子设下⟦陷井⟧，专骗老人。
选手们在场上⟦竟争⟧激烈。
问题⟦究竞⟧出在哪里，还要再查。
小的⟦时侯⟧，他常在河边放牛。
乘客在站台排队⟦等侯⟧。
凭⟦入场卷⟧可以换一份纪念品。
他的⟦户藉⟧已经迁到镇上。
一伙人在暗中⟦作崇⟧。
民警连夜⟦辑拿⟧了三个人。
连日大雨引起⟦山洪爆发⟧。
新校舍⟦座落于⟧河的南岸。
老匠人应邀⟦作客⟧县融媒体直播间。
气温骤降，⟦气侯⟧干冷。
她的⟦脉膊⟧平稳。
两人⟦寒喧⟧了几句。
他性格⟦粗旷⟧，说话声音大。
阴雨使人精神⟦萎糜⟧。
老人对文章提出了⟦针贬⟧。
街上的⟦水笼头⟧冻住了。
他买了几张⟦名信片⟧。
队员们⟦迫不急待⟧地登上山顶。
对手⟦甘败下风⟧。
厂子不能⟦默守成规⟧。
街上的车辆⟦穿流不息⟧。
这是一场⟦黄梁美梦⟧。
大厅⟦金壁辉煌⟧。
老班长⟦一诺千斤⟧。
他学习有⟦悬梁刺骨⟧的劲头。
商贩们⟦趋之若骛⟧。
乡亲们⟦一如继往⟧地支持他。
这种⟦竭泽而鱼⟧的做法要改。
他⟦走头无路⟧，只好回村。
演出⟦美仑美奂⟧。
工作人员⟦兢兢业叶⟧。
大家⟦同舟共挤⟧。
村口的老树⟦枝繁叶贸⟧。
客人⟦洛绎不绝⟧。
菜价⟦居高不夏⟧。
他们⟦再接再砺⟧。
两家的手艺⟦一脉相成⟧。
孩子们⟦全神灌注⟧地听着。
⟦截止⟧20时，疏散工作已经结束。
主桥⟦合拢⟧的消息传遍全城。
江上汽笛⟦齐名⟧。
教室里传来⟦朗朗⟧书声。
村里⟦照列⟧办起了庙会。
一片荷塘⟦印入眼帘⟧。
主队⟦毫取⟧五连胜。
新规出台，⟦即要⟧保护消费者，也要保护商家。
老人家⟦精神矍烁⟧。
秋收时节，到处是⟦欢声笑雨⟧。
事情⟦刻不容援⟧。
村民⟦喜笑言开⟧。
大伙儿⟦群策群利⟧。
工人们⟦夜以继曰⟧地赶工。
他对工作⟦兢兢业页⟧。
`;

const clean = `
报名截止日期为六月底，于当日十八时截止。
报名截止目前还有三天。
她合拢书本，笑得合不拢嘴，与他齐名。
逐项照列出的单子办，歌声朗朗，儿歌朗朗上口，他得意洋洋。
即使下雨也要去，这是他的家，即是他，也是我，即便如此也行，即日起也可报名。
截至今年六月，入社的农户有二百家。
这项办法既使农户受益，又使企业放心。
即使下着大雨，他们也没有停工。
双方公布署名文章。
教育部暑期值班安排。
队员在禁区外大幅射门。
研究竞争对手，考察毕竟要花时间。
他竟争相效仿，竟选择留下，竟技高一筹。
这部剧激发韧劲，击沉缅甸货轮。
当时侯师傅正在修车。
请来师傅教做宁波菜，面积畜禽都合规。
中心接收捐赠，接收辞职信后登记，接收毕业生二百人。
他带上手套厂的样品，带着孩子，带上口罩去慰问。
市场监管局检查员到场，检察院发出建议后，药品检查员复查。
开幕捐款，陪训练，严峻工作，生气慨叹，山脉博物馆。
卷土重来，获奖卷宗已归档。
民进党藉此发难，美国藉口不一。
建立既然如此，独立既是愿望也是责任。
杰作崇尚自然。
结构紧凑和谐。
第一幅射线图，一副手套，一幅油画。
自己经营小店，自己经历过。
观光采摘，阳光采购。
一座落成的桥，一座落地钟。
查帐篷里的灯，记帐篷的数目。
下象棋真好，好象棋手很多。
一份外卖，超过份额，基本份额。
既往不咎也写作既往不究。
惟妙惟肖，唯利是图，义正词严。
筚路蓝缕，荜路蓝缕。
“食”全“食”美，“薪”想事成。
“棋乐无穷”杯象棋赛开幕。
“按步就班”应为“按部就班”。
在进一步深化改革的基础上，再进一步。
稍安勿躁，少安毋躁。
人山人海，一举多得，一石三鸟。
大家都是一家人，各有所长期待相聚。
`;

const lines = (text: string) => text.trim().split('\n');
const marked = (text: string) =>
  writeMarks(
    text,
    flagsOf(confusableWord, text).flatMap((flag) => flag.spans),
  );

test.each(lines(wrong))('flags %s', (line) => {
  expect(marked(readMarks(line).text)).toBe(line);
});

test.each(lines(clean))('passes %s', (line) => {
  expect(marked(line)).toBe(line);
});

test('is sure of the list, less so of what context decides, and only asks about forms set aside', () => {
  const levels = (text: string) => flagsOf(confusableWord, text).map((flag) => flag.level);
  expect(levels('他一愁莫展。')).toEqual(['error']);
  expect(levels('截止目前，他持之以衡。')).toEqual(['warning', 'warning']);
  expect(levels('他在银行开了帐户。')).toEqual(['note']);
});

test('offers the right form', () => {
  const [flag] = flagsOf(confusableWord, '他们再接再励。');
  expect(flag!.fix!.edits).toEqual([{ start: 2, end: 6, text: '再接再厉' }]);
});

test('a word that only its company proves wrong is a warning, and the right company none', () => {
  const levels = (prose: string) => inspect(readText('x.txt', prose)).flags.map((f) => [f.quote, f.level]);
  expect(levels('报上登了寻人启示。')).toEqual([['寻人启示', 'warning']]);
  expect(levels('寻人的经过给人启示，群众反应强烈，他深感人情。')).toEqual([]);
});
