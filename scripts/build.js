// npm run build: makes dist/ anew. Everything is bundled before the first old file goes, so a build that fails
// leaves the last good one, and no chunk of an older build stays behind.
import * as fs from "node:fs";
import { dirname, join } from "node:path";
import { bundle, ROOT } from "./bundle.js";

const files = await bundle();
const dist = join(ROOT, "dist");
fs.rmSync(dist, { recursive: true, force: true });
let bytes = 0;
for (const [path, { content, executable }] of files) {
  const target = join(dist, path);
  fs.mkdirSync(dirname(target), { recursive: true });
  fs.writeFileSync(target, content);
  fs.chmodSync(target, executable ? 0o755 : 0o644);
  bytes += content.length;
}
console.log(`dist/: ${files.size} files, ${Math.ceil(bytes / 1024)} KiB`);
