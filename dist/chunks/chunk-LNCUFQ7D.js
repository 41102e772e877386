import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  channelSecrets,
  findEnvironment,
  loadCatalog,
  refuseUnsupported
} from "./chunk-6O2N3535.js";
import {
  environmentsFor,
  head
} from "./chunk-3FY5T3RC.js";
import {
  parseEntryName
} from "./chunk-RTVM66OZ.js";
import {
  resultOfError
} from "./chunk-EOZN7XFT.js";
import {
  blankResult,
  didYouMean,
  suggestion
} from "./chunk-XE24PILU.js";
import {
  WaybillError,
  denialIn
} from "./chunk-2FKMNJIF.js";

// src/entry/choose-environment.ts
function chooseEnvironment(policy, choice) {
  const chosen = choice.input === null ? matching(policy, choice) : findEnvironment(policy, choice.input);
  if (choice.job !== null && choice.job !== chosen.github && choice.job !== `${chosen.github}-rollback`) {
    throw new WaybillError("input-invalid", {
      where: "job",
      message: `expected a job in the GitHub environment ${chosen.github}, as ${chosen.name} says; this one runs in ${choice.job}`,
      fix: `environment: ${chosen.github}`
    });
  }
  return chosen;
}
function matching(policy, choice) {
  const byJob = policy.environments.filter((environment) => environment.github === choice.job);
  const byRef = choice.ref === null ? [] : environmentsFor(policy, choice.ref);
  const candidates = byJob.length > 0 ? byJob : byRef.length > 0 ? byRef : policy.environments;
  const [only, ...others] = candidates;
  if (only !== void 0 && others.length === 0) return only;
  const names = candidates.map((environment) => environment.name).join(", ");
  throw new WaybillError("input-invalid", {
    where: 'input "environment"',
    message: `expected one environment for ${choice.ref ?? "this run"}, found ${candidates.length === 0 ? "none" : names}`,
    fix: `environment: ${only?.name ?? "<name>"}`
  });
}

// src/entry/choose-services.ts
function chooseServices({ checkedOut, guarding }, named) {
  if (named.length === 0) return checkedOut.services;
  const known = [.../* @__PURE__ */ new Set([...checkedOut.services, ...guarding.services])];
  const wanted = [...new Set(named)];
  const environments = guarding.policy.environments.map((one) => one.name);
  const [first, ...rest] = wanted.filter((name) => !known.includes(name)).map((name) => {
    const isEnvironment = environments.includes(name);
    const hint = isEnvironment ? ", which is an environment" : didYouMean(name, known);
    return {
      where: 'input "service"',
      message: `expected one of the services ${known.join(", ")}, got ${JSON.stringify(name.slice(0, 200))}${hint}`,
      fix: isEnvironment ? `environment: ${name}` : `service: ${suggestion(name, known) ?? known[0] ?? "<service>"}`
    };
  });
  if (first !== void 0) throw new WaybillError("input-invalid", [first, ...rest]);
  return wanted;
}

