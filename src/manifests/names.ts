import type { Ecosystem } from "./manifest.ts";

/** The name by which edges resolve: PEP 503 for python (`Foo__Bar.x` is `foo-bar-x`); as written elsewhere. */
export const normalizeName = (ecosystem: Ecosystem, name: string): string =>
  ecosystem === "python" ? name.toLowerCase().replace(/[-_.]+/g, "-") : name;
