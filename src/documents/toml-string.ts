/** A TOML basic string. JSON's escapes are TOML's, but for DEL, which TOML wants escaped and JSON does not. */
export const tomlString = (text: string): string => JSON.stringify(text).replaceAll("\u007f", "\\u007f");
