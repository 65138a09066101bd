import type { Sha } from "../base/sha.ts";
import { FETCH_LIMIT_MS } from "./fetch-policy.ts";
import type { Git } from "./git.ts";

const promisorArgs = ["config", "--get-regexp", "^remote\\..*\\.promisor$"] as const;

/** Reads what `promisorArgs` makes git print: the remotes that hold what a partial clone left out. */
export const parsePromisors = (stdout: string): string[] =>
  stdout.split("\n").flatMap((line) => {
    const [, name, value] = /^remote\.(.*)\.promisor(?: (.*))?$/.exec(line) ?? [];
    return name === undefined || /^(?:false|no|off|0)$/i.test(value ?? "") ? [] : [name];
  });

/** What git itself runs to fill a partial clone: no negotiation, since these objects have no history. */
const prefetchArgs = (remote: string) =>
  [
    "-c", "fetch.negotiationAlgorithm=noop",
    "fetch", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--no-auto-maintenance", "--filter=blob:none", "--stdin", remote,
  ] as const; // prettier-ignore

/**
 * Fetches objects in one go where a partial clone left them out; does nothing in a complete clone. What cannot be
 * fetched is no failure here: reading it will be. Cost: one process in a complete clone, one fetch in a partial one.
 */
export async function prefetchObjects(git: Git, ids: readonly Sha[]): Promise<void> {
  if (ids.length === 0) return;
  const { code, stdout } = await git.run(promisorArgs, { allow: [0, 1] });
  const [remote] = code === 0 ? parsePromisors(stdout.toString("utf8")) : [];
  if (remote === undefined) return;
  const stdin = ids.map((id) => `${id}\n`).join("");
  await git.run(prefetchArgs(remote), {
    allow: [0, 1, 128],
    stdin,
    timeoutMs: FETCH_LIMIT_MS,
    announce: true,
  });
}
