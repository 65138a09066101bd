import type { LockEdge } from "./lock-graph.ts";

/** Collects edges, each label and answer once, in the order in which they first came. */
export class EdgeList {
  readonly #edges = new Map<string, LockEdge>();

  add(label: string, to: LockEdge["to"]): void {
    // A label is one line, so nothing written in it can look like the number or the folder after it.
    const key = `${label}\n${typeof to === "number" ? to : `=${to.folder}`}`;
    if (!this.#edges.has(key)) this.#edges.set(key, { label, to });
  }

  toList(): readonly LockEdge[] {
    return [...this.#edges.values()];
  }
}
