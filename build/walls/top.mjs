import { readdirSync } from 'node:fs';

/** What the top level holds, as it was fixed, and what every repository carries. What begins with a dot belongs to tools. */
const HELD = new Set([
  ...['package.json', 'tsconfig.json', 'electron', 'renderer', 'data', 'build', 'e2e', 'findings'],
  ...['package-lock.json', 'README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE'],
]);
/** What is made there, and is in no commit. */
const MADE = /^(?:\..*|node_modules|out|release|.*\.tsbuildinfo)$/u;

/** What stands at the top of the repository and has no place there. */
export function strayAt(root) {
  return readdirSync(root)
    .filter(name => !HELD.has(name) && !MADE.test(name))
    .map(path => ({ path, line: 1, kind: 'top', says: 'nothing else stands at the top of the repository' }));
}
