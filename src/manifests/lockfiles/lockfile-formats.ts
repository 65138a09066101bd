import { BUN_LOCK } from "./bun/bun-lock.ts";
import { CARGO_LOCK } from "./cargo/cargo-lock.ts";
import type { LockfileFormat } from "./lock-graph.ts";
import { NPM_SHRINKWRAP, PACKAGE_LOCK } from "./npm/package-lock.ts";
import { PNPM_LOCK } from "./pnpm/pnpm-lock.ts";
import { POETRY_LOCK } from "./poetry/poetry-lock.ts";
import { TERRAFORM_LOCK } from "./terraform/terraform-lock.ts";
import { UV_LOCK } from "./uv/uv-lock.ts";
import { YARN_LOCK } from "./yarn/yarn-lock.ts";

const FORMATS: readonly LockfileFormat[] = [
  PACKAGE_LOCK,
  NPM_SHRINKWRAP,
  PNPM_LOCK,
  YARN_LOCK,
  BUN_LOCK,
  UV_LOCK,
  POETRY_LOCK,
  CARGO_LOCK,
  TERRAFORM_LOCK,
];

/** The formats that are read by their meaning, by file name. */
export const LOCKFILE_FORMATS: ReadonlyMap<string, LockfileFormat> = new Map(
  FORMATS.map((format) => [format.fileName, format]),
);
