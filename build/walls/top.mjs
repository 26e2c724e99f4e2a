import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

/** What the top level holds, as it was fixed, and what every repository carries. What begins with a dot belongs to tools. */
const HELD = new Set([
  ...['package.json', 'tsconfig.json', 'electron', 'renderer', 'data', 'build', 'e2e', 'findings'],
  ...['package-lock.json', 'README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE'],
]);
/** What is made there, and is in no commit. */
const MADE = /^(?:\..*|node_modules|out|release|.*\.tsbuildinfo)$/u;

/** What is committed at the top, or where no repository is, what lies there: what a machine puts beside it is nobody's doing. */
function namesAt(root) {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) return readdirSync(root);
  return [...new Set(stdout.split('\0').map(path => path.split('/')[0] ?? ''))].filter(name => name !== '');
}

/** What stands at the top of the repository and has no place there. */
export function strayAt(root) {
  return namesAt(root)
    .filter(name => !HELD.has(name) && !MADE.test(name))
    .map(path => ({ path, line: 1, kind: 'top', says: 'nothing else stands at the top of the repository' }));
}
