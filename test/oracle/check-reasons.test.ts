import { describe, expect, test } from "vitest";
import { readAnswer } from "./answer.ts";
import { unfoundedReasons } from "./check-reasons.ts";
import { differenceOf } from "./compare.ts";
import type { Step } from "./history.ts";
import { judgeCommit, sideOf } from "./oracle.ts";
import type { Tree } from "./tree.ts";

type Fields = Readonly<Record<string, unknown>>;

const manifest = (fields: Fields): string => JSON.stringify(fields, null, 1);
const lockfile = (version: string): string =>
  manifest({
    lockfileVersion: 3,
    packages: {
      "": { workspaces: ["packages/*"] },
      "packages/app": { dependencies: { core: "*" } },
      "packages/core": {},
      "packages/tool": { dependencies: { left: "^1" } },
      "node_modules/app": { resolved: "packages/app", link: true },
      "node_modules/core": { resolved: "packages/core", link: true },
      "node_modules/tool": { resolved: "packages/tool", link: true },
      "node_modules/left": { version },
    },
  });
const root = (more: readonly string[]): string =>
  manifest({
    name: "all",
    private: true,
    workspaces: ["packages/app", "packages/core", "packages/tool", ...more],
  });

/** app needs core, tool needs left from outside, late joins the workspace. */
const BASE: Readonly<Record<string, string>> = {
  "package.json": root([]),
  "package-lock.json": lockfile("1.0.0"),
  "packages/app/package.json": manifest({ name: "app", dependencies: { core: "*" } }),
  "packages/core/package.json": manifest({ name: "core" }),
  "packages/core/index.js": "1",
  "packages/tool/package.json": manifest({ name: "tool", dependencies: { left: "^1" } }),
  "packages/late/package.json": manifest({ name: "late" }),
};
const HEAD = {
  ...BASE,
  "package.json": root(["packages/late"]),
  "package-lock.json": lockfile("1.2.0"),
  "packages/core/index.js": "2",
};

// A file's text is its own id.
const treeOf = (files: Readonly<Record<string, string>>): Tree => ({
  files: new Map(Object.entries(files).map(([path, id]) => [path, { mode: "100644", id }])),
  read: (path) => (Object.hasOwn(files, path) ? files[path] : undefined),
});

const step: Step = {
  commit: "the commit",
  parent: "its parent",
  changed: ["package-lock.json", "package.json", "packages/core/index.js"],
  base: treeOf(BASE),
  head: treeOf(HEAD),
};
const options = { rootName: "all", calling: "runs-a-task" } as const;
const evidence = {
  step,
  calling: options.calling,
  base: sideOf(step.base, "all"),
  head: sideOf(step.head, "all"),
};

const CHANGED = { kind: "changed-file", path: "packages/core/index.js" };
const DEPENDENCY = {
  kind: "dependency",
  chain: ["app", "core"],
  edge: "runtime",
  declaredIn: "packages/app/package.json:4",
};
const LOCKED = {
  kind: "locked",
  lockfile: "package-lock.json",
  package: "left",
  from: ["1.0.0"],
  to: ["1.2.0"],
  chain: ["tool", "left"],
};
const KEY = { kind: "root-manifest", key: "workspaces", declaredIn: "package.json:8" };
const RIGHT: Readonly<Record<string, readonly Fields[]>> = {
  app: [DEPENDENCY],
  core: [CHANGED],
  late: [KEY],
  tool: [LOCKED],
};

const answerWith = (
  changes: Readonly<Record<string, readonly Fields[]>>,
  everything: Fields | null = null,
) => {
  const reasons = { ...RIGHT, ...changes };
  return readAnswer({ everything, selected: Object.keys(reasons), reasons });
};

