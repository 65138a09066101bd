import { expect, test } from "vitest";
import type { Ecosystem } from "../../src/manifests/manifest.ts";
import { satisfies } from "../../src/manifests/version-satisfies.ts";

test.each<[Ecosystem, string, string, boolean | undefined]>([
  ["npm", "*", "0.0.0-anything", true],
  ["npm", "^1.2.0", "1.3.0", true],
  ["npm", "^1.2.0", "2.0.0", false],
  ["npm", "workspace:^", "9.9.9", true],
  ["npm", "workspace:*", "9.9.9", true],
  ["npm", "workspace:^1.0.0", "2.0.0", false],
  ["npm", "latest", "1.0.0", undefined],
  ["npm", "catalog:", "1.0.0", undefined],
  ["npm", "file:../x", "1.0.0", undefined],
  ["npm", "^1.0.0", "not a version", undefined],
  ["python", ">=0.4,<1", "0.5", true],
  ["python", ">=0.4", "0.4.0.dev1", false],
  ["python", ">=0.4", "0.5.0a1", true],
  ["python", "~=1.4", "2.0", false],
  ["python", "=={{ version }}", "1.0", undefined],
  ["cargo", "1.2", "1.9.0", true],
  ["cargo", "1.2", "2.0.0", false],
  ["cargo", "0.3", "0.4.0", false],
  ["cargo", ">=1.2, <1.5", "1.4.0", true],
  ["cargo", "=1.2.3", "1.2.4", false],
  ["cargo", "1.*", "1.4.0", true],
  ["go", "v1.2.3", "1.0.0", undefined],
  ["terraform", "1", "1", undefined],
])("%s %s with version %s: %s", async (ecosystem, constraint, version, expected) => {
  expect(await satisfies({ ecosystem, constraint, version })).toBe(expected);
});
