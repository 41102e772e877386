/** Where the rehearsal says it is; every ARN is made from it. */
export interface Account {
  readonly account: string;
  readonly region: string;
  readonly partition: string;
}

/** `arn:{partition}:ecs:{region}:{account}:{tail}` */
export function ecsArn(where: Account, tail: string): string {
  return `arn:${where.partition}:ecs:${where.region}:${where.account}:${tail}`;
}

/** The last path element of an ARN, or the bare name. */
export function lastPart(nameOrArn: string): string {
  return nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1);
}
