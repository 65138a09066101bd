#!/usr/bin/env bash
# Makes poetry/: a lockfile that Poetry wrote for a small project, and the same after a few changes. Needs poetry. The index is
# the one of $INDEX_URL (a "simple" one); its address is replaced.
set -euo pipefail
: "${INDEX_URL:?the address of a simple index}"
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

keep() {
  local to="$here/poetry/$1"
  rm -rf "$to" && mkdir -p "$to"
  for file in pyproject.toml poetry.lock; do
    sed -E 's#https?://[^/"]+/simple/?#https://pypi.example/simple#g' "$file" > "$to/$file"
  done
}

mkdir -p "$work/sample" "$work/neighbour/neighbour" && cd "$work/sample"
touch ../neighbour/neighbour/__init__.py
cat > ../neighbour/pyproject.toml <<'TOML'
[project]
name = "neighbour"
version = "0.1.0"
requires-python = ">=3.10,<4"
dependencies = ["six==1.16.0"]
[build-system]
requires = ["poetry-core"]
build-backend = "poetry.core.masonry.api"
TOML
cat > pyproject.toml <<TOML
[project]
name = "sample"
version = "0.1.0"
requires-python = ">=3.10,<4"
dependencies = ["httpx[socks]>=0.27,<0.28", "tomli==2.0.1 ; python_version < '3.8'", "neighbour"]
[project.optional-dependencies]
links = ["markdown-it-py[linkify]==3.0.0"]
[tool.poetry]
package-mode = false
[tool.poetry.dependencies]
neighbour = { path = "../neighbour", develop = true }
enriches-nothing = "1"
[tool.poetry.group.dev.dependencies]
Typing_Extensions = "4.12.2"
colorama = { version = "0.4.6", platform = "win32" }
zipp = [{ version = "3.20.0", python = "<3.12" }, { version = "3.21.0", python = ">=3.12" }]
[[tool.poetry.source]]
name = "index"
url = "$INDEX_URL"
priority = "primary"
TOML
poetry lock --quiet
keep sample
sed -i 's/Typing_Extensions = "4.12.2"/Typing_Extensions = "4.12.1"/' pyproject.toml
poetry lock --quiet
keep sample-changed
