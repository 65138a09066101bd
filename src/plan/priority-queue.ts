/** A binary heap: the least value by `compare` comes out first. Push and pop cost O(log n). */
export class PriorityQueue<T> {
  readonly #heap: T[] = [];
  readonly #compare: (a: T, b: T) => number;

  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  get size(): number {
    return this.#heap.length;
  }

  push(value: T): void {
    const heap = this.#heap;
    let at = heap.length;
    heap.push(value);
    while (at > 0) {
      const parent = (at - 1) >>> 1;
      const above = heap[parent];
      if (above === undefined || this.#compare(above, value) <= 0) break;
      heap[at] = above;
      at = parent;
    }
    heap[at] = value;
  }

  pop(): T | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      let least = heap[child];
      if (least === undefined) break;
      const right = heap[child + 1];
      if (right !== undefined && this.#compare(right, least) < 0) {
        child += 1;
        least = right;
      }
      if (this.#compare(last, least) <= 0) break;
      heap[at] = least;
      at = child;
    }
    heap[at] = last;
    return top;
  }
}
