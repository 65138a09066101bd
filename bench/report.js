// One question's times as lines of text.
import { median } from "./measure.js";

const MIB = 1024 ** 2;

/**
 * @param {{ times: Map<string, number[]>, last: number | undefined, peakBytes: number | undefined }} result
 * @returns {string[]}
 */
export function tableLines({ times, last, peakBytes }) {
  const of = (name) => (times.get(name)?.length ? median(times.get(name)) : Number.NaN);
  const lines = [
    row(
      "",
      "median ms",
      "min ms",
      "max ms",
      "/ floor",
      ...(last === undefined ? ["/ turbo"] : ["ms a commit"]),
    ),
  ];
  for (const [name, list] of times) {
    const over = (other) => (Number.isNaN(of(other)) ? "" : (of(name) / of(other)).toFixed(2));
    lines.push(
      row(
        name,
        of(name).toFixed(1),
        Math.min(...list).toFixed(1),
        Math.max(...list).toFixed(1),
        over("floor"),
        last === undefined ? over("turbo") : (of(name) / last).toFixed(2),
      ),
    );
  }
  if (peakBytes !== undefined) lines.push(`wrknv held at most ${Math.round(peakBytes / MIB)} MiB`);
  return lines;
}

const row = (name, ...cells) => `${name.padEnd(18)}${cells.map((cell) => cell.padStart(12)).join("")}`;
