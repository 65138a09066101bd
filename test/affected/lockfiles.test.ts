import { describe, expect, test } from "vitest";
import { judgeFiles } from "../rig/judge-files.ts";
import { repoEntry, type Files } from "../rig/memory-workspace.ts";
import { npmFiles, packageLock } from "./npm-lock.ts";

/** app needs lib, which uses `left`, which needs `inner`; tool uses nothing; the root uses `typescript`. */
const PACKAGES: Files = npmFiles(
  { devDependencies: { typescript: "^5.0.0" } },
  { app: { dependencies: { lib: "^1.0.0" } }, lib: { dependencies: { left: "^1.0.0" } }, tool: {} },
);
const lock = ({ typescript = "5.0.0", left = "1.0.0", inner = "1.0.0" }, files: Files = PACKAGES): string =>
  packageLock(files, {
    typescript: { version: typescript, dev: true },
    left: { version: left, dependencies: { inner: "^1.0.0" } },
    inner: { version: inner },
  });
const yarnLock = (left: string) =>
  `# yarn lockfile v1\n\n\ninner@^1.0.0:\n  version "1.0.0"\n\nleft@^1.0.0:\n  version "${left}"\n  dependencies:\n    inner "^1.0.0"\n\ntypescript@^5.0.0:\n  version "5.0.0"\n`;
const LOCKED: Files = { ...PACKAGES, "package-lock.json": lock({}) };

describe("a changed lockfile of the root", () => {
  test("selects who reaches what differs, and their dependents, and names the way", async () => {
    expect(await judgeFiles(LOCKED, { "package-lock.json": lock({ inner: "1.1.0" }) })).toEqual([
      "app: app → lib (runtime, packages/app/package.json:5)",
      "lib: lib → left → inner: 1.0.0 is now 1.1.0 in package-lock.json",
    ]);
  });

  test("selects nobody where it says the same in other words", async () => {
    const words = JSON.stringify(JSON.parse(lock({})));
    expect(await judgeFiles(LOCKED, { "package-lock.json": words })).toEqual([]);
  });

  test("is everything where a root that is no repo gets another package, which is named", async () => {
    expect(await judgeFiles(LOCKED, { "package-lock.json": lock({ typescript: "5.1.0" }) })).toEqual([
      "everything: typescript, which the root itself uses: 5.0.0 is now 5.1.0 in package-lock.json",
    ]);
  });

  test("is that repo and its dependents where the root is one", async () => {
    const repo = npmFiles(
      { name: "root", main: "index.js", devDependencies: { typescript: "^5.0.0" } },
      { lib: { dependencies: { left: "^1.0.0" } }, user: {} },
    );
    const user = repoEntry({
      path: "packages/user",
      dependencies: new Map([["root", { constraint: "*", at: { keys: [] } }]]),
    });
    expect(
      await judgeFiles(
        { ...repo, "package-lock.json": lock({}, repo) },
        { "package-lock.json": lock({ typescript: "5.1.0" }, repo) },
        { repos: [user] },
      ),
    ).toEqual([
      "root: root → typescript: 5.0.0 is now 5.1.0 in package-lock.json",
      "user: user → root (explicit, .wrknv/workspace.toml:1)",
    ]);
  });

  test("is everything where it resolves all of it in another way", async () => {
    expect(
      await judgeFiles(LOCKED, {
        "package-lock.json": lock({}).replace('"lockfileVersion": 3', '"lockfileVersion": 2'),
      }),
    ).toEqual([
      "everything: lockfileVersion of package-lock.json counts for all that is resolved: 3 is now 2",
    ]);
  });
});

describe("a dependency that a changed lockfile does not resolve", () => {
  const without = (name: string, text: string) => {
    const { packages, ...rest } = JSON.parse(text) as { packages: Record<string, unknown> };
    Reflect.deleteProperty(packages, `node_modules/${name}`);
    return `${JSON.stringify({ ...rest, packages }, undefined, 1)}\n`;
  };

  test("selects the repo that asks, with a warning at its line", async () => {
    expect(await judgeFiles(LOCKED, { "package-lock.json": without("left", lock({})) })).toEqual([
      "app: app → lib (runtime, packages/app/package.json:5)",
      "lib: package-lock.json does not resolve left ^1.0.0 (packages/lib/package.json:5)",
      "lockfile/unresolved: package-lock.json does not resolve left ^1.0.0, which packages/lib/package.json:5 asks for",
    ]);
  });

  test("on the side of the base too, by the line of the lockfile where a package from outside asks", async () => {
    const broken = { ...PACKAGES, "package-lock.json": without("inner", lock({})) };
    expect(await judgeFiles(broken, { "package-lock.json": lock({}) })).toEqual([
      "app: app → lib (runtime, packages/app/package.json:5)",
      "lib: package-lock.json does not resolve inner ^1.0.0 (package-lock.json:49)",
      "lockfile/unresolved: package-lock.json at the base does not resolve inner ^1.0.0, which package-lock.json:49 asks for",
    ]);
  });

  test("is everything where a root that is no repo asks", async () => {
    expect(await judgeFiles(LOCKED, { "package-lock.json": without("typescript", lock({})) })).toEqual([
      "everything: package-lock.json does not resolve typescript ^5.0.0, which package.json:7 asks for",
      "lockfile/unresolved: package-lock.json does not resolve typescript ^5.0.0, which package.json:7 asks for",
    ]);
  });
});

