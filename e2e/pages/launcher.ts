import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** A run of `npm start`'s program. */
export interface Launch {
  readonly process: ChildProcess;
  /** Everything it has said so far, on both outputs. */
  readonly said: () => string;
  /** Resolves once it has said something of the kind, or has ended. */
  readonly says: (words: RegExp) => Promise<string>;
  /** Its exit code. */
  readonly ended: Promise<number | null>;
}

interface LaunchOptions {
  readonly port: number;
  /** Where its data lie: a folder of the test's own. */
  readonly home: string;
  readonly files?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the launcher without a display, as on a server. */
export function launch({ port, home, files = [], env = {} }: LaunchOptions): Launch {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...rest } = process.env;
  const child = spawn(process.execPath, [join(ROOT, 'build', 'start.mjs'), ...files], {
    cwd: home,
    env: { ...rest, MAILLAGE_PORT: String(port), XDG_CONFIG_HOME: home, MAILLAGE_SHELL: 'auto', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const waiting = new Set<() => void>();
  const hear = (piece: Buffer) => {
    said += piece.toString('utf8');
    for (const check of waiting) check();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<number | null>(resolve => {
    child.on('close', resolve);
  });
  return {
    process: child,
    said: () => said,
    says: words =>
      new Promise(resolve => {
        const check = () => {
          if (!words.test(said)) return;
          waiting.delete(check);
          resolve(said);
        };
        waiting.add(check);
        check();
        void ended.then(() => resolve(said));
      }),
    ended,
  };
}

/** A port that nobody uses now. */
export function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error()),
      );
    });
  });
}