// src/entry/places.ts
function platformPlace(chosen, environment) {
  return { region: regionOf(chosen, environment.region), role: roleOf(chosen, roleFor(chosen, environment)) };
}
function imagesPlace(chosen, reader, of = reader) {
  const own = of.name === reader.name ? of.registry?.role ?? null : null;
  return placeOf(chosen, siteOf(chosen.policy, of), chosen.role ?? own ?? reader.role);
}
function sourcePlaces(chosen, environment) {
  const { policy } = chosen;
  const required = policy.environments.filter(({ name }) => environment.requires.verifiedIn.includes(name));
  return [
    ...required.map((one) => imagesPlace(chosen, environment, one)),
    ...isShared(policy) ? [placeOf(chosen, siteOf(policy, withoutOwn(environment)), roleFor(chosen, environment))] : [],
    imagesPlace(chosen, environment)
  ];
}
function ledgersPlace(chosen, reader, of) {
  const images = imagesPlace(chosen, reader, of);
  if ("host" in images) return images;
  return { account: of.account, region: regionOf(chosen, of.region), role: roleOf(chosen, roleFor(chosen, reader)) };
}
function buildPlace(chosen, environment) {
  const { policy } = chosen;
  if (environment === null) return placeOf(chosen, policy.registry, policy.registry.role);
  const [required = environment] = policy.environments.filter(
    ({ name }) => environment.requires.verifiedIn.includes(name)
  );
  const site = siteOf(policy, isShared(policy) ? withoutOwn(environment) : required);
  return placeOf(chosen, site, site.role ?? roleFor(chosen, environment));
}
function readBy(chosen, reader, place) {
  return "host" in place ? place : { ...place, role: roleOf(chosen, roleFor(chosen, reader)) };
}
function caveatsOf(places) {
  const hosts = places.flatMap((place) => "host" in place ? [place.host.address] : []);
  return [...new Set(hosts)].map(
    (host) => `${host} keeps no tag from being overwritten: "built once" and the ledger's lock rest on looking before and after each write there, which is less than immutable tags`
  );
}
function placeOf(chosen, { host, account, region }, role) {
  return host === null ? { account, region: regionOf(chosen, region), role: roleOf(chosen, role) } : { host };
}
function isShared({ registry: { host, role, account, region } }) {
  return host !== null || role !== null || account !== null || region !== null;
}
function withoutOwn(environment) {
  return { ...environment, registry: null };
}
function siteOf(policy, environment) {
  const { host, role, account, region } = environment.registry ?? policy.registry;
  return {
    host,
    role,
    account: account ?? environment.account,
    region: region ?? (account === null ? environment.region : null)
  };
}
function regionOf({ region, otherwise }, written) {
  return region ?? written ?? otherwise;
}
function roleFor({ role }, environment) {
  return role ?? environment.role;
}
function roleOf({ services }, arn) {
  return arn === null ? null : { arn, services };
}

