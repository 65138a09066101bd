import { join } from "node:path";
import { expect, test } from "vitest";
import { askAffected } from "./answer.ts";
import { cloneHistory, NAMES } from "./clone.ts";
import { compareHistory } from "./compare.ts";

const PROGRAM = join(import.meta.dirname, "../../dist/cli/index.js");

/** The submodules of the others are in no bundle, and affected selects everything where it cannot look into one. */
const WITHOUT_SUBMODULES = NAMES.filter((name) => name !== "dd-trace-go" && name !== "opentelemetry-js");

test.each(WITHOUT_SUBMODULES)(
  "at every 30th commit of %s, what is affected is what the slow oracle says, and each reason holds",
  { timeout: 300_000 },
  async (name) => {
    using clone = cloneHistory(name);
    const { judgements, differences } = await compareHistory({
      directory: clone.directory,
      options: { rootName: name, calling: "mentions-wrknv" },
      source: askAffected(PROGRAM, clone.directory),
      isAsked: (_, index) => index % 30 === 0,
    });
    expect(differences).toEqual([]);
    expect(judgements).toHaveLength(10);
  },
);
