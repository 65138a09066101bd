/**
 * Whether the text of a lockfile may hold a package from outside of the workspace that needs one of these names: then the
 * workspace needs itself by way of it, and only reading the whole lockfile tells who. False is sure; true may be a name that
 * stands there for another reason. Far cheaper than a reader: npm's is passed over once, others are searched for each name.
 */
export function mayNeedFromOutside(fileName: string, text: string, names: ReadonlySet<string>): boolean {
  if (NPM_LOCKS.has(fileName)) return mayNeedInPackageLock(text, names);
  const isOutside = ENTRY_RULES.get(fileName);
  if (isOutside === undefined || names.size > MOST_NAMES) return true;
  for (const name of names)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      if (isWord(text, at, name.length) && isOutside(text, at)) return true;
  return false;
}

/** More names than these are not searched one by one: reading the lockfile is cheaper. */
const MOST_NAMES = 64;

const NPM_LOCKS: ReadonlySet<string> = new Set(["package-lock.json", "npm-shrinkwrap.json"]);
/** Of `dependencies`, `optionalDependencies`, `peerDependencies`, `devDependencies`. */
const TABLE = 'ependencies": {';

/** Looks into the tables of what is installed below `node_modules`, in the layout that npm writes; any other may hold all. */
function mayNeedInPackageLock(text: string, names: ReadonlySet<string>): boolean {
  if (!/\n {2}"packages": \{\r?\n {4}"/.test(text)) return true;
  for (let at = text.indexOf(TABLE); at >= 0; at = text.indexOf(TABLE, at + TABLE.length)) {
    const key = text.lastIndexOf('\n    "', at) + 6;
    if (!text.slice(key, text.indexOf('"', key)).includes("node_modules/")) continue;
    const table = text.slice(at, text.indexOf("}", at));
    for (const [, name = ""] of table.matchAll(/"([^"]+)":/g)) if (names.has(name)) return true;
  }
  return false;
}

/** Beside a name that is named for itself no character stands that could belong to a longer one. */
const isWord = (text: string, at: number, length: number): boolean =>
  !/[\w./-]/.test(text.charAt(at - 1)) && !/[\w.-]/.test(text.charAt(at + length));

/** Whether the entry around a place is that of a package from outside; so is what no entry is found around. */
type EntryRule = (text: string, at: number) => boolean;

const between = (text: string, at: number, start: string, end: string): string => {
  const from = Math.max(0, text.lastIndexOf(start, at));
  const to = text.indexOf(end, at);
  return text.slice(from, to < 0 ? text.length : to);
};

/** TOML with one block for each package; those of the workspace itself have a source on disk, or none. */
const blocks =
  (isOwn: (block: string) => boolean): EntryRule =>
  (text, at) =>
    !isOwn(between(text, at, "\n[[package]]", "\n[[package]]"));

/** Of a berry lockfile; in a classic one nothing is the workspace's own. */
const yarnLock: EntryRule = (text, at) => {
  const block = between(text, at, "\n\n", "\n\n");
  return !/^\s*"?[^\n]*@workspace:/.test(block);
};

const afterLine =
  (line: string): EntryRule =>
  (text, at) => {
    const start = text.lastIndexOf(line);
    return start < 0 || at > start;
  };

const ENTRY_RULES: ReadonlyMap<string, EntryRule> = new Map([
  ["yarn.lock", yarnLock],
  ["pnpm-lock.yaml", afterLine("\npackages:")],
  ["bun.lock", afterLine('\n  "packages": {')],
  ["uv.lock", blocks((block) => /\nsource = \{ (?:editable|virtual|directory) =/.test(block))],
  ["Cargo.lock", blocks((block) => !block.includes("\nsource = "))],
]);
