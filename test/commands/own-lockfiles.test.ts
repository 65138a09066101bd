import { expect, test } from "vitest";
import { describeReason } from "../../src/affected/describe.ts";
import { affectedAt } from "../rig/command-context.ts";
import { makeGitRig } from "../rig/git-rig.ts";

const project = (name: string, needs: readonly string[] = []) =>
  `[project]\nname = "${name}"\nversion = "1.0.0"\ndependencies = ${JSON.stringify(needs)}\n`;

/** app and tool need lib, deep needs app. lib and app have lockfiles of their own; nobody declares a workspace. */
const PACKAGES = {
  "lib/pyproject.toml": project("lib"),
  "lib/uv.lock": "version = 1\n",
  "lib/lib.py": "1\n",
  "app/pyproject.toml": project("app", ["lib"]),
  "app/uv.lock": "version = 1\n",
  "tool/pyproject.toml": project("tool", ["lib"]),
  "deep/pyproject.toml": project("deep", ["app"]),
};

const omit = (path: string) =>
  Object.fromEntries(Object.entries(PACKAGES).filter(([other]) => other !== path));

/** What these changes, not committed, affect. */
async function affectedBy(
  files: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string | null>>,
): Promise<readonly string[]> {
  await using rig = makeGitRig();
  const repository = await rig.init("workspace");
  await repository.commit("first", files);
  repository.write(changes);
  const { affected } = await affectedAt(rig, repository.directory, { base: "HEAD" });
  return affected.map(({ repo, reasons }) => `${repo}: ${reasons.map(describeReason).join("; ")}`);
}

const LOCK_CHANGE = { "lib/uv.lock": "version = 1\n# other\n" };
const TOOL = "tool: tool → lib (runtime, tool/pyproject.toml:4)";
const ALL = [
  "app: app → lib (runtime, app/pyproject.toml:4)",
  "deep: deep → app → lib (runtime, deep/pyproject.toml:4)",
  "lib: changed lib/uv.lock",
  TOOL,
];

test("a lockfile that only one repo uses selects it and those dependents that have none of their own", async () => {
  expect(await affectedBy(PACKAGES, LOCK_CHANGE)).toEqual(["lib: changed lib/uv.lock", TOOL]);
});

test("one that was added or is gone is that repo's own matter too", async () => {
  const unlocked = omit("lib/uv.lock");
  const expected = ["lib: changed lib/uv.lock", TOOL];
  expect(await affectedBy(unlocked, LOCK_CHANGE)).toEqual(expected);
  expect(await affectedBy(PACKAGES, { "lib/uv.lock": null })).toEqual(expected);
});

test("a lockfile of another ecosystem does not keep a dependent out", async () => {
  expect(
    await affectedBy(
      { ...omit("app/uv.lock"), "app/package.json": '{"name":"app"}\n', "app/package-lock.json": "{}\n" },
      LOCK_CHANGE,
    ),
  ).toEqual(ALL);
});

test("all dependents are selected where something else of the repo changed with it", async () => {
  expect(await affectedBy(PACKAGES, { ...LOCK_CHANGE, "lib/lib.py": "2\n" })).toEqual(
    ALL.map((line) => line.replace("changed lib/uv.lock", "changed lib/lib.py and 1 more")),
  );
});

test("all dependents are selected where a task of the repo has outputs, which they need", async () => {
  const build = (settings: string) => ({
    ...PACKAGES,
    "lib/wrknv.toml": `[tasks.package.wheel]\nrun = "uv build"\n${settings}`,
  });
  expect(await affectedBy(build('outputs = ["dist/**"]\n'), LOCK_CHANGE)).toEqual(ALL);
  expect(await affectedBy(build("outputs = []\n"), LOCK_CHANGE)).toEqual(["lib: changed lib/uv.lock", TOOL]);
  const inManifest = {
    ...PACKAGES,
    "lib/pyproject.toml": `${PACKAGES["lib/pyproject.toml"]}[tool.wrknv.tasks.build]\nrun = "uv build"\noutputs = ["dist"]\n`,
  };
  expect(await affectedBy(inManifest, LOCK_CHANGE)).toEqual(ALL);
});

test("a config that cannot be read counts as one with outputs", async () => {
  expect(await affectedBy({ ...PACKAGES, "lib/wrknv.toml": "[tasks\n" }, LOCK_CHANGE)).toEqual(ALL);
});

test("a lockfile of more than 32 MiB is not read: every member is selected, with a warning", async () => {
  await using rig = makeGitRig();
  const repository = await rig.init("workspace");
  const large = (end: string) => `version = 1\n${"#".repeat(33 * 1024 * 1024)}${end}\n`;
  await repository.commit("first", {
    "pyproject.toml": '[tool.uv.workspace]\nmembers = ["*"]\n',
    "a/pyproject.toml": project("a"),
    "b/pyproject.toml": project("b"),
    "uv.lock": large("1"),
  });
  await repository.commit("second", { "uv.lock": large("2") });
  const { affected, everything, notices } = await affectedAt(rig, repository.directory, { base: "HEAD~1" });
  expect(everything).toBeNull();
  expect(affected.map(({ repo, reasons }) => `${repo}: ${reasons.map(describeReason).join("; ")}`)).toEqual(
    ["a", "b"].map(
      (repo) => `${repo}: uv.lock is shared by the workspace in .: it has more than 33554432 bytes`,
    ),
  );
  expect(notices).toEqual(["uv.lock cannot be read by its meaning, line 1: it has more than 33554432 bytes"]);
});
