import { helpZh } from './help-zh.js';
import type { Sentences } from './sentences.js';
import { unwritable } from './unwritable.js';

const hint = (nearest: string | null) => (nearest === null ? '' : `；是否想写 ${nearest}？`);

const levels = { error: '差错', warning: '疑错', note: '疑问' } as const;

const flags = (counts: Readonly<Record<keyof typeof levels, number>>) =>
  `${levels.error} ${counts.error}、${levels.warning} ${counts.warning}、${levels.note} ${counts.note}`;

const rate = (count: number, characters: number) => ((count * 10_000) / characters).toFixed(1);

const kinds: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数',
  int: '整数',
  array: '列表',
  object: '对象',
};

const verbs = {
  fixed: '已定改法',
  dismissed: '不改',
  queried: '问作者',
  deferred: '先放着',
  withdrawn: '已撤回',
} as const;

/** What kanwu says, in Chinese. */
export const zh: Sentences = {
  'unknown-option': ({ option, nearest }) => `没有 ${option} 这个选项${hint(nearest)}（全部选项见 --help）`,
  'unknown-command': ({ command, nearest, exists }) =>
    exists
      ? `没有 ${command} 这个命令；检查文件请写 kanwu check ${command}`
      : `没有 ${command} 这个命令${hint(nearest)}（全部命令见 kanwu --help）`,
  'unknown-check': ({ check, nearest }) => `没有 ${check} 这项检查${hint(nearest)}（全部检查见 kanwu explain）`,
  'bad-value': ({ option, value, allowed, nearest }) =>
    `${option} 不能取“${value}”${hint(nearest)}（可取 ${allowed.join('、')}）`,
  'missing-argument': ({ name }) => `缺少参数 <${name}>（用法见 --help）`,
  'missing-value': ({ option }) => `选项 ${option} 后面缺少取值（用法见 --help）`,
  'too-many-arguments': ({ command }) => `${command} 的参数过多（用法见 --help）`,
  'bad-usage': ({ reason }) => `命令行有误：${reason}（用法见 --help）`,
  'stdin-filename-alone': () => '--stdin-filename 须与 - 同用：kanwu check - --stdin-filename 稿件.md',
  'format-without-file': ({ format }) => `--format ${format}= 没有写明文件；请写 --format ${format}=文件，或去掉 =`,
  'formats-to-stdout': ({ formats }) =>
    `标准输出只能有一种格式，不能同时输出 ${formats.join('、')}；其余的请写明文件：--format ${formats.at(-1)}=文件`,
  'formats-to-one-file': ({ file }) => `两种格式不能写入同一个文件（${file}）；请给其中一种另写文件`,
  'output-file-alone': ({ file }) =>
    `--output-file ${file} 用于没有写明文件的那一种格式，而这里各种格式都写明了文件；请去掉它`,
  'no-stdin-here': ({ command }) => `${command} 不能读标准输入：要记、要写的都归到一个文件；请先存为文件，再写它的路径`,
  'file-missing': ({ path, nearest }) => `找不到 ${path}${hint(nearest) || '；请核对路径'}`,
  'no-match': ({ pattern }) => `没有文件与 ${pattern} 相符；请核对这个通配式`,
  'no-sources': ({ path }) => `${path} 里没有稿件（.txt、.md、.markdown）；请写明文件或另一文件夹`,
  'no-sources-folder': ({ path }) =>
    `这里没有 ${path} 文件夹；请写明文件（kanwu check 稿件.txt），或用 kanwu init 新建工作区`,
  'file-binary': ({ path }) => `${path} 不是文本文件；请先转成 .txt 或 .md`,
  'file-undecodable': ({ path }) => `${path} 的编码无法识别；请另存为 UTF-8`,
  'file-is-folder': ({ path }) => `${path} 是文件夹，不是文件`,
  'file-unreadable': ({ path, reason }) => `读不了 ${path}（${reason}）；请检查权限和链接`,
  'file-unwritable': ({ path, reason }) => `写不了 ${path}（${reason}）；${unwritable(reason).zh}`,
  'output-over-source': ({ path }) => `--output-file ${path} 就是被检查的稿件，会把它覆盖；请换一个文件`,
  'watch-gone': ({ path }) => `${path} 已不在`,
  'watch-mended': ({ path, quote, check }) => `${path}：“${quote}”不再有问题（${check}）`,
  'watch-standing': ({ files, flags: counts }) => `守着 ${files} 篇：${flags(counts)} · 按 q 或 Ctrl-C 离开`,
  progress: ({ done, files, flags }) => `已查 ${done}/${files} 篇，问题 ${flags} 处`,
  interrupted: ({ done, files }) => `已中止，查了 ${done}/${files} 篇；输出文件保持原样`,
  'cache-unwritable': ({ path, reason }) =>
    `写不了 ${path} 里的缓存（${reason}），下次运行将全部重新检查；${unwritable(reason).zh}`,
  'check-crashed': ({ path }) => `没能检查 ${path}：这是 kanwu 自身的错误，不是稿件的问题；请把以上内容报告给我们`,
  'check-out-of-memory': ({ path }) =>
    `${path} 所需内存超过一个线程的上限；请拆开它，或调高上限：NODE_OPTIONS=--max-old-space-size=8192`,
  'outside-workspace': ({ path }) => `${path} 不在当前文件夹之内，无处安放它的记录；请到包含它的文件夹里运行`,
  'file-exists': ({ path }) => `${path} 已经存在，没有改动；请先删去它，或直接修改`,
  'folder-not-empty': ({ path }) => `${path} 不是空文件夹，未作任何改动；请换一个空文件夹`,
  'no-terminal': () =>
    'review 需要终端；在脚本和流水线里请用 kanwu check 列出问题、kanwu decide 记下处理、kanwu fix 写入改法',
  'provenance-invalid': ({ file, reason }) => `${file} 读不懂（${reason}）；请改正`,
  'relied-missing': ({ draft, path, nearest }) =>
    `${draft} 所依据的 ${path} 不存在${nearest ? `；是否 ${nearest}？` : '；请找回，或改正声明'}`,
  'unknown-claim': ({ target }) => `没有找到 ${target}；请写 路径:行:列、数据编号（c- 开头），或稿中的一段文字`,
  'ambiguous-claim': ({ target, count }) => `${target} 指向 ${count} 处数据；请写 路径:行:列`,
  'bad-evidence-target': ({ target }) => `${target} 处没有数据；请写来源的 路径:行:列（指到数字上），或网址`,
  'annotations-invalid': ({ file, reason }) =>
    `${file} 不是 Web Annotation 数据（${reason}）；请用 kanwu report --format webannotation 的输出`,
  'annotation-unplaced': ({ claim }) => `批注所指“${claim}”在稿件或来源里找不到，未导入`,
  'relied-changed': ({ path, source }) =>
    `${path}：所依据的 ${source} 在数据文件生成后改过；请重看，再运行 kanwu claims ${path}`,
  'link-lost': ({ claim, source, quote }) => `${claim}：依据“${quote}”已不在 ${source} 中`,
  'config-twice': ({ files }) => `${files.join('、')} 只能有一个；请删去其余的或改名`,
  'config-unread': ({ file, allowed }) => `${file} 不会被当作配置读取；请改名为 ${allowed.join('、')}`,
  'config-unparsable': ({ file, reason }) => `${file} 读不懂：${reason}`,
  'config-unknown-key': ({ file, at, nearest }) => `${file}：没有 ${at} 这一项${hint(nearest)}`,
  'config-unknown-check': ({ file, at, nearest }) =>
    `${file}：${at} 不是检查名${hint(nearest)}（全部检查见 kanwu explain）`,
  'config-bad-value': ({ file, at, value, allowed, nearest }) =>
    `${file}：${at} 不能取“${value}”${hint(nearest)}（可取 ${allowed.join('、')}）`,
  'config-wrong-type': ({ file, at, expected }) =>
    `${file}：${at === '' ? '整个配置' : at} 应为${kinds[expected] ?? expected}`,
  'config-too-small': ({ file, at, least, list }) =>
    `${file}：${at} ${list ? `至少要有 ${least} 项` : `不能小于 ${least}`}`,
  'config-bad-glob': ({ file, at, glob }) =>
    `${file}：${at} “${glob}”不会与任何文件相符；通配式相对于配置所在的文件夹，用 /，不用 ./、../ 或 !`,
  'config-bad-address': ({ file, at, value }) => `${file}：${at} “${value}”不是网址（如 https://example.org）`,
  'config-bad-date': ({ file, at, value }) => `${file}：${at} “${value}”不是日期（如 2026-01-31）`,
  'config-empty': ({ file, at }) => `${file}：${at} 是空的；请填写，或整项不写`,
  'config-bad-word': ({ file, at, word }) => `${file}：${at} “${word}”不是写在一行里的一个词`,
  'config-wrong': ({ file, at, reason }) => `${file}：${at}：${reason}`,
  'suppression-unused': ({ path, line, column, comment, check }) =>
    `${path}:${line}:${column} ${comment}${check ? ` ${check}` : ''} 没有压下任何问题；请删去`,
  'suppression-before-copy': ({ path, line, column, comment }) =>
    `${path}:${line}:${column} 行首 ${comment} 之后的文字在 Markdown 里算 HTML，未作检查；请把注释放到行末或上一行`,
  'suppression-unknown': ({ path, line, column, comment, allowed, nearest }) =>
    `${path}:${line}:${column} 没有 ${comment} 这种注释${hint(nearest)}（有 ${allowed.join('、')}）`,
  'suppression-unknown-check': ({ path, line, column, comment, check, nearest }) =>
    `${path}:${line}:${column} ${comment}：没有 ${check} 这项检查${hint(nearest)}`,
  'baseline-missing': ({ file }) => `没有基线文件 ${file}；用 kanwu check --update-baseline 生成`,
  'baseline-invalid': ({ file, reason }) =>
    `${file} 不是有效的基线文件（${reason}）；请改正，或删去后运行 kanwu check --update-baseline`,
  'baseline-vanished': ({ file, count }) =>
    `${file} 里有 ${count} 处问题已不存在；用 kanwu check --update-baseline 清理`,
  'baseline-written': ({ file, flags: known, added, pruned }) =>
    `${file} 记有 ${known} 处已知问题（新增 ${added}、清理 ${pruned}）；检查时用 kanwu check --baseline，或在配置里写 baseline`,
  'nothing-changed': ({ ref }) => `${ref} 以来稿件没有改动`,
  'flags-unchanged': ({ count, ref }) => `另有 ${count} 处与 ${ref} 以来的改动无关，未列出`,
  'git-missing': () => '--changed-since 要用 git，这里没有',
  'git-no-repository': () => '--changed-since 须在 git 仓库里用，这个文件夹不在任何仓库里',
  'git-unknown-ref': ({ ref, shallow }) =>
    `git 里没有 ${ref} 这个提交${shallow ? '；这是浅克隆，请多取些历史（fetch-depth: 0）' : '；请核对名称'}`,
  'git-no-base': ({ ref, shallow }) =>
    `${ref} 与 HEAD 没有共同的提交${shallow ? '；这是浅克隆，请多取些历史（fetch-depth: 0）' : ''}`,
  'not-together': ({ options }) => `${options.join('、')} 不能同用；请去掉一个`,
  'config-idle-glob': ({ file, glob }) => `${file}：没有文件与 ${glob} 相符；请核对这个通配式`,
  'all-excluded': ({ file }) => `找到的稿件全被 ${file} 排除了；请核对其中的 paths.exclude`,
  excluded: ({ path, glob, file }) => `没有读 ${path}：${file} 排除了 ${glob}`,
  'review-left': ({ decided, all }) => `已处理 ${decided}/${all}；下次从未定处接着来`,
  'unknown-flag': ({ flag }) =>
    `没有编号为 ${flag} 的问题；编号见 kanwu check 的输出（f- 开头）；稿件不在 sources/ 里的，须写明路径`,
  'ambiguous-flag': ({ flag, count }) => `有 ${count} 处问题的编号以 ${flag} 开头；请把编号写全，或写明稿件路径`,
  'one-action': ({ actions }) => `请写明且只写一种处理：${actions.join('、')}`,
  'no-such-fix': ({ flag, fixes }) =>
    fixes.length === 0
      ? `${flag} 没有现成的改法；请用 --replace 写明改成什么`
      : `${flag} 有 ${fixes.length} 种改法：${fixes.map((fix, i) => `--fix ${i + 1}：${fix}`).join('；')}`,
  'changed-meanwhile': ({ path }) => `${path} 在核对之后又被改过，没有写入；请重新运行`,
  'log-line-torn': ({ file, line }) =>
    `${file}:${line} 只写了半行，所记的处理已丢失；其余各行照常有效，该处问题会重新列出`,
  'log-line-bad': ({ file, line }) => `${file}:${line} 不是一条处理记录，不算数；请改正或删去这一行`,
  verb: ({ decision }) => verbs[decision],
  decided: ({ path, line, column, flag, quote, what, by, log }) =>
    `${path}:${line}:${column} ${flag} “${quote}”：${what}，${by}（记入 ${log}）`,
  'decided-word': ({ word, file }) => `全社采用“${word}”（记入 ${file}）`,
  'decide-no-note': () => '问作者最好用 --note 写明要他答什么',
  'reason-missing': ({ allowed }) => `--dismiss 须用 --reason 写明理由（${allowed.join('、')}）`,
  'reason-alone': () => '--reason 须与 --dismiss 同用',
  'nothing-decided': ({ flag }) => `${flag} 还没有处理过，无可撤回`,
  'flag-too-short': ({ flag, least }) => `“${flag}”太短，认不出是哪处问题；编号至少写 ${least} 个字符`,
  'same-text': ({ quote }) => `那里本来就是“${quote}”；不改请用 --dismiss`,
  'not-about-words': ({ check }) => `${check} 查的不是字词，词表管不了；请用 --dismiss`,
  'word-elsewhere': ({ word, quote }) => `“${word}”在那里并不包着“${quote}”，或者不是写在一行里的一个词`,
  'fix-did': ({ path, made, left }) => `${path}：改了 ${made} 处，留下 ${left} 处`,
  'fix-would': ({ path, made, left }) => `${path}：将改 ${made} 处，留下 ${left} 处`,
  'fix-nothing': () => '未发现问题，无需改动',
  'fix-bare': ({ count }) => `${count} 处没有现成的改法（见 kanwu check）`,
  'fix-left': ({ line, column, flag, quote, reason }) => `${line}:${column} ${flag} “${quote}”未改：${reason}`,
  'fix-left-choice': ({ flag, count }) => `有 ${count} 种改法，请用 kanwu decide ${flag} --fix 1…${count} 选一种`,
  'fix-left-question': ({ flag }) => `只是疑问，用 kanwu decide ${flag} --fix 定下才改`,
  'fix-left-decided': ({ decision }) => `已另作处理（${decision}）`,
  'fix-left-stale': ({ flag }) => `处理之后稿件改过，请重新决定（kanwu decide ${flag} …）`,
  'fix-left-outrun': ({ flag }) => `稿件里已没有选定改法要改的字，请重新选定（kanwu decide ${flag} …）`,
  'fix-left-collides': () => '同一处已作别的改动，请再运行一次 kanwu fix',
  'queries-title': () => '原稿疑问单',
  'queries-of': ({ path, dates, count }) => `稿件：${path} · ${count} 问 · ${dates}`,
  'queries-none': () => '没有要问作者的。',
  'queries-place': ({ line, column }) => `第 ${line} 行第 ${column} 列`,
  'queries-stale': () => '提问之后稿件改过',
  'queries-question': () => '疑问',
  'queries-asked': ({ by, on }) => `提问：${by}，${on}`,
  'queries-answer': () => '作者答复',
  bug: () => '这是 kanwu 自身的错误，不是稿件的问题；请把以上内容报告给我们',

  level: ({ level }) => levels[level],
  working: () => '算式',
  fix: () => '改法',
  delete: ({ quote }) => `删去“${quote}”`,
  insert: ({ text }) => `补上“${text}”`,
  replace: ({ quote, text }) => `“${quote}”改为“${text}”`,
  'list-separator': () => '，',
  summary: ({ documents, claims, relations }) =>
    `${documents} 篇，${claims} 处数据，${relations.holds + relations.fails + relations.open} 组关系（成立 ${relations.holds}、不成立 ${relations.fails}、待定 ${relations.open}）`,
  'summary-clean': () => '未发现问题',
  'summary-clean-here': () => '此级别以上未发现问题',
  'summary-flags': ({ flags: counts }) => flags(counts),
  'summary-suppressed': ({ count }) => `放行 ${count} 处`,
  'flag-rate': ({ flags: { error, warning, note }, characters }) =>
    `每万字 ${rate(error + warning + note, characters)} 处（${levels.error} ${rate(error, characters)}、${levels.warning} ${rate(warning, characters)}、${levels.note} ${rate(note, characters)}）`,
  'hidden-flags': ({ flags: counts, level }) => `另有低于 --level ${level} 的未列出：${flags(counts)}`,
  'github-limit': ({ shown }) =>
    `GitHub 在稿件旁只显示每一步的前 ${shown} 处差错、${shown} 处疑错和 ${shown} 处疑问；全部内容见本日志`,
  'markdown-title': () => 'kanwu 勘误',
  'markdown-problems': () => '另外',
  'markdown-left': ({ count }) => `另有 ${count} 处未列出：GitHub 的摘要不能超过 1 MiB。`,
  'markdown-left-problems': ({ count }) => `另有 ${count} 个文件或通配式未列出。`,

  'claims-written': ({ file, found, moved, changed, lost, added, restored }) =>
    `${file}：未动 ${found}、移位 ${moved}、改动 ${changed}、消失 ${lost}、新增 ${added}${restored ? `、恢复 ${restored}` : ''}`,
  'claim-retold': ({ quote, was, now }) => `“${quote}”的核实记录已搁置：原来说的是 ${was}，现在是 ${now}`,
  'claim-changed': ({ quote, now }) => `改动：“${quote}”现为“${now}”`,
  'claim-lost': ({ quote }) => `消失：“${quote}”`,
  'claim-file-invalid': ({ file, reason }) =>
    `${file} 不是有效的数据文件（${reason}）；请改正，或删去后重新运行 kanwu claims`,
  'claim-file-taken': ({ file, path, other }) => `${file} 属于 ${other}，不能再存 ${path} 的数据；请给其中一篇稿件改名`,
  'verify-missing': ({ path }) => `没有数据文件；请运行 kanwu claims ${path}`,
  'verify-stale': ({ path }) => `稿件在数据文件生成后改过；请核对改动，再运行 kanwu claims ${path}`,
  'verify-quote': ({ id, quote, now }) => `${id}：原处应为“${quote}”，现为“${now}”`,
  'verify-retold': ({ id, quote, was, now }) => `${id}：核实过的“${quote}”原来说的是 ${was}，现在是 ${now}`,
  'verify-changed': ({ id, quote, now }) => `${id}：“${quote}”被改为“${now}”`,
  'verify-lost': ({ id, quote }) => `${id}：“${quote}”已不在稿件中`,
  'verify-figure': ({ id, quote }) => `${id}：“${quote}”不再被识别为数据`,
  'verify-value': ({ id, quote, was, now }) => `${id}：“${quote}”记为 ${was}，现读作 ${now}`,
  'verify-unrecorded': ({ quote }) => `“${quote}”未记入数据文件`,
  'verify-source-gone': ({ path }) => `稿件 ${path} 已不存在；请找回稿件，或删去这个数据文件`,
  'verify-clean': ({ files, claims }) => `${files} 个数据文件、${claims} 处数据，均与稿件相符`,
  'verify-failed': ({ problems }) => `${problems} 处与稿件不符`,

  'explain-checks': ({ count }) => `共 ${count} 项检查；详情：kanwu explain <检查名>`,
  'explain-why': () => '为什么',
  'explain-message': () => '提示语',
  'explain-source': () => '例句所依据的来源',
  'explain-flagged': () => '会标出',
  'explain-clean': () => '不会标出',
  'explain-options': () => '选项',
  'ci-done': ({ path }) => `已写入 ${path}；请提交它`,
  'init-done': ({ path }) => `已在 ${path} 建好工作区；下一步：kanwu check`,
  ...helpZh,
};
