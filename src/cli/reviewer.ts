import { execFileSync } from 'node:child_process';
import { userInfo } from 'node:os';

/** Who decides: KANWU_REVIEWER, else git's user, else the system's. */
export function reviewer(env: NodeJS.ProcessEnv): string {
  if (env.KANWU_REVIEWER?.trim()) return env.KANWU_REVIEWER.trim();
  try {
    const name = execFileSync('git', ['config', 'user.name'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    if (name.trim()) return name.trim();
  } catch {
    // No git, or no name in it: the system knows one.
  }
  return userInfo().username;
}
