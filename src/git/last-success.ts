import { Failure } from "../base/failure.ts";
import { shortSha, type Sha } from "../base/sha.ts";
import type { FetchPolicy } from "./fetch-policy.ts";
import type { Git } from "./git.ts";
import { provenAncestor } from "./history.ts";

/** Candidates that cannot be judged before we stop asking: each can cost a fetch that runs into its time limit. */
const UNPROVEN_LIMIT = 3;

/**
 * The first of the candidates, newest first, that is proven to lie in the history of head; one that a forced push
 * threw away does not. Undefined where none does or the service cannot be asked; notices say what happened.
 */
export async function newestInHistory(
  git: Git,
  candidates: AsyncIterable<Sha>,
  head: Sha,
  policy: FetchPolicy,
): Promise<Sha | undefined> {
  const seen = new Set<Sha>();
  let unproven = 0;
  try {
    for await (const candidate of candidates) {
      if (seen.has(candidate)) continue;
      seen.add(candidate);
      const ancestry = await provenAncestor(git, candidate, head, policy);
      if (ancestry.kind === "yes") return candidate;
      if (ancestry.kind === "no") continue;
      policy.notice(`${shortSha(candidate)} passed, but is not used as the base: ${ancestry.reason}`);
      unproven += 1;
      if (unproven === UNPROVEN_LIMIT) return undefined;
    }
  } catch (error) {
    if (!(error instanceof Failure) || !error.code.startsWith("github/")) throw error;
    policy.notice(
      `the last passed run could not be asked for: ${error.message}${error.hint === undefined ? "" : ` (${error.hint})`}`,
    );
  }
  return undefined;
}