describe("which lockfiles there are", () => {
  const everyMember = (path: string, why: string) =>
    ["app", "lib", "tool"].map((repo) => `${repo}: ${path} is shared by the workspace in .: ${why}`);
  test("one that is added is every member", async () => {
    expect(await judgeFiles(PACKAGES, { "package-lock.json": lock({}) })).toEqual(
      everyMember("package-lock.json", "it was added"),
    );
  });

  test("one that is gone is every member", async () => {
    expect(await judgeFiles(LOCKED, { "package-lock.json": null })).toEqual(
      everyMember("package-lock.json", "it is gone"),
    );
  });

  test("one that is replaced by another manager's is every member", async () => {
    expect(await judgeFiles(LOCKED, { "package-lock.json": null, "yarn.lock": yarnLock("1.0.0") })).toEqual(
      everyMember("package-lock.json", "it is gone"),
    );
  });

  test("with two managers in one root a change in either counts", async () => {
    const both = { ...LOCKED, "yarn.lock": yarnLock("1.0.0") };
    const app = "app: app → lib (runtime, packages/app/package.json:5)";
    expect(await judgeFiles(both, { "package-lock.json": lock({ left: "1.1.0" }) })).toEqual([
      app,
      "lib: lib → left: 1.0.0 is now 1.1.0 in package-lock.json",
    ]);
    expect(await judgeFiles(both, { "yarn.lock": yarnLock("1.2.0") })).toEqual([
      app,
      "lib: lib → left: 1.0.0 is now 1.2.0 in yarn.lock",
    ]);
  });

  test("one in a format that nobody can read is every member, with a warning", async () => {
    expect(await judgeFiles({ ...PACKAGES, "bun.lockb": "\u0000one" }, { "bun.lockb": "\u0000two" })).toEqual(
      [
        ...everyMember("bun.lockb", "this format is not read by its meaning"),
        "lockfile/unknown: bun.lockb cannot be read by its meaning, line 1: this format is not read by its meaning",
      ],
    );
  });

  test("one with conflict markers is every member, with a warning at their line, on either side", async () => {
    const conflict = lock({}).replace('"packages": {', '<<<<<<< ours\n "packages": {');
    const answer = await judgeFiles(LOCKED, { "package-lock.json": conflict });
    expect(answer.map((line) => line.replace(/ line \d+: .*| in \.: .*/, ""))).toEqual([
      ...["app", "lib", "tool"].map((repo) => `${repo}: package-lock.json is shared by the workspace`),
      "lockfile/unknown: package-lock.json cannot be read by its meaning,",
    ]);
    expect(answer.at(-1)).toContain("line 3");
    const before = await judgeFiles(
      { ...LOCKED, "package-lock.json": conflict },
      { "package-lock.json": lock({}) },
    );
    expect(before.at(-1)).toContain("package-lock.json at the base cannot be read by its meaning, line 3");
  });
});

