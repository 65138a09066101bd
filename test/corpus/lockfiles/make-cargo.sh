#!/usr/bin/env bash
# Makes cargo/: lockfiles that cargo wrote for a small workspace, and what `cargo tree` says each member gets with all features
# on all targets (reached.txt: all packages on the first line, then for each member the places of its own in that line).
#   make-cargo.sh                    makes the workspace, and the same with a few changes
#   make-cargo.sh FOLDER NAME        records the members of the workspace in a folder as cargo/NAME.reached.txt
# Needs cargo and python3. The registry's address is replaced.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

record() {
  python3 - <<'PY'
import json, re, subprocess

def cargo(*arguments):
    return subprocess.run(["cargo", *arguments], check=True, capture_output=True, text=True).stdout

metadata = json.loads(cargo("metadata", "--locked", "--no-deps", "--format-version=1"))
rows = {}
for package in metadata["packages"]:
    tree = cargo("tree", "--locked", "--target=all", "--all-features", "--edges=normal,build,dev",
                 "--prefix=none", "--no-dedupe", "--format={p}", f"--package={package['name']}@{package['version']}")
    found = set()
    for line in tree.splitlines():
        match = re.match(r"(\S+) v(\S+)(?: \((/[^)]*)\))?", line)
        if match and not match[3]:
            found.add(f"{match[1]}@{match[2]}")
        elif line and not match:
            raise SystemExit(f"not understood: {line}")
    rows[package["name"]] = found
names = sorted({name for row in rows.values() for name in row})
place = {name: index for index, name in enumerate(names)}
print(" ".join(names))
for member, row in sorted(rows.items()):
    print(f"{member}:", *sorted(place[name] for name in row))
PY
}

if [ $# -eq 2 ]; then
  (cd "$1" && record) > "$here/cargo/$2.reached.txt"
  exit
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

keep() {
  local to="$here/cargo/$1"
  rm -rf "$to" && mkdir -p "$to"
  record > "$to/reached.txt"
  find . -name Cargo.toml | while read -r file; do mkdir -p "$to/$(dirname "$file")" && cp "$file" "$to/$file"; done
  sed -E 's#"registry\+https?://[^"]+"#"registry+https://crates.example/index"#' Cargo.lock > "$to/Cargo.lock"
}

crate() { # folder name; its tables on standard input
  mkdir -p "$1/src" && touch "$1/src/lib.rs"
  { printf '[package]\nname = "%s"\nversion = "0.1.0"\nedition = "2021"\n' "$2"; cat; } > "$1/Cargo.toml"
}

cd "$work"
cat > Cargo.toml <<'TOML'
[workspace]
members = ["crates/*"]
exclude = ["beside"]
resolver = "2"
[workspace.dependencies]
alpha = { path = "crates/alpha" }
short = { package = "itoa", version = "=1.0.11" }
TOML
crate crates/alpha alpha <<'TOML'
[features]
fast = ["dep:memchr"]
[dependencies]
renamed = { package = "cfg-if", version = "=1.0.0" }
memchr = { version = "=2.7.4", optional = true }
short.workspace = true
[target.'cfg(windows)'.dependencies]
windows-sys = "=0.52.0"
[target.'cfg(unix)'.build-dependencies]
cc = "=1.1.0"
TOML
crate crates/beta beta <<'TOML'
[dependencies]
alpha = { workspace = true, features = ["fast"] }
beside = { path = "../../beside" }
old = { package = "bitflags", version = "=1.3.2" }
bitflags = "=2.6.0"
[dev-dependencies]
beta = { path = "." }
fastrand = "=2.1.1"
TOML
crate crates/gamma gamma <<'TOML'
TOML
crate beside beside <<'TOML'
[dependencies]
ryu = "=1.0.18"
TOML
cargo generate-lockfile --quiet
keep members
# One package upgraded, one more asked for.
sed -i 's/=2.7.4/=2.7.3/' crates/alpha/Cargo.toml
printf '[dependencies]\nryu = "=1.0.18"\n' >> crates/gamma/Cargo.toml
cargo generate-lockfile --quiet
keep members-changed
