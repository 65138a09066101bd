/** What a repo is expected to take where nothing at all is recorded. */
const UNKNOWN_MS = 60_000;

export interface ExpectedDurations {
  /** Whole milliseconds, in the order of the names. */
  readonly expectedMs: readonly number[];
  /** Whether each comes from a record. */
  readonly isRecorded: readonly boolean[];
  readonly warnings: readonly string[];
}

/**
 * The recorded duration of each repo; where there is none, the median of the recorded ones among these repos, else a
 * minute. Only these repos count for the median, so that a plan holds all that it takes to make it again.
 */
export function expectDurations(
  names: readonly string[],
  recordedMs: ReadonlyMap<string, number>,
): ExpectedDurations {
  const found = names.map((name) => {
    const ms = recordedMs.get(name);
    return ms !== undefined && Number.isFinite(ms) && ms >= 0 ? Math.round(ms) : undefined;
  });
  const recorded = found.filter((ms) => ms !== undefined);
  const assumedMs = median(recorded) ?? UNKNOWN_MS;
  const missing = found.length - recorded.length;
  const source = recorded.length > 0 ? "the median of the others" : "nothing is recorded yet";
  return {
    expectedMs: found.map((ms) => ms ?? assumedMs),
    isRecorded: found.map((ms) => ms !== undefined),
    warnings:
      missing === 0
        ? []
        : [
            `${missing} of ${names.length} repos have no recorded duration: ${assumedMs / 1000} s is assumed for each (${source})`,
          ],
  };
}

function median(values: readonly number[]): number | undefined {
  const ascending = [...values].sort((a, b) => a - b);
  const [low, high] = [ascending[(ascending.length - 1) >> 1], ascending[ascending.length >> 1]];
  return low === undefined || high === undefined ? undefined : Math.round((low + high) / 2);
}
