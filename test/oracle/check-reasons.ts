import type { Answer, Reason } from "./answer.ts";
import { normalPython } from "./discover.ts";
import type { Edge } from "./edges.ts";
import type { Step } from "./history.ts";
import { isExtendedHeader } from "./locks-yarn-berry.ts";
import { effectsOf } from "./rules.ts";
import type { Side } from "./sides.ts";
import { within } from "./tree.ts";
import { at, textOf, textsOf } from "./values.ts";
import type { Calling } from "./workflows.ts";

type EdgedSide = Side & { readonly edges: readonly Edge[] };

export interface Evidence {
  readonly step: Step;
  readonly calling: Calling;
  readonly base: EdgedSide;
  readonly head: EdgedSide;
}

/** Every selected repo whose reasons do not hold, with what is wrong. Empty if all can be followed from file to repo. */
export function unfoundedReasons(evidence: Evidence, answer: Answer): string[] {
  const cause = textOf(at(answer.everything, "path"));
  if (cause !== undefined && !evidence.step.changed.includes(cause))
    return [`everything: ${cause} did not change`];
  if (cause !== undefined && !isWide(evidence, cause)) return [`everything: ${cause} does not select it`];
  return answer.selected.flatMap((repo) => {
    const reasons = answer.reasons.get(repo) ?? [];
    // Where everything is selected, one reason stands for all.
    if (reasons.length === 0) return answer.everything === null ? [`${repo}: no reason`] : [];
    return reasons.flatMap((reason) => {
      const wrong = wrongIn(evidence, answer, repo, reason);
      return wrong === undefined ? [] : [`${repo}: ${reason.kind}: ${wrong}`];
    });
  });
}

/** Whether a changed file alone selects everything. */
const isWide = ({ step, base, head, calling }: Evidence, path: string): boolean =>
  effectsOf({ sides: { base, head }, changed: step.changed.filter((each) => each === path), calling }).some(
    ({ kind }) => kind === "everything",
  );

/** The paths of a repo at both sides; more than one if it moved. */
const pathsOf = ({ base, head }: Evidence, name: string): string[] => [
  ...new Set(
    [head, base].flatMap(({ layout }) =>
      [...layout.repos.values()].filter((repo) => repo.name === name).map(({ path }) => path),
    ),
  ),
];

function wrongIn(
  evidence: Evidence,
  answer: Answer,
  repo: string,
  { kind, fields }: Reason,
): string | undefined {
  const { changed } = evidence.step;
  const text = (key: string): string => textOf(at(fields, key)) ?? "";
  const isChanged = changed.includes(text("path"));
  switch (kind) {
    case "changed-file": {
      const isBelow = pathsOf(evidence, repo).some((path) => within(path, text("path")));
      return isChanged && isBelow ? undefined : `${text("path")} is no changed file below ${repo}`;
    }
    case "input":
    case "workspace-file":
      return isChanged ? undefined : `${text("path")} did not change`;
    case "everything":
      return answer.everything === null ? "everything is null" : undefined;
    case "dependency":
      return wrongChain(evidence, answer, textsOf(at(fields, "chain")), text("declaredIn"));
    case "locked":
      return wrongLocked(evidence, fields);
    case "unresolved":
      return wrongUnresolved(evidence, fields);
    case "root-manifest":
      return wrongKey(evidence, text("declaredIn"), text("key"));
    default:
      return "a kind that the checker does not know";
  }
}

