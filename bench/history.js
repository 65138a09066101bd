// A history of the synthetic workspace, commit by commit, with what each one affects by the model.
import { makeRepos, randomNumbers } from "./model.js";
import { npmFiles } from "./npm-files.js";
import { manyOutside } from "./npm-outside.js";
import { makeOutside } from "./outside.js";
import { affectedByBump, EVERYTHING, withDependents } from "./reach.js";

/**
 * @typedef {object} Step
 * @property {string} message
 * @property {() => [path: string, text: string][]} files as they are after this step, to be taken before the next one
 * @property {() => Set<number> | typeof EVERYTHING} affected the same
 */

/** Of 100 commits, so many are of each kind; the lockfile changes in 22 of them, as in the histories of real workspaces. */
const KINDS = [
  [62, changeSources],
  [4, reword],
  [3, release],
  [5, askOutside],
  [2, askRepo],
  [12, bump],
  [8, changeText],
  [3, changeWorkflow],
  [1, changeLooseFile],
];

/**
 * The same each time. The repos are what the last taken step left.
 * @param {number} size
 * @returns {{ repos: import("./model.js").BenchRepo[], files: ReturnType<typeof npmFiles>, steps: Generator<Step, never> }}
 */
export function history(size) {
  const repos = makeRepos(size);
  const outside = makeOutside(repos);
  const files = npmFiles(manyOutside(outside));
  return { repos, files, steps: stepsOf({ repos, outside, files }) };
}

function* stepsOf(world) {
  const random = randomNumbers(300);
  for (let number = 1; ; number += 1) {
    const pick = (list) => list[Math.floor(random() * list.length)];
    yield chooseKind(random() * 100)({ ...world, number, random, pick });
  }
}

function chooseKind(roll) {
  let left = roll;
  for (const [share, kind] of KINDS) {
    left -= share;
    if (left < 0) return kind;
  }
  return changeSources;
}

function changeSources({ repos, files, number, random, pick }) {
  const changed = new Set(Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(repos)));
  return {
    message: `Change ${changed.size} sources`,
    files: () =>
      [...changed].map((repo) => {
        const [path, text] = files.source(repo);
        return [path, `${text}export const revision = ${number};\n`];
      }),
    affected: () => withDependents(repos, [...changed].map(({ index }) => index)), // prettier-ignore
  };
}

/** Its manifest, and no lockfile: a description is not copied there. */
function reword({ repos, files, pick }) {
  const repo = pick(repos);
  repo.rewordings = (repo.rewordings ?? 0) + 1;
  return {
    message: `Reword ${repo.id}`,
    files: () => [files.manifest(repo, repos)],
    affected: () => withDependents(repos, [repo.index]),
  };
}

/** A version of the workspace's own, which the lockfile repeats and nobody's graph depends on. */
function release({ repos, files, pick }) {
  const repo = pick(repos);
  repo.releases = (repo.releases ?? 0) + 1;
  return manifestAndLock(`Release ${repo.id}`, { repo, repos, files });
}

function askOutside({ repos, outside, files, pick }) {
  const repo = pick(repos);
  const { index } = pick(outside.packages.filter(({ holder }) => holder === undefined));
  const asks = outside.asks[repo.index];
  if (!asks.includes(index)) asks.push(index);
  else repo.releases = (repo.releases ?? 0) + 1;
  return manifestAndLock(`Let ${repo.id} ask for ${outside.packages[index].name}`, { repo, repos, files });
}

function askRepo({ repos, files, random, pick }) {
  const repo = pick(repos.slice(repos.length >> 1));
  const lower = Math.floor(random() * repo.index);
  if (!repo.dependencies.includes(lower)) repo.dependencies.push(lower);
  else repo.releases = (repo.releases ?? 0) + 1;
  return manifestAndLock(`Let ${repo.id} ask for ${repos[lower].id}`, { repo, repos, files });
}

const manifestAndLock = (message, { repo, repos, files }) => ({
  message,
  files: () => [files.manifest(repo, repos), files.lock(repos)],
  affected: () => withDependents(repos, [repo.index]),
});

function bump({ repos, outside, files, pick }) {
  const one = pick(outside.packages);
  one.patch += 1;
  return {
    message: `Update ${one.name}`,
    files: () => [files.lock(repos)],
    affected: () => affectedByBump(repos, outside, one.index),
  };
}

/** What `ignore` names. */
function changeText({ repos, number, pick }) {
  const path = pick(["README.md", `docs/guide-${number % 7}.md`, `packages/pkg-${pick(repos).id}/README.md`]);
  return {
    message: `Write about ${number}`,
    files: () => [[path, `# Text\n\nAs of ${number}.\n`]],
    affected: () => new Set(),
  };
}

/** What `global` names. */
function changeWorkflow({ number }) {
  return {
    message: "Change a workflow",
    files: () => [[".github/workflows/lint.yml", `name: lint\non: push\n# revision ${number}\njobs: {}\n`]],
    affected: () => EVERYTHING,
  };
}

/** What nobody owns. */
function changeLooseFile({ number }) {
  return {
    message: "Change a loose file",
    files: () => [["tools/report.js", `export const revision = ${number};\n`]],
    affected: () => EVERYTHING,
  };
}
