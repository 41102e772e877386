import * as ecr from '@aws-sdk/client-ecr';
import * as ecs from '@aws-sdk/client-ecs';
import { ecrEnumMembers } from './ecr-enum-members.ts';
import { ecsEnumMembers } from './ecs-enum-members.ts';

/** By `namespace#Structure.member`: the values that the SDK's model lists. */
const values = new Map<string, readonly string[]>();

function collect(namespace: string, sdk: object, members: Readonly<Record<string, readonly string[]>>): void {
  const exported = new Map<string, unknown>(Object.entries(sdk));
  for (const [name, places] of Object.entries(members)) {
    const found = exported.get(name);
    if (typeof found !== 'object' || found === null) throw new Error(`the SDK of ${namespace} has no enum ${name}`);
    const listed = Object.values(found).filter((value) => typeof value === 'string');
    for (const place of places) values.set(`${namespace}#${place}`, listed);
  }
}
collect('com.amazonaws.ecs', ecs, ecsEnumMembers);
collect('com.amazonaws.ecr', ecr, ecrEnumMembers);

/** The values that a string member may have; `undefined` where it is no enum. */
export function enumValues(namespace: string, structure: string, member: string): readonly string[] | undefined {
  return values.get(`${namespace}#${structure}.${member}`);
}
