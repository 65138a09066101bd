// What a change means by the model, walked slowly and plainly: the answer that a tool has to give.

/** @typedef {import("./model.js").BenchRepo} BenchRepo @typedef {import("./outside.js").Outside} Outside */

/** Everything, whoever asks for what: a word that is no repo's name. */
export const EVERYTHING = "everything";

/**
 * @param {BenchRepo[]} repos @param {Iterable<number>} changed
 * @returns {Set<number>} these repos and all that depends on them
 */
export function withDependents(repos, changed) {
  const affected = new Set(changed);
  // Dependencies are lower-numbered, so one pass upwards closes it.
  for (const repo of repos)
    if (repo.dependencies.some((index) => affected.has(index))) affected.add(repo.index);
  return affected;
}

/**
 * @param {BenchRepo[]} repos @param {Outside} outside @param {number} bumped a package from outside
 * @returns {Set<number> | typeof EVERYTHING} the repos that reach it, and all that depends on them
 */
export function affectedByBump(repos, outside, bumped) {
  const above = new Set([bumped]);
  // Older versions come last and depend on earlier ones, so one pass does not close this.
  for (let known = 0; known !== above.size;) {
    known = above.size;
    for (const one of outside.packages)
      if (one.dependencies.some((index) => above.has(index))) above.add(one.index);
  }
  const reaches = (asks) => asks.some((index) => above.has(index));
  if (reaches(outside.rootAsks)) return EVERYTHING;
  const own = repos.filter(({ index }) => reaches(outside.toolAsks) || reaches(outside.asks[index]));
  return withDependents(
    repos,
    own.map(({ index }) => index),
  );
}

/** The share of the repos that the bumped package of the lock change should reach: 100 to 300 of 5,000. */
const WANTED_SHARE = 0.04;

/** A package whose bump affects about the wanted share of the repos: the first that is near enough, else the nearest. */
export function chooseBumped(repos, outside) {
  let best;
  for (const { index } of outside.packages) {
    const affected = affectedByBump(repos, outside, index);
    if (affected === EVERYTHING) continue;
    const distance = Math.abs(affected.size / repos.length - WANTED_SHARE);
    if (best === undefined || distance < best.distance) best = { index, distance };
    if (distance < WANTED_SHARE / 4) break;
  }
  return best.index;
}
