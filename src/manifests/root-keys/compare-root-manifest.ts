import { placeAt } from "../../base/diagnostic.ts";
import { fail, type Result } from "../../base/failure.ts";
import { baseName } from "../../base/path-text.ts";
import { locateJsonError, parseJson } from "../../documents/json.ts";
import type { SyntaxProblem } from "../../documents/syntax-problem.ts";
import { parseToml } from "../../documents/toml.ts";
import { parseYaml } from "../../documents/yaml.ts";
import type { Anchor, Manifest } from "../manifest.ts";
import { CARGO_RULES } from "./cargo-rules.ts";
import { catalogUses } from "./catalog-rules.ts";
import { changedKeys } from "./changed-keys.ts";
import { changedStatements } from "./changed-statements.ts";
import { isCyclic } from "./is-cyclic.ts";
import type { KeyRule } from "./key-rule.ts";
import { indexKeyUses } from "./key-uses.ts";
import { PACKAGE_JSON_RULES } from "./package-json-rules.ts";
import { placeOfChange } from "./place-of-change.ts";
import { asPlainTable } from "./plain-table.ts";
import { PNPM_WORKSPACE_RULES } from "./pnpm-rules.ts";
import { PYPROJECT_RULES } from "./pyproject-rules.ts";
import type { RootKeyChange, RootManifestInput } from "./root-key-change.ts";
import { YARNRC_RULES } from "./yarnrc-rules.ts";

type Parsed = Result<unknown, SyntaxProblem>;

interface KeyedManifest {
  readonly parse: (text: string) => Parsed | Promise<Parsed>;
  readonly rules: KeyRule;
  /** What a member's manifest names of it, at least of these last keys; see `KeyUses`. */
  readonly usesOf: (manifest: Manifest, lastKeys: ReadonlySet<string>) => Iterable<string>;
}

const parseYamlTree = async (text: string): Promise<Parsed> => {
  const parsed = await parseYaml(text);
  return parsed.ok && isCyclic(parsed.value)
    ? fail({ message: "an anchor holds itself", place: placeAt(text, 0, 1) })
    : parsed;
};

const KEYED: ReadonlyMap<string, KeyedManifest> = new Map([
  ["package.json", { parse: parseJson, rules: PACKAGE_JSON_RULES, usesOf: catalogUses }],
  ["pnpm-workspace.yaml", { parse: parseYamlTree, rules: PNPM_WORKSPACE_RULES, usesOf: catalogUses }],
  [".yarnrc.yml", { parse: parseYamlTree, rules: YARNRC_RULES, usesOf: catalogUses }],
  ["pyproject.toml", { parse: parseToml, rules: PYPROJECT_RULES, usesOf: () => [] }],
  ["Cargo.toml", { parse: parseToml, rules: CARGO_RULES, usesOf: ({ inherits }) => inherits ?? [] }],
]);

/**
 * The keys of a root manifest whose values differ, by code unit, and what each means; none where only layout, comments
 * or the order of keys differ (where no tool reads it: `orderedValue`). Everything: a file that came, went or cannot be
 * read, and each key without a rule. Pure and never throws. Loads yaml for a `.yaml` or `.yml`, jsonc-parser for JSON that is
 * none. Cost: linear in both texts, and in the members' manifests where a key changed that members can use.
 */
export async function compareRootManifest(input: RootManifestInput): Promise<readonly RootKeyChange[]> {
  const { path, base, head } = input;
  if (base === head) return [];
  if (base === undefined || head === undefined)
    return [wholeFile(head === undefined ? "base" : "head", { line: 1 })];
  const name = baseName(path);
  if (name === "go.mod" || name === "go.work") return changedStatements(input, { base, head });
  const keyed = KEYED.get(name);
  if (keyed === undefined) return [wholeFile("head", { line: 1 })];

  const before = await keyed.parse(base);
  const after = await keyed.parse(head);
  if (!after.ok) return [wholeFile("head", { line: await lineOf(after.failure, head) })];
  if (!before.ok) return [wholeFile("base", { line: await lineOf(before.failure, base) })];
  // An empty YAML document is null, and says as much as one without a key.
  const baseTable = asPlainTable(before.value ?? {});
  const headTable = asPlainTable(after.value ?? {});
  if (baseTable === undefined || headTable === undefined) return [wholeFile("head", { keys: [] })];

  const changed = changedKeys(keyed.rules, baseTable, headTable);
  const lastKeys = new Set(changed.map(({ difference }) => difference.keys.at(-1) ?? ""));
  const uses = indexKeyUses(input, (manifest) => keyed.usesOf(manifest, lastKeys));
  return changed.flatMap(({ difference, judge }) => {
    const { side, keys } = placeOfChange(difference);
    const key = difference.keys.join(".");
    const effects = judge(difference, { input, base: baseTable, head: headTable, uses });
    return effects.map((effect) => ({ key, side, at: { keys }, effect }));
  });
}

async function lineOf({ place }: SyntaxProblem, text: string): Promise<number> {
  if (place !== undefined) return place.line;
  try {
    return (await locateJsonError(text)).place.line;
  } catch (error) {
    // The parser with places recurses once for each level.
    if (!(error instanceof RangeError)) throw error;
    return 1;
  }
}

const wholeFile = (side: "base" | "head", at: Anchor): RootKeyChange => ({
  key: "",
  side,
  at,
  effect: { kind: "everything" },
});
