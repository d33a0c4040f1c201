import type { Language } from '../text/words.js';

/** A sample in which one sum does not add up, so that the first check has something to say. */
const sample = `# 河湾镇上半年就业情况

今年上半年，河湾镇城镇新增就业1260人，其中高校毕业生480人、返乡务工人员530人、其他人员260人。

全镇举办招聘会12场，参加企业96家。参加技能培训的有640人，其中取得证书的512人，占参训人数的80%。
`;

const zh = `# 工作区

- \`sources/\` 稿件（.txt、.md）
- \`claims/\` 每篇稿件一个数据文件，由 \`kanwu claims\` 生成；处理记录（\`.decisions.jsonl\`）也在这里；请随稿件一起提交
- \`kanwu.words.txt\`（可选）全社采用的词和名称，一行一个
- \`kanwu.config.yaml\`（可选）哪些检查用哪一级、读哪些稿件、什么情况不通过
- \`reports/\` 检查结果

\`\`\`sh
kanwu check             # 检查 sources/
kanwu claims sources    # 记下每个数据，改稿后重新对位
kanwu fix               # 写入无需选择的改法
kanwu verify            # 核对 claims/ 与稿件是否仍然相符（用于持续集成）
\`\`\`
`;

const en = `# Workspace

- \`sources/\` the copy (.txt, .md)
- \`claims/\` a claim file for each source, written by \`kanwu claims\`, and what reviewers decided (\`.decisions.jsonl\`); commit them with the copy
- \`kanwu.words.txt\` (if you like) words and names that the newsroom accepts, one a line
- \`kanwu.config.yaml\` (if you like) levels of checks, what is read, what fails
- \`reports/\` results

\`\`\`sh
kanwu check             # check sources/
kanwu claims sources    # record every figure, and re-anchor them after an edit
kanwu fix               # make the fixes that leave no choice
kanwu verify            # prove that claims/ still agrees with the copy (for CI)
\`\`\`
`;

/** Git puts the decisions of two reviewers together line by line, whoever made them first. */
const attributes = '*.decisions.jsonl merge=union\n';

/** The files of a new workspace, path → text. */
export const workspaceFiles: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: {
    'README.md': zh,
    '.gitattributes': attributes,
    'sources/sample.md': sample,
    'claims/.gitkeep': '',
    'reports/.gitkeep': '',
  },
  en: {
    'README.md': en,
    '.gitattributes': attributes,
    'sources/sample.md': sample,
    'claims/.gitkeep': '',
    'reports/.gitkeep': '',
  },
};
