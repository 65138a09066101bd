// The synthetic packages from outside: a graph of its own, apart from how a lockfile writes it down.
import { randomNumbers } from "./model.js";

/**
 * @typedef {object} OutsidePackage
 * @property {number} index
 * @property {string} name two of one name differ in their version
 * @property {number} major
 * @property {number} minor
 * @property {number} patch grows when it is bumped, which every range allows
 * @property {number[]} dependencies indexes of the packages that answer what it asks for
 * @property {number | undefined} holder the package in whose own node_modules it lies; the workspace's where undefined
 */

/**
 * @typedef {object} Outside
 * @property {OutsidePackage[]} packages
 * @property {number[]} rootAsks tools of the root, which serve all
 * @property {number[]} toolAsks tools that each repo asks for
 * @property {number[][]} asks by index of the repo that asks
 */

/** As deep as what real packages bring along. */
const LAYERS = 8;
/** Of 100 packages, so many depend on 0, 1, 2, 3, 4 others. */
const DEPENDENCY_COUNTS = [35, 25, 20, 12, 8];
/** Of 100 repos, so many ask for 0, 1, 2, 3, 4, 5 packages besides their tools. */
const ASK_COUNTS = [10, 20, 25, 20, 15, 10];
/** So many of 100 packages are an older version that one other package still needs, and lie inside it. */
const NESTED_SHARE = 0.08;

/** So many packages from outside come with so many repos: 3,000 with 5,000. */
export const outsideCount = (size) => Math.max(40, Math.round(size * 0.6));

/** @param {import("./model.js").BenchRepo[]} repos @returns {Outside} */
export function makeOutside(repos) {
  const random = randomNumbers(20_261_121);
  const count = outsideCount(repos.length);
  const nested = Math.floor(count * NESTED_SHARE);
  const flat = Array.from({ length: count - nested }, (_, index) =>
    makePackage(index, count - nested, random),
  );
  const packages = [...flat, ...olderVersions(flat, nested)];
  const outside = {
    packages,
    rootAsks: [flat.length - 3],
    toolAsks: [flat.length - 2, flat.length - 1],
    asks: repos.map(() => pickAsks(flat.length, random)),
  };
  askForTheRest(outside, flat.length);
  return outside;
}

function makePackage(index, count, random) {
  const perLayer = Math.ceil(count / LAYERS);
  const layer = Math.floor(index / perLayer);
  const id = String(index).padStart(5, "0");
  const chosen = new Set();
  const wanted = layer === 0 ? 0 : pickCount(DEPENDENCY_COUNTS, random());
  for (let i = 0; i < wanted; i += 1)
    chosen.add(
      random() < 0.7
        ? (layer - 1) * perLayer + ((index + Math.floor(random() * 12)) % perLayer)
        : Math.floor(random() ** 2 * layer * perLayer),
    );
  return {
    index,
    name: index % 4 === 0 ? `@outside-${index % 37}/part-${id}` : `outside-${id}`,
    major: 2 + (index % 5),
    minor: index % 13,
    patch: index % 9,
    dependencies: [...chosen].sort((a, b) => a - b),
    holder: undefined,
  };
}

/** An older major of a package's first dependency, inside that package, which it answers from then on. */
function olderVersions(flat, count) {
  // As they were before: an older version gets what lies in the workspace's own folder, not what another one holds.
  const before = flat.map(({ dependencies }) => dependencies);
  const holders = flat.filter(({ dependencies }) => dependencies.length > 0).slice(-count);
  return holders.map((holder, i) => {
    const [newer, ...others] = before[holder.index];
    holder.dependencies = [flat.length + i, ...others];
    return {
      ...flat[newer],
      index: flat.length + i,
      major: flat[newer].major - 1,
      dependencies: before[newer],
      holder: holder.index,
    };
  });
}

function pickAsks(count, random) {
  const chosen = new Set();
  for (let left = pickCount(ASK_COUNTS, random()); left > 0; left -= 1)
    // Half of all asks go to few packages, as everywhere.
    chosen.add(Math.floor((random() < 0.5 ? random() ** 3 : random()) * count));
  return [...chosen].sort((a, b) => a - b);
}

/** npm keeps nothing that nobody asks for, so somebody asks. From the top, because those bring others along. */
function askForTheRest({ packages, rootAsks, toolAsks, asks }, flatCount) {
  const reached = new Set();
  const reach = (index) => {
    const waiting = [index];
    for (let next; (next = waiting.pop()) !== undefined;)
      if (!reached.has(next)) {
        reached.add(next);
        waiting.push(...packages[next].dependencies);
      }
  };
  for (const index of [...rootAsks, ...toolAsks, ...asks.flat()]) reach(index);
  for (let index = flatCount - 1; index >= 0; index -= 1)
    if (!reached.has(index)) {
      asks[(index * 13) % asks.length].push(index);
      reach(index);
    }
}

function pickCount(shares, roll) {
  let left = roll * 100;
  for (const [count, share] of shares.entries()) {
    left -= share;
    if (left < 0) return count;
  }
  return shares.length - 1;
}
