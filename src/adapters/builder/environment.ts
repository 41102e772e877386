import { exportTime } from '../../domain/build.ts';

/** Ways to speak for this job: to the runner, to GitHub's token service, to Waybill. */
const withheld =
  /^(?:INPUT_.*|STATE_.*|WAYBILL_.*|GITHUB_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)|ACTIONS_(?:ID_TOKEN_REQUEST_.*|RUNTIME_.*|CACHE_URL|RESULTS_URL))$/i;

/** What two commits of the same tree do not share, and so no image that serves both may hold. */
const ofOneRun =
  /^GITHUB_(?:SHA|REF|REF_NAME|REF_TYPE|HEAD_REF|BASE_REF|RUN_ID|RUN_NUMBER|RUN_ATTEMPT|EVENT_PATH|WORKFLOW_SHA)$/i;

/** A build has no use for the cloud that it is deployed to; these of its variables open nothing. */
const harmlessAws = /^AWS_(?:REGION|DEFAULT_REGION|CA_BUNDLE|EC2_METADATA_DISABLED)$/i;

/** Where git would look for another repository than the one that a program stands in. */
const gitPlaces =
  /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|NAMESPACE)$/i;

/**
 * The environment of a build's command: the job's (PATH, HOME, proxies, the tokens that a team sets for its package
 * registries) without the runner's command files and token endpoints, without AWS credentials, without what names the
 * commit or the run; with SOURCE_DATE_EPOCH, the one time that every exported file says.
 */
export function buildEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(
    ([name]) =>
      !withheld.test(name) &&
      !ofOneRun.test(name) &&
      !gitPlaces.test(name) &&
      (!/^AWS_/i.test(name) || harmlessAws.test(name)),
  );
  return { ...Object.fromEntries(kept), SOURCE_DATE_EPOCH: String(exportTime) };
}

const secretName = /TOKEN|SECRET|PASSW(?:OR)?D|PASSPHRASE|CREDENTIAL|WEBHOOK|(?:API|PRIVATE|ACCESS|AUTH|SIGNING)_?KEY/i;

/** Whether a variable of this name holds what nobody may read. */
export function looksSecret(name: string): boolean {
  return secretName.test(name);
}

/** Values that a command may print and nobody may read (I9), by the names of their variables; longest first. */
export function secretsOf(environment: NodeJS.ProcessEnv): readonly string[] {
  const values = Object.entries(environment).flatMap(([name, value]) =>
    looksSecret(name) && value !== undefined && value.length >= 6 ? value.split(/\r?\n/) : [],
  );
  return values.filter((value) => value.length >= 6).sort((a, b) => b.length - a.length);
}
