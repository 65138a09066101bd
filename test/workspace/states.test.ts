import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { affectedAt, showAnswer, workspaceAt } from "../rig/command-context.ts";
import { makeGitRig, type GitRig, type TestRepository } from "../rig/git-rig.ts";
import { showWorkspace } from "../rig/memory-workspace.ts";

const npm = (name: string, needs: readonly string[] = []) =>
  JSON.stringify({ name, dependencies: Object.fromEntries(needs.map((need) => [need, "*"])) });
const ROOT = JSON.stringify({ private: true, workspaces: ["packages/*"] });
const python = (name: string, needs: readonly string[] = []) =>
  `[project]\nname = "${name}"\ndependencies = ${JSON.stringify(needs)}\n`;

const found = async (rig: GitRig, repository: TestRepository, more = {}) =>
  showWorkspace(await workspaceAt(rig, repository.directory, more));
const affectedBy = async (rig: GitRig, repository: TestRepository, options = {}, more = {}) =>
  showAnswer(await affectedAt(rig, repository.directory, { base: "HEAD", ...options }, more));

/** app needs lib, lib needs core, tool needs nobody; a workflow that calls us and names a script. */
async function makeMonorepo(rig: GitRig): Promise<TestRepository> {
  const repository = await rig.init("mono");
  await repository.commit("base", {
    "package.json": ROOT,
    "packages/app/package.json": npm("app", ["lib"]),
    "packages/lib/package.json": npm("lib", ["core"]),
    "packages/core/package.json": npm("core"),
    "packages/tool/package.json": npm("tool"),
    "packages/core/index.js": "1\n",
    ".wrknv/workspace.toml": '[affected]\nunowned = "nothing"\n',
  });
  return repository;
}

