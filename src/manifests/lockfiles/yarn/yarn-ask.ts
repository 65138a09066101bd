/** What an entry of a yarn.lock asks for: `is-number: "npm:^6.0.0"`. */
export interface YarnAsk {
  readonly name: string;
  /** As written. */
  readonly range: string;
  /** Of `optionalDependencies`; yarn 2 and above says so beside its asks. */
  readonly isOptional: boolean;
  /** The lockfile's line, one-based. */
  readonly line: number;
}

/** How an edge of this ask is called. */
export const labelOf = ({ name, isOptional }: Pick<YarnAsk, "name" | "isOptional">): string =>
  isOptional ? `optional ${name}` : name;
