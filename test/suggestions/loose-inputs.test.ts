import { expect, test } from "vitest";
import { looseInputs } from "../../src/suggestions/loose-inputs.ts";
import { openRepoFolders } from "../../src/suggestions/place.ts";

test("repos in a folder take as inputs what lies loose beside them and around them, and nothing of each other", () => {
  const repoPaths = ["packages/a", "test/esm", "test/run/one", "test/run/two"];
  const files = ["test/setup.js", "test/run/expected.txt", "test/shared/deep/a.js", "test/run/data/x.json"];
  const inputs = looseInputs("test", files, { repoPaths, folders: openRepoFolders(repoPaths) });
  expect(inputs.map((one) => (one.kind === "inputs" ? `${one.repoPath}: ${one.pattern}` : one))).toEqual([
    "test/esm: test/*",
    "test/esm: test/shared/**",
    "test/run/one: test/*",
    "test/run/one: test/run/*",
    "test/run/one: test/shared/**",
    "test/run/one: test/run/data/**",
    "test/run/two: test/*",
    "test/run/two: test/run/*",
    "test/run/two: test/shared/**",
    "test/run/two: test/run/data/**",
  ]);
  expect(looseInputs("proto", ["proto/a"], { repoPaths, folders: openRepoFolders(repoPaths) })).toEqual([]);
});