// src/entry/perform/sessions.ts
async function catalogOf(world, place, services, environment, guard = "required") {
  const catalog = await loadCatalog({
    folder: world.folder,
    file: place.config,
    source: await world.source(),
    inputs: standIn(place, services, environment),
    guard
  });
  world.guarded(await catalog.policy());
  channelSecrets(catalog.guarding.notify, world.environment).forEach(world.secret);
  return catalog;
}
function standIn(place, services, environment) {
  const texts = ["repository", "cluster", "container", "url", "probe"].flatMap((name) => {
    const value = place[name] ?? null;
    return value === null ? [] : [[name, value]];
  });
  const ecsServices = place["ecs-services"] ?? [];
  const written = [...texts.map(([name]) => name), ...ecsServices.length > 0 ? ["ecs-services"] : []];
  if (written.length === 0) return null;
  return {
    written,
    read() {
      const [service, ...others] = services;
      if (service === void 0 || others.length > 0) {
        throw new WaybillError("input-invalid", {
          where: 'input "service"',
          message: `expected one service, since no ${place.config} says which there are, got ${services.length}`,
          fix: "service: returns"
        });
      }
      return {
        service,
        environment,
        ...Object.fromEntries(texts),
        ...place.region === null ? {} : { region: place.region },
        ...ecsServices.length > 0 ? { ecsServices } : {}
      };
    }
  };
}
function chosenOf(catalog, policy, { region, role }, services) {
  return { policy, region, role, otherwise: catalog.guarding.region, services };
}
async function openSessions(world, wanted) {
  await world.source();
  world.prepareCloud();
  const catalog = await catalogOf(world, wanted.place, wanted.services, wanted.environment, wanted.guard);
  const services = chooseServices(catalog, wanted.services);
  const policy = await catalog.policy();
  const environment = chooseEnvironment(policy.policy, {
    input: wanted.environment,
    ref: world.run.ref,
    job: await world.jobEnvironment()
  });
  refuseUnsupported(catalog.guarding, environment.name, services);
  if (environment.place === null) {
    throw new WaybillError("not-yet-supported", {
      where: `environments.${environment.name}`,
      message: "expected a cluster: environments that another tool deploys are not recorded yet",
      fix: "cluster: <the ECS cluster of this environment>"
    });
  }
  const source = await world.source();
  const chosen = chosenOf(catalog, policy.policy, wanted.place, services);
  const reach = reachOf(world, chosen, environment);
  const orchestrator = world.orchestrator(platformPlace(chosen, environment));
  const sessions = services.map((service) => ({
    service,
    environment,
    policy,
    catalog,
    ...reach,
    orchestrator,
    source,
    prober: world.prober,
    clock: world.clock,
    reporter: world.reporter,
    run: world.run,
    verb: null,
    cancel: world.cancel,
    admitted: world.admitted
  }));
  return { sessions, catalog };
}
function reachOf(world, chosen, environment) {
  const find = (name) => findEnvironment(chosen.policy, name);
  const images = imagesPlace(chosen, environment);
  return {
    registry: world.registry(images),
    sources: [...new Set(sourcePlaces(chosen, environment).map((place) => world.registry(place)))],
    imagesOf: (name) => world.registry(imagesPlace(chosen, environment, find(name))),
    ledgers: (name) => world.registry(ledgersPlace(chosen, environment, find(name))),
    caveats: caveatsOf([images, ledgersPlace(chosen, environment, environment)])
  };
}
async function openEntries(world, place, entries, guard) {
  return Promise.all(
    entries.map(async (text) => {
      const name = parseEntryName(text);
      if (name === void 0) {
        throw new WaybillError("input-invalid", {
          where: 'input "entry"',
          message: `expected an entry such as returns@prod#7:sha256:…, got ${JSON.stringify(text.slice(0, 120))}`,
          fix: "entry: ${{ steps.promote.outputs.entry }}"
        });
      }
      const { sessions } = await openSessions(world, {
        place,
        services: [name.service],
        environment: name.environment,
        ...guard !== void 0 && { guard }
      });
      const [session] = sessions;
      if (session === void 0) throw new WaybillError("internal", { message: `no session for ${text}` });
      return { name, session };
    })
  );
}
async function eachService(verb, sessions, act) {
  return Promise.all(
    sessions.map(async (session, index) => {
      const { reporter, warnings } = withWarnings(session.reporter);
      try {
        const result = await act({ ...session, reporter, verb }, index);
        return { ...result, warnings: [.../* @__PURE__ */ new Set([...result.warnings, ...warnings, ...session.caveats])] };
      } catch (error) {
        const result = resultOfError(error, blankResult(verb, session.service, session.environment.name));
        const left = await leftOpen(session, error);
        return { ...result, warnings: [.../* @__PURE__ */ new Set([...warnings, ...left, ...session.caveats])] };
      }
    })
  );
}
async function leftOpen(session, error) {
  const { service, environment } = session;
  if (error instanceof WaybillError && /-(unreachable|denied)$/.test(error.code) && denialIn(error) === void 0)
    return [];
  const open = (await head(session).catch(() => void 0))?.state.open ?? null;
  if (open === null) return [];
  const what = { admitted: "admitted", began: "under way", returning: "on its way back" }[open.phase];
  const next = `waybill settle ${service} ${environment.name}`;
  return [
    `#${open.number} of ${service} in ${environment.name} is still open (${what}): the same command, or ${next}, finishes it`
  ];
}
function withWarnings(next) {
  const warnings = [];
  const reporter = {
    report(report) {
      if (report.kind === "warning") warnings.push(report.text);
      next.report(report);
    }
  };
  return { reporter, warnings };
}

export {
  buildPlace,
  readBy,
  caveatsOf,
  chooseServices,
  catalogOf,
  chosenOf,
  openSessions,
  openEntries,
  eachService
};
