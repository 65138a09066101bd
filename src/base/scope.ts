/** What is opened in a scope is closed at its end, last first. (`AsyncDisposableStack` is not in Node 20.) */
export interface Scope extends AsyncDisposable {
  /** Takes something to close and gives it back. */
  use<T extends AsyncDisposable | Disposable>(resource: T): T;
}

/** An empty scope, for `await using`. Everything is closed even where closing one thing fails; the first error is thrown. */
export function openScope(): Scope {
  const resources: (AsyncDisposable | Disposable)[] = [];
  return {
    use(resource) {
      resources.push(resource);
      return resource;
    },
    async [Symbol.asyncDispose]() {
      const errors: unknown[] = [];
      for (const resource of resources.splice(0).reverse())
        try {
          if (Symbol.asyncDispose in resource) await resource[Symbol.asyncDispose]();
          else resource[Symbol.dispose]();
        } catch (error) {
          errors.push(error);
        }
      if (errors.length > 0) throw errors[0];
    },
  };
}
