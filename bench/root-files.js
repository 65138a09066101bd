// What every synthetic workspace has at its root, whatever its ecosystem.

export const WORKSPACE_TOML = `version = "1.0"
sync_strategy = "manual"

[affected]
global = [".github/workflows/**"]
ignore = ["**/*.md", "docs/**"]
unowned = "everything"

[[kinds]]
kind = "service"
match = { name = "*-99*" }
`;
export const GITIGNORE = "node_modules\n.nx\n.moon/cache\n.turbo\n.venv\n";
export const README = "# Synthetic workspace\n";
