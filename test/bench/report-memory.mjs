// Preloaded into a measured process: tells its peak memory in kilobytes through file descriptor 3 when it ends.
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Worker threads are of the same process, and load this too.
if (isMainThread) process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
