import type { Diagnostic } from "../base/diagnostic.ts";
import type { KeyPath } from "../documents/places.ts";

export const ECOSYSTEMS = ["python", "npm", "go", "cargo", "terraform"] as const;
export type Ecosystem = (typeof ECOSYSTEMS)[number];

/** What a dependency is for. `explicit` edges come from our own config, so no manifest has them. */
export type DependencyKind = "runtime" | "build" | "dev" | "optional";

/**
 * Where in a manifest something stands. A key path (`["project", "dependencies", 3]`) is turned into a line only
 * when the place is shown: the parser with spans is slow to load, and most places never are shown.
 */
export type Anchor = { readonly line: number } | { readonly keys: KeyPath };

/** A problem of a manifest; its place is found by `locateProblems` when it is shown. */
export interface ManifestProblem extends Diagnostic {
  readonly at?: Anchor;
  /** Which of the two stands wrong there, the key or its value (the default). */
  readonly part?: "key" | "value";
}

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
  /** npm: the whole specifier where it is more than the requirement: `npm:other@^1`. */
  readonly written?: string;
  /** Another source than the workspace that the manifest names (`git+https://…`), as written. */
  readonly foreignSource: string | undefined;
  readonly at: Anchor;
  /** The file that `at` is in, where that is not the manifest's own: a terraform folder has several. */
  readonly file?: string;
  /** cargo: `workspace = true`, so source and requirement stand in the root: `inheritFromRoot` fills them in. */
  readonly inherits?: true;
}

/** What a root says about one package for all its members: cargo `[workspace.dependencies]`, uv sources, `go.work` replace. */
export interface SharedSource {
  readonly package: string | undefined;
  readonly path: string | undefined;
  readonly constraint: string;
  readonly foreignSource: string | undefined;
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
  /** npm's excludes only: how many of `include` stand before it, for npm lets a later pattern take a folder in again. */
  readonly after?: number;
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
  /**
   * Whether it is a package and not only a container: asked of a root with members only (design section 4, "the root
   * itself is a repo where"). A member or a found manifest is a repo whatever this says: npm apps are private and have no `main`.
   */
  readonly isPackage: boolean;
  readonly dependencies: readonly Dependency[];
  /**
   * The same, less what surely names neither a known package nor a folder; set where that is cheaper than all of them. Of
   * what real manifests depend on, most is not in the workspace.
   */
  dependenciesOn?(known: { has(name: string): boolean }): readonly Dependency[];
  readonly members: MemberDeclaration | undefined;
  /** Dependencies that a build computes and that the file does not hold: its repo counts as depending on all of its ecosystem. */
  readonly computedDependencies: Anchor | undefined;
  /** npm only: the names in `scripts`. */
  readonly scripts: readonly string[];
  /** python only: classifiers, for the kind rules. */
  readonly classifiers: readonly string[];
  /** Wrong types and what else does not stop reading. A file that cannot be read at all has an error here and nothing else. */
  readonly problems: readonly ManifestProblem[];
  /** What members take over from this root, by package name as written; see `inheritFromRoot`. */
  readonly shared?: {
    readonly version: string | undefined;
    readonly sources: ReadonlyMap<string, SharedSource>;
  };
  /** cargo: `version.workspace = true`. */
  readonly inheritsVersion?: true;
  /**
   * cargo: the keys of the root's `[workspace]` that this manifest takes over by `x.workspace = true`, as they stand there
   * (`package.version`, `lints`, `dependencies.serde`), by code unit; absent where there are none.
   */
  readonly inherits?: readonly string[];
}
