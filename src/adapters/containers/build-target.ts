import type { ContainerRoom, TargetBuild } from '../../ports/containers.ts';
import type { Engine } from './engine.ts';

/** Builds a named stage of a Dockerfile by the engine's own builder, for this machine alone. */
export async function buildTarget(
  { docker, hidden }: Engine,
  request: TargetBuild,
  tag: string,
): ReturnType<ContainerRoom['build']> {
  const { folder, context, dockerfile, target, signal, output } = request;
  const end = await docker.follow(
    [
      'build',
      ...['--target', target, '--file', dockerfile, '--tag', tag],
      ...Object.entries(request.arguments).flatMap(([name, value]) => ['--build-arg', `${name}=${value}`]),
      ...Object.entries(request.contexts).flatMap(([name, path]) => ['--build-context', `${name}=${path}`]),
      context,
    ],
    { folder, signal, output, secrets: hidden },
  );
  return end.kind === 'exited' && end.code === 0 ? { image: tag } : end;
}
