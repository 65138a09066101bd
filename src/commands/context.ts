import type { GivenSettings } from "../config/setting-keys.ts";
import type { BaseContext } from "../git/base.ts";
import type { GithubEvent } from "../github/event.ts";
import type { RunProcess } from "../system/processes.ts";

/** What an entry hands to every command: the world it runs in. */
export interface CommandContext {
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly run: RunProcess;
  /** The GitHub event that started this run; null at a terminal and elsewhere. */
  readonly event: GithubEvent | null;
  /** Asks GitHub for runs that passed; absent where there is nobody to ask. */
  readonly lastSuccess?: BaseContext["lastSuccess"];
  /** Whether commits that are missing may be fetched. */
  readonly allowFetch: boolean;
  /** `--root`, or the action's input. */
  readonly root: { readonly path: string; readonly name: string } | undefined;
  /** Settings given as options or inputs. */
  readonly given: GivenSettings;
}