describe("one repository", () => {
  test("a package that is not tracked yet counts, one that is deleted does not, and what is ignored never", async () => {
    await using rig = makeGitRig();
    const repository = await makeMonorepo(rig);
    repository.write({
      "packages/new/package.json": npm("new", ["core"]),
      "packages/app/package.json": null,
      "packages/out/package.json": npm("out"),
      ".gitignore": "out/\n",
    });
    expect(await found(rig, repository)).toEqual([
      "monorepo",
      "packages/core core npm",
      "packages/lib lib npm",
      "packages/new new npm",
      "packages/tool tool npm",
      "npm members by package.json: packages/core packages/lib packages/new packages/tool",
      "container package.json",
    ]);
    expect(await affectedBy(rig, repository)).toBe("new (changed-file)");
    // Committed work only: there is none since HEAD.
    expect(await affectedBy(rig, repository, { committed: true })).toBe("");
  });

  test("a Terraform folder is read again at base where only its second file differs", async () => {
    await using rig = makeGitRig();
    const repository = await rig.init("modules");
    await repository.commit("base", {
      "net/main.tf": "",
      "live/main.tf": "",
      "live/net.tf": 'module "net" { source = "../net" }\n',
      ".wrknv/workspace.toml": '[affected]\nignore = ["live/**"]\n',
    });
    repository.write({ "live/net.tf": "", "net/main.tf": "# 2\n" });
    // Its own change is ignored; that it needed net until now is not.
    expect(await affectedBy(rig, repository)).toBe("live (dependency); net (changed-file)");
  });

  test("a repo that is gone, renamed or left the workspace affects those that needed it", async () => {
    await using rig = makeGitRig();
    const repository = await makeMonorepo(rig);
    repository.write({ "packages/core": null });
    expect(await affectedBy(rig, repository)).toBe("app (dependency); lib (dependency)");
    await repository.run("checkout", "--quiet", ".");
    repository.write({ "packages/core/package.json": npm("renamed") });
    expect(await affectedBy(rig, repository)).toBe(
      "app (dependency); lib (dependency); renamed (changed-file)",
    );
    await repository.run("checkout", "--quiet", ".");
    await repository.run("mv", "packages/core", "attic");
    expect(await affectedBy(rig, repository)).toBe("app (dependency); lib (dependency)");
  });

  test("a dependency that is taken out still counts for the change that takes it out", async () => {
    await using rig = makeGitRig();
    const repository = await makeMonorepo(rig);
    repository.write({ "packages/lib/package.json": npm("lib"), "packages/core/index.js": "2\n" });
    expect(await affectedBy(rig, repository)).toBe(
      "app (dependency); core (changed-file); lib (changed-file)",
    );
  });

  test("two commits that are not checked out are compared as they are", async () => {
    await using rig = makeGitRig();
    const repository = await makeMonorepo(rig);
    await repository.run("switch", "--quiet", "--create", "side");
    await repository.commit("side", {
      "packages/tool/package.json": npm("tool", ["core"]),
      "packages/core/index.js": "2\n",
    });
    await repository.run("switch", "--quiet", "main");
    repository.write({ "packages/app/x": "uncommitted\n" });
    expect(await affectedBy(rig, repository, { base: "main", head: "side" })).toBe(
      "app (dependency); core (changed-file); lib (dependency); tool (changed-file)",
    );
  });

  test("node_modules and virtual environments hold no repos, also where they are committed", async () => {
    await using rig = makeGitRig();
    const repository = await rig.init("py");
    await repository.commit("base", {
      "a/pyproject.toml": python("a"),
      "node_modules/x/package.json": npm("x"),
      "env/pyvenv.cfg": "",
      "env/lib/y/pyproject.toml": python("y"),
      ".venv/z/pyproject.toml": python("z"),
    });
    expect(await found(rig, repository)).toEqual(["monorepo", "a a python", "found by manifest: python"]);
  });

  test("a manifest that is a link is read where it leads inside the workspace, and nowhere else", async () => {
    await using rig = makeGitRig();
    const repository = await rig.init("links");
    const outside = join(rig.directory, "outside.toml");
    rig.open(rig.directory).write({ "outside.toml": python("secret") });
    repository.write({ "shared/base.toml": python("inside") });
    for (const [folder, target] of [
      ["a", "../shared/base.toml"],
      ["b", outside],
      ["c", "../nowhere.toml"],
    ] as const) {
      mkdirSync(join(repository.directory, folder));
      symlinkSync(target, join(repository.directory, folder, "pyproject.toml"));
    }
    await repository.commit("base");
    expect(await found(rig, repository)).toEqual([
      "monorepo",
      "b b python unreadable: b/pyproject.toml cannot be read",
      "c c python unreadable: c/pyproject.toml cannot be read",
      "a inside python",
      "found by manifest: python",
      ...["b", "c"].map(
        (folder) =>
          `error manifest/unreadable ${folder}/pyproject.toml: it cannot be read: it is a symbolic link that leads out of the workspace or nowhere; put the file itself there`,
      ),
    ]);
    expect(await affectedBy(rig, repository)).toBe("everything: unreadable b");
  });

  test("a member in a hidden folder that go.work names is found, and selected by its own files only", async () => {
    await using rig = makeGitRig();
    const repository = await rig.init("go");
    const app = ".github/workflows/apps";
    await repository.commit("base", {
      "go.work": `use .\nuse ./${app}\n`,
      "go.mod": "module root\n",
      [`${app}/go.mod`]: "module apps\n",
    });
    repository.write({ [`${app}/main.go`]: "", ".github/dependabot.yml": "" });
    expect(await affectedBy(rig, repository)).toBe("apps (changed-file)");
  });

  test("a root below the top of its repository: the workflow above it still selects everything, other files nothing", async () => {
    await using rig = makeGitRig();
    const repository = await rig.init("top");
    const workflow =
      "jobs: { a: { steps: [ { uses: org/wrknv-action@v1 }, { run: bash ci/run.sh }, { run: bash ws/ci.sh } ] } }\n";
    const files = {
      "ws/package.json": ROOT,
      "ws/packages/a/package.json": npm("a"),
      "ws/packages/b/package.json": npm("b"),
      "other/x": "",
      "ws/ci.sh": "",
      "ci/run.sh": "",
      ".github/workflows/ci.yml": workflow,
    };
    await repository.commit("base", files);
    const inside = rig.open(join(repository.directory, "ws"));
    repository.write({ "other/x": "1", "ws/packages/a/x": "1" });
    expect(await affectedBy(rig, inside)).toBe("a (changed-file)");
    for (const [path, shown] of [
      [".github/workflows/ci.yml", "../.github/workflows/ci.yml"],
      ["ci/run.sh", "../ci/run.sh"],
      ["ws/ci.sh", "ci.sh"],
    ] as const) {
      repository.write({ [path]: `${workflow}\n# again\n` });
      expect(await affectedBy(rig, inside)).toBe(`everything: workflow ${shown}`);
      await repository.run("checkout", "--quiet", path);
    }
  });
});

