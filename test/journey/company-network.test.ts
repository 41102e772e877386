import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openCompanyNetwork, type CompanyNetwork } from './stage/company-network.ts';
import { createShop, told, type Shop } from './stage/shop.ts';
import { openStage, type Stage } from './stage/stage.ts';
import type { Ended } from './stage/step.ts';

// Deployments take their real time here, beside whatever else this machine does.
vi.setConfig({ testTimeout: 300_000 });

const regions = [
  { region: 'eu-west-1', partition: 'aws', suffix: 'amazonaws.com' },
  { region: 'cn-north-1', partition: 'aws-cn', suffix: 'amazonaws.com.cn' },
  { region: 'us-gov-west-1', partition: 'aws-us-gov', suffix: 'amazonaws.com' },
] as const;

/** Everything that a step wrote, but for the lines that tell the runner what to mask. */
function written(step: Ended): string {
  const log = step.log.replaceAll(/^::add-mask::.*$/gm, '');
  return JSON.stringify([log, step.summary, step.outputs, step.state]);
}

interface Company {
  readonly stage: Stage;
  readonly network: CompanyNetwork;
  readonly shop: Shop;
}

type Region = (typeof regions)[number];

const registryOf = ({ region, suffix }: Region): string => `111122223333.dkr.ecr.${region}.${suffix}`;

async function inCompany(where: Region, play: (company: Company) => Promise<void>): Promise<void> {
  // Nothing shortens the waits of a bundle that does not know of the rehearsal: the speed is what deployments take.
  const stage = await openStage(60, { ...where, registryHost: registryOf(where) });
  const network = await openCompanyNetwork(stage, where);
  try {
    const shop = await createShop(
      { ...stage, environment: network.environment },
      { name: 'shop', services: { web: { probe: '/health' } } },
    );
    await play({ stage, network, shop });
  } finally {
    await network.close();
    await stage.close();
  }
}

test.concurrent.each(regions)(
  'in $region, build, ship and notify reach hosts of the partition, git, a probe and a channel by the proxy alone (I9)',
  async (where) => {
    const { region, partition, suffix } = where;
    await inCompany(where, async ({ stage, network, shop }) => {
      const { repository } = shop;
      const remote = join(repository.workspace, '..', 'remote.git');
      await repository.git('--git-dir', remote, 'update-server-info');
      await repository.git('remote', 'set-url', 'origin', `https://git.shop.test${remote}`);
      const built = await shop.run('build');
      const shipped = await shop.run('ship', { environment: 'live' });
      const result = shipped.outputs['result'] ?? '';
      const notified = await shop.run('notify', { result, 'slack-webhook': 'https://hooks.shop.test/T0/B0/K3Y' });

      expect([built.code, told(built).outcome]).toEqual([0, 'built']);
      expect([shipped.code, told(shipped).outcome]).toEqual([0, 'deployed']);
      expect([notified.code, told(notified).outcome]).toEqual([0, 'sent']);
      const { passed, url } = network.proxy;
      expect(new Set(passed.map(({ how, target }) => `${how} ${target}`))).toEqual(
        new Set([
          ...['git', 'tokens', 'hooks'].map((name) => `tunnel ${name}.shop.test:443`),
          ...[registryOf(where), `api.ecr.${region}.${suffix}`, `ecs.${region}.${suffix}`].map(
            (host) => `tunnel ${host}:443`,
          ),
          `forward ${new URL(stage.answers.url).host}`,
        ]),
      );
      // Git offers its credentials when it is asked for them.
      expect(passed.filter(({ status, target }) => status !== 200 && target !== 'git.shop.test:443')).toEqual([]);
      const { definition } = await shop.look('web');
      expect(definition).toMatch(`arn:${partition}:ecs:${region}:111122223333:task-definition/shop-live-web:`);

      const { password } = network;
      const sent = Buffer.from(`ada:${password}`).toString('base64');
      expect(url).toContain(encodeURIComponent(password));
      for (const step of [built, shipped, notified])
        for (const secret of [password, encodeURIComponent(password), sent, 'K3Y'])
          expect(written(step)).not.toContain(secret);
    });
  },
);

test.concurrent(
  'what the proxy or a certificate keeps away is one error, with the variable and its mend (I9)',
  async () => {
    await inCompany(regions[0], async ({ network, shop }) => {
      const wrong = network.proxy.url.replace('secret-1', 'secret-2');
      const proxy = `the proxy http://127.0.0.1:${network.proxy.port} (https_proxy)`;
      const attempt = async (environment: Readonly<Record<string, string>>) => {
        const step = await shop.run('build', {}, environment);
        const { outcome, unmet } = told(step);
        expect([step.code, outcome, unmet.length]).toEqual([1, 'errored', 1]);
        expect(written(step)).not.toContain('secret-');
        return unmet[0];
      };
      expect(await attempt({ https_proxy: wrong })).toMatchObject({
        code: 'proxy-denied',
        message: `variable https_proxy: expected ${proxy} to take us to api.ecr.eu-west-1.amazonaws.com:443, got HTTP 407 (it does not take these credentials)`,
        fix: expect.stringContaining(`https_proxy=http://<user>:<password>@127.0.0.1:${network.proxy.port}`) as string,
      });
      expect(await attempt({ NODE_EXTRA_CA_CERTS: '' })).toMatchObject({
        code: 'certificate-unknown',
        message: expect.stringContaining(`by way of ${proxy}`) as string,
        fix: expect.stringContaining('NODE_EXTRA_CA_CERTS=') as string,
      });
      expect(await attempt({ https_proxy: 'http://ada:secret-3@127.0.0.1:1' })).toMatchObject({
        code: 'proxy-failed',
        message: expect.stringContaining('got ECONNREFUSED') as string,
      });
    });
  },
);

test.concurrent('a rehearsal works where the shell has a proxy that leads nowhere, and no NO_PROXY', async () => {
  const stage = await openStage();
  const proxied = {
    HTTP_PROXY: 'http://127.0.0.1:1',
    HTTPS_PROXY: 'http://127.0.0.1:1',
    // Node's own reading of the variables must not come on top.
    NODE_USE_ENV_PROXY: '1',
  };
  try {
    const shop = await createShop(
      { ...stage, environment: { ...stage.environment, ...proxied } },
      { name: 'laptop', services: { web: { probe: '/health' } } },
    );
    const shipped = await shop.run('ship', { environment: 'live' });
    expect([shipped.code, told(shipped).outcome]).toEqual([0, 'deployed']);
  } finally {
    await stage.close();
  }
});
