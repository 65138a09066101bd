import { GITLINK } from "../git/file-change.ts";
import type { Place } from "./place.ts";

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Why nothing can be suggested about a place, half a sentence; undefined where something can. */
export function whyUnwritable(place: Place, files: readonly { readonly mode: string }[]): string | undefined {
  if (files.length === 0) return "it is gone by now";
  if (files.some(({ mode }) => mode === GITLINK))
    return "it is or holds a submodule, whose files have a history of their own";
  if (LONE_SURROGATE.test(place.path)) return "its name is not UTF-8, and TOML can hold nothing else";
  if (/[\\\0]/.test(place.path))
    return "its name holds a backslash, which the config takes for a path of Windows";
  return undefined;
}
