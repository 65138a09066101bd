import * as z from "zod/mini";
import {
  anyTableField,
  described,
  environmentField,
  flagField,
  kindDoc,
  recordField,
  schemaOf,
  textField,
  textListField,
  textOrListField,
} from "./schema-fields.ts";
import { SETTING_KEYS, variableOf, type SettingKey } from "./setting-keys.ts";

/** The schema of a setting that is one value, from the table that also names its variable and its default. */
function setting(key: SettingKey) {
  const { kind, about, fallback } = SETTING_KEYS[key];
  return z.optional(
    described(schemaOf(kind), {
      ...kindDoc(kind, about),
      variable: variableOf(key),
      ...(fallback === undefined ? {} : { default: fallback }),
    }),
  );
}

const table = (description: string, example: string) => ({ description, must: "a table", example });

const toolTable = z.strictObject({
  version: z.optional(textOrListField("Version, or versions, as `1.10.x` or exact.", "1.10.x")),
  path: z.optional(textField("Folder or program to use in place of an installed one.", "/opt/tofu/bin/tofu")),
  env: z.optional(environmentField("Variables that the tool needs.")),
  environment: z.optional(environmentField("The same as `env`.")),
  enabled: z.optional(flagField("Whether the tool is used.", true)),
});

/** A new one for each place: a schema has one meaning. */
const tool = (description: string) =>
  described(
    z.union([z.string().check(z.minLength(1)), z.array(z.string().check(z.minLength(1))), toolTable]),
    {
      description,
      must: "a version, a list of versions, or a table with version",
      example: '"1.10.x"',
      repair: (value) => (typeof value === "number" ? JSON.stringify(String(value)) : undefined),
    },
  );

/** `.wrknv.toml`, `wrknv.toml`, `[tool.wrknv]` of pyproject.toml and the user's config.toml: all have the same keys. */
export const SETTINGS_SCHEMA = described(
  z.strictObject({
    project_name: setting("project_name"),
    version: setting("version"),
    plan: z.optional(
      described(
        z.strictObject({
          task: setting("plan.task"),
          max_jobs: setting("plan.max_jobs"),
          max_stages: setting("plan.max_stages"),
          jobs_per_runner: setting("plan.jobs_per_runner"),
          push_base: setting("plan.push_base"),
          merge_queue_base: setting("plan.merge_queue_base"),
          base: setting("plan.base"),
        }),
        table("How plans are made.", "{ max_jobs = 20 }"),
      ),
    ),
    tools: z.optional(
      recordField(
        tool("A tool: its version, several versions, or a table."),
        table("Tools that the project needs, by name.", '{ tofu = "1.10.x" }'),
      ),
    ),
    profiles: z.optional(
      recordField(
        recordField(
          tool("A tool: its version, several versions, or a table."),
          table("Tools of one profile.", '{ tofu = "1.10.x" }'),
        ),
        table(
          "Named sets of tools, taken in place of `[tools]` by `--profile`.",
          '{ dev = { tofu = "1.10.x" } }',
        ),
      ),
    ),
    workenv: z.optional(
      described(
        z.strictObject({
          auto_install: setting("workenv.auto_install"),
          use_cache: setting("workenv.use_cache"),
          cache_ttl: setting("workenv.cache_ttl"),
          log_level: setting("workenv.log_level"),
          container_runtime: setting("workenv.container_runtime"),
          container_registry: setting("workenv.container_registry"),
          install_dir: setting("workenv.install_dir"),
          cache_dir: setting("workenv.cache_dir"),
          telemetry: z.optional(flagField("Known and ignored: nothing is ever sent.")),
        }),
        table("How the work environment is kept.", "{ auto_install = true }"),
      ),
    ),
    install_dir: setting("install_dir"),
    cache_dir: setting("cache_dir"),
    log_level: setting("log_level"),
    telemetry: setting("telemetry"),
    env: z.optional(environmentField("Variables for every task.")),
    workspace: z.optional(
      described(
        z.strictObject({
          sibling_sources: z.optional(
            recordField(
              textField("Folder of the package, from this file's folder.", "../provide-foundation"),
              {
                description: "Packages of the workspace that this one needs, with their folders.",
                must: "a table of packages and folders",
                example: '{ provide-foundation = "../provide-foundation" }',
              },
            ),
          ),
        }),
        table("How this package stands in its workspace.", "{}"),
      ),
    ),
    build: z.optional(
      described(
        z.strictObject({
          enabled: z.optional(flagField("Whether the package is built.", true)),
          command: z.optional(textField("Command that builds it.", "uv build")),
          test_command: z.optional(textField("Command that tests it.", "pytest")),
          parallel: z.optional(flagField("Whether it may be built beside others.")),
          dependencies: z.optional(
            textListField("Repos that must be built before it.", "provide-foundation"),
          ),
        }),
        table("How the package is built.", '{ command = "uv build" }'),
      ),
    ),
    gitignore: z.optional(anyTableField("What `wrknv gitignore` writes.")),
    container: z.optional(anyTableField("The development container.")),
    package: z.optional(anyTableField("How the package is packed.")),
    registry: z.optional(anyTableField("Where packages are published.")),
    // Read by parse-tasks.ts: what a key of a task means depends on its value, which no schema can say.
    tasks: z.optional(z.unknown()),
  }),
  { description: "wrknv settings", must: "a table", example: "" },
);

export type SettingsTable = z.output<typeof SETTINGS_SCHEMA>;
