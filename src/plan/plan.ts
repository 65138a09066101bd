import type { Everything, Reason } from "../affected/reason.ts";
import type { JsonValue } from "../base/json-value.ts";

/** GitHub has no loops over jobs, so the workflow holds a fixed number of stages. */
export const MAX_STAGES = 10;

/** GitHub expands no matrix to more jobs. */
export const MAX_JOBS_A_STAGE = 256;

/** plan.json (design section 8): ordered work with its reasons. Plain data; key order is that of the file. */
export interface Plan {
  readonly schemaVersion: 1;
  /** SHA-256 of the rest (`planId`), in hex. */
  readonly id: string;
  /** Tells several plans of one run apart. */
  readonly name: string;
  readonly task: string;
  /** Passed through, shaped as in the answer of affected. */
  readonly base: JsonValue;
  readonly head: JsonValue;
  /** The workflow that the plan was made by, by its path; null outside of GitHub. A replay needs it: a change to it is everything. */
  readonly workflow: string | null;
  /** Why everything is affected; null where it is not. */
  readonly everything: Everything | null;
  readonly stages: readonly PlanStage[];
  /** Every planned repo, by name. A map and not a record: `__proto__` and `12` are names like any other. */
  readonly repos: ReadonlyMap<string, PlanRepo>;
  /** Affected repos that have no such task, sorted. */
  readonly skipped: readonly string[];
  /** Targets that are needed and not affected. */
  readonly prepare: readonly PreparedTarget[];
  readonly predicted: PlanPrediction;
  readonly limits: PlanLimits;
  readonly warnings: readonly string[];
}

export interface PlanStage {
  readonly index: number;
  /**
   * The layers that its repos are of, ascending: consecutive, and in no other stage, but for deep graphs that hang
   * together so much that bands of layers would leave most runners idle (`divideIntoStages`).
   */
  readonly layers: readonly number[];
  /** By id; the one that is expected to take longest first. */
  readonly jobs: readonly PlanJob[];
}

export interface PlanJob {
  /** `2-014`: stage and place in it. */
  readonly id: string;
  /** For people: names of its repos, at most 80 characters. */
  readonly name: string;
  /** In dependency order. What they need is in earlier stages or earlier in this list. */
  readonly repos: readonly string[];
  readonly runsOn: readonly string[];
  readonly expectedMs: number;
}

export interface PlanRepo {
  readonly path: string;
  readonly layer: number;
  /**
   * The planned repos that it needs, sorted: directly, or through repos that are not planned where no other
   * dependency says so already.
   */
  readonly dependencies: readonly string[];
  readonly reasons: readonly Reason[];
  readonly expectedMs: number;
  /** Whether expectedMs comes from history; else it is assumed. */
  readonly recorded: boolean;
}

export interface PreparedTarget {
  readonly repo: string;
  readonly task: string;
}

export interface PlanPrediction {
  /** Sum of all durations. */
  readonly workMs: number;
  /** The heaviest chain: no number of runners is faster. */
  readonly criticalPathMs: number;
  readonly criticalPath: readonly string[];
  /** All stages one after the other; without the wait for runners, checkout and set-up. */
  readonly makespanMs: number;
  /** The same if there could be a stage for every layer: the difference is what joining costs. */
  readonly unlimitedMs: number;
}

export interface PlanLimits {
  /** Jobs in all. */
  readonly jobs: number;
  /** Jobs of the widest stage. */
  readonly widestStage: number;
  /** Size of all outputs as GitHub counts it, in UTF-16. */
  readonly outputBytes: number;
  /** What was asked for: a replay needs it. */
  readonly maxStages: number;
  readonly maxJobs: number;
  readonly jobsPerRunner: number;
  readonly affectedOutput: boolean;
}
