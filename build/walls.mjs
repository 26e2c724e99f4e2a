/**
 * `npm run lint`, second half: who may import whom, what of the world may be touched where, sentences, sizes, circles and what nobody asks for, as
 * build/walls/table.mjs has them, and what stands at the top. `node build/walls.mjs [FOLDER]`; exit 1 when a wall is crossed.
 */
import { resolve } from 'node:path';
import { ROOT } from './root.mjs';
import { say } from './say.mjs';
import { circlesIn } from './walls/circles.mjs';
import { idleIn } from './walls/exports.mjs';
import { filesBelow, shippedBy } from './walls/files.mjs';
import { judge } from './walls/judge.mjs';
import { strayAt } from './walls/top.mjs';

const root = resolve(process.argv[2] ?? ROOT);
const files = filesBelow(root);
const shipped = shippedBy(root);
const problems = [
  ...files.flatMap(({ path, text }) => judge(path, text, shipped)),
  ...circlesIn(files),
  ...idleIn(files),
  ...strayAt(root),
];
for (const { path, line, says } of problems) process.stderr.write(`${path}:${line}  ${says}\n`);
say(
  problems.length === 0 ? `${files.length} files, no wall is crossed` : `walls crossed: ${problems.length}`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
