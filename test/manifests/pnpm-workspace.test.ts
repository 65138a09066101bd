import { expect, test } from "vitest";
import { readPnpmWorkspace } from "../../src/manifests/pnpm-workspace.ts";

const read = (text: string) => readPnpmWorkspace({ path: "pnpm-workspace.yaml", text });

test("packages are members, and ! takes out wherever it stands", async () => {
  expect(await read('packages:\n  - "!**/test/**"\n  - packages/*\n  - .\ncatalog:\n  react: ^18\n')).toEqual(
    {
      members: {
        include: [
          { pattern: "packages/*", at: { keys: ["packages", 1] } },
          { pattern: ".", at: { keys: ["packages", 2] } },
        ],
        exclude: [{ pattern: "**/test/**", at: { keys: ["packages", 0] } }],
      },
      problems: [],
    },
  );
});

test("a file of settings only declares no members, and an empty one neither", async () => {
  expect(await read("onlyBuiltDependencies: [esbuild]\n")).toEqual({ members: undefined, problems: [] });
  expect(await read("")).toEqual({ members: undefined, problems: [] });
});

test("wrong types and wrong syntax are problems with a place", async () => {
  expect(await read("packages: [1, a]\n")).toEqual({
    members: { include: [{ pattern: "a", at: { keys: ["packages", 1] } }], exclude: [] },
    problems: [
      {
        code: "manifest/wrong-type",
        severity: "error",
        message: "packages.0 must be text, not a number",
        file: "pnpm-workspace.yaml",
        at: { keys: ["packages", 0] },
      },
    ],
  });
  expect(await read("packages: x\n")).toMatchObject({
    problems: [{ message: "packages must be a list, not text" }],
  });
  expect(await read("- a\n")).toMatchObject({
    members: undefined,
    problems: [{ code: "manifest/wrong-type" }],
  });
  expect(await read("packages: [\n")).toMatchObject({
    members: undefined,
    problems: [{ code: "manifest/syntax", place: { line: 2 } }],
  });
});
