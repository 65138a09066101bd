// npm run bench: our commands beside their peers, on synthetic workspaces and a real history; see README.md here.
import * as fs from "node:fs";
import * as os from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { node24Directory } from "../scripts/node24.js";
import { compareAnswer } from "./compare-answer.js";
import { contendersFor, OURS } from "./contenders.js";
import { generate } from "./generate.js";
import { median, peakMemory, timeOnce } from "./measure.js";
import { installPeers } from "./peers.js";
import { BABEL, cloneHistory } from "./real-history.js";
import { tableLines } from "./report.js";
import { scenariosOf } from "./scenarios.js";
import { judge } from "./targets.js";

const HERE = dirname(fileURLToPath(import.meta.url));
const WARM_UP = 2;

const { values: options } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,5000,50000" },
    ecosystems: { type: "string", default: "npm,python" },
    scenarios: { type: "string", default: "sources,lock,history,babel" },
    runs: { type: "string", default: "15" },
    peers: { type: "boolean", default: true },
    "check-only": { type: "boolean", default: false },
    json: { type: "string" },
    work: { type: "string", default: join(HERE, ".work") },
    ours: { type: "string", default: OURS },
  },
  allowNegative: true,
});

const sizes = options.sizes.split(",").map(Number);
const ecosystems = options.ecosystems.split(",");
const names = new Set(options.scenarios.split(","));
const work = resolve(options.work);
const nodeDirectory = node24Directory();
const path = `${nodeDirectory}:${process.env.PATH}`;
let failed = false;

console.log(machine());
if (options.peers) installPeers();
const results = [];
for (const ecosystem of ecosystems)
  for (const size of sizes)
    for (const scenario of scenariosOf(ecosystem, size))
      if (names.has(scenario.name)) {
        const root = join(work, folderOf(scenario));
        await generate(scenario, root);
        results.push(await benchOne(scenario, root));
      }
// The tests judge each of its commits; here it is only timed.
if (names.has(BABEL.name) && !options["check-only"]) {
  const root = join(work, BABEL.name);
  cloneHistory(BABEL.name, root);
  results.push(await benchOne(BABEL, root));
}
if (!options["check-only"]) for (const verdict of judge(results)) sayVerdict(verdict);
if (options.json !== undefined)
  fs.writeFileSync(
    options.json,
    `${JSON.stringify({ machine: machine(), results: results.map(plain) }, null, 2)}\n`,
  );
process.exitCode = failed ? 1 : 0;

/** Measures all who agree about one question. @param {import("./scenarios.js").Question} question */
async function benchOne(question, root) {
  const { name, ecosystem, size, title, last } = question;
  const { contenders, absent } = contendersFor({
    question,
    root,
    node: join(nodeDirectory, "node"),
    ours: resolve(options.ours),
    peers: options.peers,
    scratch: work,
  });
  // All of what they need lies there before the first is measured, so that all see the same folder.
  for (const contender of contenders) contender.before?.(root);

  const wanted = question.wanted();
  const what = size === undefined ? "" : `${ecosystem}, ${size.toLocaleString("en")} repos, `;
  const affected = last === undefined ? `, ${wanted.size} affected` : "";
  console.log(`\n${what}${title}${affected} (load ${load()})`);
  for (const { name: missing, reason } of absent) {
    console.log(`  ${missing}: not measured: ${reason}`);
    if (missing === "wrknv") failed = true;
  }
  const agreeing = contenders.filter((contender) => agrees(contender, { question, wanted, root }));
  const times = new Map(agreeing.map((contender) => [contender.name, []]));
  let peakBytes;
  if (!options["check-only"]) {
    // A large workspace and a history are steadier and each run dearer.
    const isDear = last !== undefined || size > 10_000;
    const runs = isDear ? Math.ceil(Number(options.runs) / 3) : Number(options.runs);
    const warmUp = last === undefined ? WARM_UP : 1;
    // A B C A B C: what else the machine does meanwhile hits all alike.
    for (let i = 0; i < warmUp + runs; i += 1)
      for (const contender of agreeing) {
        const { ms, problem } = timeOnce(contender, { root, path });
        if (problem !== undefined) throw new Error(`${contender.name}: ${problem}`);
        if (i >= warmUp) times.get(contender.name).push(ms);
      }
    const ours = agreeing.find((contender) => contender.name === "wrknv");
    peakBytes = ours === undefined ? undefined : await peakMemory(ours, { root, path });
    for (const line of tableLines({ times, last, peakBytes })) console.log(`  ${line}`);
  }
  return {
    scenario: name,
    ecosystem,
    size,
    last,
    times,
    peakBytes,
    medians: new Map([...times].flatMap(([who, list]) => (list.length === 0 ? [] : [[who, median(list)]]))),
  };
}

/** Says whether a contender runs and gives the answer; only who does is measured. Ours has to. */
function agrees(contender, { question, wanted, root }) {
  const { ms, stdout, problem } = timeOnce(contender, { root, path });
  const reason = problem ?? compareAnswer(contender, stdout, { wanted, isPartial: question.isPartial });
  if (reason !== undefined && contender.name.startsWith("wrknv")) failed = true;
  console.log(
    `  ${contender.name} ${contender.version}: ${reason === undefined ? "agrees" : `not measured: ${reason}`} (first run ${Math.round(ms)} ms)`,
  );
  return reason === undefined;
}

function sayVerdict({ text, value, limit, passed }) {
  if (!passed) failed = true;
  console.log(`${passed ? "PASS" : "FAIL"}  ${text} = ${value.toFixed(2)} (at most ${limit})`);
}

/** Where a scenario's workspace lies in the work directory. */
function folderOf({ name, ecosystem, size }) {
  return name === "sources" ? `${ecosystem}-${size}` : `${ecosystem}-${size}-${name}`;
}

function machine() {
  const [cpu] = os.cpus();
  return `${os.cpus().length} × ${cpu?.model ?? "?"}, ${os.type()} ${os.release()}, Node ${process.version} runs this, contenders ${nodeDirectory === dirname(process.execPath) ? "the same" : "Node 24"}, load ${load()}`;
}

function load() {
  return os.loadavg().map((value) => value.toFixed(1)).join(" "); // prettier-ignore
}

function plain({ scenario, ecosystem, size, last, times, peakBytes }) {
  return { scenario, ecosystem, size, last, peakBytes, times: Object.fromEntries(times) };
}
