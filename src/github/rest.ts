import { Failure } from "../base/failure.ts";

export interface RestAccess {
  readonly apiUrl: string;
  readonly token: string;
  /** Waits between attempts. Default: the clock. */
  readonly wait?: (ms: number) => Promise<void>;
}

export interface Rest {
  /**
   * The answer's body, not checked. `permission` is what the token needs, for the hint. Failures:
   * github/no-permission for 401, 403 and 404 (GitHub hides what a token may not see), github/rate-limited,
   * github/unreachable for everything else, after some attempts where another one can help.
   */
  get(path: string, options: { readonly permission: string }): Promise<unknown>;
}

const ATTEMPTS = 4;
const WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;
const REQUEST_LIMIT_MS = 30_000;

/** GitHub's REST API through octokit, which is loaded here, with proxies as the runner's variables say. */
export async function openRest(access: RestAccess): Promise<Rest> {
  // Not "@actions/github": that one reads the event's file when it is imported and prints where there is none.
  const { GitHub, getOctokitOptions } = await import("@actions/github/lib/utils");
  const silent = () => undefined;
  const octokit = new GitHub(
    getOctokitOptions(access.token, {
      baseUrl: access.apiUrl,
      log: { debug: silent, info: silent, warn: silent, error: silent },
    }),
  );
  const wait = access.wait ?? sleep;
  return {
    async get(path, { permission }) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          const { data } = (await octokit.request(`GET ${path}`, {
            request: { signal: AbortSignal.timeout(REQUEST_LIMIT_MS) },
          })) as { readonly data: unknown };
          return data;
        } catch (error) {
          const answer = readError(error);
          const waitMs = attempt < ATTEMPTS ? waitBeforeNext(answer, attempt) : undefined;
          if (waitMs === undefined) throw explainAnswer(answer, permission);
          await wait(waitMs);
        }
      }
    },
  };
}

/** What is known of a request that failed; status 0 where no answer came. */
export interface FailedAnswer {
  readonly status: number;
  readonly message: string;
  readonly retryAfter: string | undefined;
  readonly isRateLimit: boolean;
}

function readError(error: unknown): FailedAnswer {
  const message = error instanceof Error ? error.message : String(error);
  const status =
    error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : 0;
  const response: unknown = error instanceof Error && "response" in error ? error.response : undefined;
  const headers: unknown = isRecord(response) ? response["headers"] : undefined;
  const header = (name: string): string | undefined => {
    const value = isRecord(headers) ? headers[name] : undefined;
    return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
  };
  const isRateLimit =
    status === 429 ||
    (status === 403 &&
      (header("x-ratelimit-remaining") === "0" ||
        header("retry-after") !== undefined ||
        /rate limit/i.test(message)));
  // octokit reports a request without an answer, a refused connection for one, as status 500 without a response.
  return {
    status: response === undefined ? 0 : status,
    message,
    retryAfter: header("retry-after"),
    isRateLimit,
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** How long to wait before the next attempt; undefined where another one cannot help, or GitHub asks for too long a wait. */
export function waitBeforeNext(answer: FailedAnswer, attempt: number): number | undefined {
  if (answer.status !== 0 && answer.status < 500 && !answer.isRateLimit) return undefined;
  const asked = /^\d{1,6}$/.test(answer.retryAfter ?? "") ? Number(answer.retryAfter) * 1000 : undefined;
  if (asked !== undefined) return asked <= LONGEST_WAIT_MS ? asked : undefined;
  // Without a time from GitHub a used-up limit lasts up to an hour.
  return answer.isRateLimit && answer.status === 403 ? undefined : WAIT_MS * 2 ** (attempt - 1);
}

export function explainAnswer(answer: FailedAnswer, permission: string): Failure {
  const { status, message } = answer;
  if (answer.isRateLimit)
    return new Failure("github/rate-limited", `GitHub's rate limit is used up: ${message}`, {
      hint: "run again later",
    });
  if (status === 401 || status === 403 || status === 404)
    return new Failure("github/no-permission", `GitHub answered ${status}: ${message}`, {
      hint: `the job's token needs permissions: ${permission}`,
    });
  return new Failure(
    "github/unreachable",
    status === 0 ? `GitHub could not be reached: ${message}` : `GitHub answered ${status}: ${message}`,
  );
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
