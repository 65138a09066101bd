// A real history beside the synthetic one: the bundle that the tests have too, cloned once.
import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const BUNDLES = join(dirname(fileURLToPath(import.meta.url)), "..", "test", "corpus", "histories");
const LAST = 300;

/** babel: some 160 packages, a yarn.lock of 700 KB that a quarter of the commits change. No model knows what they affect. */
/** @type {import("./scenarios.js").Question} */
export const BABEL = {
  name: "babel",
  ecosystem: "npm",
  size: undefined,
  title: `${LAST} commits of babel`,
  last: LAST,
  wanted: () => new Set([`${LAST} judged`]),
  isPartial: true,
};

/** Clones the bundle of this name unless that was done. */
export function cloneHistory(name, out) {
  if (fs.existsSync(join(out, ".git"))) return;
  const clone = spawnSync("git", ["clone", "-q", join(BUNDLES, `${name}.bundle`), out], { encoding: "utf8" });
  if (clone.status !== 0) throw new Error(`${name}.bundle cannot be cloned: ${clone.stderr}`);
}