describe("the checker of reasons", () => {
  test("finds nothing wrong with a right answer", () => {
    expect(differenceOf(judgeCommit(step, options), answerWith({}))).toEqual([]);
    expect(unfoundedReasons(evidence, answerWith({}))).toEqual([]);
  });

  test.each<readonly [string, Readonly<Record<string, readonly Fields[]>>, string]>([
    ["no reason", { tool: [] }, "tool: no reason"],
    [
      "a file that did not change",
      { core: [{ ...CHANGED, path: "packages/core/package.json" }] },
      "core: changed-file: packages/core/package.json is no changed file below core",
    ],
    [
      "a changed file of another repo",
      { tool: [CHANGED] },
      "tool: changed-file: packages/core/index.js is no changed file below tool",
    ],
    [
      "a hop that is no edge",
      { app: [{ ...DEPENDENCY, chain: ["app", "tool"] }] },
      "app: dependency: app does not need tool",
    ],
    [
      "a chain the wrong way round",
      { core: [{ ...DEPENDENCY, chain: ["core", "app"] }] },
      "core: dependency: core does not need app",
    ],
    [
      "a chain from a repo to itself",
      { core: [{ ...DEPENDENCY, chain: ["core", "core"] }] },
      "core: dependency: core does not need core",
    ],
    ["a chain to a repo that nothing selects", { core: [] }, "app: dependency: nothing selects core"],
    [
      "a line that does not name the dependency",
      { app: [{ ...DEPENDENCY, declaredIn: "packages/app/package.json:1" }] },
      "app: dependency: packages/app/package.json:1 does not name packages/core",
    ],
    [
      "a line behind the end of a file",
      { app: [{ ...DEPENDENCY, declaredIn: "packages/app/package.json:99" }] },
      "app: dependency: packages/app/package.json:99 does not name packages/core",
    ],
    [
      "a version that is not locked",
      { tool: [{ ...LOCKED, to: ["1.3.0"] }] },
      "tool: locked: package-lock.json does not lock left 1.3.0",
    ],
    [
      "versions the wrong way round",
      { tool: [{ ...LOCKED, from: ["1.2.0"], to: ["1.0.0"] }] },
      "tool: locked: package-lock.json does not lock left 1.2.0",
    ],
    [
      "a lockfile that did not change",
      { tool: [{ ...LOCKED, lockfile: "yarn.lock" }] },
      "tool: locked: yarn.lock did not change",
    ],
    [
      "a chain to another package",
      { tool: [{ ...LOCKED, chain: ["tool", "right"] }] },
      "tool: locked: the chain does not end at left",
    ],
    [
      "a manifest that did not change",
      { late: [{ ...KEY, declaredIn: "packages/late/package.json:2" }] },
      "late: root-manifest: packages/late/package.json did not change",
    ],
    [
      "a line before the key",
      { late: [{ ...KEY, declaredIn: "package.json:2" }] },
      "late: root-manifest: package.json:2 is not in workspaces",
    ],
    [
      "an ask in vain that its place does not name",
      {
        tool: [
          {
            kind: "unresolved",
            lockfile: "package-lock.json",
            package: "left",
            declaredIn: "packages/tool/package.json:2",
          },
        ],
      },
      "tool: unresolved: packages/tool/package.json:2 does not name left",
    ],
    [
      "everything, which is not selected",
      { tool: [{ kind: "everything" }] },
      "tool: everything: everything is null",
    ],
    [
      "a kind that is none",
      { tool: [{ kind: "a feeling" }] },
      "tool: a feeling: a kind that the checker does not know",
    ],
  ])("catches %s", (_, changes, expected) => {
    expect(unfoundedReasons(evidence, answerWith(changes))).toContain(expected);
  });

  test("catches everything for a file that did not change", () => {
    const everything = { kind: "unowned", path: "Makefile" };
    expect(unfoundedReasons(evidence, answerWith({}, everything))).toEqual([
      "everything: Makefile did not change",
    ]);
  });

  test("catches everything for a file that does not select it", () => {
    const everything = { kind: "unowned", path: "packages/core/index.js" };
    expect(unfoundedReasons(evidence, answerWith({}, everything))).toEqual([
      "everything: packages/core/index.js does not select it",
    ]);
  });
});

describe("the comparison with the oracle", () => {
  const judgement = judgeCommit(step, options);

  test("catches a repo that is selected and should not be", () => {
    const answer = answerWith({ other: [CHANGED] });
    expect(differenceOf(judgement, answer)).toEqual([
      `only the product: other: ${JSON.stringify([{ kind: "changed-file", fields: CHANGED }])}`,
    ]);
  });

  test("catches a repo that is missing", () => {
    const reasons = Object.fromEntries(Object.entries(RIGHT).filter(([repo]) => repo !== "tool"));
    const answer = readAnswer({ everything: null, selected: Object.keys(reasons), reasons });
    expect(differenceOf(judgement, answer)).toEqual([
      expect.stringMatching(/^only the oracle: tool: package-lock\.json: /),
    ]);
  });

  test("catches everything where not everything is meant", () => {
    const answer = answerWith({}, { kind: "unowned", path: "Makefile" });
    expect(differenceOf(judgement, answer)).toEqual([
      'oracle: not everything; product: {"kind":"unowned","path":"Makefile"}',
    ]);
  });
});
