declare const brand: unique symbol;
/** A commit, tree or blob id that someone has looked at: 40 hex digits, 64 in a SHA-256 repository. Never empty. */
export type Sha = string & { readonly [brand]: "Sha" };

const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** The text as an id, or undefined when it is none, or is git's "no such object" of zeros. */
export const parseSha = (text: string): Sha | undefined =>
  SHA.test(text) && !/^0+$/.test(text) ? (text as Sha) : undefined;

/** The first 12 digits, for people. */
export const shortSha = (sha: Sha): string => sha.slice(0, 12);
