// What is asked about which synthetic workspace: its commits, and the answer by the model that made them.
import { history } from "./history.js";
import { chooseChanged, makeRepos } from "./model.js";
import { npmFiles, npmName } from "./npm-files.js";
import { FEW_OUTSIDE, manyOutside } from "./npm-outside.js";
import { makeOutside, outsideCount } from "./outside.js";
import { pythonFiles } from "./python-files.js";
import { affectedByBump, chooseBumped, withDependents } from "./reach.js";

/**
 * @typedef {object} Commit
 * @property {string} branch on top of what is there of it
 * @property {string} [from] the branch that it starts from
 * @property {number} seconds after the first commit
 * @property {string} message
 * @property {() => Iterable<[path: string, text: string]>} files that it adds or changes, to be taken before the next commit
 */

/**
 * @typedef {object} Question
 * @property {"sources" | "lock" | "history" | "babel"} name
 * @property {"npm" | "python"} ecosystem
 * @property {number | undefined} size undefined where the workspace is not synthetic
 * @property {string} title
 * @property {number | undefined} last so many of its commits are judged, where it is about a history
 * @property {() => Set<string>} wanted the answer: names of repos; about a history as `readBacktest` gives it
 * @property {boolean} [isPartial] whether the answer holds more that no model knows
 *
 * @typedef {object} Workspace
 * @property {string} branch that is checked out
 * @property {() => Iterable<Commit>} commits oldest first
 *
 * @typedef {Question & Workspace} Scenario
 */

/** A history needs a discovery a commit, a lockfile the whole graph: beyond this they are asked of nobody. */
const LARGEST_WITH_LOCK = 10_000;
/** CI asks whether the answer is right, at a size where that shows after a few commits too. */
const SMALL = 1_000;

/** @param {"npm" | "python"} ecosystem @param {number} size @returns {Scenario[]} */
export function scenariosOf(ecosystem, size) {
  const has = ecosystem === "npm" && size <= LARGEST_WITH_LOCK;
  return [sources(ecosystem, size), ...(has ? [lock(size), historyOf(size)] : [])];
}

/** The branch changes a source file in each of three repos. @returns {Scenario} */
function sources(ecosystem, size) {
  const repos = makeRepos(size);
  const files = ecosystem === "npm" ? npmFiles(FEW_OUTSIDE) : pythonFiles;
  const changed = chooseChanged(repos);
  const name = (index) => (ecosystem === "npm" ? npmName(repos[index]) : `bench-pkg-${repos[index].id}`);
  return {
    name: "sources",
    ecosystem,
    size,
    title: "three sources change",
    branch: "feature",
    last: undefined,
    *commits() {
      yield firstCommit(files, repos);
      yield {
        branch: "feature",
        from: "main",
        seconds: 3600,
        message: "Change three sources",
        files: () =>
          changed.map((repo) => {
            const [path, text] = files.source(repo);
            return [path, text + files.change];
          }),
      };
    },
    wanted: () => new Set([...withDependents(repos, changed.map(({ index }) => index))].map(name)), // prettier-ignore
  };
}

/** The branch changes the version of one package from outside, in the lockfile alone. @returns {Scenario} */
function lock(size) {
  const world = () => {
    const repos = makeRepos(size);
    const outside = makeOutside(repos);
    return { repos, outside, bumped: outside.packages[chooseBumped(repos, outside)] };
  };
  return {
    name: "lock",
    ecosystem: "npm",
    size,
    title: `one of ${outsideCount(size).toLocaleString("en")} locked packages changes`,
    branch: "feature",
    last: undefined,
    *commits() {
      const { repos, outside, bumped } = world();
      const files = npmFiles(manyOutside(outside));
      yield firstCommit(files, repos);
      bumped.patch += 1;
      yield {
        branch: "feature",
        from: "main",
        seconds: 3600,
        message: `Update ${bumped.name}`,
        files: () => [files.lock(repos)],
      };
    },
    wanted() {
      const { repos, outside, bumped } = world();
      return new Set([...affectedByBump(repos, outside, bumped.index)].map((index) => npmName(repos[index])));
    },
  };
}

/** A history on top of the workspace with that lockfile. @returns {Scenario} */
function historyOf(size) {
  const last = size < SMALL ? 40 : 300;
  return {
    name: "history",
    ecosystem: "npm",
    size,
    title: `${last} commits`,
    branch: "main",
    last,
    *commits() {
      const { files, repos, steps } = history(size);
      yield firstCommit(files, repos);
      for (let number = 1; number <= last; number += 1) {
        const { message, files: changed } = steps.next().value;
        yield { branch: "main", seconds: number * 3600, message, files: changed };
      }
    },
    wanted() {
      const { repos, steps } = history(size);
      const answers = new Set([`${last} judged`]);
      for (let number = 1; number <= last; number += 1) {
        const affected = steps.next().value.affected();
        for (const one of typeof affected === "string" ? [affected] : affected)
          answers.add(`${number} ${typeof one === "string" ? one : npmName(repos[one])}`);
      }
      return answers;
    },
  };
}

/** @returns {Commit} */
function firstCommit(files, repos) {
  return {
    branch: "main",
    seconds: 0,
    message: "Add the workspace",
    *files() {
      yield* files.root(repos);
      for (const repo of repos) yield* files.repo(repo, repos);
    },
  };
}
