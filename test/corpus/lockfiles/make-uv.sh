#!/usr/bin/env bash
# Makes uv/: lockfiles that uv wrote for small workspaces, and what `uv export` says each member gets, the root's groups
# included (reached.txt: all packages on the first line, then for each member the places of its own in that line). The same of a checkout of other workspaces:
#   make-uv.sh                    makes the workspaces
#   make-uv.sh FOLDER NAME        records the members of the workspace in a folder as uv/NAME.reached.txt
# Needs uv and python3 ≥ 3.11. Registry addresses are replaced.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

rewrite() {
  sed -E -i -e 's#https?://[^/"]+/simple#https://pypi.example/simple#g' \
    -e 's#https?://[^/"]+/packages/#https://files.pypi.example/packages/#g' "$1"
}

# What each package of the workspace here gets; the root's groups alone where the root is no package.
record() {
  python3 - <<'PY'
import pathlib, re, subprocess, tomllib

lock = tomllib.loads(pathlib.Path("uv.lock").read_text())
entries = lock.get("package", [])
members = set(lock.get("manifest", {}).get("members", []))
if not members:
    members = {e["name"] for e in entries if e["source"] in ({"virtual": "."}, {"editable": "."})}

def export(*arguments):
    out = subprocess.run(
        ["uv", "export", "--quiet", "--frozen", "--no-hashes", "--no-annotate", "--no-header", "--no-emit-workspace", *arguments],
        check=True, capture_output=True, text=True).stdout
    found = set()
    for line in out.splitlines():
        match = re.match(r"([A-Za-z0-9._-]+)==([^ ;]+)", line)
        if match:
            found.add(f"{match[1]}=={match[2]}")
        elif line and not line.startswith(("./", "../", "-e ")):
            raise SystemExit(f"not understood: {line}")
    return sorted(found)

groups = lock.get("manifest", {}).get("dependency-groups", {})
rows = {name: export("--all-extras", "--all-groups", "--package", name) for name in sorted(members)}
rows["."] = export(*[f"--only-group={group}" for group in groups]) if groups else []
names = sorted({name for row in rows.values() for name in row})
print(" ".join(names))
for member, row in rows.items():
    print(f"{member}:", *[names.index(name) for name in row])
PY
}

if [ $# -eq 2 ]; then
  (cd "$1" && record) > "$here/uv/$2.reached.txt"
  exit
fi

keep() {
  local to="$here/uv/$1"
  rm -rf "$to" && mkdir -p "$to"
  record > "$to/reached.txt"
  find . -name pyproject.toml | while read -r file; do mkdir -p "$to/$(dirname "$file")" && cp "$file" "$to/$file"; done
  cp uv.lock "$to/uv.lock" && rewrite "$to/uv.lock"
}

project() { # folder name dependencies [more]
  mkdir -p "$1/src/$2" && touch "$1/src/$2/__init__.py"
  printf '[project]\nname = "%s"\nversion = "0.1.0"\nrequires-python = ">=3.10"\ndependencies = [%s]\n%s\n' "$2" "$3" "${4-}" > "$1/pyproject.toml"
}

mkdir "$work/members" && cd "$work/members"
project . root-app '"alpha", "httpx[http2]==0.27.0"' '
[dependency-groups]
dev = ["pytest==8.3.2"]
[tool.uv]
override-dependencies = ["idna==3.7"]
constraint-dependencies = ["certifi<2025"]
[tool.uv.workspace]
members = ["packages/*"]
[tool.uv.sources]
alpha = { workspace = true }'
project packages/alpha alpha "\"anyio==4.4.0 ; python_version >= '3.11'\"" '
[project.optional-dependencies]
cli = ["click==8.1.7"]
all = ["alpha[cli]", "rich==13.7.1"]
[dependency-groups]
base = ["packaging==24.1"]
lint = [{ include-group = "base" }, "pathspec==0.12.1"]'
project packages/beta beta "\"alpha[cli]\", \"urllib3[socks]==2.2.2\", \"idna\", \"zipp==3.20.0 ; python_version < '3.12'\", \"zipp==3.21.0 ; python_version >= '3.12'\"" '
[tool.uv.sources]
alpha = { workspace = true }
[build-system]
requires = ["uv_build"]
build-backend = "uv_build"'
project packages/gamma gamma '"vendored", "pywin32==306 ; sys_platform == '"'win32'"'", "tomli ; python_version < '"'3.8'"'"' '
[tool.uv.sources]
vendored = { path = "../../vendored" }'
project vendored vendored '"six==1.16.0"' '
[dependency-groups]
dev = ["iniconfig==2.0.0"]
[build-system]
requires = ["uv_build"]
build-backend = "uv_build"'
sed -i 's/^members.*/&\nexclude = ["vendored"]/' pyproject.toml
uv lock --quiet
keep members
# The same workspace, with one package upgraded, one marker changed, and one extra that asks for more.
sed -i 's/click==8.1.7/click==8.1.8/' packages/alpha/pyproject.toml
sed -i "s/python_version >= '3.11'/python_version >= '3.12'/" packages/alpha/pyproject.toml
sed -i 's/rich==13.7.1"/&, "six==1.16.0"/' packages/alpha/pyproject.toml
uv lock --quiet
keep members-changed

mkdir "$work/container" && cd "$work/container"
cat > pyproject.toml <<'TOML'
[dependency-groups]
docs = ["markdown-it-py[linkify]==3.0.0"]
test = ["pytest==8.3.2", "tomli ; python_version < '3.8'", "one[fast]"]
[tool.uv.workspace]
members = ["one", "two"]
[tool.uv.sources]
one = { workspace = true }
TOML
project one one '"attrs==24.2.0"' '
[project.optional-dependencies]
fast = ["sniffio==1.3.1"]'
project two two '"one"' '
[dependency-groups]
dev = ["rich==13.7.1"]
[tool.uv.sources]
one = { workspace = true }'
uv lock --quiet
keep container

# Extras that exclude each other cannot be exported together, so nothing is recorded.
mkdir "$work/conflicts" && cd "$work/conflicts"
project . sample '' '
[project.optional-dependencies]
old = ["click==8.0.4"]
new = ["click==8.1.7"]
[tool.uv]
conflicts = [[{ extra = "old" }, { extra = "new" }]]'
uv lock --quiet
rm -rf "$here/uv/conflicts" && mkdir "$here/uv/conflicts"
cp pyproject.toml uv.lock "$here/uv/conflicts/" && rewrite "$here/uv/conflicts/uv.lock"
