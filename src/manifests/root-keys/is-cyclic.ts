/**
 * Whether a value holds itself, as YAML allows (`a: &a [*a]`): walking through it would never end. Cost: linear in its
 * distinct tables and lists, without recursion.
 */
export function isCyclic(value: unknown): boolean {
  const open = new Set<object>();
  const done = new Set<object>();
  const pending: { readonly container: object; readonly leaving: boolean }[] = [];
  const enter = (inner: unknown): void => {
    if (typeof inner === "object" && inner !== null) pending.push({ container: inner, leaving: false });
  };
  enter(value);
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    const { container, leaving } = step;
    if (leaving) {
      open.delete(container);
      done.add(container);
    } else if (open.has(container)) {
      return true;
    } else if (!done.has(container)) {
      open.add(container);
      pending.push({ container, leaving: true });
      for (const inner of Object.values(container)) enter(inner);
    }
  }
  return false;
}
