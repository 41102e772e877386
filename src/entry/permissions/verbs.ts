import type { VerbName } from '../verbs/tables.ts';
import type { GrantName } from './grants.ts';

/** Reads that every verb makes which looks at what runs. */
const observe: readonly GrantName[] = [
  'readServices',
  'readRevisions',
  'listTasks',
  'readTasks',
  'readInstances',
  'readTargets',
  'readDefinitions',
  'readMarks',
];
/** Ends an attempt, and goes back where it must. */
const end: readonly GrantName[] = [
  'readImages',
  'askImages',
  'tagImages',
  'readLedger',
  'writeLedger',
  ...observe,
  'listDefinitions',
  'followDeployments',
  'update',
  'stop',
  'readLogs',
];
const register: readonly GrantName[] = ['register', 'passRoles'];
/** Names a version: its tag, its commit, its stamps. */
const resolve: readonly GrantName[] = ['readImages', 'askImages', 'readStamps'];

/** What a verb may do in AWS, and what it would also need in cases that are left to another role on purpose. */
export interface VerbGrants {
  readonly grants: readonly GrantName[];
  readonly beyond?: { readonly grants: readonly GrantName[]; readonly when: string };
}

/** Brings images to a registry of the environment's own. */
export const carrying = ['pushImages', 'createImages', 'readSource'] as const satisfies readonly GrantName[];

/** Most channels need nothing of AWS. */
export const telling = {
  grants: ['sendMail', 'sendText'],
  when: 'channels that send by Amazon SES or Amazon SNS need them, and nothing else does',
} as const;

const onlyWhatIsThere = {
  grants: register,
  when: 'going back to a task definition that was deregistered meanwhile, or from one that another tool deployed, registers a copy. A role for going back brings nothing new about: such a case is refused before anything is changed; run it once under the deploying role',
} as const;

/** Verb → what it needs in AWS. The order of grants is that of the policies. */
export const verbGrants: Readonly<Record<VerbName, VerbGrants>> = {
  build: { grants: ['token', 'findImages', 'readImages', 'readStamps', 'pushImages', 'createImages'] },
  test: { grants: ['token', 'findImages', 'readImages', 'readStamps', 'stampImages'] },
  promote: {
    grants: ['token', ...resolve, 'findImages', 'createLedger', 'shareLedger', 'readRequired', ...end, ...register],
    beyond: {
      grants: carrying,
      when: 'an environment that has a `registry` of its own takes the image in with its layers and stamps. Where all environments share one registry no layer moves, and promoting writes tags alone',
    },
  },
  deploy: { grants: ['findImages', ...end, ...register] },
  probe: { grants: end, beyond: onlyWhatIsThere },
  ship: {
    grants: [
      'token',
      ...resolve,
      'findImages',
      'pushImages',
      'createImages',
      'createLedger',
      'shareLedger',
      'readRequired',
      ...end,
      ...register,
    ],
    beyond: telling,
  },
  rollback: { grants: end, beyond: onlyWhatIsThere },
  settle: { grants: end, beyond: onlyWhatIsThere },
  hold: { grants: ['token', ...resolve, 'createLedger', 'shareLedger', 'readLedger', 'writeLedger'] },
  release: { grants: [...resolve, 'readLedger', 'writeLedger'] },
  status: { grants: ['readImages', 'readLedger', ...observe] },
  history: { grants: ['readLedger'] },
  notify: { grants: [], beyond: telling },
  rehearsal: { grants: [] },
};
