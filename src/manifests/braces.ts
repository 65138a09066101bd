// `{a,b}{a,b}…` grows by powers: what goes beyond this is left as it stands and then fits nothing, which is reported.
const LIMIT = 1000;
const LONGEST = 4096;

/** `a/{b,c}` → `a/b`, `a/c`, nested ones too. Braces without a comma, or without an end, are ordinary characters. */
export function expandBraces(glob: string): readonly string[] {
  if (glob.length > LONGEST) return [glob];
  const done: string[] = [];
  const open = [glob];
  while (done.length + open.length <= LIMIT) {
    const next = open.pop();
    if (next === undefined) return done;
    // The innermost first: nothing in it is special but its commas.
    const [whole, before, inner, after] = /^([^]*)\{([^{}]*,[^{}]*)\}([^]*)$/.exec(next) ?? [];
    if (whole === undefined || inner === undefined) done.push(next);
    else
      open.push(
        ...inner
          .split(",")
          .map((choice) => `${before ?? ""}${choice}${after ?? ""}`)
          .reverse(),
      );
  }
  return [glob];
}
