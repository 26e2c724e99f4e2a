import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const textOf = file => readFileSync(file, 'utf8');

it('the oldest Node is the same wherever it is said', () => {
  const [, oldest] = /^>=([\d.]+)$/.exec(JSON.parse(textOf('package.json')).engines.node);
  expect(textOf('build/install.mjs')).toContain(`OLDEST_NODE = [${oldest.replace('.', ', ')}]`);
  for (const file of ['README.md', 'CONTRIBUTING.md', 'build/README.md']) {
    const said = [...textOf(file).matchAll(/Node (\d[\d.]*\d) or \w+/g)].map(([, version]) => version);
    expect(said, file).toEqual([oldest]);
  }
});