/** An outer repository with `libs/inner` (package inner) and an own package that needs it. */
async function makeSuperproject(rig: GitRig) {
  const inner = await rig.init("inner-origin");
  await inner.commit("inner 1", { "package.json": npm("inner"), "index.js": "1\n" });
  const outer = await rig.init("outer");
  await outer.commit("outer 1", {
    "packages/user/package.json": npm("user", ["inner"]),
    "packages/other/package.json": npm("other"),
  });
  await outer.run("submodule", "--quiet", "add", inner.url, "libs/inner");
  await outer.commit("outer 2");
  return { inner, outer, inside: rig.open(join(outer.directory, "libs/inner")) };
}

const SUPERPROJECT = [
  "mixed",
  "libs/inner inner npm submodules",
  "packages/other other npm monorepo",
  "packages/user user npm monorepo",
  "found by manifest: npm",
];

describe("submodules", () => {
  test("a file that changed in one selects its repo and those that need it, uncommitted or recorded", async () => {
    await using rig = makeGitRig();
    const { outer, inside } = await makeSuperproject(rig);
    expect(await found(rig, outer)).toEqual(SUPERPROJECT);
    inside.write({ "index.js": "2\n" });
    expect(await affectedBy(rig, outer)).toBe("inner (changed-file); user (dependency)");
    await inside.commit("inner 2");
    await outer.commit("outer 3");
    expect(await affectedBy(rig, outer, { base: "HEAD~1", committed: true })).toBe(
      "inner (changed-file); user (dependency)",
    );
    expect(
      await affectedBy(rig, inside, { base: "HEAD" }, { root: { path: outer.directory, name: "--root" } }),
    ).toBe("");
  });

  test("one whose work tree is not there is read from git's own store of it", async () => {
    await using rig = makeGitRig();
    const { outer } = await makeSuperproject(rig);
    await outer.run("submodule", "--quiet", "deinit", "libs/inner");
    expect(await found(rig, outer)).toEqual(SUPERPROJECT);
    outer.write({ "packages/other/x": "1" });
    expect(await affectedBy(rig, outer)).toBe("other (changed-file)");
  });

  test("one that was never there is fetched from where .gitmodules says", async () => {
    await using rig = makeGitRig();
    const { outer } = await makeSuperproject(rig);
    const clone = await rig.clone(outer, "clone");
    expect(await found(rig, clone, { allowFetch: true })).toEqual(SUPERPROJECT);
    expect(await clone.run("status", "--porcelain")).toBe("");
  });

  test("one that cannot be had makes everything affected, with the reason", async () => {
    await using rig = makeGitRig();
    const { outer, inner } = await makeSuperproject(rig);
    const clone = await rig.clone(outer, "clone");
    rmSync(inner.directory, { recursive: true });
    clone.write({ "packages/other/x": "1" });
    const commit = await outer.run("rev-parse", "HEAD:libs/inner");
    for (const allowFetch of [false, true])
      expect(await found(rig, clone, { allowFetch })).toEqual([
        "mixed",
        `libs/inner inner - submodules unreadable: the submodule libs/inner is not checked out and commit ${commit} of it cannot be fetched`,
        "packages/other other npm monorepo",
        "packages/user user npm monorepo",
        "found by manifest: npm",
      ]);
    expect(await affectedBy(rig, clone)).toBe("everything: unreadable libs/inner");
  });

  test("one that is taken out makes everything affected, for nobody knows any more who needed it", async () => {
    await using rig = makeGitRig();
    const { outer } = await makeSuperproject(rig);
    await outer.run("rm", "--quiet", "libs/inner");
    await outer.commit("outer 3", {
      ".wrknv/workspace.toml": '[affected]\nunowned = "nothing"\nglobal = ["none"]\n',
    });
    await outer.commit("outer 4");
    const answer = await affectedAt(rig, outer.directory, { base: "HEAD~2" });
    expect(answer.everything).toEqual({
      kind: "unreadable",
      path: "libs/inner",
      message: "at the base there was the submodule libs/inner, which is gone",
      hint: "wrknv workspace validate shows what is wrong with it",
    });
  });

  test("one that is added selects its repo and who needs it, beside what nobody owns", async () => {
    await using rig = makeGitRig();
    const { outer } = await makeSuperproject(rig);
    await outer.commit("outer 3", {
      ".wrknv/workspace.toml": '[affected]\nunowned = "nothing"\nignore = [".wrknv/**"]\n',
    });
    expect(await affectedBy(rig, outer, { base: "HEAD~2" })).toBe("everything: config .wrknv/workspace.toml");
    expect((await affectedAt(rig, outer.directory, { base: "HEAD~2" })).repoChanges).toEqual(
      new Map([["inner", ["libs/inner"]]]),
    );
    expect((await affectedAt(rig, outer.directory, { base: "HEAD~2" })).unowned).toEqual([".gitmodules"]);
  });
});

