import { WaybillError } from '../../domain/error.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Access, DistributionRequest } from '../distribution/access.ts';
import { type HttpAnswer, readBody } from '../distribution/http.ts';
import { type EcrContext, repositoryMissing } from './context.ts';
import { createEndpoint } from './endpoint.ts';
import { arnOfRepository } from './repository.ts';

/** ECR's HTTP API is entered with one token for every repository, which its JSON API gives. */
export function createEcrAccess(context: EcrContext, clock: Clock): Access {
  const endpointOf = createEndpoint(context, clock);
  return {
    agents: context.agents,
    actions: {
      find: ['ecr:BatchCheckLayerAvailability'],
      upload: ['ecr:InitiateLayerUpload', 'ecr:UploadLayerPart', 'ecr:CompleteLayerUpload'],
    },
    open: ({ repository }, refused) => endpointOf(repository, refused?.opening),
    nameOf: (repository) => repository,
    denied: (request, answer) => denied(context, request, answer),
    repositoryMissing: (repository) => repositoryMissing(repository),
  };
}

/** The registry's own sentence names action and resource; an answer without a body, to HEAD, leaves the request to say it. */
async function denied(
  context: EcrContext,
  { repository, actions }: DistributionRequest,
  answer: HttpAnswer,
): Promise<WaybillError> {
  const bytes = await readBody(answer.body, 64 * 1024).catch(() => undefined);
  const sentence = new TextDecoder().decode(bytes ?? new Uint8Array());
  const [, action = actions.join(', ')] = /perform: (ecr:\w+)/.exec(sentence) ?? [];
  const [, told] = /on resource: (arn:[^\s"]+)/.exec(sentence) ?? [];
  const resource = told ?? (await arnOfRepository(context, repository));
  const statement = { Effect: 'Allow', Action: action.includes(', ') ? actions : action, Resource: resource };
  const expired = /token has expired/.test(sentence) ? ': its token has expired' : '';
  return new WaybillError('registry-denied', {
    where: `registry ${repository}`,
    message: `expected to be allowed ${action} on ${resource}, got HTTP ${answer.status}${expired}`,
    fix: `in the role's policy or the repository's: ${JSON.stringify(statement)}`,
    denied: { action, resource },
  });
}
