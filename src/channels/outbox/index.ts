import type { JobHandler } from '#platform/queue';
import type { World } from '#world';
import { openAccounts } from '../accounts.ts';
import { outsideOf } from '../outside.ts';
import { fetchFiles } from './fetch-files.ts';
import { sendReplies } from './send-replies.ts';

export { reachOf } from './reach.ts';

/** What the queue does for channels: replies go out, files come in. */
export function channelJobs(world: World): Record<string, JobHandler> {
  const accounts = openAccounts(world);
  const outside = outsideOf(world);
  return { send: sendReplies(world, accounts, outside), file: fetchFiles(world, accounts, outside) };
}
