import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../src/adapters/builder/docker/ask.ts';
import { chooseBuilder } from '../../../../src/adapters/builder/docker/choose-builder.ts';
import { refusal } from '../layouts.ts';

interface Machine {
  readonly version?: Answer;
  readonly inspect?: string;
  readonly info?: Answer;
}

type Wanted = 'buildx' | 'docker' | null;

const answered = (text: string): Answer => ({ kind: 'answered', text });
const failed = (text: string): Answer => ({ kind: 'failed', text });
const plugin = answered('github.com/docker/buildx v0.36.1 abc');
const none = failed('docker: unknown command: docker buildx');
const silent = 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?';
const graph = answered('[["Backing Filesystem","extfs"]]');
const containerd = answered('[["driver-type","io.containerd.snapshotter.v1"]]');
const own = 'Name:   default\nDriver: docker\n\nNodes:\nName: default';
const container = 'Name:          ci\nDriver:        docker-container\n\nNodes:\nName: ci0\nStatus: inactive';

function choose(machine: Machine, wanted: Wanted = null, environment: NodeJS.ProcessEnv = {}) {
  const ask = async (words: readonly string[]): Promise<Answer> => {
    if (words[1] === 'version') return machine.version ?? none;
    if (words[1] === 'inspect') return answered(machine.inspect ?? '');
    return machine.info ?? graph;
  };
  return chooseBuilder(wanted, ask, environment);
}

describe('the builder that is taken', () => {
  const all = { version: plugin, inspect: container };
  it.each<[string, Machine, Wanted, NodeJS.ProcessEnv, object]>([
    ['buildx with a driver that exports', all, null, {}, { builder: 'buildx', name: 'ci', exports: 'oci' }],
    ['a plain runner’s', { version: plugin, inspect: own }, null, {}, { builder: 'buildx', exports: 'store' }],
    ['that of containerd’s store', { version: plugin, inspect: own, info: containerd }, null, {}, { exports: 'oci' }],
    ['docker without the plugin', {}, null, {}, { builder: 'docker', name: null, kit: 'classic', exports: 'store' }],
    ['docker, asked for', all, 'docker', {}, { builder: 'docker', kit: 'buildkit', exports: 'store' }],
    ['docker without BuildKit', all, 'docker', { DOCKER_BUILDKIT: '0' }, { builder: 'docker', kit: 'classic' }],
    ['docker on containerd’s store', { ...all, info: containerd }, 'docker', {}, { kit: 'buildkit', exports: 'oci' }],
  ])('%s', async (_, machine, wanted, environment, expected) => {
    const chosen = await choose(machine, wanted, environment);
    expect(chosen).toMatchObject(expected);
    expect(chosen.why.includes('build.builder asks')).toBe(wanted !== null);
  });

  const far = 'Name: far\nDriver: remote\n\nNodes:\nName: far0\nError: dial unix /run/b.sock: connect: no such file';
  it.each<[string, Machine, Wanted, RegExp, RegExp]>([
    ['no docker', { version: { kind: 'absent', text: 'ENOENT' } }, null, /`docker` on the PATH/, /build\.command/],
    ['no plugin where it is asked for', {}, 'buildx', /the buildx plugin/, /setup-buildx-action/],
    ['no engine', { info: failed(silent) }, null, /engine that answers, got: Cannot connect/, /DOCKER_HOST/],
    [
      'none behind buildx',
      { ...all, inspect: `${own}\nError:  ${silent}` },
      null,
      /engine that answers/,
      /DOCKER_HOST/,
    ],
    ['no leave', { info: failed('permission denied while trying to connect to the socket') }, null, /leave/, /usermod/],
    [
      'a remote builder that is gone',
      { ...all, inspect: far },
      null,
      /that answers, got: dial unix/,
      /docker buildx ls/,
    ],
  ])('says what to do: %s', async (_, machine, wanted, message, fix) => {
    const error = await refusal(choose(machine, wanted));
    expect(error.code).toBe('builder-missing');
    expect(error.problems[0]?.message).toMatch(message);
    expect(error.problems[0]?.fix).toMatch(fix);
  });
});
