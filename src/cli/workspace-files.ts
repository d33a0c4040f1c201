import type { Language } from '../text/words.js';

/** A sample in which one sum does not add up, so that the first check has something to say. */
const sample = `# 河湾镇上半年就业情况

今年上半年，河湾镇城镇新增就业1260人，其中高校毕业生480人、返乡务工人员530人、其他人员260人。

全镇举办招聘会12场，参加企业96家。参加技能培训的有640人，其中取得证书的512人，占参训人数的80%。
`;

const zh = `# 工作区

- \`sources/\` 稿件（.txt、.md）
- \`claims/\` 每篇稿件一个数据文件，由 \`kanwu claims\` 生成，请随稿件一起提交
- \`reports/\` 检查结果

\`\`\`sh
kanwu check             # 检查 sources/
kanwu claims sources    # 记下每个数据，改稿后重新对位
kanwu verify            # 核对 claims/ 与稿件是否仍然相符（用于持续集成）
\`\`\`
`;

const en = `# Workspace

- \`sources/\` the copy (.txt, .md)
- \`claims/\` a claim file for each source, written by \`kanwu claims\`; commit it with the copy
- \`reports/\` results

\`\`\`sh
kanwu check             # check sources/
kanwu claims sources    # record every figure, and re-anchor them after an edit
kanwu verify            # prove that claims/ still agrees with the copy (for CI)
\`\`\`
`;

/** The files of a new workspace, path → text. */
export const workspaceFiles: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: { 'README.md': zh, 'sources/sample.md': sample, 'claims/.gitkeep': '', 'reports/.gitkeep': '' },
  en: { 'README.md': en, 'sources/sample.md': sample, 'claims/.gitkeep': '', 'reports/.gitkeep': '' },
};
