#!/bin/sh
# Makes npm/*: lockfiles that npm writes from packages that exist, from its configured registry.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
make() { # case, the state of the workspace, what is done to the manifests, options of npm
  scratch=$(mktemp -d)
  cd "$scratch"
  sh "$here/npm-workspace.sh" "$2"
  eval "$3"
  npm install --package-lock-only --ignore-scripts --no-audit --no-fund --omit-lockfile-registry-resolved $4 > /dev/null
  mkdir -p "$here/npm/$1"
  sed -i "s,https://github.com/sponsors/[A-Za-z]*,https://git.example/sponsor," package-lock.json
  cp -r package-lock.json package.json packages "$here/npm/$1/"
  cd "$here" && rm -rf "$scratch"
}
make base base : ""
make head head : ""
make version-2 base : "--lockfile-version 2"
make overrides base "sed -i 's/\"private\"/\"overrides\": { \"is-number\": \"7.0.0\" }, \"private\"/' package.json" ""
make bundled base "sed -i 's/\"react\": \"18.3.1\"/\"@tailwindcss\/oxide-wasm32-wasi\": \"4.3.3\", \"react\": \"18.3.1\"/' packages/b/package.json" "--force"
