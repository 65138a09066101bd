/** A config file is written by hand: what is larger than this is something else. */
export const MAX_CONFIG_BYTES = 4 * 1024 * 1024;

/** The files of one folder that hold settings, the first wins; `keys` is where our settings stand in them. */
export const SETTINGS_FILES: readonly { readonly name: string; readonly keys: readonly string[] }[] = [
  { name: ".wrknv.toml", keys: [] },
  { name: "wrknv.toml", keys: [] },
  { name: "pyproject.toml", keys: ["tool", "wrknv"] },
];
