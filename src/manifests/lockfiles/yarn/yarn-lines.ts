/**
 * Reads a text of yarn line by line and from left to right in each line. What does not fit is `undefined`, never an
 * exception. No line is copied: of 16,000 lines most hold what is read by its place alone.
 */
export class YarnLines {
  readonly text: string;
  /** The current line, one-based; 0 before the first. */
  line = 0;
  /** Where the current line goes on, and where it ends. */
  at = 0;
  end = -1;

  constructor(text: string) {
    this.text = text;
  }

  /** Goes to the next line; false behind the last. Every line ends with a line feed. */
  next(): boolean {
    const start = this.end + 1;
    if (start >= this.text.length) return false;
    const end = this.text.indexOf("\n", start);
    this.at = start;
    this.end = end < 0 ? this.text.length : end;
    this.line += 1;
    return true;
  }

  /** Goes to the end of a line that is so many lines on. */
  skip(end: number, lines: number): void {
    this.at = end;
    this.end = end;
    this.line += lines;
  }

  isAtEnd(): boolean {
    return this.at === this.end;
  }

  /** The rest of the line as it stands. */
  get rest(): string {
    return this.text.slice(this.at, this.end);
  }

  /** Passes spaces and says how many. */
  indent(): number {
    const start = this.at;
    while (this.text.charCodeAt(this.at) === SPACE) this.at += 1;
    return this.at - start;
  }

  /** Passes this piece, if it stands here. */
  take(piece: string): boolean {
    if (this.at + piece.length > this.end || !this.text.startsWith(piece, this.at)) return false;
    this.at += piece.length;
    return true;
  }

  /** A text in double quotes as JSON has it, or a plain one up to a stop or the end of the line; undefined where neither stands here. */
  string(stop: Stop, otherStop: Stop = stop): string | undefined {
    const { text, at: start, end } = this;
    if (text.charCodeAt(start) === QUOTE) return this.#quoted();
    const [code, otherCode] = [STOPS[stop], STOPS[otherStop]];
    let at = start;
    while (at < end && text.charCodeAt(at) !== code && text.charCodeAt(at) !== otherCode) at += 1;
    this.at = at;
    return at === start ? undefined : text.slice(start, at);
  }

  /** A text that takes the rest of the line. */
  lastString(): string | undefined {
    const value = this.string("\n");
    return this.isAtEnd() ? value : undefined;
  }

  #quoted(): string | undefined {
    const start = this.at;
    let escapes = false;
    for (let at = start + 1; at < this.end; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code === BACKSLASH) {
        escapes = true;
        at += 1;
      } else if (code === QUOTE) {
        this.at = at + 1;
        return escapes ? unescaped(this.text.slice(start, at + 1)) : this.text.slice(start + 1, at);
      }
    }
    return undefined;
  }
}

const STOPS = { ":": 0x3a, ",": 0x2c, " ": 0x20, "\n": 0x0a } as const;
type Stop = keyof typeof STOPS;

const SPACE = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

function unescaped(quoted: string): string | undefined {
  try {
    const value: unknown = JSON.parse(quoted);
    // Names and versions are one line each, and who compares graphs relies on it.
    return typeof value === "string" && !/[\0-\x1f]/.test(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
