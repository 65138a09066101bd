import type { GraphDocument } from "./graph-document.ts";

/** The document as JSON, two spaces, with a line break at the end. */
export const renderGraphJson = (document: GraphDocument): string => `${JSON.stringify(document, null, 2)}\n`;
