import type { Sha } from "../../src/base/sha.ts";
import type { GitRig, TestRepository } from "./git-rig.ts";

/** What actions/checkout leaves behind (v4 to v7): one commit, by its id, under the name that the event gave it. */
export async function checkoutAs(
  rig: GitRig,
  server: TestRepository,
  options: {
    readonly name: string;
    /** `refs/heads/main`, `refs/pull/7/merge`, `refs/tags/v1`. */
    readonly ref: string;
    readonly sha: Sha;
    /** `fetch-depth`; 0 fetches all branches and tags. Default: 1. */
    readonly depth?: number;
  },
): Promise<TestRepository> {
  const { ref, sha, depth = 1 } = options;
  const clone = await rig.init(options.name, { branch: "master" });
  await clone.run("remote", "add", "origin", server.url);
  const branch = ref.startsWith("refs/heads/") ? ref.slice(11) : undefined;
  const local =
    branch === undefined
      ? ref.replace(/^refs\/pull\//, "refs/remotes/pull/")
      : `refs/remotes/origin/${branch}`;
  const fetch = (...refspecs: readonly string[]) =>
    clone.run(
      ...["-c", "protocol.version=2", "fetch", "--no-tags", "--prune", "--no-recurse-submodules", "--quiet"],
      ...(depth === 0 ? [] : [`--depth=${depth}`]),
      "origin",
      ...refspecs,
    );
  if (depth === 0) await fetch("+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*");
  await fetch(`+${sha}:${local}`);
  if (branch === undefined) await clone.run("checkout", "--quiet", "--force", local);
  else await clone.run("checkout", "--quiet", "--force", "-B", branch, local);
  return clone;
}
