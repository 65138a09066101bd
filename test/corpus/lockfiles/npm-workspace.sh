#!/bin/sh
# Writes a small workspace for the package managers of npm's ecosystem into the current folder. With `head`: as it is
# after the change that the cases show, in packages/a only.
set -eu
odd=3.0.0
[ "${1:-base}" = head ] && odd=3.0.1
mkdir -p packages/a packages/b packages/c
cat > package.json <<EOF
{ "name": "root", "private": true, "workspaces": ["packages/*"], "devDependencies": { "is-even": "1.0.0" } }
EOF
cat > packages/a/package.json <<EOF
{
  "name": "@t/a",
  "version": "1.0.0",
  "dependencies": { "is-odd": "$odd", "odd-two": "npm:is-odd@2.0.0", "react": "18.2.0" },
  "peerDependencies": { "is-negative": "*" },
  "peerDependenciesMeta": { "is-negative": { "optional": true } }
}
EOF
cat > packages/b/package.json <<EOF
{
  "name": "@t/b",
  "version": "1.0.0",
  "dependencies": { "is-number": "7.0.0", "react": "18.3.1", "react-dom": "18.2.0" },
  "optionalDependencies": { "fsevents": "2.3.3" }
}
EOF
cat > packages/c/package.json <<EOF
{ "name": "@t/c", "version": "1.0.0", "dependencies": { "@t/a": "WORKSPACE" }, "devDependencies": { "is-positive": "3.1.0" } }
EOF
sed -i "s/WORKSPACE/${WORKSPACE:-*}/" packages/c/package.json
