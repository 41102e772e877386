/** The inputs that say where things are. */
export interface Place {
  readonly config: string;
  readonly region: string | null;
  readonly role: string | null;
  readonly repository?: string | null;
  readonly cluster?: string | null;
  readonly 'ecs-services'?: readonly string[];
  readonly container?: string | null;
  readonly url?: string | null;
  readonly probe?: string | null;
}

export const placeNames = [
  'config',
  'region',
  'role',
  'repository',
  'cluster',
  'ecs-services',
  'container',
  'url',
  'probe',
] as const satisfies readonly (keyof Place)[];
