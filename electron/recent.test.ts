import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMenu, menuTemplate } from './menu.ts';
import { createRecent, namesOf } from './recent.ts';

let store = '';
beforeEach(() => {
  store = join(mkdtempSync(join(tmpdir(), 'maillage-recent-')), 'recent.json');
});
afterEach(() => rmSync(join(store, '..'), { recursive: true }));

function recentWith() {
  const system: string[] = [];
  let changes = 0;
  const recent = createRecent(
    store,
    {
      addRecentDocument: file => system.push(file),
      clearRecentDocuments: () => system.splice(0),
    },
    () => {
      changes += 1;
    },
  );
  return { recent, system, changes: () => changes };
}

describe('the files that were opened last', () => {
  it('stand with the last first, each once, over restarts, and in the system’s own list', async () => {
    const { recent, system, changes } = recentWith();
    for (const file of ['/a/1.txt', '/a/2.txt', '/a/1.txt']) await recent.add(file);
    expect(recent.list()).toEqual(['/a/1.txt', '/a/2.txt']);
    expect(system).toEqual(['/a/1.txt', '/a/2.txt', '/a/1.txt']);
    expect(changes()).toBe(3);
    expect(recentWith().recent.list()).toEqual(['/a/1.txt', '/a/2.txt']);
  });

  it('are ten at most; one that is gone leaves, and all of them on demand', async () => {
    const { recent, system } = recentWith();
    for (let i = 1; i <= 11; i += 1) await recent.add(`/a/${i}.txt`);
    expect(recent.list()).toHaveLength(10);
    expect(recent.list().at(-1)).toBe('/a/2.txt');
    await recent.remove('/a/11.txt');
    expect(recent.list()[0]).toBe('/a/10.txt');
    await recent.clear();
    expect([recent.list(), system]).toEqual([[], []]);
    expect(readFileSync(store, 'utf8')).toBe('[]');
  });

  it.each(['', '{', 'null', '{"0":"/a"}', '[1,"a.txt","../b"]'])(
    'are none when their file holds %j',
    content => {
      writeFileSync(store, content);
      expect(recentWith().recent.list()).toEqual([]);
    },
  );

  it.each([10, 11])('are ten at most where their file holds %i', count => {
    writeFileSync(store, JSON.stringify(Array.from({ length: count }, (_, i) => `/a/${i}.txt`)));
    const list = recentWith().recent.list();
    expect([list.length, list[0], list.at(-1)]).toEqual([10, '/a/0.txt', '/a/9.txt']);
  });

  it('are called by their names, and by their folders too where that is needed', () => {
    expect(namesOf(['/a/actes.txt', '/b/actes.txt', '/b/autres.txt'])).toEqual([
      'actes.txt (a)',
      'actes.txt (b)',
      'autres.txt',
    ]);
  });
});

describe('the menu of them', () => {
  const menu = [
    { label: 'Fichier', items: [{ kind: 'recent', label: 'Récents', clear: 'Effacer' }] },
  ] as const;

  function drawn(recent: readonly string[]) {
    const done: string[] = [];
    const acts = {
      onCommand: () => undefined,
      recent,
      onRecent: (file: string) => done.push(file),
      onClear: () => done.push('cleared'),
    };
    const [group] = menuTemplate(menu, 'linux', acts);
    const [item] = Array.isArray(group?.submenu) ? group.submenu : [];
    const below: MenuItemConstructorOptions[] = Array.isArray(item?.submenu) ? item.submenu : [];
    const click = (at: number) => Reflect.apply(below[at]?.click ?? (() => undefined), undefined, []);
    return { item, below, click, done };
  }

  it('names them, opens the one that is chosen, and forgets them', () => {
    const { below, click, done } = drawn(['/a/Q&R.txt', '/a/2.txt']);
    expect(below.map(({ label, type }) => label ?? type)).toEqual([
      'Q&&R.txt',
      '2.txt',
      'separator',
      'Effacer',
    ]);
    click(1);
    click(3);
    expect(done).toEqual(['/a/2.txt', 'cleared']);
  });

  it('cannot be opened when there are none', () => {
    expect(drawn([]).item).toEqual({ id: 'recent', label: 'Récents', enabled: false });
  });

  it('is drawn again when they change, once the page has described it', () => {
    const shown: string[] = [];
    let recent: readonly string[] = [];
    const application = createMenu(
      {
        buildFromTemplate: template => Object.assign(Object.create(null), { template }),
        setApplicationMenu: drawnMenu =>
          shown.push(JSON.stringify(Reflect.get(Object(drawnMenu), 'template'))),
      },
      'linux',
      () => ({ onCommand: () => undefined, recent, onRecent: () => undefined, onClear: () => undefined }),
    );
    application.refresh();
    expect(shown).toEqual([]);
    application.describe(menu);
    recent = ['/a/1.txt'];
    application.refresh();
    expect(shown).toHaveLength(2);
    expect(shown[1]).toContain('1.txt');
  });
});
