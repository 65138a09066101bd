// What we select between two commits, and what of it would be left if nothing selected everything.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

/**
 * @typedef {object} OurAnswer
 * @property {Set<string>} selected
 * @property {Set<string>} beneath of these, those with a reason of their own, and their dependents
 * @property {boolean} isEverything
 * @property {boolean} isRootSelected the root is a repo and selected
 */

/** @param {{ root: string, ours: string, base: string, head: string }} question head is checked out @returns {OurAnswer} */
export function askOurs({ root, ours, base, head }) {
  const ask = (...words) => {
    const args = [ours, "workspace", ...words, "--json", "--root", root];
    // No HOME: the user's settings are not part of the question.
    const env = { PATH: process.env.PATH, HOME: join(root, ".git"), GIT_TERMINAL_PROMPT: "0" };
    const result = spawnSync(process.execPath, args, {
      cwd: root,
      env,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    if (result.status !== 0) throw new Error(`wrknv ${words[0]}: ${result.stderr}`);
    return JSON.parse(result.stdout);
  };
  const { affected, everything } = ask("affected", "--base", base, "--head", head, "--committed");
  const members = affected.filter(({ path }) => path !== ".");
  const selected = new Set(members.map(({ repo }) => repo));
  const isEverything = everything !== null;
  const own = members.filter(({ reasons }) => reasons.some(({ kind }) => kind !== "everything"));
  return {
    selected,
    beneath: isEverything
      ? withDependents(
          own.map(({ repo }) => repo),
          ask("graph").edges,
        )
      : selected,
    isEverything,
    isRootSelected: affected.length > members.length,
  };
}

/** @param {string[]} repos @param {{ from: string, to: string }[]} edges from who needs to what is needed */
function withDependents(repos, edges) {
  const dependents = new Map();
  for (const { from, to } of edges) dependents.set(to, [...(dependents.get(to) ?? []), from]);
  const reached = new Set(repos);
  for (const repo of reached) for (const dependent of dependents.get(repo) ?? []) reached.add(dependent);
  return reached;
}
