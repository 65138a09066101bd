// npm run bench: our `workspace affected --json` beside its peers, on synthetic workspaces; see README.md here.
import * as fs from "node:fs";
import * as os from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { node24Directory } from "../scripts/node24.js";
import { contendersFor, installPeers } from "./contenders.js";
import { generate } from "./generate.js";
import { median, peakMemory, timeOnce } from "./measure.js";
import { expectedAffected, makeRepos } from "./model.js";
import { judge } from "./targets.js";

const HERE = dirname(fileURLToPath(import.meta.url));
const WARM_UP = 2;

const { values: options } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,5000,50000" },
    ecosystems: { type: "string", default: "npm,python" },
    runs: { type: "string", default: "15" },
    peers: { type: "boolean", default: true },
    "check-only": { type: "boolean", default: false },
    json: { type: "string" },
    work: { type: "string", default: join(HERE, ".work") },
  },
  allowNegative: true,
});

const sizes = options.sizes.split(",").map(Number);
const ecosystems = options.ecosystems.split(",");
const work = resolve(options.work);
const nodeDirectory = node24Directory();
const path = `${nodeDirectory}:${process.env.PATH}`;
let failed = false;

console.log(machine());
if (options.peers) installPeers();
const results = [];
for (const ecosystem of ecosystems) for (const size of sizes) results.push(await benchOne(ecosystem, size));
if (!options["check-only"]) for (const verdict of judge(results)) sayVerdict(verdict);
if (options.json !== undefined)
  fs.writeFileSync(
    options.json,
    `${JSON.stringify({ machine: machine(), results: results.map(plain) }, null, 2)}\n`,
  );
process.exitCode = failed ? 1 : 0;

async function benchOne(ecosystem, size) {
  const root = join(work, `${ecosystem}-${size}`);
  await generate({ size, ecosystem, out: root });
  const { contenders, absent } = contendersFor({
    ecosystem,
    root,
    node: join(nodeDirectory, "node"),
    peers: options.peers,
    scratch: work,
  });
  // All of what they need lies there before the first is measured, so that all see the same folder.
  for (const contender of contenders) contender.before?.(root);

  const wanted = expectedNames(ecosystem, size);
  console.log(`\n${ecosystem}, ${size.toLocaleString("en")} repos, ${wanted.size} affected (load ${load()})`);
  for (const { name, reason } of absent) {
    console.log(`  ${name}: not measured: ${reason}`);
    if (name === "wrknv") failed = true;
  }
  const agreeing = contenders.filter((contender) => agrees(contender, wanted, root));
  const times = new Map(agreeing.map(({ name }) => [name, []]));
  let peakBytes;
  if (!options["check-only"]) {
    // A large workspace is steadier and each run dearer.
    const runs = size > 10_000 ? Math.ceil(Number(options.runs) / 3) : Number(options.runs);
    // A B C A B C: what else the machine does meanwhile hits all alike.
    for (let i = 0; i < WARM_UP + runs; i += 1)
      for (const contender of agreeing) {
        const { ms, problem } = timeOnce(contender, { root, path });
        if (problem !== undefined) throw new Error(`${contender.name}: ${problem}`);
        if (i >= WARM_UP) times.get(contender.name).push(ms);
      }
    const ours = agreeing.find(({ name }) => name === "wrknv");
    peakBytes = ours === undefined ? undefined : await peakMemory(ours, { root, path });
    sayTable(agreeing, times, peakBytes);
  }
  return {
    ecosystem,
    size,
    times,
    peakBytes,
    medians: new Map([...times].flatMap(([name, list]) => (list.length === 0 ? [] : [[name, median(list)]]))),
  };
}

/** Names of the packages that the branch affects, by the model that made the workspace. */
function expectedNames(ecosystem, size) {
  const repos = makeRepos(size);
  const name = (index) => `${ecosystem === "npm" ? "@bench/pkg-" : "bench-pkg-"}${repos[index].id}`;
  return new Set([...expectedAffected(repos)].map(name));
}

/** Says whether a contender runs and gives the answer; only who does is measured. Ours has to. */
function agrees(contender, wanted, root) {
  const { ms, stdout, problem } = timeOnce(contender, { root, path });
  let reason = problem;
  if (reason === undefined && contender.read !== undefined)
    try {
      const found = new Set(contender.read(stdout));
      const missing = [...wanted].filter((name) => !found.has(name));
      const extra = [...found].filter((name) => !wanted.has(name));
      if (missing.length + extra.length > 0)
        reason = `another answer: ${found.size} packages, ${missing.length} missing (${missing.slice(0, 3).join(" ")}), ${extra.length} too many (${extra.slice(0, 3).join(" ")})`;
    } catch (error) {
      reason = `its answer cannot be read: ${error.message}; it begins ${JSON.stringify(stdout.slice(0, 200))}`;
    }
  if (reason !== undefined && contender.name.startsWith("wrknv")) failed = true;
  console.log(
    `  ${contender.name} ${contender.version}: ${reason === undefined ? "agrees" : `not measured: ${reason}`} (first run ${Math.round(ms)} ms)`,
  );
  return reason === undefined;
}

function sayTable(contenders, times, peakBytes) {
  const of = (name) => (times.get(name)?.length ? median(times.get(name)) : Number.NaN);
  const row = (...cells) =>
    console.log(
      `  ${cells[0].padEnd(18)}${cells
        .slice(1)
        .map((cell) => cell.padStart(12))
        .join("")}`,
    );
  row("", "median ms", "min ms", "max ms", "/ floor", "/ turbo");
  for (const { name } of contenders) {
    const list = times.get(name);
    const over = (other) => (Number.isNaN(of(other)) ? "" : (of(name) / of(other)).toFixed(2));
    row(
      name,
      of(name).toFixed(1),
      Math.min(...list).toFixed(1),
      Math.max(...list).toFixed(1),
      over("floor"),
      over("turbo"),
    );
  }
  if (peakBytes !== undefined) console.log(`  wrknv held at most ${Math.round(peakBytes / 1024 ** 2)} MiB`);
}

function sayVerdict({ text, value, limit, passed }) {
  if (!passed) failed = true;
  console.log(`${passed ? "PASS" : "FAIL"}  ${text} = ${value.toFixed(2)} (at most ${limit})`);
}

function machine() {
  const [cpu] = os.cpus();
  return `${os.cpus().length} × ${cpu?.model ?? "?"}, ${os.type()} ${os.release()}, Node ${process.version} runs this, contenders ${nodeDirectory === dirname(process.execPath) ? "the same" : "Node 24"}, load ${load()}`;
}

function load() {
  return os.loadavg().map((value) => value.toFixed(1)).join(" "); // prettier-ignore
}

function plain({ ecosystem, size, times, peakBytes }) {
  return { ecosystem, size, peakBytes, times: Object.fromEntries(times) };
}
