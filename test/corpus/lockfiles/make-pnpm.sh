#!/bin/sh
# Makes pnpm/*: lockfiles that pnpm writes from packages that exist, from the configured registry. Arguments: the
# program files of pnpm 8 (format 6), 10 (format 9) and 12 (format 9 in two documents).
set -eu
eight=$1
ten=$2
twelve=$3
here=$(cd "$(dirname "$0")" && pwd)
make() { # case, program, the state of the workspace, what is done to it
  scratch=$(mktemp -d)
  cd "$scratch"
  WORKSPACE=workspace:^ sh "$here/npm-workspace.sh" "$3"
  printf 'packages:\n  - packages/*\n' > pnpm-workspace.yaml
  eval "$4"
  timeout 60 node "$2" install --lockfile-only --ignore-scripts < /dev/null > /dev/null
  mkdir -p "$here/pnpm/$1"
  cp -r pnpm-lock.yaml package.json packages "$here/pnpm/$1/"
  cd "$here" && rm -rf "$scratch"
}
patch="mkdir patches; printf 'diff --git a/index.js b/index.js\n--- a/index.js\n+++ b/index.js\n@@ -1 +1,2 @@\n+// patched\n' > patches/is-positive.patch"
make base "$ten" base :
make head "$ten" head :
make version-6 "$eight" base :
make version-6-head "$eight" head :
make overrides "$ten" base "printf 'overrides:\n  is-number: 7.0.0\n' >> pnpm-workspace.yaml"
make catalog "$ten" base "printf 'catalog:\n  is-positive: 3.1.0\n' >> pnpm-workspace.yaml; sed -i 's/\"is-positive\": \"3.1.0\"/\"is-positive\": \"catalog:\"/' packages/c/package.json"
make patched "$ten" base "$patch; printf 'patchedDependencies:\n  is-positive@3.1.0: patches/is-positive.patch\n' >> pnpm-workspace.yaml"
make injected "$ten" base "printf 'dedupeInjectedDeps: false\n' >> pnpm-workspace.yaml; sed -i 's/\"name\": \"@t.c\"/&, \"dependenciesMeta\": { \"@t\/a\": { \"injected\": true } }/' packages/c/package.json; sed -i 's/\"is-negative\": \"\*\"/\"is-positive\": \"3\"/' packages/a/package.json"
make links-left-out "$ten" base "printf 'excludeLinksFromLockfile: true\n' >> pnpm-workspace.yaml; mkdir outside; printf '{ \"name\": \"outside\" }' > outside/package.json; sed -i 's/\"is-number\": \"7.0.0\"/&, \"outside\": \"link:..\/..\/outside\"/' packages/b/package.json"
make linked "$ten" base "mkdir outside; printf '{ \"name\": \"outside\" }' > outside/package.json; sed -i 's/\"is-number\": \"7.0.0\"/&, \"outside\": \"link:..\/..\/outside\"/' packages/b/package.json"
make two-documents "$twelve" base "printf 'configDependencies:\n  is-negative: 2.1.0\n' >> pnpm-workspace.yaml"
