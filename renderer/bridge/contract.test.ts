import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { BRIDGE_ERROR_CODES, CHUNK, type HostCommand, MAX_BACKUP_BYTES, MAX_FILE_BYTES } from './contract.ts';
import { browserHost, desktopHost, endHosts, large, source } from './hosts.fixture.ts';

afterAll(endHosts);

/** A promise of the bridge is rejected with a code at the end of its message, whatever the host writes before it. */
async function codeOf(promise: Promise<unknown>): Promise<string> {
  const message = await promise.then(
    () => 'it was done',
    (error: Error) => error.message,
  );
  return message.split(':').at(-1)?.trim() ?? '';
}

describe.each([
  ['the browser', browserHost],
  ['the desktop host', desktopHost],
])('%s', (_name, makeHost) => {
  it('opens a file that the reader chooses, and takes a change of mind', async () => {
    const { bridge, willChoose } = makeHost();
    willChoose(source);
    expect(await bridge.openFile()).toEqual({
      name: 'actes.txt',
      bytes: new Uint8Array(readFileSync(source)),
    });
    willChoose();
    expect(await bridge.openFile()).toBeNull();
  });

  it('opens several files that the reader chooses, each by itself: one that is too large stops no other', async () => {
    const { bridge, willChoose } = makeHost();
    willChoose(source, large(MAX_FILE_BYTES + 1), source);
    const files = await bridge.openFiles();
    expect(files).toHaveLength(3);
    const [first, second, third] = files;
    expect(await first?.next()).toEqual(new Uint8Array(readFileSync(source)));
    expect(await first?.next()).toBeNull();
    expect(await codeOf(Promise.resolve(second?.next()))).toBe('too-large');
    await second?.close();
    await third?.close();
    expect([null, 'refused']).toContain(
      await third?.next().catch((error: Error) => error.message.split(':').at(-1)?.trim()),
    );
    willChoose();
    expect(await bridge.openFiles()).toEqual([]);
  });

  it('reads a dropped file, and refuses one that is too large without reading it', async () => {
    const { bridge } = makeHost();
    const opened = await bridge.openDropped(new File(['Rouen'], 'été.txt'));
    expect(opened).toEqual({ name: 'été.txt', bytes: new TextEncoder().encode('Rouen') });
    const large = {
      name: 'x',
      size: MAX_FILE_BYTES + 1,
      arrayBuffer: () => Promise.reject(new Error('was read')),
    };
    expect(await codeOf(bridge.openDropped(large))).toBe('too-large');
  });

  it('rejects a dropped file that cannot be read with a code', async () => {
    const { bridge } = makeHost();
    const gone = {
      name: 'x',
      size: 1,
      arrayBuffer: () => Promise.reject(Object.assign(new Error('no'), { name: 'NotFoundError' })),
    };
    expect(BRIDGE_ERROR_CODES).toContain(await codeOf(bridge.openDropped(gone)));
  });

  it('saves bytes as they are', async () => {
    const { bridge, lastSaved } = makeHost();
    const saved = await bridge.saveFile('réseau.svg', new TextEncoder().encode('<svg/>'));
    expect(saved?.name).toBe('réseau.svg');
    expect(await lastSaved()).toBe('<svg/>');
  });

  it('opens web addresses outside, and refuses all others', async () => {
    const { bridge, openedLinks } = makeHost();
    await bridge.openLink('https://www.cnfpt.fr/actes');
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'nothing'])
      expect(await codeOf(bridge.openLink(url))).toBe('refused');
    expect(openedLinks).toEqual(['https://www.cnfpt.fr/actes']);
  });

  it('does what it says it can, and refuses the rest: nothing is silently ignored', async () => {
    const { bridge } = makeHost();
    const menu = bridge.setMenu([
      {
        label: 'Fichier',
        items: [{ kind: 'separator' }, { kind: 'recent', label: 'Récents', clear: 'Effacer' }],
      },
    ]);
    expect(await codeOf(menu)).toBe(bridge.can.menu ? 'it was done' : 'refused');
    const hang = { title: 'a', detail: 'b', wait: 'c', reload: 'd' };
    const leave = { title: 'e', detail: '', stay: 'f', leave: 'g' };
    const broken = { title: 'h', detail: 'i' };
    expect(await codeOf(bridge.setWords({ hang, leave, broken }))).toBe(
      bridge.can.menu ? 'it was done' : 'refused',
    );
    const saved = await bridge.saveFile('a.svg', new Uint8Array(1));
    const reveal = bridge.revealFile(saved?.token ?? '');
    expect(await codeOf(reveal)).toBe(bridge.can.reveal ? 'it was done' : 'refused');
    expect(await codeOf(bridge.revealFile('/etc/passwd'))).toBe('refused');
  });

  it('keeps backups where it can, lists them and reads them back, and refuses all of it elsewhere', async () => {
    const { bridge } = makeHost();
    const bytes = new TextEncoder().encode('{"format":"maillage-backup"}');
    const kept = bridge.keepBackup('before', bytes);
    if (!bridge.can.backups) {
      for (const refused of [kept, bridge.listBackups(), bridge.readBackup('a'), bridge.showBackups()])
        expect(await codeOf(refused)).toBe('refused');
      return;
    }
    await kept;
    const name = '2025-03-06-140512-before.maillage.json';
    expect(await bridge.listBackups()).toEqual([
      { name, day: '2025-03-06', occasion: 'before', size: bytes.length },
    ]);
    const given = await bridge.readBackup(name);
    expect(given.name).toBe(name);
    expect(await given.next()).toEqual(bytes);
    expect(await given.next()).toBeNull();
    expect(await codeOf(bridge.readBackup('2025-03-07.maillage.json'))).toBe('not-found');
    expect(await codeOf(bridge.readBackup('../actes.txt'))).toBe('refused');
    expect(await codeOf(bridge.showBackups())).toBe('it was done');
  });

  it('reads a backup piece by piece, lets go of it, and takes a change of mind', async () => {
    const { bridge, willChoose } = makeHost();
    const file = large(CHUNK + 3);
    willChoose(file);
    const whole = await bridge.openBackup();
    const pieces = [await whole?.next(), await whole?.next(), await whole?.next()];
    expect(pieces.map(piece => piece?.length)).toEqual([CHUNK, 3, undefined]);
    expect(readFileSync(file).equals(Buffer.concat(pieces.map(piece => piece ?? new Uint8Array())))).toBe(
      true,
    );
    const left = await bridge.openBackup();
    await left?.next();
    await left?.close();
    expect([null, 'refused']).toContain(
      await left?.next().catch((error: Error) => error.message.split(':').at(-1)?.trim()),
    );
    willChoose();
    expect(await bridge.openBackup()).toBeNull();
  });

  it('refuses a backup that is too large before reading it', async () => {
    const { bridge, willChoose } = makeHost();
    willChoose(large(MAX_BACKUP_BYTES));
    await (await bridge.openBackup())?.close();
    willChoose(large(MAX_BACKUP_BYTES + 1));
    expect(await codeOf(bridge.openBackup())).toBe('too-large');
  });

  it('prints the page', async () => {
    expect(await codeOf(makeHost().bridge.printPage())).toBe('it was done');
  });

  it('tells the files of the command line once, from the first listener on', async () => {
    const { bridge } = makeHost();
    expect(bridge.can.commandLine).toBe(true);
    const heard: HostCommand[] = [];
    // React's strict mode listens, stops, and listens again.
    bridge.onCommand(command => heard.push(command))();
    const stop = bridge.onCommand(command => heard.push(command));
    await expect.poll(() => heard.length).toBe(2);
    expect(heard).toEqual([
      { kind: 'open', file: { name: 'actes.txt', bytes: new TextEncoder().encode('Thème 1') } },
      { kind: 'open-failed', name: 'x.txt', code: 'not-found' },
    ]);
    stop();
    bridge.onCommand(command => heard.push(command));
    expect(heard).toHaveLength(2);
  });
});

