import { openProgram, type GlobProgram, type Places } from "./glob-program.ts";
import { literalEnd, parseGlob, type GlobDialect, type GlobStep } from "./parse-glob.ts";

/** A pattern, ready to be asked. */
export interface Glob {
  /** Whether a whole text fits. */
  readonly fits: (text: string) => boolean;
  /** Whether of all texts that start so (`folder/`) none can fit, some, or all do. */
  readonly below: (start: string) => "none" | "some" | "all";
}

/** Places that were met, and where each character led from them: asked once, then looked up. */
interface State {
  readonly places: Places;
  /** Whether a text that ends here fits. */
  readonly accepts: boolean;
  /** Whether nothing that follows changes the answer. */
  readonly isDecided: boolean;
  readonly next: (State | undefined)[];
  readonly nextBeyondAscii: Map<number, State>;
}

// A hostile pattern has as many sets of places as there are texts. Beyond this all are forgotten and met anew.
const REMEMBERED = 1000;
const ASCII = 128;

/**
 * Compiles a pattern. Cost of an answer: length of the pattern × length of the text at most, mostly one look-up for each
 * character; a text with another ending than the pattern's costs one comparison.
 */
export function compileGlob(pattern: string, dialect: GlobDialect): Glob {
  const steps = parseGlob(pattern, dialect);
  const ending = literalEnd(steps);
  // Most patterns are never asked about a text of their ending, so nothing is prepared for them.
  let walk: ((text: string) => State) | undefined;
  const stateAfter = (text: string): State => {
    walk ??= openWalk(openProgram(steps, dialect));
    return walk(text);
  };
  const star = oneStar(steps);
  return {
    fits: ending.isAll
      ? (text) => text === ending.text
      : star !== undefined
        ? (text) => fitsOneStar(text, star, dialect.crossing)
        : (text) => text.endsWith(ending.text) && stateAfter(text).accepts,
    below: (start) => {
      const { places, accepts, isDecided } = stateAfter(start);
      return places.length === 0 ? "none" : isDecided && accepts ? "all" : "some";
    },
  };
}

/** What stands before and after the star of `packages/*`: patterns of one star and nothing else special need no program. */
interface OneStar {
  readonly start: string;
  readonly end: string;
}

function oneStar(steps: readonly GlobStep[]): OneStar | undefined {
  const at = steps.findIndex(({ kind }) => kind === "star");
  if (at < 0 || steps.some(({ kind }, index) => kind !== "character" && index !== at)) return undefined;
  const textOf = (some: readonly GlobStep[]) =>
    some.map((step) => (step.kind === "character" ? String.fromCodePoint(step.code) : "")).join("");
  return { start: textOf(steps.slice(0, at)), end: textOf(steps.slice(at + 1)) };
}

const fitsOneStar = (text: string, { start, end }: OneStar, crossing: boolean): boolean =>
  text.length >= start.length + end.length &&
  text.startsWith(start) &&
  text.endsWith(end) &&
  (crossing || !text.slice(start.length, text.length - end.length).includes("/"));

/** The state that a text leads to, or one on the way from which nothing changes any more. */
function openWalk(program: GlobProgram): (text: string) => State {
  let states = new Map<string, State>();
  const stateOf = (places: Places): State => {
    const key = places.join(" ");
    let state = states.get(key);
    if (state === undefined) {
      state = {
        places,
        accepts: program.accepts(places),
        isDecided: places.length === 0 || program.acceptsAllBelow(places),
        next: new Array<State | undefined>(ASCII).fill(undefined),
        nextBeyondAscii: new Map(),
      };
      states.set(key, state);
    }
    return state;
  };
  const learn = (state: State, code: number): State => {
    const next = stateOf(program.advance(state.places, code));
    if (code < ASCII) state.next[code] = next;
    else state.nextBeyondAscii.set(code, next);
    return next;
  };
  let start = stateOf(program.start);
  return (text) => {
    if (states.size > REMEMBERED) {
      states = new Map();
      start = stateOf(program.start);
    }
    let state = start;
    for (let at = 0; at < text.length && !state.isDecided; at += 1) {
      let code = text.charCodeAt(at);
      if (code < ASCII) {
        state = state.next[code] ?? learn(state, code);
        continue;
      }
      code = text.codePointAt(at) ?? code;
      if (code > 0xffff) at += 1;
      state = state.nextBeyondAscii.get(code) ?? learn(state, code);
    }
    return state;
  };
}
