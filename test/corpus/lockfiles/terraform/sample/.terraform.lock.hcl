# This file is maintained automatically by "terraform init".
# Manual edits may be lost in future updates.

provider "registry.example/sample/empty" {
  version = "1.0.0"
  hashes = [
    "h1:7aZEgjwFE9LmZcbJl/dm/K/Imo0fvq+iOkdMWpBNWYA=",
  ]
}

provider "registry.example/sample/random" {
  version     = "3.6.0"
  constraints = "3.6.0"
  hashes = [
    "h1:8I34lRmvp7k0oAm8/Zp4urLq3bZP4VIGgFUpliXP2hs=",
  ]
}
