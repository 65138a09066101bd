import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { normalizeName } from "../../src/manifests/names.ts";
import { readManifest } from "../../src/manifests/read-manifest.ts";
import { showDependencies } from "./show.ts";

const corpus = new URL("../corpus/provide-io/", import.meta.url);
const repos = readdirSync(corpus).sort();
const manifests = repos.map((repo) =>
  readManifest({
    ecosystem: "python",
    path: `${repo}/pyproject.toml`,
    text: readFileSync(new URL(`${repo}/pyproject.toml`, corpus), "utf8"),
  }),
);

test("every dependency of the real workspace is read as it stands there", () => {
  const shown = manifests.flatMap((manifest) => [
    `${manifest.path}: ${String(manifest.name)} ${String(manifest.version)}${manifest.isPackage ? "" : " (no package)"}`,
    ...showDependencies(manifest).map((line) => `  ${line}`),
  ]);
  expect(`${shown.join("\n")}\n`).toBe(readFileSync(new URL("./provide-io.txt", import.meta.url), "utf8"));
  expect(manifests.flatMap(({ problems }) => problems)).toEqual([]);
  expect(manifests.filter(({ computedDependencies }) => computedDependencies !== undefined)).toEqual([]);
});

test("the edges of the real workspace, and the cycle of its foundation with its testkit", () => {
  const names = new Set(manifests.map(({ name }) => normalizeName("python", name ?? "")));
  const edges = manifests.flatMap(({ name, dependencies }) =>
    dependencies
      .filter((to) => names.has(to.package ?? "") && to.package !== name)
      .map((to) => `${String(name)} -> ${String(to.package)} (${to.kind})`),
  );
  expect([...new Set(edges)]).toEqual(EDGES);
});

const EDGES: readonly string[] = [
  "bfiles -> provide-foundation (runtime)",
  "bfiles -> provide-testkit (dev)",
  "flavorpack -> provide-foundation (runtime)",
  "flavorpack -> provide-testkit (dev)",
  "provide-foundation -> provide-testkit (dev)",
  "provide-testkit -> provide-foundation (runtime)",
  "pyvider-cty -> provide-foundation (runtime)",
  "pyvider-cty -> provide-testkit (dev)",
  "supsrc -> provide-foundation (runtime)",
  "supsrc -> provide-testkit (dev)",
  "wrknv -> provide-foundation (runtime)",
  "wrknv -> provide-testkit (dev)",
];
