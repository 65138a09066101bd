import { showText } from "../base/path-text.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that somebody wrote (a name, a subject, a path), for the content or a quoted attribute of an HTML element. */
export const escapeHtml = (text: string): string =>
  showText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
