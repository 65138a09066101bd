import { joinPath, showPath, showText } from "../base/path-text.ts";
import type { LockComparison, LockDifference } from "../manifests/lockfiles/compare/compare-result.ts";
import type { LockReading } from "../manifests/lockfiles/lock-graph.ts";
import { describeVersions } from "./describe.ts";
import {
  everyMember,
  joinMeanings,
  NO_MEANING,
  wholeRoot,
  type Meaning,
  type SharedRoot,
} from "./meaning.ts";

/** A shared lockfile at both sides; undefined where it is not there. */
export interface LockPair {
  readonly path: string;
  readonly base: LockReading | undefined;
  readonly head: LockReading | undefined;
}

export interface LockQuestion extends LockPair {
  readonly root: SharedRoot;
  /** Compares two graphs: `compareLockGraphs`, which is loaded with the readers. */
  readonly compare: (
    base: Extract<LockReading, { kind: "graph" }>["graph"],
    head: Extract<LockReading, { kind: "graph" }>["graph"],
  ) => LockComparison;
  /** `file:line` of a manifest's place, for a folder below the lockfile's. */
  readonly declaredIn: (
    side: "base" | "head",
    folder: string,
    ask: Extract<LockDifference, { kind: "unresolved" }>["ask"],
  ) => Promise<string>;
}

/**
 * What a changed lockfile selects: the members for whom what is resolved differs; everybody where the root's own tools or
 * the settings of all do; every member where it came, went, or cannot be read.
 */
export async function lockMeaning(question: LockQuestion): Promise<Meaning> {
  const { path, base, head, root } = question;
  if (base === undefined || head === undefined)
    return everyMember(root, { path, why: base === undefined ? "it was added" : "it is gone" });
  for (const reading of [head, base])
    if (reading.kind === "unknown")
      return {
        ...everyMember(root, { path, why: reading.why }),
        warnings: [
          {
            code: "lockfile/unknown",
            severity: "warning",
            message: `${showPath(path)}${reading === base ? " at the base" : ""} cannot be read by its meaning, line ${reading.line}: ${showText(reading.why)}`,
            file: path,
            hint: "until it can, a change to it selects every member",
          },
        ],
      };
  if (base.kind === "unknown" || head.kind === "unknown") return NO_MEANING;
  const { settings, importers } = question.compare(base.graph, head.graph);
  const meanings: Meaning[] = [];
  const [setting] = settings;
  if (setting !== undefined)
    meanings.push(
      wholeRoot(root, {
        kind: "locked",
        path,
        message: `${showText(setting.key)} of ${showPath(path)} counts for all that is resolved: ${showText(setting.base ?? "nothing")} is now ${showText(setting.head ?? "nothing")}`,
        hint: null,
      }),
    );
  for (const [folder, difference] of importers)
    meanings.push(await importerMeaning(question, folder, difference));
  return joinMeanings(meanings);
}

async function importerMeaning(
  { path, root, declaredIn }: LockQuestion,
  folder: string,
  difference: LockDifference,
): Promise<Meaning> {
  const directory = folder.startsWith("../") ? folder : joinPath(root.directory, folder);
  const repo = root.members.get(directory);
  switch (difference.kind) {
    // A member that came or went is told by the member list and its own files.
    case "added":
    case "removed":
      return NO_MEANING;
    case "locked": {
      if (repo === undefined)
        // Of a folder that is no member and not the root nobody is left who could ask.
        return folder === "."
          ? wholeRoot(root, {
              kind: "locked",
              path,
              message: `${showText(difference.package)}, which the root itself uses${difference.chain.length > 1 ? ` by ${difference.chain.slice(0, -1).map(showText).join(" → ")}` : ""}: ${describeVersions(difference)} in ${showPath(path)}`,
              hint: "move it to the repos that use it, if not all of them do",
            })
          : NO_MEANING;
      const { from, to } = difference;
      return {
        ...NO_MEANING,
        reasons: [
          {
            repo,
            reason: {
              kind: "locked",
              lockfile: path,
              package: difference.package,
              from,
              to,
              chain: [repo, ...difference.chain],
            },
          },
        ],
      };
    }
    case "unresolved": {
      const { ask, side } = difference;
      const place =
        ask.line === undefined ? await declaredIn(side, directory, ask) : `${showPath(path)}:${ask.line}`;
      const message = `${showPath(path)}${side === "base" ? " at the base" : ""} does not resolve ${showText(ask.name)} ${showText(ask.specifier)}, which ${showText(place)} asks for`;
      const meaning: Meaning =
        repo !== undefined
          ? {
              ...NO_MEANING,
              reasons: [
                {
                  repo,
                  reason: {
                    kind: "unresolved",
                    lockfile: path,
                    package: ask.name,
                    specifier: ask.specifier,
                    declaredIn: place,
                  },
                },
              ],
            }
          : folder === "."
            ? wholeRoot(root, { kind: "locked", path, message, hint: null })
            : NO_MEANING;
      return {
        ...meaning,
        warnings: [
          {
            code: "lockfile/unresolved",
            severity: "warning",
            message,
            file: path,
            hint: "write the lockfile again with its package manager",
          },
        ],
      };
    }
  }
}
