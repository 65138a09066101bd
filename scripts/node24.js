// Prints a folder that holds a Node 24 `node`, for PATH: the one that runs this, if it is one, else one installed
// from npm into a cache outside the checkout (once per version). Node 24 is what actions run on; the host's may be 20.
//
//   PATH="$(node scripts/node24.js):$PATH"
import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const VERSION = "24.21.0";

/** Where this project's tools for CI and bench are kept between runs. */
export const cacheDirectory = () => join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "wrknv-ci");

/** @returns {string} absolute path of a folder with Node 24 in it */
export function node24Directory() {
  if (process.versions.node.startsWith("24.")) return dirname(process.execPath);
  const home = join(cacheDirectory(), `node24-${VERSION}`);
  // The platform's package carries the binary itself; `node` would fetch it by an install script, which npm may deny.
  const platform = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const directory = join(home, "node_modules", platform, "bin");
  if (!fs.existsSync(directory)) install(`${platform}@${VERSION}`, home);
  const answer = spawnSync(join(directory, "node"), ["--version"], { encoding: "utf8" });
  if (answer.stdout?.trim() !== `v${VERSION}`)
    throw new Error(`${directory}: not Node ${VERSION}: ${answer.error?.message ?? answer.stderr}`);
  return directory;
}

/** Into a folder beside it, then renamed: a run that is cut off leaves nothing that looks whole. */
function install(what, home) {
  fs.mkdirSync(dirname(home), { recursive: true });
  const beside = fs.mkdtempSync(`${home}-`);
  fs.writeFileSync(join(beside, "package.json"), '{ "private": true }\n');
  const npm = spawnSync(
    "npm",
    ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--save-exact", what],
    {
      cwd: beside,
      stdio: ["ignore", 2, 2],
      shell: process.platform === "win32",
    },
  );
  if (npm.status !== 0) {
    fs.rmSync(beside, { recursive: true, force: true });
    throw new Error(`npm install ${what} failed`);
  }
  fs.rmSync(home, { recursive: true, force: true });
  fs.renameSync(beside, home);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) console.log(node24Directory());
