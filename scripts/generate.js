// Writes what is generated from the sources: action.yml, actions/, schemas/, docs/configuration.md, docs/codes.md.
// With --check it writes nothing and exits 1 where a file differs. Runs on Node 20.19: the sources are compiled first.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const check = process.argv.includes("--check");

const compiled = join(root, "build", "generate");
rmSync(compiled, { recursive: true, force: true });
const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
const run = spawnSync(process.execPath, [tsc, "-p", join(root, "scripts", "tsconfig.generate.json")], {
  stdio: "inherit",
});
if (run.status !== 0) process.exit(run.status ?? 1);

const { generatedFiles } = await import(
  pathToFileURL(join(compiled, "scripts", "generate", "generated-files.js")).href
);

const sources = readdirSync(join(root, "src"), { recursive: true })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => path.split(sep).join("/"))
  .sort()
  .map((path) => ({ path: `src/${path}`, text: readFileSync(join(root, "src", path), "utf8") }));
const codeDescriptions = JSON.parse(readFileSync(join(root, "docs", "codes.json"), "utf8"));
const { files, problems } = generatedFiles({ sources, codeDescriptions });

const wrong = [...problems];
for (const [path, text] of files) {
  const target = join(root, path);
  if (existsSync(target) && readFileSync(target, "utf8") === text) continue;
  if (check) wrong.push(`${path} differs from what is generated`);
  else {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    console.log(`wrote ${path}`);
  }
}
// A command that is gone must not leave its action behind.
const actions = join(root, "actions");
for (const name of existsSync(actions) ? readdirSync(actions) : []) {
  if (files.has(`actions/${name}/action.yml`)) continue;
  if (check) wrong.push(`actions/${name} is not generated any more`);
  else rmSync(join(actions, name), { recursive: true });
}

for (const problem of wrong) console.error(problem);
if (wrong.length > 0) {
  console.error(
    "run: node scripts/generate.js, and commit what it writes; describe new codes in docs/codes.json",
  );
  process.exit(1);
}
