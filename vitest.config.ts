import { defineConfig } from "vitest/config";

// .ci/run sums the tests of several runs: it names a file for the counts.
const results = process.env["WRKNV_TEST_RESULTS"];

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: "forks",
    maxWorkers: 2,
    reporters: results === undefined ? ["default"] : ["default", ["json", { outputFile: results }]],
    server: { deps: { inline: ["@actions/workflow-parser", "@actions/expressions"] } },
  },
});
