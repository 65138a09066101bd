#!/usr/bin/env bash
# Makes terraform/: lockfiles that terraform wrote. Its providers are empty archives in a mirror on this disk, for `init` locks
# providers without starting them. Needs terraform, zip.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

provider() { # name version
  local folder="mirror/registry.example/sample/$1"
  mkdir -p "$folder"
  echo "$1 $2" > "terraform-provider-$1_v$2"
  chmod +x "terraform-provider-$1_v$2"
  touch -d 2020-01-01T00:00:00Z "terraform-provider-$1_v$2"
  zip --quiet -X "$folder/terraform-provider-$1_$2_linux_amd64.zip" "terraform-provider-$1_v$2"
}
provider random 3.6.0
provider random 3.6.1
provider empty 1.0.0

printf 'provider_installation {\n  filesystem_mirror {\n    path = "%s/mirror"\n  }\n}\n' "$work" > settings
export TF_CLI_CONFIG_FILE="$work/settings"

keep() {
  terraform init -backend=false -no-color -input=false > /dev/null
  mkdir -p "$here/terraform/$1"
  cp .terraform.lock.hcl "$here/terraform/$1/"
}

cat > main.tf <<'HCL'
terraform {
  required_providers {
    random = { source = "registry.example/sample/random", version = "= 3.6.0" }
    empty  = { source = "registry.example/sample/empty" }
  }
}
HCL
keep sample
sed -i 's/3.6.0/3.6.1/' main.tf
rm .terraform.lock.hcl
keep sample-changed
