import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { HostCommand } from '../renderer/bridge/contract.ts';
import { filesHanded, filesOf, openCommand } from './command-line.ts';
import { createCommands } from './commands.ts';
import { menuTemplate } from './menu.ts';
import { SHIPPED } from './origin.ts';
import { isGranted, mayLoad } from './security.ts';
import { readWindowState, writeWindowState } from './window-state.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillage-host-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('commands', () => {
  const menu = (id: string): HostCommand => ({ kind: 'menu', id });

  it('wait until the page listens, and come in order', () => {
    const commands = createCommands();
    const heard: HostCommand[] = [];
    commands.send(menu('a'));
    commands.send(menu('b'));
    commands.listen(command => heard.push(command));
    commands.send(menu('c'));
    expect(heard).toEqual([menu('a'), menu('b'), menu('c')]);
  });

  it('wait again while the page is loaded anew, and are not told twice', () => {
    const commands = createCommands();
    const heard: HostCommand[] = [];
    commands.listen(command => heard.push(command));
    commands.silence();
    commands.send(menu('a'));
    expect(heard).toEqual([]);
    commands.listen(command => heard.push(command));
    commands.listen(command => heard.push(command));
    expect(heard).toEqual([menu('a')]);
  });
});

describe('the command line', () => {
  it('names files after the program, and after its folder while it is developed', () => {
    expect(filesOf(['/opt/maillage', 'a.txt', '/b.txt'], true, '/home')).toEqual(['/home/a.txt', '/b.txt']);
    expect(filesOf(['electron', '.', 'a.txt'], false, '/home')).toEqual(['/home/a.txt']);
  });

  it('takes addresses of files, as file managers write them, and of this machine alone', () => {
    const named = (word: string) => filesOf(['/opt/maillage', word], true, '/home');
    expect(named('file:///home/a/%C3%A9t%C3%A9%201.txt')).toEqual(['/home/a/été 1.txt']);
    expect(named('file://elsewhere/a.txt')).toEqual(['/home/file:/elsewhere/a.txt']);
    expect(named('file:///a%2fb')).toEqual(['/home/file:/a%2fb']);
  });

  it('has switches that are no files', () => {
    expect(filesOf(['/opt/maillage', '--no-sandbox', '--user-data-dir=/x', 'a.txt'], true, '/')).toEqual([
      '/a.txt',
    ]);
  });

  it('of a second start is taken as names of files, and nothing else of what it hands over', () => {
    expect(filesHanded({ files: ['/a.txt', 1, null, { path: '/b' }, ['/c'], '/d.txt'] })).toEqual([
      '/a.txt',
      '/d.txt',
    ]);
    for (const nothing of [null, undefined, '/a.txt', 1, [], {}, { files: '/a.txt' }, { files: { 0: '/a' } }])
      expect(filesHanded(nothing)).toEqual([]);
  });

  it('tells the page a file, or why it cannot be opened', async () => {
    writeFileSync(join(folder, 'a.txt'), 'a');
    expect(await openCommand(join(folder, 'a.txt'))).toMatchObject({ kind: 'open', file: { name: 'a.txt' } });
    const failed = { kind: 'open-failed', name: 'absent.txt', code: 'not-found' };
    expect(await openCommand(join(folder, 'absent.txt'))).toEqual(failed);
  });
});

const NOTHING_RECENT = {
  onCommand: () => undefined,
  recent: [],
  onRecent: () => undefined,
  onClear: () => undefined,
};

describe('the menu', () => {
  it('is drawn as described, with commands that name themselves', () => {
    const chosen: string[] = [];
    const items = [
      { kind: 'command', id: 'open', label: 'Ouvrir…', accelerator: 'CmdOrCtrl+O', enabled: true },
      { kind: 'separator' },
      { kind: 'role', role: 'quit', label: 'Quitter' },
    ] as const;
    const [group] = menuTemplate([{ label: 'Fichier', items }], 'linux', {
      ...NOTHING_RECENT,
      onCommand: id => chosen.push(id),
    });
    expect(group).toMatchObject({
      label: 'Fichier',
      submenu: [
        { id: 'open', label: 'Ouvrir…', accelerator: 'CmdOrCtrl+O', enabled: true },
        { type: 'separator' },
        { role: 'quit', label: 'Quitter' },
      ],
    });
    const [open] = Array.isArray(group?.submenu) ? group.submenu : [];
    Reflect.apply(open?.click ?? (() => undefined), undefined, []);
    expect(chosen).toEqual(['open']);
  });

  it('leaves the first place to the application’s own on macOS', () => {
    expect(menuTemplate([{ label: 'Fichier', items: [] }], 'darwin', NOTHING_RECENT)[0]).toEqual({
      role: 'appMenu',
    });
  });
});

