import type { Judgement } from "./oracle.ts";

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** The row of a history in the table of shares: every figure that a change of the rules would move. */
export function tableRow(name: string, judgements: readonly Judgement[]): string {
  const shares = judgements.map(({ selected, repos }) => selected.length / repos).sort((a, b) => a - b);
  const middle = [shares[(shares.length - 1) >> 1] ?? 0, shares[shares.length >> 1] ?? 0];
  const median = middle.reduce((a, b) => a + b) / 2;
  const mean = shares.reduce((a, b) => a + b, 0) / Math.max(1, shares.length);
  const causes = new Map<string, number>();
  for (const { everything } of judgements)
    if (everything !== undefined) causes.set(everything.cause, (causes.get(everything.cause) ?? 0) + 1);
  const whole = [...causes.values()].reduce((a, b) => a + b, 0);
  const counted = [...causes]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([cause, count]) => `${cause} ${count}`);
  const nothing = judgements.filter(({ selected }) => selected.length === 0).length;
  return [
    `${name}: ${judgements.length} commits`,
    `median ${percent(median)}`,
    `mean ${percent(mean)}`,
    `everything ${whole}${whole === 0 ? "" : ` (${counted.join(", ")})`}`,
    `nothing ${nothing}`,
  ].join(", ");
}
