// Runs one process to its end and says how long that took, or how much memory.
import { spawn, spawnSync } from "node:child_process";
import * as fs from "node:fs";

const MAX_OUTPUT_BYTES = 1024 ** 3;
/** A peer that needs longer for its first run is told as too slow, not measured. */
const LIMIT_MS = 20_000;

// Nothing of the caller's CI, tokens or tool settings: each contender gets what it names itself.
const KEPT = ["PATH", "HOME", "LANG", "TMPDIR"];
const environment = (contender, path) => ({
  ...Object.fromEntries(
    KEPT.filter((name) => process.env[name] !== undefined).map((name) => [name, process.env[name]]),
  ),
  PATH: path,
  ...contender.env,
});

/**
 * @param {import("./contenders.js").Contender} contender
 * @param {{ root: string, path: string }} where
 * @returns {{ ms: number, stdout: string, problem: string | undefined }}
 */
export function timeOnce(contender, { root, path }) {
  contender.before?.(root);
  const [file, ...args] = contender.argv;
  const env = environment(contender, path);
  const limitMs = contender.limitMs ?? LIMIT_MS;
  const start = performance.now();
  const result = spawnSync(file, args, {
    cwd: root,
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: MAX_OUTPUT_BYTES,
    timeout: limitMs,
  });
  const ms = performance.now() - start;
  const said = `${result.stderr ?? ""}${result.stdout ?? ""}`
    .trim()
    .split("\n")
    .filter(Boolean)
    .slice(-3)
    .join(" | ");
  const problem =
    result.error === undefined
      ? result.status === 0
        ? undefined
        : `exit ${result.status ?? result.signal}: ${said.slice(0, 300)}`
      : result.error.code === "ETIMEDOUT"
        ? `too slow: no answer in ${limitMs / 1000} s`
        : result.error.message;
  return { ms, stdout: result.stdout ?? "", problem };
}

/**
 * The most memory that the process itself held (not its children), from the kernel's own high-water mark. A run of
 * its own, because looking costs time.
 * @returns {Promise<number | undefined>} bytes; undefined where there is no /proc
 */
export async function peakMemory(contender, { root, path }) {
  if (!fs.existsSync("/proc/self/status")) return undefined;
  contender.before?.(root);
  const [file, ...args] = contender.argv;
  const child = spawn(file, args, {
    cwd: root,
    env: environment(contender, path),
    stdio: ["ignore", "pipe", "ignore"],
  });
  child.stdout.resume();
  let peak = 0;
  const look = setInterval(() => {
    try {
      const match = /^VmHWM:\s+(\d+) kB$/m.exec(fs.readFileSync(`/proc/${child.pid}/status`, "utf8"));
      if (match !== null) peak = Math.max(peak, Number(match[1]) * 1024);
    } catch {
      // It has just ended.
    }
  }, 2);
  await new Promise((done) => child.on("close", done));
  clearInterval(look);
  return peak;
}

/** @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
