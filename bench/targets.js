// What the figures have to be. A target is judged where the run measured both of its sides.

/**
 * @typedef {{ ecosystem: string, size: number, medians: Map<string, number>, peakBytes: number | undefined }} Result
 * @typedef {{ text: string, value: number, limit: number, passed: boolean }} Verdict
 */

const MIB = 1024 ** 2;

/** @param {Result[]} results @returns {Verdict[]} */
export function judge(results) {
  const find = (ecosystem, size) =>
    results.find((result) => result.ecosystem === ecosystem && result.size === size);
  const time = (result, name = "wrknv") => result?.medians.get(name);
  const verdicts = [];
  const atMost = (text, value, limit) => {
    if (value !== undefined && !Number.isNaN(value))
      verdicts.push({ text, value, limit, passed: value <= limit });
  };
  const ratio = (a, b) => (a === undefined || b === undefined ? undefined : a / b);

  const [small, middle, large] = [1_000, 5_000, 50_000].map((size) => find("npm", size));
  atMost("npm 1,000: wrknv / turbo", ratio(time(small), time(small, "turbo")), 1.25);
  atMost("npm 5,000: wrknv / turbo", ratio(time(middle), time(middle, "turbo")), 0.6);
  atMost("npm 5,000: wrknv / floor", ratio(time(middle), time(middle, "floor")), 1.7);
  atMost("npm: 50,000 / 5,000", ratio(time(large), time(middle)), 12);
  atMost(
    "npm 50,000: MiB of memory",
    large?.peakBytes === undefined ? undefined : large.peakBytes / MIB,
    600,
  );
  for (const { ecosystem, size } of results)
    if (ecosystem === "python")
      atMost(
        `${size.toLocaleString("en")}: python / npm`,
        ratio(time(find("python", size)), time(find("npm", size))),
        2,
      );
  return verdicts;
}
