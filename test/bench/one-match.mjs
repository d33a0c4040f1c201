// node one-match.mjs SIZE: holds a draft of 10,000 claims against SIZE claims of sources, and prints what it took as JSON.
import { extractClaims } from '../../dist/claims/extract.js';
import { ClaimIndex } from '../../dist/evidence/claim-index.js';
import { evidenceFor } from '../../dist/evidence/gather.js';
import { isTraced } from '../../dist/evidence/profile.js';
import { relate } from '../../dist/relations/relate.js';
import { readText } from '../../dist/sources/read.js';

const size = Number(process.argv[2]);
const draftSize = 10_000;
const perSource = 10_000;
const syllables = [...'云石青白松柳河平安永兴和长大金玉龙凤清泉'];
const measures = [...'城乡农牧工商文教林水'].flatMap((a) =>
  ['镇新增就业', '业增加值总量', '村公路通车里程', '区供水管网长度', '用机械总动力'].map((b) => `${a}${b}`),
);
const units = ['人', '万元', '公里', '处', '千瓦'];

/** The nth claim there is, as a sentence: a place, a year and a measure have one figure. */
function sentence(n, value = valueOf(n)) {
  const place = n % 4000;
  const name =
    syllables[place % 20] + syllables[Math.floor(place / 20) % 20] + '坪岭沟川湾滩坝塬洼淖'[Math.floor(place / 400)];
  const measure = Math.floor(n / 4000) % 50;
  const year = 2000 + (Math.floor(n / 200_000) % 20);
  return `${year}年，${name}县${measures[measure]}${value}${units[measure % 5]}。`;
}

function valueOf(n) {
  return 1000 + ((Math.imul(n, 0x9e3779b1) >>> 0) % 89_999);
}

function read(path, sentences) {
  const source = readText(path, sentences.join('\n\n'));
  return { source, claims: extractClaims(source) };
}

const seconds = () => process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6;
const times = {};
let from = seconds();
const sources = [];
for (let at = 0; at < size; at += perSource) {
  const { source, claims } = read(
    `${at}.txt`,
    Array.from({ length: perSource }, (_, i) => sentence(at + i)),
  );
  sources.push({ source, claims: claims.filter(isTraced) });
}
times.read = seconds() - from;
const held = process.memoryUsage().rss;

// Seven in ten as the source has it, one rounded, one changed, one of which no source knows.
const draft = read(
  'draft.txt',
  Array.from({ length: draftSize }, (_, i) => {
    const n = Math.floor((i * size) / draftSize);
    if (i % 10 < 7) return sentence(n);
    if (i % 10 === 7) return sentence(n, Math.round(valueOf(n) / 100) * 100);
    return i % 10 === 8 ? sentence(n, valueOf(n) + 137) : sentence(n + 100 * 1000 * 1000);
  }),
);
const relations = relate(draft.source, draft.claims);

from = seconds();
const index = new ClaimIndex(sources);
times.index = seconds() - from;
from = seconds();
const evidence = evidenceFor({ claims: draft.claims, relations }, index);
times.match = seconds() - from;

const outcomes = {};
for (const { outcome } of evidence) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
const megabytes = (bytes) => bytes / 2 ** 20;
console.log(
  JSON.stringify({
    ...times,
    outcomes,
    claims: sources.reduce((sum, { claims }) => sum + claims.length, 0),
    held: megabytes(held),
    peak: process.resourceUsage().maxRSS / 1024,
  }),
);
