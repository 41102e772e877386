import { issueToken } from '../registry/authorization-token.ts';
import { originOf } from '../registry/store.ts';
import { wireTime, type EcrOperation } from './operation.ts';
import { invalidParameter } from './refusals.ts';

export const getAuthorizationToken: EcrOperation<{ registryIds?: readonly string[] }> = ({ store, keys, caller }) => {
  const { password, expiresAt } = issueToken(keys, caller.accessKeyId, store.clock.now());
  const authorizationToken = Buffer.from(`AWS:${password}`).toString('base64');
  return {
    authorizationData: [{ authorizationToken, expiresAt: wireTime(expiresAt), proxyEndpoint: originOf(store) }],
  };
};

const accountSettings: Readonly<Record<string, readonly string[]>> = {
  BASIC_SCAN_TYPE_VERSION: ['AWS_NATIVE'],
  REGISTRY_POLICY_SCOPE: ['V2'],
  BLOB_MOUNTING: ['ENABLED', 'DISABLED'],
};

export const putAccountSetting: EcrOperation<{ name: string; value: string }> = ({ store }, { name, value }) => {
  const allowed = accountSettings[name];
  if (allowed === undefined)
    throw invalidParameter('name', `Member must satisfy enum value set: [${Object.keys(accountSettings).join(', ')}]`);
  if (!allowed.includes(value))
    throw invalidParameter('value', `Member must satisfy enum value set: [${allowed.join(', ')}]`);
  store.accountSettings.set(name, value);
  return { name, value };
};

export const getAccountSetting: EcrOperation<{ name: string }> = ({ store }, { name }) => {
  const value = store.accountSettings.get(name);
  if (value === undefined)
    throw invalidParameter('name', `Member must satisfy enum value set: [${Object.keys(accountSettings).join(', ')}]`);
  return { name, value };
};

export const describeRegistry: EcrOperation<unknown> = ({ store }) => ({
  registryId: store.account,
  replicationConfiguration: { rules: store.replication.rules },
});
