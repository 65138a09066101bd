import { expect, test } from "vitest";
import type { LockGraph } from "../../src/manifests/lockfiles/lock-graph.ts";
import type { Locks } from "../../src/workspace/locks.ts";
import { memoryState, type Files } from "../rig/memory-workspace.ts";

const manifest = (name: string, dependencies: Record<string, string>): string =>
  JSON.stringify({ name, version: "1.0.0", dependencies });

const FILES: Files = {
  "package.json": JSON.stringify({ name: "root", private: true, workspaces: ["a", "b"] }),
  "a/package.json": manifest("a", { left: "^1.0.0" }),
  "b/package.json": manifest("b", { a: "*" }),
  "package-lock.json": JSON.stringify({
    lockfileVersion: 3,
    packages: {
      "": { name: "root", workspaces: ["a", "b"] },
      a: { name: "a", version: "1.0.0", dependencies: { left: "^1.0.0" } },
      b: { name: "b", version: "1.0.0", dependencies: { a: "*" } },
      "node_modules/a": { resolved: "a", link: true },
      "node_modules/b": { resolved: "b", link: true },
      "node_modules/left": {
        version: "1.2.0",
        resolved: "https://registry.npmjs.example/left",
        integrity: "x",
      },
    },
  }),
};

async function graphOf(locks: Locks): Promise<LockGraph> {
  const reading = await locks.read("package-lock.json");
  if (reading?.kind !== "graph") throw new Error(reading?.why);
  return reading.graph;
}

test("states that have a lockfile in common read it once, and make anew only what other manifests say", async () => {
  const first = await memoryState(FILES);
  expect(first.locks.isAtHand("package-lock.json")).toBe(false);
  const before = await graphOf(first.locks);
  const changed = { ...FILES, "a/package.json": manifest("a", { left: "^2.0.0" }) };
  const shared = await memoryState(changed, {}, first.locks);
  expect(shared.locks.isAtHand("package-lock.json")).toBe(true);
  const after = await graphOf(shared.locks);
  expect(after).toEqual({ ...(await graphOf((await memoryState(changed)).locks)), lineOf: after.lineOf });
  expect(after.importers.get("a")?.unresolved).toMatchObject([{ name: "left", specifier: "^2.0.0" }]);
  expect(after.packages).toBe(before.packages);
});

test("a lockfile that changed is another one", async () => {
  const first = await memoryState(FILES);
  await graphOf(first.locks);
  const changed = {
    ...FILES,
    "package-lock.json": FILES["package-lock.json"]?.replace("1.2.0", "1.3.0") ?? "",
  };
  const shared = await memoryState(changed, {}, first.locks);
  expect(shared.locks.isAtHand("package-lock.json")).toBe(false);
  expect((await graphOf(shared.locks)).packages.map(({ version }) => version)).toEqual(["1.3.0"]);
  expect((await graphOf(first.locks)).packages.map(({ version }) => version)).toEqual(["1.2.0"]);
});
