/** Union-find over 0 … size-1, with union by size and path halving (Tarjan 1975): near constant time a step. */
export class DisjointSets {
  readonly #parent: Int32Array;
  readonly #size: Int32Array;

  constructor(size: number) {
    this.#parent = new Int32Array(size);
    this.#size = new Int32Array(size);
    this.reset();
  }

  /** Every element alone again. O(size) */
  reset(): void {
    for (let element = 0; element < this.#parent.length; element += 1) this.#parent[element] = element;
    this.#size.fill(1);
  }

  find(element: number): number {
    const parent = this.#parent;
    let at = element;
    for (let above = parent[at] ?? at; above !== at; above = parent[at] ?? at) {
      parent[at] = parent[above] ?? above;
      at = above;
    }
    return at;
  }

  union(a: number, b: number): void {
    const [first, second] = [this.find(a), this.find(b)];
    if (first === second) return;
    const [sizeA, sizeB] = [this.#size[first] ?? 1, this.#size[second] ?? 1];
    const [small, large] = sizeA < sizeB ? [first, second] : [second, first];
    this.#parent[small] = large;
    this.#size[large] = sizeA + sizeB;
  }
}
