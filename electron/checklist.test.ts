import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Electron's docs/tutorial/security.md has so many items. */
const ITEMS = 20;
/** Where tests lie, by the folders in which a name may be meant. */
const FOLDERS = ['electron', 'renderer/bridge', 'build', 'e2e', 'e2e/specs', 'e2e/specs-electron'];

/** The rows of the table: which items a row is about, and what tests it. */
function rows(): readonly { readonly items: string; readonly tests: string }[] {
  const text = readFileSync(join('electron', 'README.md'), 'utf8');
  const [, section = ''] = text.split('## Security');
  return [...(section.split('\n## ')[0] ?? '').matchAll(/^\| ([^|]+) \|.*\| ([^|]+) \|$/gm)].map(
    ([, items = '', tests = '']) => ({ items, tests }),
  );
}

describe('Electron’s list of what makes an application safe', () => {
  it('has a row for each of its items', () => {
    const told = rows().flatMap(({ items }) => items.match(/\d+/g)?.map(Number) ?? []);
    expect(told).toEqual(Array.from({ length: ITEMS }, (_, i) => i + 1));
  });

  it('names tests in each row, and each of them is there', () => {
    const [, , ...all] = rows();
    expect(all.length).toBeGreaterThan(ITEMS / 2);
    for (const { items, tests } of all) {
      const named = [...tests.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
      expect(named.length, items).toBeGreaterThan(0);
      for (const name of named.filter(each => each.includes('.')))
        expect(
          FOLDERS.some(folder => [name, `${name}.ts`].some(each => existsSync(join(folder, each)))),
          name,
        ).toBe(true);
    }
  });
});
