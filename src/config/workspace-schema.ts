import * as z from "zod/mini";
import {
  anyTableField,
  choiceField,
  described,
  flagField,
  momentField,
  recordField,
  textField,
  textListField,
  textOrListField,
} from "./schema-fields.ts";
import { SYNC_STRATEGIES } from "./workspace-file.ts";

const templateSource = described(
  z.strictObject({
    type: choiceField(
      ["local", "git", "github"],
      "Where the templates lie: a folder, a git repository, or a repository on GitHub.",
    ),
    location: textField("The folder (from the root), URL, or `owner/name`.", "../standards"),
    version: z.optional(textField("Tag or commit to take the templates from.", "v1.2.0")),
    branch: z.optional(textField("Branch to take the templates from.", "main")),
  }),
  {
    description: "Where the templates of the workspace's standards come from.",
    must: "a table with type and location",
    example: '{ type = "local", location = "../standards" }',
  },
);

const affected = described(
  z.strictObject({
    global: z.optional(
      textListField("Globs, from the root: a change here affects everything.", ".github/workflows/**"),
    ),
    ignore: z.optional(
      textListField(
        "Globs, from the root: a change here, outside of repos' own rules, affects nothing.",
        "docs/**",
      ),
    ),
    unowned: z.optional(
      choiceField(
        ["everything", "nothing"],
        "What a changed file that belongs to no repo affects.",
        "everything",
      ),
    ),
  }),
  {
    description: "Which changed files select more, or less, than the repo that they lie in.",
    must: "a table",
    example: '{ unowned = "everything" }',
  },
);

const buildConfig = described(
  z.looseObject({
    build_command: z.optional(textField("Command that builds the repo.", "uv build")),
    test_command: z.optional(textField("Command that tests the repo.", "pytest")),
    enabled: z.optional(flagField("Whether the repo is built.")),
  }),
  {
    description: "How the repo is built; more keys may stand here.",
    must: "a table",
    example: '{ build_command = "uv build" }',
  },
);

const repo = described(
  z.strictObject({
    path: textField("Folder of the repo, from the root; never outside of it.", "packages/a"),
    name: z.optional(
      textField("Name of the repo. Default: what its manifest says, else the folder's.", "package-a"),
    ),
    type: z.optional(
      textField("Kind of the repo: foundation, provider, testkit, or a word of your own.", "provider"),
    ),
    template_profile: z.optional(textField("Set of templates that the repo follows.", "default")),
    features: z.optional(textListField("Parts of the templates that the repo has switched on.", "docs")),
    custom_values: z.optional(anyTableField("Values for the templates of this repo.")),
    last_sync: z.optional(
      momentField("Written by `wrknv workspace sync`: when the repo was last made equal to its templates."),
    ),
    template_version: z.optional(
      textField(
        "Written by `wrknv workspace sync`: version of the templates that the repo follows.",
        "v1.2.0",
      ),
    ),
    dependencies: z.optional(
      recordField(
        described(z.union([z.string().check(z.minLength(1)), z.literal(false)]), {
          description: "Version constraint, `*` for any; false takes that repo out of the order.",
          must: 'a version constraint like "*", or false',
          example: '"*"',
        }),
        {
          description: "Repos that this one needs and that no manifest shows, by name.",
          must: 'a table of names and versions, like { other = "*" }',
          example: '{ other = "*" }',
        },
      ),
    ),
    build_config: z.optional(buildConfig),
    affected_by: z.optional(textListField("Known and ignored: it is computed.", "other")),
    url: z.optional(textField("Siblings: where to clone it from.", "https://github.com/owner/name")),
    inputs: z.optional(
      textListField("Globs, from the root, of files outside the repo that it uses.", "proto/**"),
    ),
    runs_on: z.optional(textOrListField("Labels of the runner that its jobs need.", "ubuntu-latest")),
  }),
  { description: "A repo of the workspace.", must: "a table with path", example: '{ path = "packages/a" }' },
);

const kindRule = described(
  z.strictObject({
    kind: textField("The kind that a repo gets.", "plugin"),
    match: described(
      z
        .strictObject({
          name: z.optional(textField("Glob over the repo's name.", "pyvider-*")),
          path: z.optional(textField("Glob over the repo's path.", "plugins/*")),
          dependency: z.optional(textField("A package that it depends on.", "pyvider")),
          classifier: z.optional(
            textField("A Python classifier, or the start of one.", "Framework :: Pytest"),
          ),
        })
        .check(z.refine((match) => Object.keys(match).length > 0)),
      {
        description: "What must hold, all of it, for the rule to fit.",
        must: "a table with name, path, dependency or classifier",
        minProperties: 1,
        example: '{ name = "pyvider-*" }',
      },
    ),
  }),
  {
    description: "A rule that gives repos a kind, asked before the built-in ones.",
    must: "a table with kind and match",
    example: '{ kind = "plugin", match = { name = "pyvider-*" } }',
  },
);

/** `.wrknv/workspace.toml`. */
export const WORKSPACE_SCHEMA = described(
  z.strictObject({
    version: z.optional(textField("Version of this file's form.", "1.0")),
    root: z.optional(textField("Known and ignored: the root is the folder that holds `.wrknv`.", ".")),
    sync_strategy: z.optional(
      choiceField(SYNC_STRATEGIES, "When repos are made equal to their templates.", "manual"),
    ),
    template_source: z.optional(templateSource),
    global_standards: z.optional(anyTableField("Values for the templates of all repos.")),
    affected: z.optional(affected),
    repos: z.optional(
      described(z.array(repo), {
        description: "Repos of the workspace, beside those that manifests declare.",
        must: "a list of tables: [[repos]]",
        example: '[{ path = "packages/a" }]',
      }),
    ),
    kinds: z.optional(
      described(z.array(kindRule), {
        description: "Rules that give repos their kind.",
        must: "a list of tables: [[kinds]]",
        example: "[]",
      }),
    ),
  }),
  { description: "A wrknv workspace: .wrknv/workspace.toml", must: "a table", example: "" },
);

export type WorkspaceTable = z.output<typeof WORKSPACE_SCHEMA>;
