#!/bin/sh
# Makes bun/*: lockfiles that bun (first argument, or on PATH) writes from packages that exist, from the configured registry.
set -eu
bun=${1:-bun}
here=$(cd "$(dirname "$0")" && pwd)
make() { # case, the state of the workspace, what is done to the manifests
  scratch=$(mktemp -d)
  cd "$scratch"
  sh "$here/npm-workspace.sh" "$2"
  eval "$3"
  "$bun" install --lockfile-only > /dev/null 2>&1
  mkdir -p "$here/bun/$1"
  cp -r bun.lock package.json packages "$here/bun/$1/"
  cd "$here" && rm -rf "$scratch"
}
make base base :
make head head :
make overrides base "sed -i 's/\"private\"/\"overrides\": { \"is-number\": \"7.0.0\" }, \"private\"/' package.json"
make trusted base "sed -i 's/\"private\"/\"trustedDependencies\": [\"fsevents\"], \"catalog\": { \"is-positive\": \"3.1.0\" }, \"private\"/' package.json; sed -i 's/\"is-positive\": \"3.1.0\"/\"is-positive\": \"catalog:\"/' packages/c/package.json"
