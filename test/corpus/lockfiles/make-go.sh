#!/usr/bin/env bash
# Makes go/: workspaces whose go.mod files `go mod tidy` wrote, each with what `go list -m` selects for every module of
# every member (selected.txt: folder, module, version, replacement). Needs go and its module proxy.
set -euo pipefail
cd "$(dirname "$0")"
export GOFLAGS= GOTOOLCHAIN=local
out=$PWD/go
work=$(mktemp -d)
trap 'chmod -R u+w "$work" && rm -rf "$work"' EXIT
rm -rf "$out"

# member FOLDER IMPORT...: a module that imports packages.
member() {
  local folder=$1 import; shift
  mkdir -p "$folder"
  (
    cd "$folder"
    GOWORK=off go mod init "example.org/$folder" 2>/dev/null
    go mod edit -go=1.24
    { echo "package main"; for import in "$@"; do echo "import _ \"$import\""; done; echo "func main() {}"; } > main.go
  )
}
require() { (cd "$1" && shift && GOWORK=off go get "$@" 2>/dev/null); }
tidy() { (cd "$1" && GOWORK=off go mod tidy 2>/dev/null); }

# selected CASE: keeps the files, and what go selects for each module of each member's go.mod.
selected() {
  local name=$1 folder module
  for folder in */; do
    folder=${folder%/}
    (cd "$folder" && go mod edit -json | sed -n 's/^\t\t\t"Path": "\(.*\)",$/\1/p') | sort -u |
      while read -r module; do
        go list -m -f "$folder {{.Path}} {{.Version}}{{with .Replace}} => {{.Path}}{{with .Version}} {{.}}{{end}}{{end}}" "$module"
      done
  done > selected.txt
  rm -f */main.go
  mkdir -p "$out/$name"
  cp -r ./* "$out/$name/"
}

mkdir "$work/highest" && cd "$work/highest"
member a golang.org/x/text/language golang.org/x/net/idna
member b golang.org/x/text/language golang.org/x/mod/semver
member c golang.org/x/mod/semver
require a golang.org/x/text@v0.14.0; tidy a
require b golang.org/x/text@v0.21.0 golang.org/x/mod@v0.17.0; tidy b
require c golang.org/x/mod@v0.22.0; tidy c
go work init ./a ./b ./c
selected highest

mkdir "$work/replaced" && cd "$work/replaced"
member a golang.org/x/text/language golang.org/x/mod/semver
member b golang.org/x/text/language github.com/pkg/errors
require a golang.org/x/text@v0.14.0 golang.org/x/mod@v0.17.0; tidy a
require b golang.org/x/text@v0.20.0 github.com/pkg/errors@v0.9.1; tidy b
(cd a && go mod edit -replace golang.org/x/mod=golang.org/x/mod@v0.16.0)
(cd b && go mod edit -replace github.com/pkg/errors@v0.9.0=github.com/pkg/errors@v0.8.1)
go work init ./a ./b
go work edit -replace golang.org/x/text@v0.20.0=golang.org/x/text@v0.19.0
selected replaced

mkdir "$work/excluded" && cd "$work/excluded"
member a golang.org/x/text/language
member b golang.org/x/text/language
require a golang.org/x/text@v0.14.0; tidy a
require b golang.org/x/text@v0.20.0; tidy b
(cd a && go mod edit -exclude golang.org/x/text@v0.20.0)
go work init ./a ./b
selected excluded

mkdir "$work/versions" && cd "$work/versions"
member a golang.org/x/exp/slices github.com/docker/distribution/uuid
member b golang.org/x/exp/slices github.com/docker/distribution/uuid
require a golang.org/x/exp@v0.0.0-20231006140011-7918f672742d github.com/docker/distribution@v2.8.2+incompatible; tidy a
require b golang.org/x/exp@v0.0.0-20240719175910-8a7402abbf56 github.com/docker/distribution@v2.8.2-beta.1+incompatible; tidy b
go work init ./a ./b
selected versions
