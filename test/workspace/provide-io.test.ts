import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openScope } from "../../src/base/scope.ts";
import { graph } from "../../src/commands/graph.ts";
import { list } from "../../src/commands/list.ts";
import { contextIn, affectedAt, showAnswer } from "../rig/command-context.ts";
import { makeGitRig, type GitRig } from "../rig/git-rig.ts";

const CORPUS = join(import.meta.dirname, "../corpus/provide-io");

/** The real manifests of one real workspace, each repo a git repository of its own, beside each other. */
async function makeSiblings(rig: GitRig): Promise<string> {
  for (const name of readdirSync(CORPUS)) {
    const repository = await rig.init(`provide-io/${name}`);
    cpSync(join(CORPUS, name), repository.directory, { recursive: true });
    await repository.commit("as it is");
  }
  return join(rig.directory, "provide-io");
}

test("nine sibling repositories are one workspace, with kinds and versions, from inside any of them", async () => {
  await using rig = makeGitRig();
  const root = await makeSiblings(rig);
  for (const start of [root, join(root, "wrknv")]) {
    await using scope = openScope();
    const listing = await list(contextIn(rig, start), scope);
    expect(listing.root.path).toBe(root);
    expect(
      listing.repos.map(
        ({ repo, kind }) => `${repo.name} ${repo.path} ${repo.form} ${repo.ecosystems.join("+")} ${kind}`,
      ),
    ).toEqual([
      "bfiles bfiles siblings python foundation-based",
      "ci-tooling ci-tooling siblings python unknown",
      "flavorpack flavorpack siblings python packaging",
      "provide-foundation provide-foundation siblings python foundation",
      "provide-testkit provide-testkit siblings python testkit",
      "pyvider-cty pyvider-cty siblings python pyvider-plugin",
      "pyvider-rpcplugin pyvider-rpcplugin siblings python pyvider-plugin",
      "supsrc supsrc siblings python foundation-based",
      "wrknv wrknv siblings python foundation-based",
    ]);
    expect(listing.workspace.problems).toEqual([]);
  }
});

test("their edges are those of their manifests, each with its line", async () => {
  await using rig = makeGitRig();
  const root = await makeSiblings(rig);
  await using scope = openScope();
  const { edges } = (await graph(contextIn(rig, root), scope)).document;
  // Names, kinds and lines were also read out with Python's tomllib and by eye.
  expect(
    edges.map(
      ({ from, to, kind, declaredIn, ordering }) =>
        `${from} → ${to} ${kind} ${declaredIn}${ordering ? "" : " not in the order"}`,
    ),
  ).toEqual([
    "bfiles → provide-foundation runtime bfiles/pyproject.toml:39",
    "bfiles → provide-testkit dev bfiles/pyproject.toml:195",
    "bfiles → provide-testkit dev bfiles/pyproject.toml:198",
    "flavorpack → provide-foundation runtime flavorpack/pyproject.toml:31",
    "flavorpack → provide-testkit dev flavorpack/pyproject.toml:43",
    "flavorpack → provide-testkit dev flavorpack/pyproject.toml:46",
    "provide-foundation → provide-testkit dev provide-foundation/pyproject.toml:98 not in the order",
    "provide-foundation → provide-testkit dev provide-foundation/pyproject.toml:101 not in the order",
    "provide-testkit → provide-foundation runtime provide-testkit/pyproject.toml:42",
    "pyvider-cty → provide-foundation runtime pyvider-cty/pyproject.toml:42",
    "pyvider-cty → provide-testkit dev pyvider-cty/pyproject.toml:58",
    "pyvider-cty → provide-testkit dev pyvider-cty/pyproject.toml:62",
    "supsrc → provide-foundation runtime supsrc/pyproject.toml:49",
    "supsrc → provide-testkit dev supsrc/pyproject.toml:68",
    "supsrc → provide-testkit dev supsrc/pyproject.toml:72",
    "wrknv → provide-foundation runtime wrknv/pyproject.toml:42",
    "wrknv → provide-testkit dev wrknv/pyproject.toml:288",
    "wrknv → provide-testkit dev wrknv/pyproject.toml:292",
  ]);
});

test("a change to the foundation affects all that need it, the testkit's cycle with it included", async () => {
  await using rig = makeGitRig();
  const root = await makeSiblings(rig);
  rig.open(join(root, "provide-foundation")).write({ "src/provide/foundation/new.py": "1\n" });
  expect(showAnswer(await affectedAt(rig, root, { base: "HEAD" }))).toBe(
    "bfiles (dependency); flavorpack (dependency); provide-foundation (changed-file); provide-testkit (dependency); pyvider-cty (dependency); supsrc (dependency); wrknv (dependency)",
  );
});
