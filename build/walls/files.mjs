import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What is not written by hand. */
const MADE = /^(?:node_modules|out|release|\..*)$/u;
const READ = /\.(?:[cm]?[jt]sx?|css|html)$/u;

/** Every program, style sheet and page of the repository: `{ path, text }`, the path from its top, with slashes. */
export function filesBelow(root) {
  const top = readdirSync(root, { withFileTypes: true }).filter(
    entry => entry.isDirectory() && !MADE.test(entry.name),
  );
  return top.flatMap(({ name }) => {
    const paths = readdirSync(join(root, name), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && READ.test(entry.name) && !entry.parentPath.includes('node_modules'))
      .map(entry => join(entry.parentPath, entry.name));
    return paths.map(full => ({
      path: full
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
      text: readFileSync(full, 'utf8'),
    }));
  });
}

/** The packages that are delivered with the product. */
export function shippedBy(root) {
  return Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies ?? {});
}
