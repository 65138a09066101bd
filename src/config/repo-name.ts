/** 1 to 214 characters (npm's limit) that no shell, path, expression or markdown can misread; not an option. */
const NAME = /^(?!-)[A-Za-z0-9@._~+/-]{1,214}$/;

/** What is wrong with a repo's name, a sentence; undefined where nothing is. */
export function checkRepoName(name: string): string | undefined {
  if (NAME.test(name)) return undefined;
  if (name.length > 214) return "a repo's name has at most 214 characters";
  if (name.startsWith("-")) return "a repo's name must not start with -";
  return "a repo's name is made of letters, digits and @ . _ ~ + / -";
}
