import type { Diagnostic } from "../base/diagnostic.ts";

export const ECOSYSTEMS = ["python", "npm", "go", "cargo", "terraform"] as const;
export type Ecosystem = (typeof ECOSYSTEMS)[number];

/** What a dependency is for. `explicit` edges come from our own config, so no manifest has them. */
export type DependencyKind = "runtime" | "build" | "dev" | "optional";

/**
 * Where in a manifest something stands. A key path (`["project", "dependencies", 3]`) is turned into a line only
 * when the place is shown: the parser with spans is slow to load, and most places never are shown.
 */
export type Anchor = { readonly line: number } | { readonly keys: readonly (string | number)[] };

/** One dependency as a manifest declares it. */
export interface Dependency {
  /**
   * A package of the same ecosystem by its normalised name (`normalizeName`), or a folder of the workspace, relative to
   * its root (npm `file:`, uv `path`, cargo `path`, go local `replace`, terraform `source`). Both where both are known:
   * then the folder counts, and the name where no repo lies there.
   */
  readonly package: string | undefined;
  readonly path: string | undefined;
  readonly kind: DependencyKind;
  /** The version requirement as written, `*` where there is none. */
  readonly constraint: string;
  /** Another source than the workspace that the manifest names (`git+https://…`), as written. */
  readonly foreignSource: string | undefined;
  readonly at: Anchor;
}

/** The members that a manifest declares: this folder is the root of a declared workspace. */
export interface MemberDeclaration {
  /** Globs relative to the manifest's folder; what each ecosystem means by a glob is in `matchMembers`. */
  readonly include: readonly MemberPattern[];
  readonly exclude: readonly MemberPattern[];
}
export interface MemberPattern {
  readonly pattern: string;
  readonly at: Anchor;
}

/** What one manifest says. Paths are relative to the workspace root. */
export interface Manifest {
  readonly ecosystem: Ecosystem;
  /** The file, `packages/a/package.json`. */
  readonly path: string;
  /** The folder, `packages/a`, `.` for the root. */
  readonly directory: string;
  /** The package's name as written; undefined where the file names no package. */
  readonly name: string | undefined;
  readonly nameAt: Anchor | undefined;
  readonly version: string | undefined;
  /** Whether it is a package and not only a container of members (design section 4, "the root itself is a repo where"). */
  readonly isPackage: boolean;
  readonly dependencies: readonly Dependency[];
  readonly members: MemberDeclaration | undefined;
  /** Dependencies that a build computes and that the file does not hold: its repo counts as depending on all of its ecosystem. */
  readonly computedDependencies: Anchor | undefined;
  /** npm only: the names in `scripts`. */
  readonly scripts: readonly string[];
  /** python only: classifiers, for the kind rules. */
  readonly classifiers: readonly string[];
  /** Wrong types and what else does not stop reading. A file that cannot be read at all has an error here and nothing else. */
  readonly problems: readonly Diagnostic[];
}
