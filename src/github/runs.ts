import { Failure } from "../base/failure.ts";
import { parseSha, type Sha } from "../base/sha.ts";
import { openRest, type RestAccess } from "./rest.ts";

export interface RunsQuery {
  /** `owner/name` */
  readonly repository: string;
  /** `.github/workflows/ci.yml` */
  readonly workflowPath: string;
  readonly branch: string;
  /** The event whose runs count. */
  readonly event: "push" | "schedule";
  /** The run that asks: never an answer. */
  readonly currentRunId: number;
}

const PAGE = 100;
/** GitHub answers a filtered list with at most 1,000 runs. */
const MAX_PAGES = 10;

/**
 * The head commits of the passed runs of a workflow on a branch, newest first, a page at a time as they are asked
 * for. Failures: github/no-permission (the hint names it), github/unreachable, github/unreadable-answer.
 */
export async function* passedRuns(query: RunsQuery, access: RestAccess): AsyncGenerator<Sha, void> {
  const rest = await openRest(access);
  const { readRuns } = await import("./runs-answer.ts");
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const answer = await rest.get(runsPath(query, page), { permission: "actions: read" });
    const runs = readRuns(answer);
    for (const run of runs) {
      // A fork's branch can have the same name, and its run says nothing about this repository.
      const isOurs = run.head_repository?.full_name.toLowerCase() === query.repository.toLowerCase();
      const fits =
        run.event === query.event && run.head_branch === query.branch && run.conclusion === "success";
      if (!isOurs || !fits || run.id === query.currentRunId) continue;
      const id = parseSha(run.head_sha);
      if (id === undefined)
        throw new Failure(
          "github/unreadable-answer",
          `a workflow run names the commit ${JSON.stringify(run.head_sha.slice(0, 80))}`,
        );
      yield id;
    }
    if (runs.length < PAGE) return;
  }
}

/** The path and query of one page. Pure. */
export function runsPath(query: RunsQuery, page: number): string {
  const [owner = "", name = ""] = query.repository.split("/");
  const file = query.workflowPath.slice(query.workflowPath.lastIndexOf("/") + 1);
  const search = new URLSearchParams({
    branch: query.branch,
    event: query.event,
    status: "success",
    per_page: String(PAGE),
    page: String(page),
  });
  return `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/actions/workflows/${encodeURIComponent(file)}/runs?${search.toString()}`;
}
