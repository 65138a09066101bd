/** What git may do over the network, and whom it tells. */
export interface FetchPolicy {
  readonly allowFetch: boolean;
  /** Where to fetch from; without it, `origin`, else the repository's only remote. */
  readonly remote?: string;
  /** Told in one sentence what happened that a user may want to change. */
  readonly notice: (text: string) => void;
  /** For one fetch. Default: FETCH_LIMIT_MS. */
  readonly timeoutMs?: number;
  /** Commits to add behind each boundary, one fetch after the other, before all history is asked for. Default: DEEPEN_STEPS. */
  readonly deepenSteps?: readonly number[];
}

export const DEEPEN_STEPS: readonly number[] = [50, 200, 800, 3200];

export const FETCH_LIMIT_MS = 10 * 60_000;
