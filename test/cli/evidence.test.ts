import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseClaimFile } from '../../src/claims/claim-file.js';
import { evidenceReportSchema } from '../../src/reports/evidence-schema.js';
import { kanwu, workspace } from './kanwu.js';

const source = '2025年，云杉岭县城镇新增就业2574人，常住人口21.37万人。\n';
const draft =
  '---\nrelies-on: [sources/report.txt]\n---\n\n2025年，云杉岭县城镇新增就业2547人，常住人口21.4万人。\n\n另有老桥修缮16座。\n';
const files = { 'sources/report.txt': source, 'sources/draft.md': draft };

/** A workspace whose draft is in plain text, and declared in kanwu.sources.json. */
const plain = (declared: unknown) => ({
  'sources/report.txt': source,
  'sources/draft.txt': draft.slice(draft.indexOf('2025')),
  'kanwu.sources.json': JSON.stringify(declared),
});

const edit = (cwd: string, path: string, from: string, to: string) => {
  const file = join(cwd, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
};

describe('kanwu check', () => {
  test('flags a figure that differs from the declared source, with both sentences and both places', async () => {
    const { code, stdout } = await kanwu(workspace(files), ['check', 'sources/draft.md']);
    expect(code).toBe(1);
    expect(stdout).toContain(
      'sources/draft.md:5:17 error “2547人” differs from its source: “2574人” at sources/report.txt:1:17 source-conflict',
    );
    expect(stdout).toContain('sources/report.txt:1:17 source\n        2025年，云杉岭县城镇新增就业2574人');
  });

  test('tells a Chinese reader of both places in every format that has flags', async () => {
    const chinese = {
      'sources/九月 月报.txt': source,
      'sources/稿.md': draft.replace('sources/report.txt', '"sources/九月 月报.txt"'),
    };
    const cwd = workspace(chinese);
    const names = ['text', 'json', 'jsonl', 'github', 'junit', 'checkstyle', 'rdjson', 'markdown'];
    const words = [...names, 'sarif'].flatMap((name) => ['--format', `${name}=out.${name}`]);
    expect(await kanwu(cwd, ['check', 'sources/稿.md', '--lang', 'zh', ...words])).toMatchObject({
      code: 1,
      stderr: '',
    });
    const written = (name: string) => readFileSync(join(cwd, `out.${name}`), 'utf8');
    for (const name of names)
      for (const said of ['sources/九月 月报.txt', '来源', '2025年，云杉岭县城镇新增就业2574人'])
        expect(written(name), name).toContain(said);
    const [result] = JSON.parse(written('sarif')).runs[0].results;
    expect(result.message.text).toMatch(/\n\[“2574人”\]\(1\) 来源 sources\/九月 月报\.txt:1:17$/);
    expect(result.relatedLocations).toMatchObject([
      {
        id: 1,
        physicalLocation: {
          artifactLocation: { uri: 'sources/%E4%B9%9D%E6%9C%88%20%E6%9C%88%E6%8A%A5.txt', uriBaseId: '%SRCROOT%' },
          region: { startLine: 1, startColumn: 17, endColumn: 22 },
        },
      },
    ]);
  });

  test('takes a declaration from kanwu.sources.json, by path or by pattern', async () => {
    for (const pattern of ['sources/draft.txt', 'sources/d*.txt']) {
      const cwd = workspace(plain({ drafts: { [pattern]: ['sources/report.txt'] } }));
      expect((await kanwu(cwd, ['check', 'sources/draft.txt'])).stdout).toContain('source-conflict');
    }
  });

  test('holds what declares nothing against nothing', async () => {
    const cwd = workspace({ ...files, 'sources/draft.md': draft.slice(draft.indexOf('2025')) });
    expect(await kanwu(cwd, ['check', 'sources'])).toMatchObject({ code: 0 });
  });

  test.each([
    [
      'a source that is not there',
      'sources/reprot.txt',
      /^kanwu: sources\/draft\.md relies on sources\/reprot\.txt.*did you mean sources\/report\.txt\?\n$/,
    ],
    ['front matter that is no YAML', '[', /^kanwu: sources\/draft\.md makes no sense .*\n$/],
  ])('names %s in one line, and goes on with the others', async (_, path, said) => {
    const cwd = workspace({
      ...files,
      'sources/draft.md': draft.replace('sources/report.txt', path),
      'sources/z.txt': '的的。',
    });
    const { code, stderr, stdout } = await kanwu(cwd, ['check', 'sources']);
    expect(code).toBe(2);
    expect(stderr).toMatch(said);
    expect(stdout).toContain('sources/z.txt:');
  });

  test.each([
    ['no JSON', '{', /^kanwu: kanwu\.sources\.json makes no sense \(.*\); mend it\n$/],
    ['an unknown key', '{"draft":{}}', /^kanwu: kanwu\.sources\.json: there is no key draft; did you mean drafts\?\n$/],
    ['a pattern without a file', '{"drafts":{"x/*.txt":["a"]}}', /x\/\*\.txt: no such file/],
  ])('names %s in kanwu.sources.json in one line', async (_, json, said) => {
    const cwd = workspace({ ...files, 'kanwu.sources.json': json });
    const { code, stderr } = await kanwu(cwd, ['check', 'sources/draft.md']);
    expect(code).toBe(2);
    expect(stderr).toMatch(said);
  });
});

describe('kanwu trace', () => {
  test.each(['sources/draft.md:5:18', '2547人', 'c-'])('finds the figure by %s', async (target) => {
    const cwd = workspace(files);
    const json = JSON.parse((await kanwu(cwd, ['trace', '2547人', '--format', 'json'])).stdout);
    const report = evidenceReportSchema.parse(json);
    const wanted = target === 'c-' ? report.documents[0]!.claims[0]!.claim : target;
    const { code, stdout } = await kanwu(cwd, ['trace', wanted]);
    expect(code).toBe(0);
    expect(stdout).toContain('sources/draft.md:5:17 “2547人” contradicted');
    expect(stdout).toContain('sources/report.txt:1:17 “2574人”');
  });

  test('leads from text to the figures of its sentence, and says where there are none', async () => {
    const cwd = workspace(files);
    expect((await kanwu(cwd, ['trace', '老桥修缮'])).stdout).toContain('“16座” unverified in none of the sources');
    expect(await kanwu(cwd, ['trace', '不在稿中'])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('kanwu coverage', () => {
  test('is a gate with --require', async () => {
    const cwd = workspace(files);
    const all = await kanwu(cwd, ['coverage']);
    expect(all).toMatchObject({ code: 0 });
    expect(all.stdout).toMatch(/^sources\/draft\.md: 33\.3% \(1 of 3 borne out, 1 contradicted, 1 unverified\)\n/);
    expect(await kanwu(cwd, ['coverage', '--require', '100'])).toMatchObject({ code: 1 });
    expect(await kanwu(cwd, ['coverage', '--require', '30'])).toMatchObject({ code: 0 });
    expect(await kanwu(cwd, ['coverage', '--require', 'most'])).toMatchObject({ code: 2 });
  });

  test('a gate over drafts that declare no sources is shut', async () => {
    const cwd = workspace({ 'sources/a.txt': source });
    expect(await kanwu(cwd, ['coverage', 'sources/a.txt', '--require', '1'])).toMatchObject({ code: 1 });
  });
});

describe('evidence recorded by hand', () => {
  const recorded = (cwd: string) =>
    parseClaimFile(readFileSync(join(cwd, 'claims/draft.md.json'), 'utf8')).claims.flatMap(({ evidence }) => evidence);

  test('by an address or a place, and taken back', async () => {
    const cwd = workspace(files);
    const by = ['--by', '周明'];
    expect(await kanwu(cwd, ['link', '16座', 'https://example.org/bridges', ...by, '--note', '交通局'])).toMatchObject({
      code: 0,
    });
    expect(
      await kanwu(cwd, ['link', 'sources/draft.md:7:7', 'sources/report.txt:1:17', ...by, '--contradicts']),
    ).toMatchObject({
      code: 0,
    });
    expect(recorded(cwd)).toMatchObject([
      { url: 'https://example.org/bridges', stance: 'supports', by: '周明', note: '交通局' },
      { path: 'sources/report.txt', quote: '2574人', stance: 'contradicts', by: '周明' },
    ]);
    expect((await kanwu(cwd, ['trace', '16座'])).stdout).toContain('“16座” contradicted');
    await kanwu(cwd, ['unlink', '16座', '2']);
    expect((await kanwu(cwd, ['trace', '16座'])).stdout).toContain('“16座” supported');
    await kanwu(cwd, ['unlink', '16座']);
    expect(recorded(cwd)).toEqual([]);
  });

  test('a figure that the draft has from its source is the draft’s', async () => {
    const cwd = workspace({ ...files, 'sources/draft.md': draft.replace('21.4万人', '21.37万人') });
    expect(await kanwu(cwd, ['link', '21.37万人', 'sources/report.txt:1:30', '--by', '周明'])).toMatchObject({
      code: 0,
    });
    expect(recorded(cwd)).toMatchObject([{ path: 'sources/report.txt', quote: '21.37万人' }]);
    expect(await kanwu(cwd, ['unlink', '21.37万人'])).toMatchObject({ code: 0 });
    expect(recorded(cwd)).toEqual([]);
  });

  test('stands as long as its figure is told of the same, and comes back when it is again', async () => {
    const cwd = workspace(files);
    await kanwu(cwd, ['link', '2547人', 'https://example.org/jobs', '--by', '周明']);
    edit(cwd, 'sources/draft.md', '2025年，云杉岭县', '2024年，云杉岭县');
    const { code, stdout } = await kanwu(cwd, ['verify', 'sources/draft.md']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/“2547人”, on which something is recorded, was told of .*2025.*, and is now of .*2024/);
    expect((await kanwu(cwd, ['claims', 'sources/draft.md'])).stdout).toContain(
      'what was recorded of “2547人” is put aside',
    );
    expect(recorded(cwd)).toEqual([]);
    edit(cwd, 'sources/draft.md', '2024年，云杉岭县', '2025年，云杉岭县');
    expect((await kanwu(cwd, ['claims', 'sources/draft.md'])).stdout).toContain('1 restored');
    expect(recorded(cwd)).toHaveLength(1);
  });

  test('the same place twice is one link', async () => {
    const cwd = workspace(files);
    for (const note of ['a', 'b']) await kanwu(cwd, ['link', '16座', 'sources/report.txt:1:17', '--note', note]);
    expect(recorded(cwd)).toMatchObject([{ note: 'b' }]);
  });

  test.each([
    [['link', '2547人', 'sources/report.txt:1:7'], 'leads to 3 figures'],
    [['link', '2547人', 'sources/none.txt:1:1'], 'there is no figure at'],
    [['link', '77人', 'https://example.org'], 'leads to no figure'],
    [['link', '2547人'], '<evidence> is missing'],
    [['unlink', '2547人', '4'], 'number cannot be “4”'],
  ])('%j cannot be done, and one line says why', async (args, said) => {
    const { code, stderr } = await kanwu(workspace(files), args);
    expect(code).toBe(2);
    expect(stderr.split('\n')).toHaveLength(2);
    expect(stderr).toContain(said);
  });
});

describe('a source that changes', () => {
  const linked = async () => {
    const cwd = workspace(files);
    await kanwu(cwd, ['link', '16座', 'sources/report.txt:1:17']);
    await kanwu(cwd, ['claims', 'sources']);
    expect(await kanwu(cwd, ['verify'])).toMatchObject({ code: 0 });
    return cwd;
  };

  test('is noticed, and evidence in it moves with its text', async () => {
    const cwd = await linked();
    edit(cwd, 'sources/report.txt', '2025年', '本报讯 2025年');
    const verified = await kanwu(cwd, ['verify', 'sources/draft.md']);
    expect(verified.code).toBe(1);
    expect(verified.stdout).toContain('sources/report.txt, which it relies on, was changed');
    expect((await kanwu(cwd, ['coverage'])).stdout).toContain('changed since it was recorded');
    expect(await kanwu(cwd, ['claims', 'sources'])).toMatchObject({ code: 0, stderr: '' });
    expect(await kanwu(cwd, ['verify'])).toMatchObject({ code: 0 });
    expect((await kanwu(cwd, ['trace', '16座'])).stdout).toContain('sources/report.txt:1:21 “2574人”');
  });

  test('evidence whose figure was changed is lost, and bears nothing out any more', async () => {
    const cwd = await linked();
    edit(cwd, 'sources/report.txt', '2574人', '2547人');
    expect((await kanwu(cwd, ['verify', 'sources/draft.md'])).stdout).toContain(
      '“2574人” is no longer in sources/report.txt',
    );
    expect((await kanwu(cwd, ['claims', 'sources/draft.md'])).stderr).toContain('is no longer in sources/report.txt');
    expect((await kanwu(cwd, ['trace', '16座'])).stdout).toContain('“16座” unverified');
  });
});

describe('evidence for other programs', () => {
  test('what people recorded goes out as web annotations and comes back, past an astral character, after an edit', async () => {
    const cwd = workspace({
      ...files,
      'sources/report.txt': `𠮷祥村说，${source}`,
      'sources/draft.md': draft.replace('另有', '𠮷祥村另有'),
    });
    await kanwu(cwd, ['link', '16座', 'sources/report.txt:1:24', '--by', '周明', '--note', '见年报']);
    await kanwu(cwd, ['link', '16座', 'https://example.org/bridges', '--by', '李芳', '--contradicts']);
    expect(
      await kanwu(cwd, ['report', 'sources/draft.md', '--format', 'webannotation', '--output-file', 'a.json']),
    ).toMatchObject({ code: 0 });
    await kanwu(cwd, ['unlink', '16座']);
    edit(cwd, 'sources/report.txt', '𠮷祥村', '😀𠮷祥村');
    expect((await kanwu(cwd, ['link', '--from', 'a.json'])).stdout).toBe('a.json: 2 links imported\n');
    expect((await kanwu(cwd, ['link', '--from', 'a.json'])).stdout).toBe('a.json: 0 links imported, 2 known already\n');
    const { stdout } = await kanwu(cwd, ['trace', '16座']);
    expect(stdout).toContain('by hand 1 supports sources/report.txt:1:25 “2574人”');
    expect(stdout).toMatch(/by hand 2 contradicts https:\/\/example\.org\/bridges \(李芳, /);
  });

  test('an annotation whose place is gone is named, and the others are taken', async () => {
    const cwd = workspace(files);
    await kanwu(cwd, ['link', '16座', 'https://example.org/bridges', '--by', '李芳']);
    await kanwu(cwd, ['report', 'sources/draft.md', '--format', 'webannotation', '--output-file', 'a.json']);
    edit(cwd, 'sources/draft.md', '16座', '17座');
    expect(await kanwu(cwd, ['link', '--from', 'a.json'])).toMatchObject({
      code: 2,
      stdout: 'a.json: 0 links imported\n',
      stderr: expect.stringContaining('“16座”, is not to be found'),
    });
    writeFileSync(join(cwd, 'b.json'), '{"type":"Annotation"}');
    expect(await kanwu(cwd, ['link', '--from', 'b.json'])).toMatchObject({ code: 2, stdout: '' });
  });

  test('as a table that Excel opens', async () => {
    const { stdout } = await kanwu(workspace(files), ['report', 'sources/draft.md', '--format', 'csv', '--lang', 'zh']);
    expect(stdout.startsWith('\ufeff稿件,行,列,')).toBe(true);
    expect(stdout.split('\r\n').find((row) => row.includes('2547人,'))).toContain(',sources/report.txt,1,17,2574人,');
  });

  test('as ClaimReviews of what was verified or contradicted, with the source as it was recorded', async () => {
    const note = { url: 'https://example.org/r', title: '统计公报', publisher: '统计局', date: '2026-01-12' };
    const cwd = workspace(
      plain({ drafts: { 'sources/draft.txt': ['sources/report.txt'] }, sources: { 'sources/report.txt': note } }),
    );
    const { stdout } = await kanwu(cwd, ['report', 'sources/draft.txt', '--format', 'claimreview']);
    expect(JSON.parse(stdout)['@graph']).toMatchObject([
      {
        '@type': 'ClaimReview',
        claimReviewed: '2025年，云杉岭县城镇新增就业2547人，常住人口21.4万人。',
        reviewRating: { ratingValue: 1 },
        citation: [
          {
            name: '统计公报',
            url: 'https://example.org/r',
            publisher: { name: '统计局' },
            datePublished: '2026-01-12',
          },
        ],
      },
    ]);
  });
});
