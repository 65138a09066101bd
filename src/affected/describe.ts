import { showPath, showText } from "../base/path-text.ts";
import { shortSha } from "../base/sha.ts";
import type { Affected } from "./affected.ts";
import type { Reason } from "./reason.ts";

/** One reason in a few words, safe for one line of a terminal. */
export function describeReason(reason: Reason): string {
  switch (reason.kind) {
    case "changed-file":
      return `changed ${showPath(reason.path)}${reason.count > 1 ? ` and ${reason.count - 1} more` : ""}`;
    case "input":
      return `uses ${showPath(reason.path)} (inputs: ${showText(reason.pattern)})`;
    case "workspace-file":
      return `${showPath(reason.path)} is shared by the workspace in ${showPath(reason.workspace)}: ${showText(reason.why)}`;
    case "locked":
      return `${describeChain(reason.chain)}: ${describeVersions(reason)} in ${showPath(reason.lockfile)}`;
    case "unresolved":
      return `${showPath(reason.lockfile)} does not resolve ${showText(reason.package)} ${showText(reason.specifier)} (${showText(reason.declaredIn)})`;
    case "root-manifest":
      return `${reason.key === "" ? "the whole file" : showText(reason.key)} changed (${showText(reason.declaredIn)})`;
    case "dependency":
      return `${describeChain(reason.chain)} (${reason.edge}, ${showText(reason.declaredIn)})`;
    case "everything":
      return "everything is affected";
  }
}

/** `0.21.5 is now 0.25.0`; what stays of one version differs in content or in what it needs. */
export function describeVersions({
  from,
  to,
}: {
  readonly from: readonly string[];
  readonly to: readonly string[];
}): string {
  const [before, after] = [from, to].map((versions) => versions.map(showText).join(" and "));
  // The workspace's own packages have no versions here.
  if (before === after) return after === "" ? "it is another one" : `${after ?? ""} is not the same`;
  if (before === "") return `${after ?? ""} is new`;
  return after === "" ? `${before ?? ""} is gone` : `${before ?? ""} is now ${after ?? ""}`;
}

/** `hcl → cty`: who needs whom; a long chain loses its middle. */
export const describeChain = (chain: readonly string[]): string =>
  (chain.length <= 6 ? chain : [...chain.slice(0, 3), `… ${chain.length - 5} more …`, ...chain.slice(-2)])
    .map(showText)
    .join(" → ");

/** How the base was found, in words. */
const HOW: Readonly<Record<Affected["base"]["how"], string>> = {
  explicit: "as asked",
  "merge-parent": "first parent of the pull request's merge commit",
  "merge-base": "merge base",
  "last-success": "last commit that passed this workflow",
  "push-before": "the branch before the push",
  "merge-group": "base of the merge group",
  none: "no base",
};

/** `origin/main 1234567890ab (merge base)`; undefined where there is no base. */
export function describeBase({ base }: Pick<Affected, "base">): string | undefined {
  if (base.how === "none") return undefined;
  const name = base.ref === null ? "" : `${showText(base.ref)} `;
  return base.sha === null
    ? `each repository with its ${HOW[base.how]}`
    : `${name}${[base.sha, ...(base.others ?? [])].map(shortSha).join(" and ")} (${HOW[base.how]})`;
}

/** `1234567890ab and uncommitted work`. */
export function describeHead({ head }: Pick<Affected, "head">): string {
  const commit = head.sha === null ? "the work tree" : shortSha(head.sha);
  return head.dirty ? (head.sha === null ? "uncommitted work" : `${commit} and uncommitted work`) : commit;
}
