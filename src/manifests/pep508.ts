/** One requirement of Python: `name[extra] >=1 ; marker`, or with `@ url` in the specifier's place. */
export interface Requirement {
  /** As written. */
  readonly name: string;
  readonly extras: readonly string[];
  /** `>=1,<2`, without outer parentheses; empty where any version will do. */
  readonly specifier: string;
  readonly url: string | undefined;
  /** Empty where there is none. */
  readonly marker: string;
}

// https://packaging.python.org/en/latest/specifications/dependency-specifiers/#grammar
const HEAD = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*/;
const EXTRA = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;

/**
 * Splits a requirement (PEP 508, and what packaging.python.org made of it); undefined for a text that is none. It
 * splits only: the specifier and the marker are kept as written, so `{{ version }}` of hatch's metadata hooks may
 * stand in them. Cost: one pass.
 */
export function parseRequirement(text: string): Requirement | undefined {
  const head = HEAD.exec(text);
  const name = head?.[1];
  if (head === null || name === undefined) return undefined;
  const extras = (head[2] ?? "").split(",").map((extra) => extra.trim());
  if (extras.length === 1 && extras[0] === "") extras.pop();
  if (!extras.every((extra) => EXTRA.test(extra))) return undefined;
  const rest = text.slice(head[0].length);
  if (rest.startsWith("@")) {
    // A `;` is an ordinary character of a URL: only white space before it makes it the marker's.
    const [, url, marker] = /^@\s*(\S+)(?:\s+;(.*))?\s*$/s.exec(rest) ?? [];
    return url === undefined ? undefined : { name, extras, specifier: "", url, marker: marker?.trim() ?? "" };
  }
  const semicolon = rest.indexOf(";");
  const written = (semicolon < 0 ? rest : rest.slice(0, semicolon)).trim();
  const specifier = /^\((.*)\)$/s.exec(written)?.[1]?.trim() ?? written;
  if (!/^(?:[<>=!~{]|$)/.test(specifier)) return undefined;
  return {
    name,
    extras,
    specifier,
    url: undefined,
    marker: semicolon < 0 ? "" : rest.slice(semicolon + 1).trim(),
  };
}

/** The requirement as the specification writes it. `parseRequirement(renderRequirement(r))` is `r`. */
export function renderRequirement({ name, extras, specifier, url, marker }: Requirement): string {
  const extra = extras.length === 0 ? "" : `[${extras.join(",")}]`;
  const source = url === undefined ? specifier : ` @ ${url}`;
  return `${name}${extra}${source}${marker === "" ? "" : ` ; ${marker}`}`;
}
