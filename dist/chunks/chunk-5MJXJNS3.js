import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  findEnvironment,
  loadCatalog,
  refuseUnsupported
} from "./chunk-KPYQU4SB.js";
import {
  environmentsFor,
  head
} from "./chunk-A2PGQLBT.js";
import {
  parseEntryName
} from "./chunk-RTVM66OZ.js";
import {
  resultOfError
} from "./chunk-PILELEH3.js";
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

// src/entry/perform/sessions.ts
async function catalogOf(world, place, services, environment) {
  const catalog = await loadCatalog({
    folder: world.folder,
    file: place.config,
    source: await world.source(),
    inputs: standIn(place, services, environment)
  });
  world.guarded(await catalog.policy());
  for (const name of [catalog.guarding.notify.slack, catalog.guarding.notify.webhook]) {
    const address = name === null ? void 0 : world.environment[name];
    if (address !== void 0) world.secret(address);
  }
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
async function openSessions(world, wanted) {
  await world.source();
  world.prepareCloud();
  const catalog = await catalogOf(world, wanted.place, wanted.services, wanted.environment);
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
  const region = wanted.place.region ?? environment.region ?? catalog.guarding.region;
  const registry = world.registry({ region, account: null });
  const orchestrator = world.orchestrator({ region });
  const sessions = services.map((service) => ({
    service,
    environment,
    policy,
    catalog,
    registry,
    ledgers: () => registry,
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
async function openEntries(world, place, entries) {
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
        environment: name.environment
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
        return { ...result, warnings: [.../* @__PURE__ */ new Set([...result.warnings, ...warnings])] };
      } catch (error) {
        const result = resultOfError(error, blankResult(verb, session.service, session.environment.name));
        const left = await leftOpen(session, error);
        return { ...result, warnings: [.../* @__PURE__ */ new Set([...warnings, ...left])] };
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
  chooseServices,
  catalogOf,
  openSessions,
  openEntries,
  eachService
};
