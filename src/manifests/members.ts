import { isInside, resolvePath } from "../base/path-text.ts";
import { crossingGlob, npmGlob, rustGlob, type Fits } from "./folder-glob.ts";
import type { Ecosystem, MemberDeclaration, MemberPattern } from "./manifest.ts";

export interface MemberQuestion {
  readonly ecosystem: Ecosystem;
  readonly declaration: MemberDeclaration;
  /** The folder of the manifest that declares them, relative to the workspace root. */
  readonly directory: string;
  /** Folders that hold a manifest of this ecosystem, relative to the workspace root. */
  readonly candidates: readonly string[];
}

export interface MemberMatch {
  /** Candidates that are members, in their order in `candidates`; the declaring folder itself only where a pattern names it. */
  readonly members: readonly string[];
  /** Include patterns that fit no candidate, excludes not counted. */
  readonly unmatchedPatterns: readonly MemberPattern[];
  /** Candidates that an include fits and an exclude takes out. */
  readonly excluded: readonly string[];
}

/**
 * What each ecosystem means by its patterns. npm, yarn, pnpm: globs with `**` and braces. uv and cargo: Rust's globs,
 * where `*` stays inside one folder; uv's excludes cross folders, cargo's are folders and not globs, and take out
 * all that lies below, but for what a member pattern names as a folder (both tried with the tools). go.work: folders.
 * Cost: literal patterns are looked up, so candidates + patterns; each glob is tried on all candidates.
 */
export function matchMembers({ ecosystem, declaration, directory, candidates }: MemberQuestion): MemberMatch {
  const includes = openPatterns(declaration.include, directory, GLOBS[ecosystem]);
  const isExcluded = openExcludes(ecosystem, declaration, directory);
  const used = new Set<number>();
  const members: string[] = [];
  const excluded: string[] = [];
  for (const candidate of candidates) {
    if (ecosystem === "npm" && /(?:^|\/)node_modules(?:\/|$)/.test(candidate)) continue;
    let last = -1;
    includes(candidate, (index) => {
      used.add(index);
      last = Math.max(last, index);
    });
    if (last >= 0) (isExcluded(candidate, last) ? excluded : members).push(candidate);
  }
  return { members, unmatchedPatterns: declaration.include.filter((_, index) => !used.has(index)), excluded };
}

/** Undefined where a pattern is a folder and nothing else. */
const GLOBS = {
  npm: { magic: /[*?[{]/, compile: npmGlob },
  python: { magic: /[*?[]/, compile: rustGlob },
  cargo: { magic: /[*?[]/, compile: rustGlob },
  go: undefined,
  terraform: undefined,
} satisfies Record<Ecosystem, GlobKind | undefined>;

interface GlobKind {
  readonly magic: RegExp;
  readonly compile: (glob: string) => Fits;
}

/** Tells the index of every pattern that fits a candidate. Thousands of candidates: no list is made for each. */
type Matching = (candidate: string, tell: (index: number) => void) => void;

function openPatterns(
  patterns: readonly MemberPattern[],
  directory: string,
  globs: GlobKind | undefined,
): Matching {
  const literals = new Map<string, number[]>();
  const compiled: {
    readonly index: number;
    readonly base: string;
    readonly fits: Fits;
    readonly everything: boolean;
  }[] = [];
  for (const [index, { pattern }] of patterns.entries()) {
    if (globs?.magic.test(pattern) === true) {
      const { base, rest } = splitGlob(directory, pattern, globs.magic);
      // `a/**` is `a` too; but `**` alone does not make a root its own member.
      if (base !== undefined)
        compiled.push({ index, base, fits: globs.compile(rest), everything: rest === "**" });
      continue;
    }
    const path = resolvePath(directory, pattern);
    if (path === undefined) continue;
    const known = literals.get(path);
    if (known === undefined) literals.set(path, [index]);
    else known.push(index);
  }
  return (candidate, tell) => {
    for (const index of literals.get(candidate) ?? []) tell(index);
    for (const { index, base, fits, everything } of compiled)
      if (
        candidate !== base
          ? isInside(candidate, base) && fits(below(candidate, base))
          : everything && base !== directory
      )
        tell(index);
  };
}

const below = (path: string, directory: string): string =>
  directory === "." ? path : path.slice(directory.length + 1);

/** A glob as the folder before its first special character, and what must fit below it. A folder's name may look like a glob. */
function splitGlob(
  directory: string,
  pattern: string,
  magic: RegExp,
): { readonly base: string | undefined; readonly rest: string } {
  const parts = pattern.split("/").filter((part) => part !== "" && part !== ".");
  const first = parts.findIndex((part) => magic.test(part));
  return {
    base: resolvePath(directory, parts.slice(0, first).join("/")),
    rest: parts.slice(first).join("/"),
  };
}

/** Whether a candidate is taken out; `last` is the index of the last include pattern that fits it. */
type Excludes = (candidate: string, last: number) => boolean;

function openExcludes(
  ecosystem: Ecosystem,
  { include, exclude }: MemberDeclaration,
  directory: string,
): Excludes {
  if (exclude.length === 0) return () => false;
  if (ecosystem === "cargo") {
    const folders = (patterns: readonly MemberPattern[]): readonly string[] =>
      patterns.flatMap(({ pattern }) => resolvePath(directory, pattern) ?? []);
    const out = folders(exclude);
    const named = folders(include);
    const isBelowOne = (candidate: string, of: readonly string[]): boolean =>
      of.some((folder) => isInside(candidate, folder));
    return (candidate) => isBelowOne(candidate, out) && !isBelowOne(candidate, named);
  }
  const globs = ecosystem === "python" ? { ...GLOBS.python, compile: crossingGlob } : GLOBS[ecosystem];
  const matching = openPatterns(exclude, directory, globs);
  return (candidate, last) => {
    let isOut = false;
    matching(candidate, (index) => {
      const after = exclude[index]?.after;
      isOut ||= after === undefined || last < after;
    });
    return isOut;
  };
}
