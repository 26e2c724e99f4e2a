import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBackups } from './backups.ts';
import { createCommands } from './commands.ts';
import { type Desktop, registerHandlers } from './handlers.ts';
import type { Handle } from './ipc.ts';
import { createReadings } from './readings.ts';
import { createSaves } from './saves.ts';

/** The host with a door that a test knocks at: what its page is sent, and whether it is still there. */
function host() {
  const commands = createCommands();
  const listens: ((sender: object) => unknown)[] = [];
  const handle = (method: string, _check: unknown, run: (sender: object) => unknown) => {
    if (method === 'listen') listens.push(run);
  };
  registerHandlers(
    { handle: handle as unknown as Handle, hear: () => undefined },
    Object.create(null) as Desktop,
    {
      commands,
      saves: createSaves(),
      readings: createReadings(),
      backups: createBackups(join(tmpdir(), 'maillage-no-backups'), () => new Date(0)),
      menu: { describe: () => undefined, refresh: () => undefined },
      recent: { add: async () => undefined },
      speak: () => undefined,
    },
  );
  const sent: unknown[] = [];
  let isGone = false;
  const sender = {
    isDestroyed: () => isGone,
    send: (_channel: string, command: unknown) => {
      if (isGone) throw new TypeError('Object has been destroyed');
      sent.push(command);
    },
  };
  const leave = () => {
    isGone = true;
  };
  return { commands, sent, leave, listen: () => listens.map(run => run(sender)) };
}

describe('the commands of the host', () => {
  it('reach the page that listens, and end no process when it has gone without a word', () => {
    const { commands, sent, leave, listen } = host();
    listen();
    commands.send({ kind: 'menu', id: 'open' });
    expect(sent).toEqual([{ kind: 'menu', id: 'open' }]);
    leave();
    expect(() => commands.send({ kind: 'menu', id: 'undo' })).not.toThrow();
    expect(sent).toHaveLength(1);
  });
});
