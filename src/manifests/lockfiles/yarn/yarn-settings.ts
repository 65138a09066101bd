import { fail, ok, type Result } from "../../../base/failure.ts";
import type { YarnExtension } from "./yarn-extensions.ts";
import { scanYarnSettings, type SettingValue, type UnreadLine } from "./yarn-settings-scan.ts";

/** What a .yarnrc.yml says that decides which entries of a yarn.lock answer. */
export interface YarnSettings {
  /** By the catalog's name, `` for `catalog`; then by package. */
  readonly catalogs: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** `packageExtensions` by package. */
  readonly extensions: ReadonlyMap<string, readonly YarnExtension[]>;
}

const KEYS: ReadonlySet<string> = new Set(["catalog", "catalogs", "packageExtensions"]);

/** Reads those keys of a .yarnrc.yml (https://yarnpkg.com/configuration/yarnrc); all others may be written as they like. */
export function readYarnSettings(text: string | undefined): Result<YarnSettings, UnreadLine> {
  const scanned = scanYarnSettings(text ?? "", KEYS);
  if (!scanned.ok) return scanned;
  const catalogs = new Map<string, ReadonlyMap<string, string>>();
  for (const [name, catalog] of tableOf(scanned.value.get("catalogs"))) catalogs.set(name, textsOf(catalog));
  catalogs.set("", textsOf(scanned.value.get("catalog")));
  const extensions = new Map<string, YarnExtension[]>();
  for (const [descriptor, value] of tableOf(scanned.value.get("packageExtensions"))) {
    const [, name, range] = /^(@?[^@]+)@(.+)$/.exec(descriptor) ?? [];
    // yarn stops with an error.
    if (name === undefined || range === undefined)
      return fail({ line: 1, why: `${descriptor} of packageExtensions has no range` });
    const table = tableOf(value);
    const extension = {
      range,
      dependencies: new Map([
        ...textsOf(table.get("dependencies")),
        ...textsOf(table.get("optionalDependencies")),
      ]),
      peers: textOf(table.get("peerDependencies")) + textOf(table.get("peerDependenciesMeta")),
    };
    const known = extensions.get(name);
    if (known === undefined) extensions.set(name, [extension]);
    else known.push(extension);
  }
  return ok({ catalogs, extensions });
}

const NO_TABLE: ReadonlyMap<string, SettingValue> = new Map();

const tableOf = (value: SettingValue | undefined): ReadonlyMap<string, SettingValue> =>
  value === undefined || typeof value === "string" ? NO_TABLE : value;

const textsOf = (value: SettingValue | undefined): ReadonlyMap<string, string> =>
  new Map([...tableOf(value)].filter((pair): pair is [string, string] => typeof pair[1] === "string"));

/** As deep as the scanner lets a table be. */
const textOf = (value: SettingValue | undefined): string =>
  value === undefined || typeof value === "string"
    ? (value ?? "")
    : [...value].map(([key, inner]) => `\n${key}: ${textOf(inner)};`).join("");
