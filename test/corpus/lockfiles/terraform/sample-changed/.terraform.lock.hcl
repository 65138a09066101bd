# This file is maintained automatically by "terraform init".
# Manual edits may be lost in future updates.

provider "registry.example/sample/empty" {
  version = "1.0.0"
  hashes = [
    "h1:7aZEgjwFE9LmZcbJl/dm/K/Imo0fvq+iOkdMWpBNWYA=",
  ]
}

provider "registry.example/sample/random" {
  version     = "3.6.1"
  constraints = "3.6.1"
  hashes = [
    "h1:SbiekvR0QyeLTW67f2mgRoghMdjW9aA1LdOjb+pKvj4=",
  ]
}
