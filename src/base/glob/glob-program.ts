import type { GlobDialect, GlobStep } from "./parse-glob.ts";

/** All places of a program that a text can have reached: sorted, so that equal sets have equal texts. */
export type Places = readonly number[];

/** A program that is run at all its places at once (Thompson's construction): never back, whatever the pattern. */
export interface GlobProgram {
  readonly start: Places;
  /** Where one character leads. Cost: the length of the program. */
  advance(places: Places, code: number): Places;
  /** Whether the text that led here fits as a whole. */
  accepts(places: Places): boolean;
  /** Whether it fits whatever follows. */
  acceptsAllBelow(places: Places): boolean;
}

const SLASH = 0x2f;

// How a step is entered. PLAINLY counts it as reached. NAME_END comes from `**` and goes on only where a name is over. The
// others look on from `**`, which together with one slash can stand for nothing: PAST_SLASH for the slash behind it, to be
// passed over; TO_FOLDERS and TO_END from the slash before it, for whether only such names follow (`a/**` fits `a`).
const PLAINLY = 0;
const NAME_END = 1;
const PAST_SLASH = 2;
const TO_FOLDERS = 3;
const TO_END = 4;
const ENTRIES = 5;
type Entry = typeof PLAINLY | typeof NAME_END | typeof PAST_SLASH | typeof TO_FOLDERS | typeof TO_END;

interface Reached {
  readonly places: Set<number>;
  /** Step and entry in one number. */
  readonly seen: Set<number>;
}

/** Prepares a program. A place below `steps.length` is a step; that length is the end; above are `**` that are ordinary stars. */
export function openProgram(steps: readonly GlobStep[], { crossing, below }: GlobDialect): GlobProgram {
  const end = steps.length;
  const asStar = (at: number): number => end + 1 + at;

  /** Adds a step and all that can be reached from it without a character. */
  const enter = (
    first: readonly [at: number, entry: Entry],
    isNameStart: boolean,
    { places, seen }: Reached,
  ): void => {
    const open = [first];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [at, entry] = next;
      const key = at * ENTRIES + entry;
      if (seen.has(key)) continue;
      seen.add(key);
      const step = steps[at];
      if (step === undefined) {
        if (entry !== PAST_SLASH && entry !== TO_FOLDERS) places.add(end);
        continue;
      }
      switch (step.kind) {
        case "fork":
          for (const to of step.to) open.push([to, entry]);
          break;
        case "jump":
          open.push([step.to, entry]);
          break;
        case "folders":
          if (entry === TO_FOLDERS || entry === TO_END) open.push([at + 1, TO_END]);
          else if (entry === PLAINLY) {
            // What turns out to stand beside other characters is an ordinary star.
            places.add(asStar(at));
            open.push([at + 1, PLAINLY]);
            if (isNameStart) {
              places.add(at);
              open.push([at + 1, PAST_SLASH]);
            }
          }
          break;
        case "star":
          if (entry !== PLAINLY) break;
          places.add(at);
          open.push([at + 1, PLAINLY]);
          break;
        case "character":
          if (entry === PLAINLY || (entry === NAME_END && step.code === SLASH)) places.add(at);
          if (step.code !== SLASH) break;
          if (entry === PAST_SLASH) open.push([at + 1, PLAINLY]);
          else if (below === "with-folder") open.push([at + 1, TO_FOLDERS]);
          break;
        default:
          if (entry === PLAINLY) places.add(at);
      }
    }
  };

  const fits = (step: GlobStep, code: number): boolean => {
    switch (step.kind) {
      case "character":
        return step.code === code;
      case "any":
      case "star":
        return crossing || code !== SLASH;
      case "set":
        return (
          (crossing || code !== SLASH) &&
          step.ranges.some(([from, to]) => from <= code && code <= to) !== step.not
        );
      case "folders":
        return true;
      default:
        return false;
    }
  };

  const toPlaces = (places: ReadonlySet<number>): Places => [...places].sort((a, b) => a - b);
  const start: Reached = { places: new Set(), seen: new Set() };
  enter([0, PLAINLY], true, start);
  return {
    start: toPlaces(start.places),
    advance(from, code) {
      const reached: Reached = { places: new Set(), seen: new Set() };
      const { places } = reached;
      for (const place of from) {
        const at = place > end ? place - end - 1 : place;
        const step = steps[at];
        if (step === undefined) continue;
        if (place > end) {
          if (code === SLASH && !crossing) continue;
          places.add(place);
          enter([at + 1, PLAINLY], false, reached);
        } else if (fits(step, code)) {
          const stays = step.kind === "star" || step.kind === "folders";
          if (stays) places.add(at);
          enter([at + 1, step.kind === "folders" ? NAME_END : PLAINLY], code === SLASH && !stays, reached);
        }
      }
      return toPlaces(places);
    },
    accepts: (places) => places.includes(end),
    acceptsAllBelow: (places) =>
      places.includes(end) && places.some((at) => at === end - 1 && steps[at]?.kind === "folders"),
  };
}
