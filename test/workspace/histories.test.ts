import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { makeGitRig } from "../rig/git-rig.ts";
import { workspaceAt } from "../rig/command-context.ts";

/*
 * Discovery on real histories, at their first and their last commit. What is expected was made by another program, with the
 * rules of each package manager written anew in Python (globs as regular expressions, tomllib), and looked through; the
 * totals are those that the projects themselves name.
 */

const ROOT = join(import.meta.dirname, "../..");
const FOLDERS = [
  process.env["WRKNV_CORPUS"],
  join(ROOT, "test/corpus/histories"),
  join(ROOT, "../shared/corpus/histories"),
];
const corpus = FOLDERS.find((folder) => folder !== undefined && existsSync(folder));
const EXPECTED = join(import.meta.dirname, "histories");
const names = [
  ...new Set(readdirSync(EXPECTED).map((file) => file.replace(/\.(?:first|last)\.txt$/, ""))),
].sort();

test("the real histories are there", () => {
  expect(
    corpus === undefined ? [] : names.filter((name) => existsSync(join(corpus, `${name}.bundle`))),
    `no bundles in ${FOLDERS.filter((folder) => folder !== undefined).map((folder) => resolve(folder)).join(", ")}; set WRKNV_CORPUS to their folder`,
  ).toEqual(names); // prettier-ignore
});

describe.runIf(corpus !== undefined)("every repo is found", () => {
  test.each(names)("in %s, at its first commit and at its last", async (name) => {
    await using rig = makeGitRig();
    await rig.open(rig.directory).run("clone", "--quiet", join(corpus ?? "", `${name}.bundle`), name);
    const repository = rig.open(join(rig.directory, name));
    const found = async () => {
      const { repos } = await workspaceAt(rig, repository.directory);
      return [...repos.values()]
        .map(({ path, ecosystems }) => `${path} ${ecosystems.join("+") || "-"}\n`)
        .sort()
        .join("");
    };
    const expected = (which: string) => readFileSync(join(EXPECTED, `${name}.${which}.txt`), "utf8");
    expect(await found()).toBe(expected("last"));
    const [first = ""] = (await repository.run("rev-list", "--first-parent", "--reverse", "HEAD")).split(
      "\n",
    );
    await repository.run("checkout", "--quiet", first);
    expect(await found()).toBe(expected("first"));
  });
});
