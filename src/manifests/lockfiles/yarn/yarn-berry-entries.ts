import { fail, ok, type Result } from "../../../base/failure.ts";
import { splitLocator } from "./yarn-berry-locator.ts";
import { YarnLines } from "./yarn-lines.ts";
import { refusal, refusedLine, type Refusal } from "./yarn-refusal.ts";

/** One entry of a yarn.lock of yarn 2 and above. */
export interface BerryEntry {
  /** What it answers: `is-odd@npm:^3.0.0`. */
  readonly descriptors: readonly string[];
  readonly version: string;
  /** The locator: `is-odd@npm:3.0.1`. */
  readonly resolution: string;
  /** The parts of the locator: `is-odd` and `npm:3.0.1`. */
  readonly name: string;
  readonly reference: string;
  readonly checksum: string;
  readonly conditions: string;
  readonly asks: readonly BerryAsk[];
  /** The names that `dependenciesMeta` calls optional, if any. */
  readonly optional: ReadonlySet<string> | undefined;
  /** What it says of its peers, as written. */
  readonly peers: string;
}

/** What an entry asks for: `is-number: "npm:^6.0.0"`. */
export interface BerryAsk {
  readonly name: string;
  /** As written. */
  readonly range: string;
  /** Under which an entry answers, mostly: `is-number@npm:^6.0.0`. */
  readonly descriptor: string;
  /** How many lines below the first one of its entry. */
  readonly below: number;
}

export interface BerryLock {
  /** The format's version, and the key of the cache, with which checksums are made. */
  readonly metadata: ReadonlyMap<string, string>;
  readonly entries: readonly BerryEntry[];
  /** The line of each entry, one-based, in the order of the entries. */
  readonly lines: readonly number[];
  /** The entries by their text, for the scan of another version of the lockfile: most of it is the same. */
  readonly blocks: ReadonlyMap<string, BerryBlock>;
}

/** An entry whose text stands between empty lines. Nothing of it hangs on where that is. */
export interface BerryBlock {
  readonly entry: BerryEntry;
  /** How many lines it has. */
  readonly height: number;
}

const NO_BLOCKS: BerryLock["blocks"] = new Map();

/**
 * Scans what `generateLockfile` and `stringifySyml` of yarn write
 * (https://github.com/yarnpkg/berry/tree/master/packages/yarnpkg-parsers) and refuses the rest: YAML has many ways to say
 * the same, and yarn uses one. One pass. Entries that `known` holds are the very same ones.
 */
