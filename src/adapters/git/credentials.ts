import { gitRecords } from './failure.ts';
import type { Repository } from './repository.ts';

/** The settings that decide whether and how a remote lets us in. */
const carried = /^(?:http|https|url|credential|ssh|protocol)\.|^core\.(?:sshcommand|askpass|gitproxy)$/;

/**
 * The environment in which Waybill's own repositories fetch with the checkout's credentials: its settings (actions/checkout
 * leaves `http.<url>.extraheader` there, or in a file that only this checkout includes), handed on by GIT_CONFIG_COUNT
 * (git 2.31), since a token belongs neither into argv nor into one more file. System-wide and user settings apply anyway.
 */
export async function environmentWithCredentials(owner: Repository): Promise<NodeJS.ProcessEnv> {
  const records = await gitRecords(owner.place, ['config', '--list', '--show-scope', '-z']);
  const environment: NodeJS.ProcessEnv = { ...owner.place.environment };
  let count = Number(environment['GIT_CONFIG_COUNT'] ?? '0');
  if (!Number.isInteger(count) || count < 0) count = 0;
  for (let index = 0; index + 1 < records.length; index += 2) {
    const scope = records[index];
    const [name = '', ...value] = (records[index + 1] ?? '').split('\n');
    if ((scope !== 'local' && scope !== 'worktree') || !carried.test(name)) continue;
    environment[`GIT_CONFIG_KEY_${count}`] = name;
    environment[`GIT_CONFIG_VALUE_${count}`] = value.length === 0 ? 'true' : value.join('\n');
    count += 1;
  }
  environment['GIT_CONFIG_COUNT'] = String(count);
  return environment;
}