describe("siblings", () => {
  test("[[repos]] brings repositories below the root in, each compared with its own base", async () => {
    await using rig = makeGitRig();
    const { outer } = await makeSuperproject(rig);
    const sibling = await rig.init("outer/beside/service");
    await sibling.commit("service", { "pyproject.toml": python("service", ["helper"]) });
    const helper = await rig.init("outer/beside/helper");
    await helper.commit("helper", { "pyproject.toml": python("helper") });
    await outer.commit("config", {
      ".gitignore": "beside/\n",
      ".wrknv/workspace.toml":
        '[[repos]]\npath = "beside/service"\nname = "service"\ndependencies = { inner = "*" }\n[[repos]]\npath = "beside/helper"\nname = "helper"\n',
    });
    expect(await found(rig, outer)).toEqual([
      "mixed",
      "beside/helper helper python siblings",
      "libs/inner inner npm submodules",
      "packages/other other npm monorepo",
      "beside/service service python siblings",
      "packages/user user npm monorepo",
      "found by manifest: npm",
    ]);
    helper.write({ "x.py": "1\n" });
    expect(await affectedBy(rig, outer)).toBe("helper (changed-file); service (dependency)");
    await helper.commit("helper 2");
    rig.open(join(outer.directory, "libs/inner")).write({ "index.js": "2\n" });
    expect(await affectedBy(rig, outer)).toBe(
      "inner (changed-file); service (dependency); user (dependency)",
    );
  });

  test("an entry whose folder is not there makes everything affected", async () => {
    await using rig = makeGitRig();
    const repository = await makeMonorepo(rig);
    await repository.commit("config", {
      ".wrknv/workspace.toml":
        '[affected]\nunowned = "nothing"\n[[repos]]\npath = "beside"\nname = "beside"\n',
    });
    expect(await affectedBy(rig, repository)).toBe("everything: unreadable beside");
  });
});
