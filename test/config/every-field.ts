/** A workspace.toml with every field of the seeds. */
export const EVERY_FIELD = `version = "1.0"
root = "."
sync_strategy = "check"
global_standards = { python = ">=3.11", lint = { line_length = 110 } }

[template_source]
type = "git"
location = "https://example.org/standards.git"
version = "v1.2.0"
branch = "main"

[affected]
global = [".github/workflows/**"]
ignore = ["**/*.md", "docs/**"]
unowned = "nothing"

[[repos]]
name = "pyvider-cty"
path = "./libs/../pyvider-cty/"
type = "pyvider-plugin"
template_profile = "pyvider"
features = ["docs"]
custom_values = { owner = "core", since = 2024-01-01 }
last_sync = 2026-01-31T12:00:00Z
template_version = "v1.1.0"
url = "https://github.com/org/pyvider-cty"
dependencies = { provide-foundation = "*", "@scope/testkit" = false }
affected_by = ["pyvider"]
inputs = ["proto/**"]
runs_on = ["self-hosted", "linux"]
build_config = { build_command = "uv build", test_command = "pytest", enabled = true, extra = [1] }

[[repos]]
path = "."
runs_on = "ubuntu-latest"

[[kinds]]
kind = "plugin"
match = { name = "pyvider-*", path = "libs/*", dependency = "pyvider", classifier = "Framework :: Pytest" }
`;
