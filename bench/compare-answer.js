// Whether a contender's answer is the one that the model gives.

/** So many of what is missing or too much are named. */
const NAMED = 3;

/**
 * @param {import("./contenders.js").Contender} contender
 * @param {string} stdout
 * @param {{ wanted: ReadonlySet<string>, isPartial: boolean | undefined }} question
 * @returns {string | undefined} in what it differs; undefined where it does not, or where nothing is asked of it
 */
export function compareAnswer({ read }, stdout, { wanted, isPartial }) {
  if (read === undefined) return undefined;
  let found;
  try {
    found = new Set(read(stdout));
  } catch (error) {
    return `its answer cannot be read: ${error.message}; it begins ${JSON.stringify(stdout.slice(0, 200))}`;
  }
  const missing = [...wanted].filter((name) => !found.has(name));
  const extra = isPartial === true ? [] : [...found].filter((name) => !wanted.has(name));
  if (missing.length + extra.length === 0) return undefined;
  return `another answer: ${found.size} in all, ${missing.length} missing (${some(missing)}), ${extra.length} too many (${some(extra)})`;
}

const some = (names) => names.slice(0, NAMED).join(", ");
