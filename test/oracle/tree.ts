/** One commit's files: path → blob (or gitlink), and the text of those that the oracle reads. */
export interface Tree {
  readonly files: ReadonlyMap<string, { readonly mode: string; readonly id: string }>;
  readonly read: (path: string) => string | undefined;
}

export const GITLINK = "160000";

export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

export const baseOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

export const within = (folder: string, path: string): boolean =>
  folder === "" || path === folder || path.startsWith(`${folder}/`);

export const joined = (folder: string, name: string): string => (folder === "" ? name : `${folder}/${name}`);

/** `libs/a` and `../b/` make `libs/b`; undefined where the way leads out of the tree. */
export function resolved(folder: string, way: string): string | undefined {
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of way.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}
