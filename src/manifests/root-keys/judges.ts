import type { Judge } from "./key-rule.ts";
import type { RootKeyEffect } from "./root-key-change.ts";

const EVERYTHING: readonly RootKeyEffect[] = [{ kind: "everything" }];
const ROOT_REPO: readonly RootKeyEffect[] = [{ kind: "root-repo" }];
const LOCKED: readonly RootKeyEffect[] = [{ kind: "locked" }];

export const everything: Judge = () => EVERYTHING;

/** No effect of its own, whatever the root is. */
export const nothing: Judge = () => [{ kind: "none" }];

/** A table that makes the root a repo, or a part of it: in a container it has no business, so nobody knows what it does. */
export const ownPart: Judge = (_, { input }) => (input.rootIsRepo ? ROOT_REPO : EVERYTHING);

/** A name, a text, an address: in a container it decides no build; in a repo it is a part of what is built. */
export const descriptive: Judge = (difference, scope) =>
  scope.input.rootIsRepo ? ROOT_REPO : nothing(difference, scope);

/** What can only change which versions are resolved: where a lockfile is, it shows whether it did. */
export const byLockfile: Judge = (_, { input }) => (input.hasLockfile ? LOCKED : EVERYTHING);

/**
 * What the root itself installs: its tools serve all, and what it hoists is found by all, so that without a lockfile
 * nobody can say who is not affected, even where the root is a repo.
 */
export const rootDependency: Judge = (_, { input }) =>
  !input.hasLockfile ? EVERYTHING : input.rootIsRepo ? [...ROOT_REPO, ...LOCKED] : LOCKED;
