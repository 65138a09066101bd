import { parseSha, type Sha } from "../base/sha.ts";
import type { Git } from "./git.ts";

/** The commit that is checked out, or null where there is none yet. Cost: one process. */
export async function headOf(git: Git): Promise<Sha | null> {
  const { stdout } = await git.run(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], { allow: [0, 1] });
  return parseSha(stdout.toString("latin1").trim()) ?? null;
}
