import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const HISTORIES = join(import.meta.dirname, "../corpus/histories");

export const NAMES = [
  "agents",
  "babel",
  "changesets",
  "dd-trace-go",
  "langgraph",
  "mdBook",
  "opentelemetry-go",
  "opentelemetry-js",
] as const;
export type HistoryName = (typeof NAMES)[number];

/** A clone of a history in a folder of its own, named as the history so that a root without a name has one; gone at the end. */
export function cloneHistory(name: HistoryName): Disposable & { readonly directory: string } {
  const bundle = join(HISTORIES, `${name}.bundle`);
  if (!existsSync(bundle)) throw new Error(`there is no ${bundle}`);
  const parent = mkdtempSync(join(tmpdir(), "wrknv-oracle-"));
  execFileSync("git", ["clone", "--quiet", bundle, name], { cwd: parent });
  return {
    directory: join(parent, name),
    [Symbol.dispose]: () => {
      rmSync(parent, { recursive: true, force: true });
    },
  };
}
