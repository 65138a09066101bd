import { withoutByteOrderMark } from "../../../documents/text-start.ts";
import type { LockedPackage, LockfileFormat, LockImporter, LockInput, LockReading } from "../lock-graph.ts";

/**
 * .terraform.lock.hcl (https://developer.hashicorp.com/terraform/language/files/dependency-lock), as terraform and
 * OpenTofu write it: one thing a line. It locks providers for the module beside it and all that this one calls, and it does
 * not say which of them needs which: each that it serves has all.
 */
export const TERRAFORM_LOCK: LockfileFormat = {
  ecosystem: "terraform",
  fileName: ".terraform.lock.hcl",
  companions: [],
  read: readTerraformLock,
};

// Texts here hold no escapes: they are addresses, versions and digests.
const PROVIDER = /^provider "([^"\\]+)" \{$/;
const TEXT = /^(version|constraints)\s*=\s*"([^"\\]*)"$/;
const ELEMENT = /^"([^"\\]*)",?$/;

/** The lines of a provider's block, as far as they are read. */
interface Block {
  readonly name: string;
  readonly line: number;
  readonly hashes: string[];
  version: string | undefined;
}

function readTerraformLock({ text, members }: LockInput): LockReading {
  const packages: LockedPackage[] = [];
  const lines: number[] = [];
  const names = new Set<string>();
  let block: Block | undefined;
  let isInHashes = false;
  let line = 0;
  for (const written of withoutByteOrderMark(text).split("\n")) {
    line += 1;
    const content = written.trim();
    if (content === "" || content.startsWith("#") || content.startsWith("//")) continue;
    if (block === undefined) {
      const name = PROVIDER.exec(content)?.[1];
      if (name === undefined) return unknown(`${describe(content)} is not a provider`, line);
      if (names.has(name)) return unknown("this provider stands twice", line);
      names.add(name);
      block = { name, line, hashes: [], version: undefined };
    } else if (isInHashes) {
      const hash = ELEMENT.exec(content)?.[1];
      if (content === "]") isInHashes = false;
      else if (hash === undefined) return unknown(`${describe(content)} is not a hash`, line);
      else block.hashes.push(hash);
    } else if (content === "}") {
      const { name, version, hashes } = block;
      if (version === undefined) return unknown("this provider has no version", block.line);
      // One hash for each platform and way to pack it: their order says nothing.
      packages.push({ name, version, identity: hashes.sort().join("\n"), edges: [] });
      lines.push(block.line);
      block = undefined;
    } else if (/^hashes\s*=\s*\[$/.test(content)) isInHashes = true;
    else {
      const [, key, value] = TEXT.exec(content) ?? [];
      if (key === undefined) return unknown(`${describe(content)} is not a setting of a provider`, line);
      // `constraints` repeats what the modules ask for; the version is what they get.
      if (key === "version") block.version = value;
    }
  }
  if (block !== undefined) return unknown("this provider's block has no end", block.line);
  const everything: LockImporter = {
    edges: packages.map(({ name }, number) => ({ label: name, to: number })),
    unresolved: [],
  };
  const importers = new Map([".", ...members.keys()].map((folder) => [folder, everything] as const));
  return {
    kind: "graph",
    graph: { packages, importers, settings: new Map(), lineOf: (number) => lines[number] ?? 1 },
  };
}

const unknown = (why: string, line: number): LockReading => ({ kind: "unknown", why, line });

const describe = (content: string): string => JSON.stringify(content.slice(0, 40));
