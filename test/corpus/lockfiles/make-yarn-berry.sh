#!/usr/bin/env bash
# Makes yarn-berry/ again with a real yarn: each case has a first state and a second one, `-next`. answers.txt holds what
# yarn itself says of each package: who asks, and who answers.
# Usage: make-yarn-berry.sh YARN (the path of bin/yarn.js of @yarnpkg/cli-dist 4). Uses the configured registry.
set -euo pipefail
yarn=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)/yarn-berry
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export YARN_ENABLE_GLOBAL_CACHE=0 YARN_ENABLE_TELEMETRY=0 YARN_ENABLE_IMMUTABLE_INSTALLS=0 YARN_NPM_MINIMAL_AGE_GATE=0

lock() {
  (cd "$scratch/case" && node "$yarn" install --mode=update-lockfile >"$scratch/log" 2>&1) || { cat "$scratch/log"; exit 1; }
}
keep() { # keep CASE: what a reader needs, registry addresses replaced
  local to="$here/$1" file
  rm -rf "$to" && mkdir -p "$to"
  (cd "$scratch/case" && find . -path ./.yarn/cache -prune -o -path ./.yarn/install-state.gz -prune -o -type f -print) | while read -r file; do
    mkdir -p "$to/$(dirname "$file")"
    cp "$scratch/case/$file" "$to/$file"
  done
  # A registry that serves its archives under other paths would be named in the lockfile.
  sed -i -E 's/::__archiveUrl=[^"&, ]*//g' "$to/yarn.lock"
  (cd "$scratch/case" && node "$yarn" info --all --recursive --json) | node -e '
    const rows = require("fs").readFileSync(0, "utf8").trim().split("\n").map((row) => JSON.parse(row));
    for (const { value, children } of rows)
      for (const { locator } of children.Dependencies ?? []) console.log(`${value} > ${locator}`);
  ' >"$to/answers.txt"
}
fresh() { rm -rf "$scratch/case" && mkdir -p "$scratch/case/.yarn" && cd "$scratch/case"; }
edit() { node -e 'const fs=require("fs"),[file,code]=process.argv.slice(1);const it=JSON.parse(fs.readFileSync(file));eval(code);fs.writeFileSync(file,JSON.stringify(it,null,2)+"\n")' "$1" "$2"; }

# Aliases, nested versions, workspace ranges, link:, portal:, file:, peers, optional packages with conditions, builtin patches.
fresh
mkdir -p packages/a packages/b packages/c tools/linked
cat >package.json <<'JSON'
{ "name": "root", "private": true, "workspaces": ["packages/*"], "devDependencies": { "typescript": "5.4.5", "is-number": "7.0.0" } }
JSON
cat >packages/a/package.json <<'JSON'
{ "name": "a", "version": "1.2.0",
  "dependencies": { "is-odd": "^3.0.0", "odd": "npm:is-odd@^2.0.0", "scss-parser": "1.0.5" },
  "devDependencies": { "linked": "link:../../tools/linked", "resolve": "^1.22.0" },
  "optionalDependencies": { "fsevents": "~2.3.2", "@esbuild/linux-x64": "0.21.5", "@esbuild/win32-x64": "0.21.5" } }
JSON
cat >packages/b/package.json <<'JSON'
{ "name": "@scope/b", "version": "0.1.0",
  "dependencies": { "a": "workspace:^", "use-sync-external-store": "1.2.0", "react": "18.2.0" },
  "devDependencies": { "is-number": "latest" },
  "peerDependencies": { "typescript": ">=5" } }
JSON
cat >packages/c/package.json <<'JSON'
{ "name": "c", "dependencies": { "a": "^1.0.0", "@scope/b": "workspace:packages/b", "linked": "portal:../../tools/linked", "copied": "file:../../tools/linked", "ported": "portal:../a" },
  "peerDependencies": { "react": "*" } }
JSON
echo '{ "name": "linked", "version": "1.0.0", "dependencies": { "is-number": "^6.0.0" } }' >tools/linked/package.json
lock && keep workspaces
edit packages/b/package.json 'it.dependencies.react = "18.3.1"'
lock && keep workspaces-next

# resolutions by name, by range, by parent, with link: and patch: in them; patches of the workspace.
fresh
mkdir -p packages/a packages/b .yarn/patches
cat >package.json <<'JSON'
{ "name": "root", "private": true, "workspaces": ["packages/*"],
  "resolutions": { "is-odd/is-number": "5.0.0", "kind-of@^6.0.2": "6.0.2", "is-even@npm:1.0.0/is-odd": "npm:is-odd@1.0.0", "isobject": "link:./nope", "is-plain-object": "patch:is-plain-object@npm%3A2.0.4#~/.yarn/patches/plain.patch" } }
JSON
cat >packages/a/package.json <<'JSON'
{ "name": "a", "dependencies": { "is-odd": "^3.0.0", "is-number": "^7.0.0", "kind-of": "^6.0.2", "is-even": "1.0.0" } }
JSON
cat >packages/b/package.json <<'JSON'
{ "name": "b", "dependencies": { "is-plain-object": "^2.0.1", "is-number": "patch:is-number@npm%3A3.0.0#./own.patch", "kind-of": "^5.0.0" } }
JSON
cat >.yarn/patches/plain.patch <<'PATCH'
diff --git a/extra.txt b/extra.txt
new file mode 100644
index 0000000..ce01362
--- /dev/null
+++ b/extra.txt
@@ -0,0 +1 @@
+hello
PATCH
cp .yarn/patches/plain.patch packages/b/own.patch
lock && keep resolutions
sed -i 's/hello/howdy/' .yarn/patches/plain.patch
lock && keep resolutions-next

# catalogs, packageExtensions of the workspace and of yarn itself.
fresh
mkdir -p packages/a packages/b
cat >package.json <<'JSON'
{ "name": "root", "private": true, "workspaces": ["packages/*"], "devDependencies": { "typescript": "catalog:dev" } }
JSON
cat >packages/a/package.json <<'JSON'
{ "name": "a", "version": "1.0.0", "dependencies": { "is-odd": "catalog:", "scss-parser": "1.0.5" } }
JSON
cat >packages/b/package.json <<'JSON'
{ "name": "b", "dependencies": { "is-odd": "catalog:old", "kind-of": "^6.0.2" } }
JSON
cat >.yarnrc.yml <<'YAML'
nodeLinker: node-modules

catalog:
  is-odd: ^3.0.0 # the newest

catalogs:
  old:
    "is-odd": "2.0.0"
  dev: { typescript: 5.4.5 }

packageExtensions:
  "is-odd@^3":
    dependencies:
      isobject: ^3.0.0
      is-number: ^1.0.0
    peerDependenciesMeta:
      react: { optional: true }
  kind-of@6.x:
    peerDependencies:
      "is-odd": "*"
  a@*:
    dependencies:
      repeat-string: ^1.6.0
YAML
lock && keep settings
sed -i 's/isobject: ^3.0.0/isobject: ^2.0.0/' .yarnrc.yml
lock && keep settings-next
