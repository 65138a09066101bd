// Who is measured: ours, a floor beneath it and the peers.
import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readAffected, readBacktest } from "./our-answers.js";
import { peersFor } from "./peers.js";

const BENCH = dirname(fileURLToPath(import.meta.url));
export const OURS = join(BENCH, "..", "dist", "cli", "index.js");

/**
 * @typedef {object} Contender
 * @property {string} name
 * @property {string} version
 * @property {string[]} argv
 * @property {Record<string, string>} env added to a scrubbed environment
 * @property {((stdout: string) => Iterable<string>) | undefined} read its answer, as the scenario wants it; none: a floor
 * @property {((root: string) => void) | undefined} [before] what has to be there, or gone, before each run
 * @property {number} [limitMs] who needs longer is told as too slow
 *
 * @typedef {{ name: string, reason: string }} Absent
 */

/** A whole history takes longer than one question. */
const HISTORY_LIMIT_MS = 300_000;

/**
 * @param {object} options
 * @param {import("./scenarios.js").Question} options.question
 * @param {string} options.root
 * @param {string} options.node
 * @param {string} options.ours our bundle
 * @param {boolean} options.peers
 * @param {string} options.scratch
 * @returns {{ contenders: Contender[], absent: Absent[] }}
 */
export function contendersFor({ question, root, node, ours, peers, scratch }) {
  const { ecosystem, last } = question;
  const version = run(node, ["--version"]);
  const manifest = ecosystem === "npm" ? "package.json" : "pyproject.toml";
  const floor =
    last === undefined
      ? { argv: [node, join(BENCH, "floor.js"), root, manifest] }
      : { argv: [node, join(BENCH, "history-floor.js"), root, String(last)], limitMs: HISTORY_LIMIT_MS };
  const contenders = [{ name: "floor", version, ...floor, env: {}, read: undefined }];
  const absent = [];
  if (fs.existsSync(ours)) contenders.push(...ourContenders({ last: question.last, root, node, ours }));
  else absent.push({ name: "wrknv", reason: `${ours} is not there: npm run build` });
  // Nobody else looks back.
  if (!peers || last !== undefined) return { contenders, absent };
  const others = peersFor({ ecosystem, root, node, scratch });
  return { contenders: [...contenders, ...others.contenders], absent: [...absent, ...others.absent] };
}

function ourContenders({ last, root, node, ours }) {
  const version = run(node, [ours, "--version"]);
  const ask = (...words) => [node, ours, "workspace", ...words, "--json", "--root", root];
  if (last !== undefined)
    return [
      {
        name: "wrknv",
        version,
        argv: ask("backtest", "--last", String(last)),
        env: {},
        read: readBacktest,
        limitMs: HISTORY_LIMIT_MS,
      },
    ];
  const argv = ask("affected", "--base", "main");
  return [
    { name: "wrknv", version, argv, env: {}, read: readAffected },
    // As in CI, where there is no uncommitted work to look for.
    { name: "wrknv --committed", version, argv: [...argv, "--committed"], env: {}, read: readAffected },
  ];
}

function run(file, args) {
  const result = spawnSync(file, args, { encoding: "utf8" });
  return result.status === 0 ? result.stdout.trim().split("\n")[0] : "?";
}
