import { expect, test } from "vitest";
import { passedRuns, runsPath, type RunsQuery } from "../../src/github/runs.ts";
import { startGithubServer, type FakeRun, type GithubServer } from "../rig/github-server.ts";

const QUERY: RunsQuery = {
  repository: "Org/repo",
  workflowPath: ".github/workflows/ci.yml",
  branch: "feature/ü & co",
  event: "push",
  currentRunId: 7,
};
const sha = (number: number) => number.toString(16).padStart(40, "0");
const start = (runs: readonly FakeRun[]) =>
  startGithubServer({ repository: "Org/repo", workflow: "ci.yml", runs });

async function read(server: GithubServer, waits: number[] = [], query: RunsQuery = QUERY): Promise<string[]> {
  const found: string[] = [];
  const wait = (ms: number) => {
    waits.push(ms);
    return Promise.resolve();
  };
  for await (const id of passedRuns(query, { apiUrl: server.apiUrl, token: "t0ken", wait })) found.push(id);
  return found;
}

test("passed runs come newest first, over all pages, and only those of this repository, branch and event", async () => {
  const many = Array.from({ length: 230 }, (_, index) => ({ id: 1000 + index, head_sha: sha(1000 + index) }));
  await using server = await start([
    { id: 7, head_sha: sha(7) },
    { id: 6, head_sha: sha(6), head_repository: { full_name: "fork/repo" } },
    { id: 5, head_sha: sha(5), head_repository: null },
    { id: 4, head_sha: sha(4), head_branch: "other" },
    { id: 3, head_sha: sha(3), event: "workflow_dispatch" },
    { id: 2, head_sha: sha(2), conclusion: "failure" },
    { id: 1, head_sha: sha(1), head_repository: { full_name: "org/REPO" } },
    ...many,
  ]);
  expect(await read(server)).toEqual([sha(1), ...many.map((run) => run.head_sha)]);
  expect(server.requests).toHaveLength(3);
  expect(server.requests[0]).toBe(
    "GET /repos/Org/repo/actions/workflows/ci.yml/runs?branch=feature%2F%C3%BC+%26+co&event=push&status=success&per_page=100&page=1",
  );
  expect(server.authorizations[0]).toBe("token t0ken");
});

test("a page is asked for only when one looks at it", async () => {
  await using server = await start(
    Array.from({ length: 150 }, (_, index) => ({ id: 1000 + index, head_sha: sha(1000 + index) })),
  );
  for await (const id of passedRuns(QUERY, { apiUrl: server.apiUrl, token: "t" })) {
    expect(id).toBe(sha(1000));
    break;
  }
  expect(server.requests).toHaveLength(1);
});

test("a server that is busy or breaks off is asked again, after the time that it names", async () => {
  await using server = await start([{ id: 1, head_sha: sha(1) }]);
  server.fail({ status: 429, headers: { "retry-after": "3" } }, { status: 502 }, "hang-up");
  const waits: number[] = [];
  expect(await read(server, waits)).toEqual([sha(1)]);
  expect(waits).toEqual([3000, 2000, 4000]);
});

test("waiting has an end: four attempts, and no wait of more than a minute", async () => {
  await using server = await start([]);
  server.fail({ status: 503 }, { status: 503 }, { status: 503 }, { status: 503 });
  await expect(read(server)).rejects.toMatchObject({ code: "github/unreachable" });
  expect(server.requests).toHaveLength(4);
  server.fail({ status: 429, headers: { "retry-after": "3600" } });
  await expect(read(server)).rejects.toMatchObject({ code: "github/rate-limited" });
  server.fail({ status: 403, headers: { "x-ratelimit-remaining": "0" } });
  await expect(read(server)).rejects.toMatchObject({ code: "github/rate-limited" });
  expect(server.requests).toHaveLength(6);
});

test("a token that may not see the runs is told with the permission it needs, at once", async () => {
  await using server = await start([]);
  for (const status of [401, 403, 404]) {
    server.fail({ status, body: JSON.stringify({ message: "Resource not accessible by integration" }) });
    await expect(read(server)).rejects.toMatchObject({
      code: "github/no-permission",
      hint: "the job's token needs permissions: actions: read",
    });
  }
  expect(server.requests).toHaveLength(3);
});

test("a server that is not there, and an answer that is no list of runs, are failures", async () => {
  const gone = await start([]);
  await gone[Symbol.asyncDispose]();
  await expect(read(gone)).rejects.toMatchObject({ code: "github/unreachable" });
  await using server = await start([{ id: 1, head_sha: "not an id" }]);
  await expect(read(server)).rejects.toMatchObject({ code: "github/unreadable-answer" });
  server.fail({ status: 200, body: '{"workflow_runs":[{"id":"x"}]}' });
  await expect(read(server)).rejects.toMatchObject({ code: "github/unreadable-answer" });
  server.fail({ status: 200, headers: { "content-type": "text/html" }, body: "<html>a proxy</html>" });
  await expect(read(server)).rejects.toMatchObject({ code: "github/unreadable-answer" });
});

test("names never leave their place in the path", () => {
  const path = runsPath(
    { ...QUERY, repository: "a?b/c#d", workflowPath: ".github/workflows/x ?.yml", branch: "b&event=x" },
    2,
  );
  expect(path).toBe(
    "/repos/a%3Fb/c%23d/actions/workflows/x%20%3F.yml/runs?branch=b%26event%3Dx&event=push&status=success&per_page=100&page=2",
  );
});
