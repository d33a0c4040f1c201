import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const oneMatch = join(import.meta.dirname, 'one-match.mjs');

function match(size) {
  const args = ['--max-old-space-size=8192', oneMatch, String(size)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} → ${status}\n${stderr}`);
  return JSON.parse(stdout);
}

/** A draft of 10,000 claims held against a hundred thousand claims of sources and against a million, in processor time. */
export function measureMatching(say) {
  const [small, large] = [100_000, 1_000_000].map(match);
  for (const [name, one] of [
    ['100,000', small],
    ['1,000,000', large],
  ]) {
    say.figure(`10,000 claims against ${name}: filing them`, one.index, 's');
    say.figure(`  matching`, one.match, 's');
    say.figure(`  memory beside the claims themselves`, one.peak - one.held, 'MB');
  }
  const cost = ({ index, match: matching }) => index + matching;
  say.ratio('  ten times the claims take', cost(large) / cost(small), cost(large) / cost(small) <= 12, '≤ 12×');
}
