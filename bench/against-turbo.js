// Ours beside `turbo ls --affected` on real commits that change a lockfile: we select at least what turbo selects, or
// the difference has a name.
//
//   node bench/against-turbo.js [--commits 40] [--histories babel,changesets,opentelemetry-js] [--ours FILE] [--work DIR]
//
// Each commit is judged twice. First as it is. But most of them change something that the root itself uses, and then both
// select everything, which says little. So turbo is asked again about the same commit with a root that uses nothing, and
// what it selects then has to be among what we select for a reason other than "everything".
//
// It exits with 1 where turbo selects more and no rule of turbo-differences.js names why, where turbo or ours does not
// answer, or where one of them misses the control: a source file of one package.
import * as fs from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { askOurs } from "./ask-ours.js";
import { turboIn } from "./ask-turbo.js";
import { OURS } from "./contenders.js";
import { lockfileCommits, makeControl, makePair } from "./lockfile-commits.js";
import { installPeers } from "./peers.js";
import { cloneHistory } from "./real-history.js";
import { nameDifference, RULES } from "./turbo-differences.js";

const { values: options } = parseArgs({
  options: {
    commits: { type: "string", default: "40" },
    histories: { type: "string", default: "babel,changesets,opentelemetry-js" },
    work: {
      type: "string",
      default: join(fileURLToPath(new URL(".work", import.meta.url)), "against-turbo"),
    },
    ours: { type: "string", default: OURS },
  },
});
const ours = resolve(options.ours);
const work = resolve(options.work);

installPeers();
const found = options.histories.split(",").map(compareHistory);
console.log(`\n${tableOf(found).join("\n")}`);
for (const { name, because } of RULES) console.log(`\n${name}: ${because}.`);
const problems = found.flatMap(({ problems }) => problems);
for (const problem of problems) console.log(`FAIL  ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** @returns {{ name: string, counts: Map<string, number>, problems: string[] }} */
function compareHistory(name) {
  const root = join(work, name);
  fs.mkdirSync(work, { recursive: true });
  cloneHistory(name, root);
  const turbo = turboIn({ root, scratch: work });
  const counts = new Map();
  const problems = [];
  const commits = lockfileCommits(root, Number(options.commits));
  if (commits.length === 0) problems.push(`${name}: no commit changes a lockfile`);
  for (const commit of commits) {
    const verdict = orSay(compareCommit, { root, turbo, commit });
    for (const column of verdict.columns) counts.set(column, (counts.get(column) ?? 0) + 1);
    for (const problem of verdict.problems) problems.push(`${name} ${commit.slice(0, 10)}: ${problem}`);
    console.log(`${name} ${commit.slice(0, 10)}  ${verdict.text}`);
  }
  const control = orSay(compareControl, { root, turbo, commit: "origin/HEAD" });
  console.log(`${name} control  ${control.text}`);
  problems.push(...control.problems.map((problem) => `${name} control: ${problem}`));
  return { name, counts, problems };
}

/** One who does not answer must not keep the others from being heard. */
function orSay(compare, question) {
  try {
    return compare(question);
  } catch (error) {
    return { columns: new Set(["commits", "not named"]), problems: [error.message], text: "no answer" };
  }
}

/** @returns {{ columns: Set<string>, problems: string[], text: string }} */
function compareCommit({ root, turbo, commit }) {
  const { base, head } = makePair(root, commit, { kind: "as-it-is" });
  const mine = askOurs({ root, ours, base, head });
  const theirs = askTurbo(turbo, { base, head, known: mine.selected });
  const quiet = makePair(root, commit, { kind: "quiet" });
  const theirsWithoutRoot = askTurbo(turbo, { ...quiet, known: mine.beneath });

  const { isEverything, isRootSelected } = mine;
  const columns = new Set(["commits"]);
  const problems = [];
  const linkless = once(() => {
    const unlinked = makePair(root, commit, { kind: "unlinked" });
    return new Set(turbo.selected(unlinked.base, unlinked.head));
  });
  const judge = (name, { reason, isWithoutRoot }) => {
    const isForRoot = !theirsWithoutRoot.selected.has(name);
    const isForLink = () => !linkless().has(name);
    const rule = nameDifference({
      ...{ reason, isWithoutRoot, isForRoot, isForLink },
      ...{ isEverything, isRootSelected },
    });
    columns.add(rule ?? "not named");
    const when = isWithoutRoot ? "without the root's part " : "";
    if (rule === undefined) problems.push(`${when}only turbo selects ${name}: ${JSON.stringify(reason)}`);
  };
  for (const [name, reason] of theirs.missing) judge(name, { reason, isWithoutRoot: false });
  for (const [name, reason] of theirsWithoutRoot.missing) judge(name, { reason, isWithoutRoot: true });

  const isMore = mine.selected.size > theirs.selected.size - theirs.missing.size;
  if (isEverything) columns.add("everything");
  if (isMore) columns.add("ours more");
  if (!isMore && theirs.missing.size === 0) columns.add("equal");
  if (isSame(mine.beneath, theirsWithoutRoot.selected)) columns.add("equal without the root");
  const text = `wrknv ${mine.selected.size}, turbo ${theirs.selected.size}; without the root's part wrknv ${mine.beneath.size}, turbo ${theirsWithoutRoot.selected.size}`;
  return { columns, problems, text };
}

/** What turbo selects, and its reason for each package that is not known yet. Head has to be checked out. */
function askTurbo(turbo, { base, head, known }) {
  const selected = new Set(turbo.selected(base, head));
  const missing = [...selected].filter((name) => !known.has(name));
  const reasons = missing.length === 0 ? new Map() : turbo.reasons(base, head);
  return { selected, missing: new Map(missing.map((name) => [name, reasons.get(name)])) };
}

function once(make) {
  let made;
  return () => (made ??= make());
}

function isSame(a, b) {
  return a.size === b.size && [...a].every((name) => b.has(name));
}

/** Two tools that both say nothing would agree as well. */
function compareControl({ root, turbo, commit }) {
  makePair(root, commit, { kind: "quiet" });
  for (const { name, path } of turbo.members()) {
    const pair = makeControl(root, commit, path);
    if (pair === undefined) continue;
    const theirs = turbo.selected(pair.base, pair.head);
    const mine = askOurs({ root, ours, ...pair }).selected;
    const problems = [];
    if (!theirs.includes(name)) problems.push(`turbo does not report ${name}`);
    if (!mine.has(name)) problems.push(`wrknv does not report ${name}`);
    return { problems, text: `${pair.changed.join(", ")}: wrknv ${mine.size}, turbo ${theirs.length}` };
  }
  return { problems: ["no package has a source file"], text: "none" };
}

function tableOf(found) {
  const columns = ["commits", "equal", "ours more", ...RULES.map(({ name }) => name), "not named"];
  const all = [...columns, "everything", "equal without the root"];
  return [
    `| history | ${all.join(" | ")} |`,
    `|---|${all.map(() => "---|").join("")}`,
    ...found.map(
      ({ name, counts }) => `| ${name} | ${all.map((column) => counts.get(column) ?? 0).join(" | ")} |`,
    ),
  ];
}