describe('printing in the desktop host', () => {
  it.each([
    ['Print job canceled', 'it was done'],
    ['Invalid printer settings', 'unknown'],
  ])('that ends with "%s" is told as: %s', async (reason, told) => {
    const { bridge, willPrint } = desktopHost();
    willPrint(reason);
    expect(await codeOf(bridge.printPage())).toBe(told);
  });
});

describe('a dialog that saves in the desktop host', () => {
  it.each([
    ['réseau.svg', 'réseau.svg', [{ name: 'SVG', extensions: ['svg'] }]],
    ['../../etc/cron.d/a.svg', '__.._etc_cron.d_a.svg', [{ name: 'SVG', extensions: ['svg'] }]],
    ['..\\a\u202eb\u0000:*?"<>|.csv', '__a_b________.csv', [{ name: 'CSV', extensions: ['csv'] }]],
    ['.bashrc', '_bashrc', undefined],
  ])(
    'asked for %j proposes %j: a name, in no folder, that is not hidden',
    async (name, proposed, filters) => {
      const host = desktopHost();
      await host.bridge.saveFile(name, new Uint8Array(1));
      expect(host.proposed()).toEqual(
        filters === undefined ? { defaultPath: proposed } : { defaultPath: proposed, filters },
      );
    },
  );
});

describe('the folder of backups in the desktop host', () => {
  it('that cannot be shown is told', async () => {
    const { bridge, willShow } = desktopHost();
    willShow('No such file or directory');
    expect(await codeOf(bridge.showBackups())).toBe('not-found');
  });

  it('is tidied when another is written', async () => {
    const { bridge } = desktopHost();
    for (let moment = 0; moment < 8; moment += 1) await bridge.keepBackup('before', new Uint8Array(1));
    expect((await bridge.listBackups()).filter(({ occasion }) => occasion === 'before')).toHaveLength(5);
  });
});
