import { withoutByteOrderMark } from "../../../documents/text-start.ts";
import type { Table } from "../../../documents/value.ts";

/**
 * TOML as package managers write it → the very values that `parseToml` gives, for a part of its cost. Undefined for all
 * else, mistakes included: dates, floats, dotted keys, multi-line strings, rare escapes. `parseToml` is asked then, which
 * knows all of TOML and says where a mistake is. What `parseToml` refuses it never accepts, but for control characters
 * inside strings and comments: to look for them would cost as much as a third of the rest. Cost: one pass.
 */
export const scanToml = (text: string): Table | undefined =>
  new TomlScan(withoutByteOrderMark(text)).document();

// Most of a run on one file happens before the engine has compiled any of this, so the walk over characters is left to
// what it compiles at once: searches for a character, and expressions that start where the last one ended.
const BARE_KEY = /[A-Za-z0-9_-]+/y;
const SPACES = /[ \t]+/y;
const BLANK = /(?:[ \t\n]|\r\n)+/y;
const DIGITS = /\d+/y;
// Nine tenths of a uv.lock are such tables, so they are read in one step.
const UV_FILE =
  /\{ url = "([^"\\\n]*)", hash = "([^"\\\n]*)"(?:, size = ([1-9]\d{0,14}))?(?:, upload-time = "([^"\\\n]*)")? \}/y;

// Lockfiles nest three deep; what goes deeper is left to the parser, which has a limit of its own.
const DEPTH_LIMIT = 16;
// Every whole number of so many digits is exact.
const INTEGER_DIGITS = 15;

const TAB = 0x09;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const HASH = 0x23;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const ZERO = 0x30;
const NINE = 0x39;
const EQUALS = 0x3d;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_TABLE = 0x7b;
const CLOSE_TABLE = 0x7d;

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;
type OpenTable = Record<string, unknown>;

/** Each method reads one thing at `#at` and moves behind it; undefined (TOML has no such value) gives up. */
class TomlScan {
  readonly #text: string;
  readonly #root: OpenTable = {};
  /** What a later header may go through, with the table that it comes to: tables that headers made, and lists of them. */
  readonly #open = new Map<unknown, OpenTable>();
  /** Tables with a header of their own, which may not come again. */
  readonly #headed = new Set<unknown>();
  #at = 0;
  /** The first ones that are not before `#at`, as of the last string that was read. */
  #newline = -1;
  #backslash = -1;

  constructor(text: string) {
    this.#text = text;
  }

  document(): Table | undefined {
    let table = this.#root;
    for (;;) {
      this.#skipBlank();
      if (this.#at >= this.#text.length) return this.#root;
      if (this.#text.charCodeAt(this.#at) === OPEN_LIST) {
        const headed = this.#header();
        if (headed === undefined) return undefined;
        table = headed;
      } else if (!this.#pair(table, 0)) return undefined;
      if (!this.#isAtLineEnd()) return undefined;
    }
  }

  /** `[a.b]` or `[[a.b]]`: the table that the lines after it fill. */
  #header(): OpenTable | undefined {
    this.#at += 1;
    const isListed = this.#take(OPEN_LIST);
    let parent = this.#root;
    for (let depth = 0; depth <= DEPTH_LIMIT; depth += 1) {
      const key = this.#key();
      if (key === undefined) return undefined;
      if (this.#take(0x2e)) {
        const inner = this.#descend(parent, key);
        if (inner === undefined) return undefined;
        parent = inner;
        continue;
      }
      if (!this.#take(CLOSE_LIST) || (isListed && !this.#take(CLOSE_LIST))) return undefined;
      return isListed ? this.#append(parent, key) : this.#openHeaded(parent, key);
    }
    return undefined;
  }

  /** The table that a header goes through: of a list of tables the last one. */
  #descend(parent: OpenTable, key: string): OpenTable | undefined {
    if (Object.hasOwn(parent, key)) return this.#open.get(parent[key]);
    const table: OpenTable = {};
    parent[key] = table;
    this.#open.set(table, table);
    return table;
  }

  #openHeaded(parent: OpenTable, key: string): OpenTable | undefined {
    if (Object.hasOwn(parent, key) && Array.isArray(parent[key])) return undefined;
    const table = this.#descend(parent, key);
    if (table === undefined || this.#headed.has(table)) return undefined;
    this.#headed.add(table);
    return table;
  }

  #append(parent: OpenTable, key: string): OpenTable | undefined {
    const table: OpenTable = {};
    if (!Object.hasOwn(parent, key)) {
      const list: unknown[] = [];
      this.#open.set(list, table);
      parent[key] = list;
    }
    const list = parent[key];
    // A list that was written as a value is closed.
    if (!Array.isArray(list) || !this.#open.has(list)) return undefined;
    list.push(table);
    this.#open.set(list, table);
    this.#open.set(table, table);
    this.#headed.add(table);
    return table;
  }

  /** `key = value`. */
  #pair(table: OpenTable, depth: number): boolean {
    const key = this.#key();
    if (key === undefined || Object.hasOwn(table, key)) return false;
    this.#skipSpaces();
    if (!this.#take(EQUALS)) return false;
    this.#skipSpaces();
    const value = this.#value(depth);
    if (value === undefined) return false;
    table[key] = value;
    return true;
  }

  #key(): string | undefined {
    const code = this.#text.charCodeAt(this.#at);
    if (code === QUOTE || code === APOSTROPHE) {
      const key = this.#string(code);
      // Assigned, it would set the prototype.
      return key === "__proto__" ? undefined : key;
    }
    const start = this.#at;
    this.#skip(BARE_KEY);
    const key = this.#text.slice(start, this.#at);
    return key === "" || key === "__proto__" ? undefined : key;
  }

  #value(depth: number): unknown {
    const code = this.#text.charCodeAt(this.#at);
    if (code === QUOTE || code === APOSTROPHE) return this.#string(code);
    if (depth > DEPTH_LIMIT) return undefined;
    if (code === OPEN_TABLE) return this.#table(depth);
    if (code === OPEN_LIST) return this.#list(depth);
    if (isDigit(code)) return this.#integer();
    for (const [word, value] of WORDS) {
      if (!this.#text.startsWith(word, this.#at)) continue;
      this.#at += word.length;
      return this.#isAtValueEnd() ? value : undefined;
    }
    return undefined;
  }

  #table(depth: number): OpenTable | undefined {
    UV_FILE.lastIndex = this.#at;
    const file = UV_FILE.exec(this.#text);
    if (file !== null) {
      this.#at = UV_FILE.lastIndex;
      const [, url, hash, size, uploadTime] = file;
      const sized = size === undefined ? { url, hash } : { url, hash, size: Number(size) };
      return uploadTime === undefined ? sized : Object.assign(sized, { "upload-time": uploadTime });
    }
    const table: OpenTable = {};
    this.#at += 1;
    this.#skipSpaces();
    if (this.#take(CLOSE_TABLE)) return table;
    for (;;) {
      if (!this.#pair(table, depth + 1)) return undefined;
      this.#skipSpaces();
      if (this.#take(CLOSE_TABLE)) return table;
      if (!this.#take(COMMA)) return undefined;
      this.#skipSpaces();
    }
  }

  #list(depth: number): unknown[] | undefined {
    const list: unknown[] = [];
    this.#at += 1;
    for (;;) {
      this.#skipBlank();
      if (this.#take(CLOSE_LIST)) return list;
      const value = this.#value(depth + 1);
      if (value === undefined) return undefined;
      list.push(value);
      this.#skipBlank();
      if (this.#take(COMMA)) continue;
      return this.#take(CLOSE_LIST) ? list : undefined;
    }
  }

  #integer(): number | undefined {
    const start = this.#at;
    this.#skip(DIGITS);
    const length = this.#at - start;
    if (length > INTEGER_DIGITS || !this.#isAtValueEnd()) return undefined;
    if (length > 1 && this.#text.charCodeAt(start) === ZERO) return undefined;
    return Number(this.#text.slice(start, this.#at));
  }

  #string(quote: number): string | undefined {
    const start = this.#at + 1;
    const end = this.#text.indexOf(quote === QUOTE ? '"' : "'", start);
    if (this.#newline < start) this.#newline = this.#next("\n", start);
    if (end < 0 || this.#newline < end) return undefined;
    if (quote === QUOTE) {
      if (this.#backslash < start) this.#backslash = this.#next("\\", start);
      if (this.#backslash < end) return this.#escaped(start);
    }
    this.#at = end + 1;
    // Three quotes begin a string of several lines.
    if (end === start && this.#text.charCodeAt(this.#at) === quote) return undefined;
    return this.#text.slice(start, end);
  }

  /** The rest of a string with escapes, which JSON writes as TOML does; but JSON takes no control character as it is, tabs included. */
  #escaped(start: number): string | undefined {
    for (let at = start; at < this.#newline; at += 1) {
      const code = this.#text.charCodeAt(at);
      if (code === QUOTE) {
        this.#at = at + 1;
        const text: unknown = JSON.parse(this.#text.slice(start - 1, at + 1));
        return typeof text === "string" ? text : undefined;
      }
      if (code < SPACE) return undefined;
      if (code !== BACKSLASH) continue;
      at += 1;
      if (!ESCAPABLE.has(this.#text.charCodeAt(at))) return undefined;
    }
    return undefined;
  }

  /** Where a character comes next, behind the text where it does not. */
  #next(character: string, from: number): number {
    const found = this.#text.indexOf(character, from);
    return found < 0 ? this.#text.length : found;
  }

  /** Moves over what an expression matches here. */
  #skip(expression: RegExp): void {
    expression.lastIndex = this.#at;
    if (expression.test(this.#text)) this.#at = expression.lastIndex;
  }

  #take(code: number): boolean {
    if (this.#text.charCodeAt(this.#at) !== code) return false;
    this.#at += 1;
    return true;
  }

  #skipSpaces(): void {
    const code = this.#text.charCodeAt(this.#at);
    if (code !== SPACE && code !== TAB) return;
    this.#at += 1;
    // Nearly always it is one space.
    const next = this.#text.charCodeAt(this.#at);
    if (next === SPACE || next === TAB) this.#skip(SPACES);
  }

  /** Over spaces, line ends and comments. */
  #skipBlank(): void {
    this.#skip(BLANK);
    while (this.#text.charCodeAt(this.#at) === HASH) {
      this.#at = this.#next("\n", this.#at);
      this.#skip(BLANK);
    }
  }

  /** Whether nothing but spaces and a comment is left of this line. */
  #isAtLineEnd(): boolean {
    this.#skipSpaces();
    const code = this.#text.charCodeAt(this.#at);
    return (
      code === NEWLINE ||
      code === HASH ||
      Number.isNaN(code) ||
      (code === RETURN && this.#text.charCodeAt(this.#at + 1) === NEWLINE)
    );
  }

  #isAtValueEnd(): boolean {
    this.#skipSpaces();
    const code = this.#text.charCodeAt(this.#at);
    return code === COMMA || code === CLOSE_LIST || code === CLOSE_TABLE || this.#isAtLineEnd();
  }
}

const WORDS = [
  ["true", true],
  ["false", false],
] as const;

const ESCAPABLE: ReadonlySet<number> = new Set(
  Array.from('"\\bfnrt', (character) => character.charCodeAt(0)),
);