export function scanYarnBerry(text: string, known = NO_BLOCKS): Result<BerryLock, Refusal> {
  const lines = new YarnLines(text);
  const metadata = new Map<string, string>();
  const entries: BerryEntry[] = [];
  const entryLines: number[] = [];
  const blocks = new Map<string, BerryBlock>();
  let draft: EntryDraft | undefined;
  const finish = (next: number, nextLine: number): Refusal | undefined => {
    if (draft === undefined) return undefined;
    if (!isWhole(draft)) return refusal("this entry is not whole", draft.line);
    const { line, start, resolution } = draft;
    const [name, reference] = splitLocator(resolution);
    const entry: BerryEntry = {
      descriptors: draft.descriptors,
      version: draft.version,
      resolution,
      name,
      reference,
      checksum: draft.checksum,
      conditions: draft.conditions,
      asks: draft.asks,
      optional: draft.optional,
      peers: draft.peers,
    };
    entries.push(entry);
    entryLines.push(line);
    const end = text.indexOf(BETWEEN, start);
    if (end >= 0 && end + BETWEEN.length === next)
      blocks.set(text.slice(start, end), { entry, height: nextLine - 1 - line });
    draft = undefined;
    return undefined;
  };
  let isMetadata = false;
  let section = "";
  // In a section of tables, the name whose table is open: `dependenciesMeta:` / `fsevents:` / `optional: true`.
  let owner = "";
  while (lines.next()) {
    if (lines.isAtEnd()) continue;
    const { at: start, line } = lines;
    const indent = lines.indent();
    if (indent === 0) {
      if (lines.take("#")) continue;
      const end = known.size === 0 ? -1 : text.indexOf(BETWEEN, start);
      const written = end < 0 ? "" : text.slice(start, end);
      const block = known.get(written);
      if (block !== undefined) {
        const unfinished = finish(start, line);
        if (unfinished !== undefined) return fail(unfinished);
        entries.push(block.entry);
        entryLines.push(line);
        blocks.set(written, block);
        lines.skip(end, block.height - 1);
        isMetadata = false;
        continue;
      }
      // First, for a conflict's marker can stand in the middle of an entry.
      const key = readEntryKey(lines);
      if (key === undefined) return refused(lines, start);
      const unfinished = finish(start, line);
      if (unfinished !== undefined) return fail(unfinished);
      isMetadata = key === "__metadata";
      draft = isMetadata ? undefined : newDraft(key, line, start);
      section = "";
      continue;
    }
    const key = lines.string(":");
    if (key === undefined || !lines.take(":")) return refused(lines, start);
    const value = lines.take(" ") ? lines.lastString() : lines.isAtEnd() ? "" : undefined;
    if (value === undefined) return refused(lines, start);
    if (isMetadata && indent === 2 && value !== "") metadata.set(key, value);
    else if (draft === undefined) return refused(lines, start);
    else if (indent === 2 && value === "" && SECTIONS.has(key)) section = key;
    else if (indent === 2 && FIELDS.has(key)) {
      section = "";
      if (!setField(draft, key, value)) return refused(lines, start);
    } else if (indent === 4 && section !== "") {
      owner = key;
      if (section === "dependencies")
        draft.asks.push({ name: key, range: value, descriptor: `${key}@${value}`, below: line - draft.line });
      else if (section.startsWith("peer")) draft.peers += `\n${section} ${key} ${value}`;
    } else if (indent === 6 && section.endsWith("Meta")) {
      if (section === "dependenciesMeta") {
        if (key === "optional" && value === "true") (draft.optional ??= new Set()).add(owner);
      } else draft.peers += `\n${section} ${owner} ${key} ${value}`;
    } else return refused(lines, start);
  }
  const unfinished = finish(text.length, lines.line + 1);
  return unfinished === undefined ? ok({ metadata, entries, lines: entryLines, blocks }) : fail(unfinished);
}

const BETWEEN = "\n\n";

const refused = ({ text, end, line }: YarnLines, start: number): Result<never, Refusal> =>
  fail(refusedLine(text.slice(start, end), line));

const SECTIONS: ReadonlySet<string> = new Set([
  "dependencies",
  "peerDependencies",
  "dependenciesMeta",
  "peerDependenciesMeta",
  "bin",
]);
const FIELDS: ReadonlySet<string> = new Set([
  "version",
  "resolution",
  "checksum",
  "conditions",
  "languageName",
  "linkType",
]);

interface EntryDraft {
  readonly line: number;
  /** Where its text starts. */
  readonly start: number;
  descriptors: readonly string[];
  version: string;
  resolution: string;
  checksum: string;
  conditions: string;
  linkType: string;
  asks: BerryAsk[];
  optional: Set<string> | undefined;
  peers: string;
}

const newDraft = (key: string, line: number, start: number): EntryDraft => ({
  line,
  start,
  descriptors: key.split(", "),
  version: "",
  resolution: "",
  checksum: "",
  conditions: "",
  linkType: "",
  asks: [],
  optional: undefined,
  peers: "",
});

/** `"a@npm:^1, a@npm:^2":`, or, above 1,024 characters, `? "…"` and the colon on a line of its own. */
function readEntryKey(lines: YarnLines): string | undefined {
  const isLong = lines.take("? ");
  const key = lines.string(":");
  if (isLong && !(lines.isAtEnd() && lines.next())) return undefined;
  return lines.take(":") && lines.isAtEnd() ? key : undefined;
}

function setField(draft: EntryDraft, key: string, value: string): boolean {
  if (value === "") return false;
  if (key === "version") draft.version = value;
  else if (key === "resolution") draft.resolution = value;
  else if (key === "checksum") draft.checksum = value;
  else if (key === "conditions") draft.conditions = value;
  else if (key === "linkType") draft.linkType = value;
  return true;
}

/** `linkType` is the last that yarn writes of an entry: where it is missing, the text is cut off. */
const isWhole = ({ resolution, linkType }: EntryDraft): boolean =>
  resolution !== "" && (linkType === "hard" || linkType === "soft");
