import { ACTION_COMMANDS } from "../../src/config/inputs.ts";
import { renderActionYml } from "./action-yml.ts";
import { codesIn, renderCodesPage, type SourceText } from "./codes-page.ts";
import { renderConfigurationPage } from "./configuration-page.ts";
import { renderJson, settingsJsonSchema, workspaceJsonSchema } from "./json-schemas.ts";

export interface Generated {
  /** Path from the root → text. */
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
}

/** All that is generated from sources. The same sources give the same bytes. */
export function generatedFiles(given: {
  readonly sources: readonly SourceText[];
  readonly codeDescriptions: Readonly<Record<string, string>>;
}): Generated {
  const codes = renderCodesPage(codesIn(given.sources), new Map(Object.entries(given.codeDescriptions)));
  return {
    files: new Map([
      ["action.yml", renderActionYml()],
      ...ACTION_COMMANDS.map(
        (command) => [`actions/${command}/action.yml`, renderActionYml(command)] as const,
      ),
      ["schemas/wrknv.schema.json", renderJson(settingsJsonSchema())],
      ["schemas/workspace.schema.json", renderJson(workspaceJsonSchema())],
      ["docs/configuration.md", renderConfigurationPage()],
      ["docs/codes.md", codes.text],
    ]),
    problems: codes.problems,
  };
}
