// Fails when something generated and committed is not what its sources give: dist/ here, the rest (action.yml,
// schemas, docs) by `scripts/generate.js --check`. It changes nothing.
import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { join } from "node:path";
import { bundle, ROOT } from "./bundle.js";

const SHOWN = 10;

/** @returns {string[]} one line per file that is not as it must be */
function compareDist(wanted) {
  const dist = join(ROOT, "dist");
  const problems = [];
  const found = fs.existsSync(dist)
    ? fs.readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory())
    : [];
  for (const entry of found) {
    const path = join(entry.parentPath, entry.name)
      .slice(dist.length + 1)
      .replaceAll("\\", "/");
    if (!wanted.has(path)) problems.push(`dist/${path}: no source gives this file`);
  }
  for (const [path, { content, executable }] of wanted) {
    const file = join(dist, path);
    if (!fs.existsSync(file)) problems.push(`dist/${path}: missing`);
    else {
      const difference = firstDifference(content, fs.readFileSync(file));
      if (difference !== undefined) problems.push(`dist/${path}: ${difference}`);
      if (process.platform !== "win32" && (fs.statSync(file).mode & 0o100) !== (executable ? 0o100 : 0))
        problems.push(`dist/${path}: must ${executable ? "" : "not "}be executable`);
    }
  }
  return problems;
}

/** Where two texts part, as a line number and both lines. */
function firstDifference(wanted, found) {
  if (wanted.equals(found)) return undefined;
  const [a, b] = [wanted.toString("utf8").split("\n"), found.toString("utf8").split("\n")];
  const line = a.findIndex((text, i) => text !== b[i]);
  const at = line === -1 ? a.length : line;
  const cut = (text) =>
    text === undefined
      ? "(end of file)"
      : JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
  return `differs at line ${at + 1}\n    built:     ${cut(a[at])}\n    committed: ${cut(b[at])}`;
}

/** Files that are right but that a clone would not have, because git does not know them. */
function unknownToGit() {
  const git = spawnSync("git", ["ls-files", "-z", "--others", "--", "dist"], { cwd: ROOT, encoding: "utf8" });
  // Not a repository: an unpacked archive, where nothing can be forgotten.
  if (git.status !== 0) return [];
  return git.stdout.split("\0").filter(Boolean).map((path) => `${path}: not added to git`); // prettier-ignore
}

const problems = [...compareDist(await bundle()), ...unknownToGit()];
for (const problem of problems.slice(0, SHOWN)) console.error(problem);
if (problems.length > SHOWN) console.error(`… and ${problems.length - SHOWN} more`);
if (problems.length > 0)
  console.error(
    `dist/ is not what src/ gives (${problems.length} files): run npm run build, then git add dist`,
  );

let failed = problems.length > 0;
const generate = join(ROOT, "scripts", "generate.js");
if (fs.existsSync(generate))
  failed =
    spawnSync(process.execPath, [generate, "--check"], { cwd: ROOT, stdio: "inherit" }).status !== 0 ||
    failed;
process.exit(failed ? 1 : 0);
