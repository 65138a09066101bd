import { join } from "node:path";
import { expect, test } from "vitest";
import { askBacktest } from "./answer.ts";
import { cloneHistory, NAMES } from "./clone.ts";
import { compareHistory } from "./compare.ts";
import { tableRow } from "./table.ts";

const PROGRAM = join(import.meta.dirname, "../../dist/cli/index.js");

const rows: string[] = [];

test.each(NAMES)(
  "at every commit of %s, what a backtest selects is what the slow oracle says, and each reason holds",
  { timeout: 300_000 },
  async (name) => {
    using clone = cloneHistory(name);
    const { judgements, differences } = await compareHistory({
      directory: clone.directory,
      options: { rootName: name, calling: "runs-a-task" },
      source: askBacktest(PROGRAM, clone.directory),
    });
    rows.push(tableRow(name, judgements));
    expect(differences).toEqual([]);
  },
);

test("the shares of repos that the histories select are those that they always selected", async () => {
  await expect(`${rows.join("\n")}\n`).toMatchFileSnapshot("shares.txt");
});
