// What the figures have to be. A target is judged where the run measured both of its sides.

/**
 * @typedef {object} Result
 * @property {import("./scenarios.js").Question["name"]} scenario
 * @property {string} ecosystem
 * @property {number | undefined} size
 * @property {number | undefined} last
 * @property {Map<string, number>} medians
 * @property {number | undefined} peakBytes
 *
 * @typedef {{ text: string, value: number, limit: number, passed: boolean }} Verdict
 */

const MIB = 1024 ** 2;
const MEMORY_LIMIT_MIB = 600;

/** @param {Result[]} results @returns {Verdict[]} */
export function judge(results) {
  const find = (scenario, ecosystem, size) =>
    results.find(
      (result) => result.scenario === scenario && result.ecosystem === ecosystem && result.size === size,
    );
  const time = (result, name = "wrknv") => result?.medians.get(name);
  const verdicts = [];
  const atMost = (text, value, limit) => {
    if (value !== undefined && !Number.isNaN(value))
      verdicts.push({ text, value, limit, passed: value <= limit });
  };
  const ratio = (a, b) => (a === undefined || b === undefined ? undefined : a / b);
  const memory = (text, result) => atMost(`${text}: MiB of memory`, ratio(result?.peakBytes, MIB), MEMORY_LIMIT_MIB); // prettier-ignore
  const commit = (text, result, limit) =>
    atMost(`${text}: ms a commit`, ratio(time(result), result?.last), limit);

  const [small, middle, large] = [1_000, 5_000, 50_000].map((size) => find("sources", "npm", size));
  atMost("npm 1,000: wrknv / turbo", ratio(time(small), time(small, "turbo")), 1.25);
  atMost("npm 5,000: wrknv / turbo", ratio(time(middle), time(middle, "turbo")), 0.6);
  atMost("npm 5,000: wrknv / floor", ratio(time(middle), time(middle, "floor")), 1.7);
  atMost("npm: 50,000 / 5,000", ratio(time(large), time(middle)), 12);
  memory("npm 50,000", large);
  for (const { scenario, ecosystem, size } of results)
    if (scenario === "sources" && ecosystem === "python")
      atMost(
        `${size.toLocaleString("en")}: python / npm`,
        ratio(time(find("sources", "python", size)), time(find("sources", "npm", size))),
        2,
      );

  const lock = find("lock", "npm", 5_000);
  atMost("npm 5,000, lockfile changed: wrknv / turbo", ratio(time(lock), time(lock, "turbo")), 0.6);
  memory("npm 5,000, lockfile changed", lock);
  const history = find("history", "npm", 5_000);
  commit("npm 5,000, backtest", history, 40);
  memory("npm 5,000, backtest", history);
  const babel = find("babel", "npm", undefined);
  commit("babel, backtest", babel, 10);
  memory("babel, backtest", babel);
  return verdicts;
}
