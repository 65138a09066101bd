import type { ActionCommand } from "./inputs.ts";

export interface OutputSpec {
  readonly commands: readonly ActionCommand[];
  readonly about: string;
}

/** Stages that a plan has at most: so many matrix jobs stand in run.yml. */
export const STAGE_OUTPUTS = 10;

const stage = (index: number): readonly [string, OutputSpec] => [
  `stage-${index}`,
  {
    commands: ["plan"],
    about: `Jobs of stage ${index}: a JSON list of {id, name, runsOn, path} for a matrix; [] when it is empty.`,
  },
];

/** Every output of the action, in the order in which action.yml shows them. */
export const OUTPUTS: ReadonlyMap<string, OutputSpec> = new Map<string, OutputSpec>([
  ["has-affected", { commands: ["plan", "affected"], about: "Whether any repo is affected: true or false." }],
  ["count", { commands: ["plan", "affected"], about: "How many repos are affected." }],
  [
    "everything",
    {
      commands: ["plan", "affected"],
      about:
        "Whether everything is affected, because it was asked for or nothing narrower is known: true or false.",
    },
  ],
  [
    "affected",
    {
      commands: ["plan", "affected"],
      about:
        "Names of the affected repos: a JSON list. Above 200 KB the step fails, unless `affected-output: off`.",
    },
  ],
  ...Array.from({ length: STAGE_OUTPUTS }, (_, index) => stage(index)),
  ["matrix", { commands: ["plan"], about: "The jobs of all stages: one JSON list." }],
  ["plan-id", { commands: ["plan"], about: "Digest of the plan." }],
  ["plan-path", { commands: ["plan"], about: "File that holds the plan." }],
  ["graph-path", { commands: ["graph"], about: "File that holds the graph." }],
  ["layers", { commands: ["graph"], about: "Names of the repos by layer: a JSON list of lists." }],
  ["problems", { commands: ["validate"], about: "How many problems were found, warnings included." }],
]);
