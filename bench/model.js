// The synthetic graph, apart from how an ecosystem writes it down.

/**
 * @typedef {object} BenchRepo
 * @property {number} index
 * @property {string} id five digits, so that order by name is order by number
 * @property {number[]} dependencies indexes of lower-numbered repos
 */

/** As deep as large real workspaces are: wide, with a handful of layers. */
const LAYERS = 10;
/** Of 100 repos, so many have 0, 1, 2, 3, 4 dependencies. */
const DEPENDENCY_COUNTS = [15, 25, 30, 20, 10];

/** mulberry32: a small generator of numbers in [0, 1) that gives the same row on every Node. */
export function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Repos in layers: a repo depends on a few of the layer below, near its own place (one team's libraries), and at
 * times on any lower one (the foundations).
 * @returns {BenchRepo[]}
 */
export function makeRepos(size) {
  const random = randomNumbers(20_251_121);
  const perLayer = Math.max(1, Math.ceil(size / LAYERS));
  return Array.from({ length: size }, (_, index) => {
    const layer = Math.floor(index / perLayer);
    const chosen = new Set();
    const count = layer === 0 ? 0 : pickCount(random());
    for (let i = 0; i < count; i += 1) {
      const near = random() < 0.8;
      const span = Math.min(perLayer, 40);
      const target = near
        ? (layer - 1) * perLayer +
          (((index % perLayer) + Math.floor((random() - 0.5) * span) + perLayer) % perLayer)
        : Math.floor(random() * layer * perLayer);
      chosen.add(target);
    }
    return { index, id: String(index).padStart(5, "0"), dependencies: [...chosen].sort((a, b) => a - b) };
  });
}

function pickCount(roll) {
  let left = roll * 100;
  for (const [count, share] of DEPENDENCY_COUNTS.entries()) {
    left -= share;
    if (left < 0) return count;
  }
  return DEPENDENCY_COUNTS.length - 1;
}

/** The three repos whose source the branch changes: one low, one in the middle, one near the top. */
export function chooseChanged(repos) {
  const at = (share) => repos[Math.min(repos.length - 1, Math.floor(repos.length * share))];
  return [...new Set([at(0.15), at(0.45), at(0.75)])];
}