/** Each hop is an edge at head or at base, and the last repo is selected by something else than a dependency. */
function wrongChain(
  evidence: Evidence,
  answer: Answer,
  chain: readonly string[],
  declaredIn: string,
): string | undefined {
  const sides = [evidence.head, evidence.base];
  for (const [index, to] of chain.entries()) {
    if (index === 0) continue;
    const asking = pathsOf(evidence, chain[index - 1] ?? "");
    const answering = pathsOf(evidence, to);
    const isEdge = sides.some(({ edges }) =>
      edges.some((edge) => asking.includes(edge.from) && answering.includes(edge.to)),
    );
    if (!isEdge) return `${chain[index - 1] ?? ""} does not need ${to}`;
  }
  const end = chain.at(-1) ?? "";
  // A repo that is gone is not selected, but its former dependents are.
  const isStart =
    answer.reasons.get(end)?.some(({ kind }) => kind !== "dependency") ?? pathsOf(evidence, end).length > 0;
  if (!isStart) return `nothing selects ${end}`;
  const needed = pathsOf(evidence, chain[1] ?? "").flatMap((path) =>
    sides.flatMap(({ layout }) => [path, ...(layout.repos.get(path)?.packages.values() ?? [])]),
  );
  const wrong = needed.map((name) => wrongPlace(evidence, declaredIn, name));
  return wrong.includes(undefined) ? undefined : (wrong[0] ?? `${chain[1] ?? ""} is no repo`);
}

/** A place is `file:line`; its line, at head or at base, holds the name (or, for a path, its last part). */
function wrongPlace({ step }: Evidence, place: string, name: string): string | undefined {
  const [, file = "", line = "0"] = /^(.*):(\d+)$/.exec(place) ?? [];
  const lines = [step.head, step.base].map(({ read }) => read(file)?.split("\n")[Number(line) - 1] ?? "");
  const isNamed = lines.some(
    (each) =>
      each.includes(name) ||
      normalPython(each).includes(normalPython(name)) ||
      isExtendedHeader(each, name) ||
      each.includes(name.split("/").at(-1) ?? name),
  );
  return isNamed ? undefined : `${place} does not name ${name}`;
}

/** The place lies in a changed file, in what its key holds: the key's last word stands in the line or in one above it. */
function wrongKey({ step }: Evidence, place: string, key: string): string | undefined {
  const [, file = "", line = "0"] = /^(.*):(\d+)$/.exec(place) ?? [];
  if (!step.changed.includes(file)) return `${file} did not change`;
  const word = key.split(".").at(-1) ?? "";
  const isNamed = [step.head, step.base].some(({ read }) => {
    const lines = read(file)?.split("\n").slice(0, Number(line)) ?? [];
    return (
      lines.length === Number(line) &&
      lines.at(-1)?.trim() !== "" &&
      lines.some((each) => each.includes(word))
    );
  });
  return isNamed ? undefined : `${place} is not in ${key}`;
}

/** Either side of the question changed, and the place asks for the package. */
function wrongUnresolved(evidence: Evidence, fields: unknown): string | undefined {
  const lockfile = textOf(at(fields, "lockfile")) ?? "";
  const place = textOf(at(fields, "declaredIn")) ?? "";
  const isChanged = [lockfile, place.replace(/:\d+$/, "")].some((file) =>
    evidence.step.changed.includes(file),
  );
  return isChanged
    ? wrongPlace(evidence, place, textOf(at(fields, "package")) ?? "")
    : `neither ${lockfile} nor ${place} changed`;
}

/** The lockfile names the package with these versions: `from` at base, `to` at head. */
function wrongLocked({ step }: Evidence, fields: unknown): string | undefined {
  const lockfile = textOf(at(fields, "lockfile")) ?? "";
  const name = textOf(at(fields, "package")) ?? "";
  if (!step.changed.includes(lockfile)) return `${lockfile} did not change`;
  if (textsOf(at(fields, "chain")).at(-1) !== name) return `the chain does not end at ${name}`;
  for (const [side, versions] of [
    [step.base, textsOf(at(fields, "from"))],
    [step.head, textsOf(at(fields, "to"))],
  ] as const) {
    const text = side.read(lockfile) ?? "";
    if (versions.length > 0 && !text.includes(name)) return `${lockfile} does not lock ${name}`;
    const missing = versions.find((version) => !text.includes(version));
    if (missing !== undefined) return `${lockfile} does not lock ${name} ${missing}`;
  }
  return undefined;
}
