import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkWorkspaceFile } from "../../src/config/check-workspace-file.ts";
import { changeWorkspaceFile } from "../../src/suggestions/change-workspace-file.ts";
import type { ConfigChange } from "../../src/suggestions/suggestion.ts";

const ignore = (pattern: string): ConfigChange => ({ kind: "ignore", pattern });
const global = (pattern: string): ConfigChange => ({ kind: "global", pattern });
const inputs = (repoPath: string, pattern: string): ConfigChange => ({ kind: "inputs", repoPath, pattern });

describe("lines are put in", () => {
  test.each<[string, string | undefined, readonly ConfigChange[], string]>([
    ["into no file", undefined, [ignore("a/**")], '[affected]\nignore = ["a/**"]\n'],
    [
      "into an empty list",
      "[affected]\nignore = []\n",
      [ignore("a"), ignore("b")],
      '[affected]\nignore = ["a", "b"]\n',
    ],
    [
      "into a list on one line",
      '[affected]\nignore = ["x"] # why\n',
      [ignore("a")],
      '[affected]\nignore = ["x", "a"] # why\n',
    ],
    [
      "into a list with a comma at its end",
      '[affected]\nignore = ["x", ]\n',
      [ignore("a")],
      '[affected]\nignore = ["x", "a" ]\n',
    ],
    [
      "into a list of lines, whose comments stay where they are",
      '[affected]\nignore = [\n  # first\n  "x", # of x\n  "y" # of y\n  # last\n]\n',
      [ignore("a"), ignore("b")],
      '[affected]\nignore = [\n  # first\n  "x", # of x\n  "y", # of y\n  "a",\n  "b",\n  # last\n]\n',
    ],
    [
      "below a table that has no such list",
      '[affected] # ours\nunowned = "everything"\n[[repos]]\npath = "p"\n',
      [global("g")],
      '[affected] # ours\nglobal = ["g"]\nunowned = "everything"\n[[repos]]\npath = "p"\n',
    ],
    [
      "into the entry of a repo, and behind all for one that has none",
      '[[repos]]\npath = "./p"\n\n[[repos]]\npath = "q"\ninputs = ["x"]',
      [inputs("p", "a"), inputs("q", "b"), inputs("r", "c"), inputs("r", "d")],
      '[[repos]]\ninputs = ["a"]\npath = "./p"\n\n[[repos]]\npath = "q"\ninputs = ["x", "b"]\n\n[[repos]]\npath = "r"\ninputs = [\n  "c",\n  "d",\n]\n',
    ],
    [
      "with the breaks that the file has, and its byte order mark",
      '\uFEFF[affected]\r\nignore = [\r\n  "x"\r\n]\r\n',
      [ignore("a"), global("g")],
      '\uFEFF[affected]\r\nglobal = ["g"]\r\nignore = [\r\n  "x",\r\n  "a",\r\n]\r\n',
    ],
    [
      "for a repo with inputs of its own",
      undefined,
      [{ kind: "repo", name: "t", path: "tests", dependencies: ["a", "@b/c"] }, inputs("tests", "x/**")],
      '[[repos]]\nname = "t"\npath = "tests"\ninputs = ["x/**"]\n[repos.dependencies]\na = "*"\n"@b/c" = "*"\n',
    ],
  ])("%s", async (_where, text, changes, expected) => {
    expect(await changeWorkspaceFile(text, changes)).toBe(expected);
  });
});

test.each([
  ["a file with an error", "[affected\n"],
  ["a table on one line", 'affected = { ignore = ["x"], unowned = "everything" }\n'],
  ["keys with dots", 'affected.unowned = "nothing"\n'],
  ["entries on one line", 'repos = [{ path = "p" }]\n'],
])("%s is left alone where lines cannot be added to it", async (_what, text) => {
  const change = changeWorkspaceFile(text, [global("g"), inputs("q", "a")]);
  await expect(change).rejects.toMatchObject({ code: "suggestions/cannot-write" });
});

test("whatever a list looks like, every line of the file stays, and what was there and what is new are in it", async () => {
  const space = fc.constantFrom("", " ", "\n", "\n  ", " # c\n", "\n  # d\n  ");
  const list = fc
    .array(fc.tuple(space, fc.constantFrom('"x"', "'y'", '"z,]"'), space), { maxLength: 4 })
    .chain((items) =>
      fc.tuple(space, fc.boolean()).map(([end, comma]) => {
        const body = items.map(([before, item, after]) => `${before}${item}${after}`).join(",");
        return `[${body}${comma && items.length > 0 ? "," : ""}${end}]`;
      }),
    );
  await fc.assert(
    fc.asyncProperty(list, async (written) => {
      const text = `# head\n[affected]\nignore = ${written} # tail\n`;
      const { file: before } = await checkWorkspaceFile(text);
      const changed = await changeWorkspaceFile(text, [ignore("new"), ignore("newer")]);
      const { file: after } = await checkWorkspaceFile(changed);
      const patterns = (file: typeof before) => file?.affected.ignore.map((one) => one.text);
      expect(patterns(after)).toEqual([...(patterns(before) ?? []), "new", "newer"]);
      expect(changed.match(/#[^\n]*/g)).toEqual(text.match(/#[^\n]*/g));
    }),
    { numRuns: 200 },
  );
});