describe('requests', () => {
  it('are the page’s own files, and what it made itself', () => {
    for (const url of ['app://maillage/assets/x.js', 'blob:app://maillage/1-2', 'data:image/png;base64,x'])
      expect(mayLoad(url, SHIPPED), url).toBe(true);
    for (const url of [
      'https://example.org/',
      'http://127.0.0.1:80/',
      'app://other/',
      'blob:https://example.org/1',
      'file:///etc/passwd',
      'ws://example.org/',
      'https://example.org/?app://maillage/',
    ])
      expect(mayLoad(url, SHIPPED), url).toBe(false);
  });

  it('for permissions are refused, but for copying and filling the screen from our page', () => {
    for (const name of ['clipboard-sanitized-write', 'fullscreen']) {
      expect(isGranted(name, 'app://maillage/', SHIPPED), name).toBe(true);
      expect(isGranted(name, 'https://example.org/', SHIPPED), name).toBe(false);
    }
    for (const name of ['clipboard-read', 'media', 'geolocation', 'notifications', 'openExternal'])
      expect(isGranted(name, 'app://maillage/', SHIPPED), name).toBe(false);
  });
});

describe('the window', () => {
  const file = join(folder, 'window.json');
  const screens = [{ x: 0, y: 0, width: 1920, height: 1080 }];
  const left = { bounds: { x: 100, y: 80, width: 1000, height: 700 }, isMaximized: true };

  it('comes back as it was left', () => {
    writeWindowState(file, left);
    expect(readWindowState(file, screens)).toEqual(left);
  });

  it('comes back in sight when its screen is gone', () => {
    writeWindowState(file, { ...left, bounds: { ...left.bounds, x: 3000 } });
    expect(readWindowState(file, screens).bounds).not.toHaveProperty('x');
  });

  it.each([
    // What is left of it on the screen, on each side.
    ['at the right', { x: 1820, y: 80 }, { x: 1821, y: 80 }],
    ['at the left', { x: -900, y: 80 }, { x: -901, y: 80 }],
    ['at the bottom', { x: 100, y: 1030 }, { x: 100, y: 1031 }],
    ['at the top', { x: 100, y: -650 }, { x: 100, y: -651 }],
  ])('stays where a hand’s breadth of it can be taken hold of %s', (_words, seen, lost) => {
    writeWindowState(file, { ...left, bounds: { ...left.bounds, ...seen } });
    expect(readWindowState(file, screens)).toEqual({ ...left, bounds: { ...left.bounds, ...seen } });
    writeWindowState(file, { ...left, bounds: { ...left.bounds, ...lost } });
    expect(readWindowState(file, screens)).toEqual({
      bounds: { width: 1320, height: 860 },
      isMaximized: true,
    });
  });

  it('stays on any of several screens, and is a window as soon as it is a pixel wide', () => {
    const second = [...screens, { x: 1920, y: 0, width: 800, height: 600 }];
    const there = { bounds: { x: 2000, y: 10, width: 700, height: 500 }, isMaximized: false };
    writeWindowState(file, there);
    expect(readWindowState(file, second)).toEqual(there);
    expect(readWindowState(file, screens).bounds).toEqual({ width: 1320, height: 860 });
    for (const none of [{ width: 0 }, { height: 0 }]) {
      writeWindowState(file, { ...there, bounds: { ...there.bounds, ...none } });
      expect(readWindowState(file, second).bounds).toEqual({ width: 1320, height: 860 });
    }
  });

  it('that could not be remembered closes all the same, and keeps what was remembered before', () => {
    writeWindowState(file, left);
    mkdirSync(`${file}.tmp`);
    expect(writeWindowState(file, { ...left, isMaximized: false })).toBe(false);
    rmSync(`${file}.tmp`, { recursive: true });
    expect(readWindowState(file, screens)).toEqual(left);
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"bounds":{"x":"1"}}',
    '{"bounds":{"x":0,"y":0,"width":-5,"height":1e99}}',
    '{"bounds":{"x":0.5,"y":0,"width":1000,"height":700}}',
    '{"bounds":{"x":"0","y":"0","width":"1000","height":"700"}}',
  ])('has its first size when the file holds %j', content => {
    writeFileSync(file, content);
    expect(readWindowState(file, screens).bounds).toEqual({ width: 1320, height: 860 });
  });
});

describe('the page for when the other keeps crashing', () => {
  const html = readFileSync('renderer/public/stopped.html', 'utf8');

  it('runs nothing, so that nothing in it can stop', () => {
    expect(html).not.toMatch(/<script|\son\w+=|javascript:/i);
  });

  it('leads back to the start in both languages, and nowhere else', () => {
    const links = [...html.matchAll(/<a href="([^"]+)"/g)].map(
      ([, to = '']) => new URL(to, SHIPPED.stopped).href,
    );
    expect(links.map(SHIPPED.isStart)).toEqual([true, true]);
    expect(SHIPPED.owns(SHIPPED.stopped)).toBe(true);
    expect(SHIPPED.isStart(SHIPPED.stopped)).toBe(false);
  });
});
