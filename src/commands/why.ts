import { Failure } from "../base/failure.ts";
import { showPath, showText } from "../base/path-text.ts";
import { count } from "../base/words.ts";
import type { JsonValue } from "../base/json-value.ts";
import type { Scope } from "../base/scope.ts";
import { affectedRepoJson } from "../affected/affected-json.ts";
import type { AffectedRepo } from "../affected/affected.ts";
import { describeBase, describeHead, describeReason } from "../affected/describe.ts";
import { nearestWord } from "../config/nearest-word.ts";
import { buildGraph } from "../graph/dependency-graph.ts";
import { withDependencies } from "../graph/closure.ts";
import type { Repo, Workspace } from "../workspace/workspace.ts";
import { affected, type AffectedResult } from "./affected.ts";
import type { CompareOptions } from "./compare.ts";
import type { CommandContext } from "./context.ts";

/** The answer to `why` and to `why-not`: both look at the same. */
export interface Explanation {
  readonly repo: Repo;
  readonly isAffected: boolean;
  /** The affected repos from this one to one that changed; empty where it is not affected. */
  readonly chain: readonly AffectedRepo[];
  /** What a change to would have selected it. */
  readonly wouldSelect: readonly string[];
  readonly result: AffectedResult;
}

/** `wrknv workspace why REPO` and `why-not REPO`. Fails with workspace/unknown-repo where there is none of that name or path. */
export async function explain(
  context: CommandContext,
  name: string,
  options: CompareOptions,
  scope: Scope,
): Promise<Explanation> {
  const result = await affected(context, options, scope);
  const { workspace } = result.comparison.head;
  const repo = findRepo(workspace, name);
  const byName = new Map(result.answer.affected.map((one) => [one.repo, one]));
  const chain: AffectedRepo[] = [];
  for (let next = byName.get(repo.name); next !== undefined;) {
    chain.push(next);
    const [reason] = next.reasons;
    const following = reason?.kind === "dependency" ? reason.chain[1] : undefined;
    next = following === undefined ? undefined : byName.get(following);
  }
  return { repo, isAffected: byName.has(repo.name), chain, wouldSelect: selectors(result, repo), result };
}

function findRepo(workspace: Workspace, name: string): Repo {
  const asPath = name.replace(/^\.\/(?=.)/, "").replace(/\/+$/, "");
  const repo = workspace.repos.get(name) ?? [...workspace.repos.values()].find(({ path }) => path === asPath);
  if (repo !== undefined) return repo;
  const meant = nearestWord(name, [...workspace.repos.keys()]);
  throw new Failure("workspace/unknown-repo", `there is no repo ${showText(JSON.stringify(name))}`, {
    hint: meant === undefined ? "wrknv workspace list shows the names" : `did you mean ${showText(meant)}?`,
  });
}

/** In words, what would select a repo: its own files, what it uses, what it needs, and what selects everything. */
function selectors({ opened, comparison, headEdges }: AffectedResult, repo: Repo): string[] {
  const { workspace } = comparison.head;
  const graph = buildGraph(workspace.repos.keys(), headEdges.edges);
  const needed = withDependencies(graph, [repo.name]).filter((one) => one !== repo.name);
  const shown =
    needed.length > 8
      ? `${needed.slice(0, 8).map(showText).join(", ")} and ${needed.length - 8} more`
      : needed.map(showText).join(", ");
  return [
    `a file in ${repo.path === "." ? "a visible folder of the root" : `${showPath(repo.path)}/`}`,
    ...repo.inputs.map(({ text }) => `a file that matches its input ${showText(text)}`),
    ...(needed.length === 0 ? [] : [`a change to what it needs: ${shown}`]),
    ...workspace.declared
      .filter(({ members }) => members.includes(repo.path))
      .map(
        ({ ecosystem, manifest }) =>
          `a key that it uses of the ${ecosystem} workspace's ${showPath(manifest)}, or what the lockfile beside it resolves for it`,
      ),
    ...opened.config.affected.global.map(
      ({ text }) => `a file that matches ${showText(text)} of [affected] global (selects everything)`,
    ),
    "wrknv's own config, the calling workflow, or what the root itself installs (selects everything)",
    ...(opened.config.affected.unowned === "everything"
      ? ["a file that no repo owns and no rule ignores (selects everything)"]
      : []),
  ];
}

/** `why` for a terminal: from the changed file to the repo, one step a line. */
export function renderWhy({ repo, isAffected, chain, result }: Explanation): string {
  const { everything } = result.answer;
  if (!isAffected)
    return `${showText(repo.name)} is not affected\nwrknv workspace why-not ${showText(repo.name)} shows what was looked at\n`;
  const lines = [`${showText(repo.name)} is affected`];
  if (everything !== null) lines.push(`  everything is: ${everything.message}`);
  const own = chain.at(-1);
  for (const reason of own?.reasons ?? [])
    if (reason.kind !== "everything" && reason.kind !== "dependency")
      lines.push(`  ${showText(own?.repo ?? "")}: ${describeReason(reason)}`);
  for (const one of [...chain].reverse()) {
    const [reason] = one.reasons;
    if (reason?.kind === "dependency")
      lines.push(
        `  ${showText(one.repo)} needs ${showText(reason.chain[1] ?? "")} (${reason.edge}, ${showText(reason.declaredIn)})`,
      );
  }
  return `${lines.join("\n")}\n`;
}

/** `why-not` for a terminal: what was looked at, and what would select it. */
export function renderWhyNot({ repo, isAffected, wouldSelect, result }: Explanation): string {
  const { answer } = result;
  if (isAffected)
    return `${showText(repo.name)} is affected\nwrknv workspace why ${showText(repo.name)} shows the chain\n`;
  const from = describeBase(answer);
  const changed = answer.changedFiles.slice(0, 10).map((file) => `    ${showPath(file)}`);
  const lines = [
    `${showText(repo.name)} is not affected`,
    `  compared: ${from ?? "nothing"} with ${describeHead(answer)}`,
    `  ${count(answer.changedFiles.length, "changed file")}, ${answer.ignored.length} ignored; ${count(answer.affected.length, "repo")} affected`,
    ...changed,
    ...(answer.changedFiles.length > changed.length
      ? [`    and ${answer.changedFiles.length - changed.length} more`]
      : []),
    "  none of them lies in it, in what it uses, or in what it needs. It would be affected by",
    ...wouldSelect.map((one) => `    ${one}`),
  ];
  return `${lines.join("\n")}\n`;
}

/** `why --json` and `why-not --json`. */
export const explanationJson = ({ repo, isAffected, chain, wouldSelect }: Explanation): JsonValue => ({
  schemaVersion: 1,
  repo: repo.name,
  affected: isAffected,
  chain: chain.map(affectedRepoJson),
  wouldSelect,
});
