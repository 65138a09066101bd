/**
 * The resolved graph of a lockfile, in the form that all formats are brought to. A label names all that a node is: name,
 * version, source, integrity, patch. A node that is a package of the workspace has the path of its repo instead, for its
 * version and its files are the repo's own.
 */
export interface LockNode {
  readonly label: string;
  readonly repo?: string;
  readonly edges: readonly LockEdge[];
}

/** `ask` tells alias, extra and marker, `to` is the node that answers; undefined if none does. */
export interface LockEdge {
  readonly ask: string;
  readonly to: string | undefined;
}

export interface Lock {
  /** What changes how all is resolved, as one text. */
  readonly settings: string;
  readonly nodes: ReadonlyMap<string, LockNode>;
  /** What each member asks for, by the path of its repo. */
  readonly members: ReadonlyMap<string, readonly LockEdge[]>;
  /** What a root that is no repo asks for. */
  readonly root: readonly LockEdge[];
}

const numbers = new Map<string, number>();
const numberOf = (fact: string): number => {
  const known = numbers.get(fact);
  if (known !== undefined) return known;
  numbers.set(fact, numbers.size);
  return numbers.size - 1;
};
const texts: string[] = [];
export const factText = (fact: number): string => {
  if (texts.length !== numbers.size) texts.splice(0, texts.length, ...numbers.keys());
  return texts[fact] ?? "";
};

const factsOf = new WeakMap<LockNode, readonly number[]>();

function factsOfNode(lock: Lock, node: LockNode): readonly number[] {
  const known = factsOf.get(node);
  if (known !== undefined) return known;
  const facts = [node.label, ...edgeFacts(lock, node.label, node.edges)].map(numberOf);
  factsOf.set(node, facts);
  return facts;
}

const edgeFacts = (lock: Lock, asker: string, edges: readonly LockEdge[]): string[] =>
  edges.map(
    ({ ask, to }) => `${asker} > ${ask} > ${to === undefined ? "?" : (lock.nodes.get(to)?.label ?? "?")}`,
  );

/** All nodes that edges lead to. Packages of the workspace are reached, and gone through only if asked. */
function walk(lock: Lock, edges: readonly LockEdge[], isThroughRepos: boolean): Set<LockNode> {
  const reached = new Set<LockNode>();
  const open = edges.map(({ to }) => to);
  for (let id = open.pop(); open.length > 0 || id !== undefined; id = open.pop()) {
    const node = id === undefined ? undefined : lock.nodes.get(id);
    if (node === undefined || reached.has(node)) continue;
    reached.add(node);
    if (node.repo === undefined) open.push(...node.edges.map(({ to }) => to));
    else if (isThroughRepos)
      open.push(
        ...node.edges.map(({ to }) => to),
        ...(lock.members.get(node.repo) ?? []).map(({ to }) => to),
      );
  }
  return reached;
}

/** The set of nodes and edges that these edges lead to; packages of the workspace answer for themselves. */
export function reachedFacts(lock: Lock, edges: readonly LockEdge[]): Set<number> {
  const facts = new Set<number>(edgeFacts(lock, "self", edges).map(numberOf));
  for (const node of walk(lock, edges, false))
    if (node.repo === undefined) for (const fact of factsOfNode(lock, node)) facts.add(fact);
  return facts;
}

/** The repos that these edges lead to, through external packages and, if asked, through the repos too. */
export function reachedRepos(lock: Lock, edges: readonly LockEdge[], isThroughRepos: boolean): Set<string> {
  const repos = new Set<string>();
  for (const { repo } of walk(lock, edges, isThroughRepos)) if (repo !== undefined) repos.add(repo);
  return repos;
}

/** What is asked for and has no answer, on the way of these edges. */
export function misses(lock: Lock, edges: readonly LockEdge[]): string[] {
  const asked = [
    ...edges,
    ...[...walk(lock, edges, false)].flatMap((node) => (node.repo === undefined ? node.edges : [])),
  ];
  return asked.filter(({ to }) => to === undefined || !lock.nodes.has(to)).map(({ ask }) => ask);
}
