import { baseName } from "../base/path-text.ts";
import { isLockPath } from "../manifests/lockfile-names.ts";

/**
 * How a file is searched: `wiring` says how things are built, tested and run, and is looked at first; `source` is any other
 * text; `none` can name every folder there is without using one (prose, owners, ignore files), or is no text.
 */
export type SearchRole = "wiring" | "source" | "none";

const NO_TEXT =
  /\.(?:png|jpe?g|gif|webp|avif|ico|icns|bmp|tiff?|psd|pdf|zip|gz|tgz|bz2|xz|zst|7z|jar|war|whl|so|dylib|dll|exe|o|a|pyc|class|wasm|woff2?|ttf|otf|eot|mp[34]|wav|ogg|flac|webm|mov|avi|bin|db|sqlite3?|parquet|npy|npz|onnx|pt|pkl|map|snap|svg|min\.js)$/i;
const PROSE =
  /\.(?:md|mdx|rst|adoc)$|^(?:CHANGELOG|CHANGES|HISTORY|NEWS|NOTICE|AUTHORS|CODEOWNERS|README|OWNERS)(?:[.-].*)?$|licen[cs]e|^\..*ignore$|^\.(?:gitattributes|editorconfig|mailmap|git-blame-ignore-revs)$|^renovate\.json5?$/i;
const WIRING =
  /^(?:(?:GNU)?makefile(?:\..*)?|.*\.mk|.*dockerfile.*|justfile|rakefile|gemfile|procfile|jenkinsfile|vagrantfile|tiltfile|(?:gulp|grunt)file\..*|taskfile\..*|cmakelists\.txt|manifest\.in|requirements.*\.txt|build(?:\.bazel)?|workspace(?:\.bazel)?|go\.(?:mod|work)|conftest\.py|noxfile\.py|setup\.py|tasks\.py|dodo\.py|sconstruct|.*\.config\.[cm]?[jt]s|.*\.(?:toml|ya?ml|json[c5]?|cfg|ini|conf|properties|env|sh|bash|zsh|ps1|bat|cmd|bzl|bazel|gradle|kts|cmake|nix|tf|hcl|csproj|sln|xml)|\..*rc(?:\..*)?|\.env.*)$/i;
/** Inputs of tests: written to look like manifests and configs, and none. */
const WRITTEN_FOR_TESTS =
  /(?:^|\/)(?:fixtures?|__fixtures__|testdata|test-?data|__snapshots__|vendor|node_modules|templates?)\//;
/** What services other than a build read of `.github`. */
const NOT_RUN =
  /^\.github\/(?:ISSUE_TEMPLATE\/|dependabot\.ya?ml$|labeler\.ya?ml$|release\.ya?ml$|CODEOWNERS$)/;

/** Says how a tracked file is searched, by its path. */
export function searchRoleOf(path: string): SearchRole {
  const name = baseName(path);
  if (NO_TEXT.test(name) || PROSE.test(name) || NOT_RUN.test(path)) return "none";
  if (isLockPath(path) && name !== ".yarnrc.yml") return "none";
  if (!path.includes("/")) return "wiring";
  return WIRING.test(name) && !WRITTEN_FOR_TESTS.test(path) ? "wiring" : "source";
}
