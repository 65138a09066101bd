import manifest from "../../package.json" with { type: "json" };

/** Our own version, from package.json; the bundler puts it into dist. */
export const VERSION: string = manifest.version;
