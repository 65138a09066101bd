import { Failure } from "../base/failure.ts";
import { parseSha, type Sha } from "../base/sha.ts";
import { readText } from "../system/files.ts";

/** What every run on GitHub knows, from its variables. */
export interface RunContext {
  /** `owner/name`. */
  readonly repository: string;
  /** Null where neither payload nor variables say it. */
  readonly defaultBranch: string | null;
  /** `GITHUB_REF`: `refs/heads/…`, `refs/tags/…`, `refs/pull/N/merge`. */
  readonly ref: string;
  readonly runId: number;
  readonly runAttempt: number;
  /** The workflow that the event started, which is the caller of a reusable one. Null where GitHub did not say. */
  readonly workflow: WorkflowRef | null;
  /** Without a slash at the end. */
  readonly apiUrl: string;
  readonly serverUrl: string;
}

export interface WorkflowRef {
  /** Where the file lies: `owner/name`. */
  readonly repository: string;
  /** `.github/workflows/ci.yml` */
  readonly path: string;
  readonly ref: string;
}

/** The event that started the run, checked. */
export type GithubEvent = RunContext &
  (
    | {
        readonly name: "pull_request" | "pull_request_target";
        readonly action: string;
        readonly number: number;
        readonly headSha: Sha;
        /** Branch name, without `refs/heads/`. */
        readonly baseRef: string;
        readonly isFork: boolean;
      }
    | {
        readonly name: "push";
        /** Null for a new branch or tag. */
        readonly before: Sha | null;
        /** Null for a deleted one. */
        readonly after: Sha | null;
        readonly created: boolean;
        readonly deleted: boolean;
        readonly forced: boolean;
      }
    | { readonly name: "merge_group"; readonly baseSha: Sha; readonly headSha: Sha; readonly baseRef: string }
    | { readonly name: "schedule" | "workflow_dispatch" | "repository_dispatch" | "workflow_run" }
    | { readonly name: "other"; readonly eventName: string }
  );

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The event of this run, or null where the variables say that this is no GitHub run. Reads GITHUB_EVENT_PATH.
 * Failure github/unreadable-event, naming the field, where payload or variables are not what GitHub writes.
 */
export async function loadEvent(env: Variables): Promise<GithubEvent | null> {
  if (env["GITHUB_ACTIONS"] !== "true") return null;
  const path = env["GITHUB_EVENT_PATH"] ?? "";
  const text = path === "" ? undefined : readText(path);
  if (text === undefined)
    throw unreadable(path === "" ? "GITHUB_EVENT_PATH is not set" : `there is no file ${path}`);
  return parseEvent(text, env);
}

/** The same for a payload in hand. Loads the validator, so it stays off the way of a local run. */
export async function parseEvent(payload: string, env: Variables): Promise<GithubEvent> {
  const json = parseJson(payload);
  const { readAny, readMergeGroup, readPull, readPush } = await import("./payload.ts");
  const eventName = variable(env, "GITHUB_EVENT_NAME");
  const common = readAny(json);
  const context: RunContext = {
    repository: variable(env, "GITHUB_REPOSITORY"),
    defaultBranch: common.repository?.default_branch ?? null,
    ref: env["GITHUB_REF"] ?? "",
    runId: count(env, "GITHUB_RUN_ID"),
    runAttempt: count(env, "GITHUB_RUN_ATTEMPT"),
    workflow: parseWorkflowRef(env["GITHUB_WORKFLOW_REF"] ?? "") ?? null,
    apiUrl: (env["GITHUB_API_URL"] ?? "https://api.github.com").replace(/\/+$/, ""),
    serverUrl: (env["GITHUB_SERVER_URL"] ?? "https://github.com").replace(/\/+$/, ""),
  };
  switch (eventName) {
    case "pull_request":
    case "pull_request_target": {
      const { action, number, pull_request: pull } = readPull(json);
      return {
        ...context,
        name: eventName,
        action,
        number,
        headSha: sha(pull.head.sha, "pull_request.head.sha"),
        baseRef: pull.base.ref,
        // The head's repository is null when the fork was deleted.
        isFork: pull.head.repo?.full_name.toLowerCase() !== context.repository.toLowerCase(),
      };
    }
    case "push": {
      const push = readPush(json);
      const [before, after] = [objectId(push.before, "before"), objectId(push.after, "after")];
      return {
        ...context,
        name: "push",
        ref: push.ref,
        before,
        after,
        created: push.created,
        deleted: push.deleted,
        forced: push.forced,
      };
    }
    case "merge_group": {
      const { merge_group: group } = readMergeGroup(json);
      return {
        ...context,
        name: "merge_group",
        baseSha: sha(group.base_sha, "merge_group.base_sha"),
        headSha: sha(group.head_sha, "merge_group.head_sha"),
        baseRef: group.base_ref.replace(/^refs\/heads\//, ""),
      };
    }
    case "schedule":
    case "workflow_dispatch":
    case "repository_dispatch":
    case "workflow_run":
      return { ...context, name: eventName };
    default:
      return { ...context, name: "other", eventName };
  }
}

/** `owner/name/.github/workflows/ci.yml@refs/heads/main`; a name of a branch can hold an `@` too. */
export function parseWorkflowRef(text: string): WorkflowRef | undefined {
  const [, repository, path, ref] = /^([^/@]+\/[^/@]+)\/(.+?\.ya?ml)@(.+)$/.exec(text) ?? [];
  return repository === undefined || path === undefined || ref === undefined
    ? undefined
    : { repository, path, ref };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw unreadable("the payload is no JSON", cause);
  }
}

function variable(env: Variables, name: string): string {
  const value = env[name];
  if (value === undefined || value === "") throw unreadable(`${name} is not set`);
  return value;
}

function count(env: Variables, name: string): number {
  const text = variable(env, name);
  if (!/^\d{1,15}$/.test(text)) throw unreadable(`${name} is ${JSON.stringify(text)}, not a number`);
  return Number(text);
}

const sha = (text: string, field: string): Sha =>
  objectId(text, field) ?? refuse(`${field} is no commit: only zeros`);

/** An id, or null for the zeros that stand for nothing. */
function objectId(text: string, field: string): Sha | null {
  const id = parseSha(text);
  if (id === undefined && !/^(?:0{40}|0{64})$/.test(text))
    throw unreadable(`${field} is ${JSON.stringify(text.slice(0, 80))}, not a commit id`);
  return id ?? null;
}

const unreadable = (problem: string, cause?: unknown): Failure =>
  new Failure("github/unreadable-event", `the event that GitHub describes cannot be read: ${problem}`, {
    cause,
  });
const refuse = (problem: string): never => {
  throw unreadable(problem);
};
