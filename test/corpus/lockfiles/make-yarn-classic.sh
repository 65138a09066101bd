#!/usr/bin/env bash
# Makes yarn-classic/ again with a real yarn 1: each case has a first state and a second one, `-next`.
# Usage: make-yarn-classic.sh YARN (the path of bin/yarn.js of yarn@1). Uses the configured registry.
set -euo pipefail
yarn=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)/yarn-classic
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

lock() {
  (cd "$scratch/case" && node "$yarn" install --ignore-scripts --ignore-platform --ignore-engines --non-interactive --cache-folder "$scratch/cache" >"$scratch/log" 2>&1) || { cat "$scratch/log"; exit 1; }
  rm -rf "$scratch"/case/node_modules "$scratch"/case/packages/*/node_modules
}
keep() { # keep CASE: what a reader needs, registry addresses replaced
  local to="$here/$1" file
  rm -rf "$to" && mkdir -p "$to"
  (cd "$scratch/case" && find . -type f -print) | while read -r file; do
    mkdir -p "$to/$(dirname "$file")"
    sed -E 's#https?://[^"]*/([^/"]+|@[^/"]+/[^/"]+)/-/#https://registry.npmjs.example/\1/-/#' "$scratch/case/$file" >"$to/$file"
  done
}
fresh() { rm -rf "$scratch/case" && mkdir -p "$scratch/case/packages" && cd "$scratch/case"; }
edit() { node -e 'const fs=require("fs"),[file,code]=process.argv.slice(1);const it=JSON.parse(fs.readFileSync(file));eval(code);fs.writeFileSync(file,JSON.stringify(it,null,2)+"\n")' "$1" "$2"; }

# Aliases, nested versions, ranges that a workspace satisfies or not, link:, file:, peers, optional packages.
fresh
mkdir -p packages/a packages/b packages/c tools/linked
cat >package.json <<'JSON'
{ "name": "root", "private": true, "workspaces": ["packages/*"], "devDependencies": { "is-number": "7.0.0" } }
JSON
cat >packages/a/package.json <<'JSON'
{ "name": "is-even", "version": "1.0.5",
  "dependencies": { "is-odd": "^3.0.0", "odd": "npm:is-odd@^2.0.0" },
  "devDependencies": { "linked": "link:../../tools/linked", "kind-of": "" },
  "optionalDependencies": { "fsevents": "~2.3.2" } }
JSON
cat >packages/b/package.json <<'JSON'
{ "name": "@scope/b", "version": "0.1.0",
  "dependencies": { "is-even": "^1.0.0", "use-sync-external-store": "1.2.0", "react": "18.2.0", "isobject": "latest" },
  "peerDependencies": { "kind-of": ">=5" } }
JSON
cat >packages/c/package.json <<'JSON'
{ "name": "c", "version": "1.0.0", "dependencies": { "is-even": "0.1.2", "@scope/b": "*", "copied": "file:../../tools/linked" } }
JSON
echo '{ "name": "linked", "version": "1.0.0", "dependencies": { "is-number": "^6.0.0" } }' >tools/linked/package.json
lock && keep workspaces
edit packages/b/package.json 'it.dependencies.react = "18.3.1"'
lock && keep workspaces-next

# resolutions by name, by path, by a path with globs. The second install shows what yarn keeps of a lockfile that is there.
fresh
mkdir -p packages/a packages/b
cat >package.json <<'JSON'
{ "name": "root", "private": true, "workspaces": ["packages/*"],
  "resolutions": { "isobject": "2.1.0", "**/is-odd/is-number": "5.0.0", "**/b/**/kind-of": "6.0.1", "repeat-string": "npm:left-pad@1.3.0" } }
JSON
cat >packages/a/package.json <<'JSON'
{ "name": "a", "version": "1.0.0", "dependencies": { "is-odd": "^3.0.0", "is-number": "^6.0.0", "kind-of": "^6.0.0", "isobject": "^3.0.0" } }
JSON
cat >packages/b/package.json <<'JSON'
{ "name": "b", "version": "1.0.0", "dependencies": { "is-plain-object": "^2.0.1", "kind-of": "^6.0.0", "repeat-string": "^1.6.0" } }
JSON
lock && keep resolutions
edit package.json 'it.resolutions.isobject = "4.0.0"'
lock && keep resolutions-next
