import { WaybillError } from '../../domain/error.ts';
import { createDocker, failed, type Docker } from './docker.ts';
import { ownerKey } from './owner.ts';
import { sweep } from './sweep.ts';

export interface ContainerParts {
  readonly environment: NodeJS.ProcessEnv;
  /** What else may not be printed (I9). */
  readonly hidden: readonly string[];
  /** Told of each secret that a stage is given, before anything can print it. */
  readonly secret: (value: string) => void;
}

/** An engine that answers. */
export interface Engine extends ContainerParts {
  readonly docker: Docker;
  /** Whose everything is that is made here. */
  readonly owner: string;
  /** `linux/amd64` */
  readonly platform: string;
}

/** Finds the engine, and takes away what killed runs left there. Throws `containers-unavailable` where none answers. */
export async function openEngine(parts: ContainerParts): Promise<Engine> {
  const docker = createDocker(parts.environment);
  const words = ['version', '--format', '{{.Server.Os}}/{{.Server.Arch}} {{.Server.Platform.Name}}'];
  const answer = await docker.ask(words);
  if (answer.code !== 0) throw failed(words, answer);
  const [platform = '', ...name] = answer.stdout.trim().split(' ');
  if (/Docker Desktop/i.test(name.join(' '))) {
    throw new WaybillError('containers-unavailable', {
      where: 'docker',
      message:
        'expected an engine on this machine itself, got Docker Desktop, whose networks without a way out cannot be reached from outside of its virtual machine',
      fix: 'runs-on: ubuntu-latest   # or an engine on Linux',
    });
  }
  await sweep(docker);
  return { ...parts, docker, owner: ownerKey(), platform };
}
