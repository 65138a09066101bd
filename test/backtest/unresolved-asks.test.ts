import { expect, test } from "vitest";
import { joinPath } from "../../src/base/path-text.ts";
import type { WorkspaceState } from "../../src/commands/workspace-state.ts";
import { cloneHistory, NAMES, type HistoryName } from "../oracle/clone.ts";
import { walkClone } from "./walk-clone.ts";

/** What the lockfiles of a state are asked for by those whom they serve, and do not answer. */
async function askedInVain({ locks }: WorkspaceState): Promise<readonly string[]> {
  const asks: string[] = [];
  for (const { path, directory, members } of locks.served) {
    const reading = await locks.read(path);
    if (reading?.kind !== "graph") {
      asks.push(`${path} is not read`);
      continue;
    }
    for (const [folder, { unresolved }] of reading.graph.importers)
      if (members.has(joinPath(directory, folder)))
        for (const { name, specifier } of unresolved)
          asks.push(`${path}: ${folder} asks for ${name} ${specifier}`);
  }
  return asks;
}

/** Text → after how many of the commits. */
const KNOWN: Readonly<Partial<Record<HistoryName, Readonly<Record<string, number>>>>> = {
  // The lockfile was written before these two came into the manifests.
  agents: {
    "uv.lock: livekit-plugins/livekit-plugins-aws asks for aiobotocore >=3.0.0": 19,
    "uv.lock: livekit-plugins/livekit-plugins-speechify asks for speechify-api >=3.0.1": 4,
  },
  // One that no workspace shares; the bundle holds the id of its blob in place of its text.
  langgraph: { "libs/cli/examples/poetry.lock is not read": 301 },
};

test.each(NAMES)(
  "at every commit of %s, its lockfiles answer all that is asked of them, but for what is known",
  { timeout: 300_000 },
  async (name) => {
    using clone = cloneHistory(name);
    const found: Record<string, number> = {};
    let last: { readonly state: WorkspaceState; readonly asks: readonly string[] } | undefined;
    let commits = 0;
    for await (const { head } of walkClone(clone.directory)) {
      commits += 1;
      if (head.state !== last?.state) last = { state: head.state, asks: await askedInVain(head.state) };
      for (const ask of last.asks) found[ask] = (found[ask] ?? 0) + 1;
    }
    expect(commits).toBe(301);
    expect(found).toEqual(KNOWN[name] ?? {});
  },
);
