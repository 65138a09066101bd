import { createServer, type IncomingMessage } from "node:http";

/** A run as the API tells it; what is left out is filled in with what fits. */
export interface FakeRun {
  readonly id: number;
  readonly head_sha: string;
  readonly event?: string;
  readonly head_branch?: string;
  readonly conclusion?: string | null;
  readonly head_repository?: { readonly full_name: string } | null;
}

/** An answer in place of the next one: a status with headers, or a connection that is cut. */
export type Trouble =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | "hang-up";

export interface GithubServer extends AsyncDisposable {
  readonly apiUrl: string;
  /** Method, path and query of every request, in their order. */
  readonly requests: readonly string[];
  /** What the requests said who they are. */
  readonly authorizations: readonly (string | undefined)[];
  /** Answers the next requests, one each. */
  fail(...troubles: readonly Trouble[]): void;
}

/**
 * Answers `GET /repos/{owner}/{repo}/actions/workflows/{file}/runs` as GitHub does: newest first, in pages. It filters by
 * nothing, so that what the client has to look at itself is looked at.
 */
export async function startGithubServer(options: {
  readonly repository: string;
  readonly workflow: string;
  readonly runs: readonly FakeRun[];
}): Promise<GithubServer> {
  const requests: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const troubles: Trouble[] = [];
  const answer = (request: IncomingMessage): { readonly status: number; readonly body: unknown } => {
    const url = new URL(request.url ?? "", "http://localhost");
    if (url.pathname !== `/repos/${options.repository}/actions/workflows/${options.workflow}/runs`)
      return { status: 404, body: { message: "Not Found" } };
    const size = Number(url.searchParams.get("per_page"));
    const page = Number(url.searchParams.get("page") ?? "1");
    const runs = options.runs.slice((page - 1) * size, page * size).map((run) => ({
      event: url.searchParams.get("event"),
      head_branch: url.searchParams.get("branch"),
      conclusion: "success",
      head_repository: { full_name: options.repository },
      ...run,
    }));
    return { status: 200, body: { total_count: options.runs.length, workflow_runs: runs } };
  };
  const server = createServer((request, response) => {
    requests.push(`${request.method ?? ""} ${request.url ?? ""}`);
    authorizations.push(request.headers.authorization);
    const trouble = troubles.shift();
    if (trouble === "hang-up") {
      request.socket.destroy();
      return;
    }
    if (trouble !== undefined) {
      response.writeHead(trouble.status, { "content-type": "application/json", ...trouble.headers });
      response.end(trouble.body ?? JSON.stringify({ message: `trouble ${trouble.status}` }));
      return;
    }
    const { status, body } = answer(request);
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    apiUrl: `http://127.0.0.1:${port}`,
    requests,
    authorizations,
    fail: (...more) => troubles.push(...more),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
