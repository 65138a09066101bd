import { styleText } from "node:util";

type Style = "bold" | "dim" | "red" | "green" | "yellow" | "cyan";
/** Paints text, or leaves it as it is where colour is not wanted. */
export type Paint = (style: Style, text: string) => string;

/**
 * Colour only at a terminal that takes it. `NO_COLOR` (no-color.org: any value but the empty one) wins over
 * `FORCE_COLOR` (any value but `0` and the empty one).
 */
export function paintFor(options: {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
}): Paint {
  const { env, isTerminal } = options;
  const set = (name: string) => env[name] !== undefined && env[name] !== "";
  const wanted =
    !set("NO_COLOR") &&
    (set("FORCE_COLOR") ? env["FORCE_COLOR"] !== "0" : isTerminal && env["TERM"] !== "dumb");
  return wanted ? (style, text) => styleText(style, text, { validateStream: false }) : (_style, text) => text;
}
