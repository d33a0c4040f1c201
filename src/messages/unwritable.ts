import type { Words } from '../text/words.js';

const writeProtected: Words = {
  zh: '它受写保护：请修改它或所在文件夹的权限',
  en: 'it is write-protected: change its permissions, or those of its folder',
};

const full: Words = {
  zh: '磁盘已满：请腾出空间再运行一次',
  en: 'the disk is full: make room and run it again',
};

const remedies: Readonly<Record<string, Words>> = {
  EACCES: writeProtected,
  EPERM: writeProtected,
  EROFS: writeProtected,
  EISDIR: { zh: '那是一个文件夹：请写明其中的文件名', en: 'it is a folder: name a file in it' },
  ENOSPC: full,
  EDQUOT: full,
  unencodable: {
    zh: '它的编码写不出新的文字：请先另存为 UTF-8',
    en: 'its encoding does not have the new text: save it as UTF-8 first',
  },
};

/** What to do when the system, or the file's encoding, takes no more; `reason` is the system's code. */
export function unwritable(reason: string): Words {
  return (
    remedies[reason] ?? {
      zh: '请检查文件夹是否存在、能否写入',
      en: 'check that its folder exists and may be written to',
    }
  );
}
