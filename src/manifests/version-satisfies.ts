import type { Ecosystem } from "./manifest.ts";

export interface VersionQuestion {
  readonly ecosystem: Ecosystem;
  /** As a `Dependency` has it. */
  readonly constraint: string;
  readonly version: string;
}

const JUDGES = {
  npm: satisfiesNpm,
  python: satisfiesPython,
  cargo: satisfiesCargo,
  // A go.mod names a minimum, and modules of the workspace have no version to compare it with; terraform folders neither.
  go: () => Promise.resolve(undefined),
  terraform: () => Promise.resolve(undefined),
} satisfies Record<Ecosystem, (constraint: string, version: string) => Promise<boolean | undefined>>;

/** Whether a version fits a requirement; undefined where that cannot be judged. For drift warnings only. Loads semver or pep440. */
export const satisfies = ({
  ecosystem,
  constraint,
  version,
}: VersionQuestion): Promise<boolean | undefined> =>
  constraint === "*" ? Promise.resolve(true) : JUDGES[ecosystem](constraint, version);

async function satisfiesNpm(constraint: string, version: string): Promise<boolean | undefined> {
  const range = constraint.replace(/^workspace:/, "");
  // `workspace:^` is the version that is there, whatever it is.
  if (range !== constraint && /^[*^~]?$/.test(range)) return true;
  return satisfiesSemver(range, version);
}

/** Cargo's requirements are semver's with a comma for "and", and a bare version means `^`. */
function satisfiesCargo(constraint: string, version: string): Promise<boolean | undefined> {
  const range = constraint
    .split(",")
    .map((part) => part.trim())
    .map((part) => (/^\d/.test(part) && !part.includes("*") ? `^${part}` : part))
    .join(" ");
  return satisfiesSemver(range, version);
}

/** Tags (`latest`), catalogs and paths are no ranges and cannot be judged. */
async function satisfiesSemver(range: string, version: string): Promise<boolean | undefined> {
  const semver = await import("semver");
  if (semver.validRange(range) === null || semver.valid(version) === null) return undefined;
  return semver.satisfies(version, range);
}

/** With pre-releases: a workspace is between releases most of the time, and uv takes its packages as they are. */
async function satisfiesPython(constraint: string, version: string): Promise<boolean | undefined> {
  const pep440 = await import("@renovatebot/pep440");
  if (!pep440.validRange(constraint) || pep440.valid(version) === null) return undefined;
  return pep440.satisfies(version, constraint, { prereleases: true });
}