describe("what stands for a lockfile", () => {
  const standIns = [".pnp.cjs", ".pnp.data.json", ".yarn/cache/left.zip", ".yarn/patches/left.patch"];
  const byYarn = { ...PACKAGES, "yarn.lock": yarnLock("1.0.0") };

  test.each(standIns)("%s is told by the lockfile that changed with it", async (path) => {
    expect(await judgeFiles(byYarn, { [path]: "2\n", "yarn.lock": yarnLock("1.2.0") })).toEqual([
      "app: app → lib (runtime, packages/app/package.json:5)",
      "lib: lib → left: 1.0.0 is now 1.2.0 in yarn.lock",
    ]);
  });

  test.each(standIns)("%s without a lockfile that changed with it is everything", async (path) => {
    const everything = [`everything: ${path} changed without a lockfile that records what is in it`];
    expect(await judgeFiles({ ...byYarn, [path]: "1\n" }, { [path]: "2\n" })).toEqual(everything);
    expect(
      await judgeFiles(
        { ...byYarn, ...LOCKED },
        { [path]: "2\n", "package-lock.json": lock({ left: "1.1.0" }) },
      ),
    ).toEqual(everything);
  });

  const PATCH = "patches/left.patch";
  const byPnpm = (hash: string) =>
    `lockfileVersion: '9.0'

settings:
  autoInstallPeers: true

patchedDependencies:
  left@1.0.0:
    hash: ${hash}
    path: ${PATCH}

importers:

  .:
    devDependencies:
      typescript:
        specifier: ^5.0.0
        version: 5.0.0

  packages/app:
    dependencies:
      lib:
        specifier: ^1.0.0
        version: link:../lib

  packages/lib:
    dependencies:
      left:
        specifier: ^1.0.0
        version: 1.0.0(patch_hash=${hash})

  packages/tool: {}

packages:

  left@1.0.0:
    resolution: {integrity: sha512-left}

  typescript@5.0.0:
    resolution: {integrity: sha512-typescript}

snapshots:

  left@1.0.0(patch_hash=${hash}): {}

  typescript@5.0.0: {}
`;

  test("a patch whose hash the lockfile records is told by it where both changed", async () => {
    const base = { ...PACKAGES, [PATCH]: "1\n", "pnpm-lock.yaml": byPnpm("abc") };
    expect(await judgeFiles(base, { [PATCH]: "2\n", "pnpm-lock.yaml": byPnpm("def") })).toEqual([
      "app: app → lib (runtime, packages/app/package.json:5)",
      "lib: lib → left: 1.0.0 is not the same in pnpm-lock.yaml",
    ]);
    expect(await judgeFiles(base, { [PATCH]: "2\n" })).toEqual([
      `everything: ${PATCH} changed without a lockfile that records what is in it`,
    ]);
  });

  test("a patch that a lockfile names without its hash is everything, even where both changed", async () => {
    const byBun = (left: string) =>
      JSON.stringify(
        {
          lockfileVersion: 1,
          workspaces: {
            "": { devDependencies: { typescript: "^5.0.0" } },
            "packages/app": { name: "app", dependencies: { lib: "^1.0.0" } },
            "packages/lib": { name: "lib", dependencies: { left: "^1.0.0" } },
            "packages/tool": { name: "tool" },
          },
          patchedDependencies: { "left@1.0.0": PATCH },
          packages: {
            app: ["app@workspace:packages/app"],
            left: [`left@${left}`, "", {}, "sha512-left"],
            lib: ["lib@workspace:packages/lib"],
            tool: ["tool@workspace:packages/tool"],
            typescript: ["typescript@5.0.0", "", {}, "sha512-typescript"],
          },
        },
        undefined,
        1,
      );
    expect(
      await judgeFiles(
        { ...PACKAGES, [PATCH]: "1\n", "bun.lock": byBun("1.0.0") },
        { [PATCH]: "2\n", "bun.lock": byBun("1.0.1") },
      ),
    ).toEqual([`everything: ${PATCH} changed without a lockfile that records what is in it`]);
  });

  test("a patch that no lockfile names is a file like any other", async () => {
    expect(await judgeFiles({ ...LOCKED, [PATCH]: "1\n" }, { [PATCH]: "2\n" })).toEqual([
      `everything: no repo owns ${PATCH}`,
      `unowned: ${PATCH}`,
    ]);
  });

  test.each([".npmrc", ".pnpmfile.cjs", ".yarn/releases/yarn-4.cjs", ".yarn/plugins/x.cjs"])(
    "%s is the package manager's own, and everything, whatever the lockfile says",
    async (path) => {
      expect(
        await judgeFiles(LOCKED, { [path]: "2\n", "package-lock.json": lock({ left: "1.1.0" }) }),
      ).toEqual([`everything: ${path} is the package manager's own`]);
    },
  );
});

describe("a workspace in a folder", () => {
  const inFolder = (files: Files): Files => ({
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`web/${path}`, text])),
    "go.mod": "module example.org/root\n",
  });
  const nested = inFolder(LOCKED);

  test("has its own lockfile, which says nothing to others", async () => {
    expect(await judgeFiles(nested, { "web/package-lock.json": lock({ left: "1.1.0" }) })).toEqual([
      "app: app → lib (runtime, web/packages/app/package.json:5)",
      "lib: lib → left: 1.0.0 is now 1.1.0 in web/package-lock.json",
    ]);
  });

  test.each([
    [
      "what its root uses",
      "package-lock.json",
      lock({ typescript: "5.1.0" }),
      "typescript, which the root itself uses: 5.0.0 is now 5.1.0 in web/package-lock.json",
    ],
    ["a file of its package manager", ".npmrc", "2\n", ".npmrc is the package manager's own"],
  ])("%s is every member of it", async (_title, name, text, why) => {
    expect(await judgeFiles(nested, { [`web/${name}`]: text })).toEqual(
      ["app", "lib", "tool"].map((repo) => `${repo}: web/${name} is shared by the workspace in web: ${why}`),
    );
  });
});
