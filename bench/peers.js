// The tools that ours is measured beside, and how each is asked for the packages that the branch affects.
import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const BENCH = dirname(fileURLToPath(import.meta.url));
const PEERS = join(BENCH, ".peers");

/** Installs the peers from bench/peers' lockfile unless that has been done. No install script runs. */
export function installPeers() {
  const lock = fs.readFileSync(join(BENCH, "peers", "package-lock.json"), "utf8");
  const stamp = join(PEERS, "installed");
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === lock) return;
  fs.mkdirSync(PEERS, { recursive: true });
  for (const name of ["package.json", "package-lock.json"])
    fs.copyFileSync(join(BENCH, "peers", name), join(PEERS, name));
  // `npm ci` insists on the lock naming the binaries of all platforms, which a registry need not hold.
  const npm = spawnSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: PEERS,
    stdio: ["ignore", 2, 2],
  });
  if (npm.status !== 0) throw new Error("the peers could not be installed");
  fs.writeFileSync(stamp, lock);
}

const inPeers = (...parts) => join(PEERS, "node_modules", ...parts);
const versionOf = (name) =>
  JSON.parse(fs.readFileSync(inPeers(...name.split("/"), "package.json"), "utf8")).version;

const turbo = () => ({
  name: "turbo",
  package: "turbo",
  argv: [inPeers("@turbo", "linux-64", "bin", "turbo"), "ls", "--affected", "--output=json"],
  env: { TURBO_SCM_BASE: "main", TURBO_SCM_HEAD: "HEAD", TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
  read: (text) =>
    JSON.parse(text.slice(text.indexOf("{")))
      .packages.items.map((item) => item.name)
      .filter((name) => name !== "//"),
});

const moon = () => ({
  name: "moon",
  package: "@moonrepo/core-linux-x64-gnu",
  argv: [
    inPeers("@moonrepo", "core-linux-x64-gnu", "moon"),
    "query",
    "projects",
    "--affected",
    "--downstream",
    "deep",
  ],
  env: {
    MOON_BASE: "main",
    MOON_HEAD: "HEAD",
    MOON_CACHE: "off",
    MOON_TELEMETRY: "false",
    MOON_LOG: "error",
  },
  read: (text) => JSON.parse(text).projects.map((project) => `@bench/${project.id}`),
});

const mise = ({ root, scratch }) => ({
  name: "mise",
  package: "@jdxcode/mise-linux-x64",
  argv: [
    inPeers("@jdxcode", "mise-linux-x64", "bin", "mise"),
    ...[
      "run",
      "--affected",
      "--affected-base",
      "main",
      "--affected-head",
      "HEAD",
      "--affected-json",
      "build",
    ],
  ],
  env: {
    MISE_TRUSTED_CONFIG_PATHS: root,
    MISE_OFFLINE: "1",
    ...Object.fromEntries(
      ["CONFIG", "CACHE", "DATA", "STATE"].map((what) => [
        `MISE_${what}_DIR`,
        join(scratch, "mise", what.toLowerCase()),
      ]),
    ),
  },
  // `node:@bench/pkg-00001`, `uv:bench-pkg-00001`
  read: (text) => JSON.parse(text).projects.map((project) => project.id.replace(/^[a-z]+:/, "")),
});

const nx = ({ node }) => ({
  name: "nx",
  package: "nx",
  argv: [
    node,
    inPeers("nx", "dist", "bin", "nx.js"),
    ...["show", "projects", "--affected", "--base=main", "--head=HEAD", "--json"],
  ],
  env: { NX_DAEMON: "false", NX_NO_CLOUD: "true", NX_CACHE_PROJECT_GRAPH: "false", CI: "true" },
  before: (root) => {
    // nx runs only where the workspace has it installed; what it stored of the last run would make this one warm.
    fs.rmSync(join(root, ".nx"), { recursive: true, force: true });
    fs.mkdirSync(join(root, "node_modules"), { recursive: true });
    if (!fs.existsSync(join(root, "node_modules", "nx")))
      fs.symlinkSync(inPeers("nx"), join(root, "node_modules", "nx"));
  },
  read: (text) => JSON.parse(text).filter((name) => name !== "bench-root"),
});

const lage = ({ node }) => ({
  name: "lage",
  package: "lage",
  argv: [node, inPeers("lage", "dist", "lage.js"), "info", "--since", "main"],
  env: { CI: "true" },
  read: (text) => JSON.parse(text).data.scope.filter((name) => name !== "bench-root"),
});

/**
 * @param {{ ecosystem: "npm" | "python", root: string, node: string, scratch: string }} where
 * @returns {{ contenders: import("./contenders.js").Contender[], absent: import("./contenders.js").Absent[] }}
 */
export function peersFor({ ecosystem, root, node, scratch }) {
  const contenders = [];
  const absent = [];
  for (const peer of ecosystem === "npm" ? [turbo, moon, mise, nx, lage] : [mise]) {
    const contender = peer({ root, node, scratch });
    if (fs.existsSync(contender.argv[contender.argv[0] === node ? 1 : 0]))
      contenders.push({ ...contender, version: versionOf(contender.package) });
    else absent.push({ name: contender.name, reason: "its package has no binary for this machine" });
  }
  return { contenders, absent };
}
