import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from './root.mjs';
import { circlesIn } from './walls/circles.mjs';
import { idleIn } from './walls/exports.mjs';
import { shippedBy } from './walls/files.mjs';
import { judge } from './walls/judge.mjs';
import { ACCEPTED, REFUSED } from './walls/plants.mjs';
import { POWERS } from './walls/powers.mjs';
import { STILL } from './walls/still.mjs';
import { PRODUCT } from './walls/table.mjs';

const shipped = shippedBy(ROOT);
const NOTHING_LEFT = { imports: {}, powers: {}, functions: {}, files: [], circles: [] };

function kindsOf(path, text, still) {
  return judge(path, `${text}\n`, shipped, still).map(({ kind }) => kind);
}

function named(plants) {
  return plants.map(([path, text]) => [`${path}: ${text.trim().split('\n')[0]}`, path, text]);
}

describe('the walls', () => {
  for (const [kind, plants] of Object.entries(REFUSED)) {
    it.each(named(plants))(`refuse this ${kind}, in %s`, (_, path, text) => {
      expect(kindsOf(path, text, NOTHING_LEFT)).toContain(kind);
    });
  }

  it.each(named(ACCEPTED))('let this stand, in %s', (_, path, text) => {
    expect(judge(path, `${text}\n`, shipped, NOTHING_LEFT)).toEqual([]);
  });

  it('refuse each power everywhere but in the files that it names', () => {
    for (const { names, files } of Object.values(POWERS)) {
      const name = names[0] ?? '';
      const use = name.endsWith('()') ? name : `${name}();`;
      expect(kindsOf('data/model/planted.ts', use)).toContain('power');
      for (const file of files) {
        const path = /\.tsx?$/u.test(file) ? file : `${file}/words/planted.ts`;
        expect(kindsOf(path, use, NOTHING_LEFT)).toEqual([]);
      }
    }
  });

  it('refuse a circle, of types too', () => {
    const a = { path: 'data/model/a.ts', text: "import type { B } from './b.ts';" };
    const b = { path: 'data/model/b.ts', text: "import { c } from './c.ts';" };
    const c = { path: 'data/model/c.ts', text: "export type { A } from './a.ts';" };
    expect(circlesIn([a, b, c], NOTHING_LEFT)).toMatchObject([{ kind: 'circle', path: 'data/model/a.ts' }]);
    expect(circlesIn([a, b, { ...c, text: '' }], NOTHING_LEFT)).toEqual([]);
  });

  it('refuse what a file hands out and nobody asks for, values and no types', () => {
    const a = {
      path: 'data/model/a.ts',
      text: 'export type T = 1;\nexport const used = 1;\nexport function idle() {}\n',
    };
    const b = { path: 'data/model/b.test.ts', text: "import { used } from './a.ts';" };
    expect(idleIn([a, b])).toMatchObject([{ kind: 'export', path: 'data/model/a.ts', line: 3 }]);
  });

  it('name no package of development in a row of the product', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const named = Object.values(PRODUCT).flatMap(row => row.packages ?? []);
    expect(named.filter(name => name !== 'electron' && name in devDependencies)).toEqual([]);
  });

  it('keep no exception that is not needed any more', () => {
    const needless = [
      ...Object.keys(STILL.imports),
      ...Object.keys(STILL.powers),
      ...Object.keys(STILL.functions),
    ]
      .concat(STILL.files)
      .filter(
        path => kindsOf(path, readFileSync(join(ROOT, path), 'utf8').trimEnd(), NOTHING_LEFT).length === 0,
      );
    expect(needless).toEqual([]);
    const files = STILL.circles.map(path => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
    const inKnots = circlesIn(files, NOTHING_LEFT).flatMap(({ says }) => says.split(/: |, /u));
    expect(STILL.circles.filter(path => !inKnots.includes(path))).toEqual([]);
  });
});

describe('npm run lint', () => {
  const root = mkdtempSync(join(tmpdir(), 'walls-'));
  afterAll(() => rmSync(root, { recursive: true }));

  function plant(path, text) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }

  it('asks the walls, and fails with the line where one is crossed', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(scripts.lint).toContain('node build/walls.mjs');
    plant('package.json', '{}');
    plant('data/model/ids.ts', 'export type Id = 1;\n');
    const look = () =>
      spawnSync(process.execPath, [join(ROOT, 'build', 'walls.mjs'), root], { encoding: 'utf8' });
    expect(look().status).toBe(0);
    plant('renderer/scenes/planted.ts', "\nimport { useState } from 'react';\n");
    const { status, stderr } = look();
    expect(status).toBe(1);
    expect(stderr).toContain('renderer/scenes/planted.ts:2  ');
    rmSync(join(root, 'renderer'), { recursive: true });
    expect(look().status).toBe(0);
    plant('notes.txt', '');
    expect(look()).toMatchObject({ status: 1, stderr: expect.stringContaining('notes.txt:1  ') });
  });
});
