import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { checkSettingsFile } from "../../src/config/check-settings-file.ts";
import { checkWorkspaceFile } from "../../src/config/check-workspace-file.ts";
import { parseToml } from "../../src/documents/toml.ts";
import { EVERY_FIELD } from "./every-field.ts";

/** Whether a shipped schema takes a TOML text. Dates are text to a JSON schema, as they are to editors. */
function schemaTakes(name: string): (text: string) => boolean {
  const schema = JSON.parse(
    readFileSync(new URL(`../../schemas/${name}`, import.meta.url), "utf8"),
  ) as object;
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
  return (text) => {
    const parsed = parseToml(text);
    return parsed.ok && validate(JSON.parse(JSON.stringify(parsed.value)));
  };
}

const corpus = (repo: string): string =>
  readFileSync(new URL(`../corpus/provide-io/${repo}/wrknv.toml`, import.meta.url), "utf8");

describe("wrknv.schema.json agrees with the loader", () => {
  const takes = schemaTakes("wrknv.schema.json");
  test.each([
    ["", true],
    ...["bfiles", "flavorpack", "provide-foundation", "wrknv"].map((repo) => [corpus(repo), true] as const),
    ['[tools]\na = "1"\nb = ["1", "2"]\nc = { version = "1", env = { A = 1 } }\n', true],
    ['[tools]\na = { version = "1", path = 3 }\n', false],
    ["[tools]\na = 1\n", false],
    ['colour = "red"\n', false],
    ["[plan]\nmax_jobs = 256\n", true],
    ["[plan]\nmax_jobs = 257\n", false],
    ["[plan]\nmax_jobs = 2.5\n", false],
    ['[plan]\nmax_jobs = "2"\n', false],
    ['[plan]\npush_base = "before"\n', true],
    ['[plan]\npush_base = "after"\n', false],
    ['[plan]\ntask = ""\n', false],
    ['[container]\nanything = ["goes"]\n', true],
    ['[tasks]\na = "x"\nb = ["a"]\n', true],
    ["[tasks]\na = 1\n", false],
    ['[tasks]\na = ""\n', false],
    ["[tasks]\na = []\n", false],
    ['[tasks.a.b]\nc = "x"\n', true],
    ['[tasks.a.b.c]\nd = "x"\n', false],
    ['[tasks.a]\nrun = "x"\ntimeout = 3\nparallel = "y"\n', true],
    ['[tasks.a]\nrun = "x"\ntimeout = -3\n', false],
    ['[tasks.a]\nrun = "x"\nstream_output = 1\n', false],
    ['[workspace]\nsibling_sources = { a = "../a" }\n[build]\nenabled = true\n', true],
    ["[build]\nenabled = 1\n", false],
    ['[env]\nA = "x"\nB = 1\nC = true\n', true],
    ["[env]\nA = []\n", false],
  ] as const)("%j: %s", async (text, good) => {
    const { diagnostics } = await checkSettingsFile({ file: "wrknv.toml", text, keys: [] });
    expect({ loader: diagnostics.length === 0, schema: takes(text) }).toEqual({ loader: good, schema: good });
  });
});

describe("workspace.schema.json agrees with the loader", () => {
  const takes = schemaTakes("workspace.schema.json");
  test.each([
    ["", true],
    [EVERY_FIELD, true],
    ['[[repos]]\nname = "a"\n', false],
    ['[[repos]]\npath = "a"\nrunson = "x"\n', false],
    ['[[repos]]\npath = "a"\nruns_on = "x"\n', true],
    ['[[repos]]\npath = "a"\ndependencies = { b = false }\n', true],
    ['[[repos]]\npath = "a"\ndependencies = { b = true }\n', false],
    ['sync_strategy = "never"\n', false],
    ['[template_source]\ntype = "local"\n', false],
    ['[affected]\nunowned = "nothing"\n', true],
    ["[affected]\nglobal = [1]\n", false],
    ['[[kinds]]\nkind = "a"\nmatch = { name = "a*" }\n', true],
    ['[[kinds]]\nkind = "a"\nmatch = { names = "a*" }\n', false],
    ['[[kinds]]\nkind = "a"\n', false],
    ['[[kinds]]\nkind = "a"\nmatch = {}\n', false],
  ] as const)("%j: %s", async (text, good) => {
    const { diagnostics } = await checkWorkspaceFile(text);
    expect({ loader: diagnostics.length === 0, schema: takes(text) }).toEqual({ loader: good, schema: good });
  });
});
