import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PNG } from 'pngjs';
import { firstPage } from '../../headless/poppler.fixture.ts';
import { HAS_ARIAL } from '../../paint/typeface.fixture.ts';

/** The programs that read slides back; tests that need one that is missing are skipped, and say so. */
const PROGRAMS = [
  ['soffice', ['--version']],
  ['pdftotext', ['-v']],
  ['pdftoppm', ['-v']],
] as const;

const isThere = (name: string, args: readonly string[]) => spawnSync(name, [...args]).error === undefined;
/** Slides are set in Arial. */
export const MISSING = [
  ...PROGRAMS.filter(([name, args]) => !isThere(name, args)).map(([name]) => name),
  ...(HAS_ARIAL ? [] : ['a typeface as wide as Arial']),
];

/** A Python that can talk to LibreOffice, or null. */
export const PYTHON =
  ['python3', '/usr/bin/python3'].find(name => spawnSync(name, ['-c', 'import uno']).status === 0) ?? null;

/** A word of a page where a program put it, in scene units. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A slide as LibreOffice shows it. */
export interface Shown {
  readonly words: readonly Word[];
  /** The picture, a pixel a scene unit. */
  readonly pixels: PNG;
}

/** What became of a slide whose shape was moved. */
export interface Moved {
  readonly connectors: number;
  /** Held at both ends. */
  readonly glued: number;
  /** Of the shape that was moved. */
  readonly held: number;
  /** Of these, those that end at the shape where it is now. */
  readonly followed: number;
  readonly named: number;
  readonly described: number;
  readonly notes: string;
}

const UNIT = 96 / 72;
/** Milliseconds that LibreOffice may take for all files of a test on a machine that is busy with much else. */
export const PATIENCE = 900_000;

/** A folder of its own for each test file, with a profile for LibreOffice. */
export function openOffice() {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-slides-'));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const path = (name: string) => join(folder, name);

  return {
    path,
    profile,
    put: (name: string, bytes: Uint8Array) => writeFileSync(path(name), bytes),
    get: (name: string) => readFileSync(path(name)),
    /** Has LibreOffice read files and write them anew, all in one run; into another folder where they would keep their names. */
    convert: (names: readonly string[], to: string, into = '.') => {
      const args = [profile, '--headless', '--convert-to', to, '--outdir', path(into), ...names.map(path)];
      execFileSync('soffice', args, { stdio: 'ignore', timeout: PATIENCE });
    },
    /** The first page of a PDF. */
    read: (name: string): Shown => {
      const text = execFileSync('pdftotext', ['-bbox', '-l', '1', path(name), '-'], { encoding: 'utf8' });
      const words = [
        ...text.matchAll(/<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/gu),
      ];
      return {
        words: words.map(([, left, top, right, bottom, word = '']) => ({
          text: unescaped(word),
          left: Number(left) * UNIT,
          right: Number(right) * UNIT,
          top: Number(top) * UNIT,
          bottom: Number(bottom) * UNIT,
        })),
        pixels: firstPage(path(name), 1280, 720),
      };
    },
    /** Moves a named shape in LibreOffice; says what its connectors did. */
    move: (name: string, shape: string): Moved => {
      const script = new URL('move-node.py', import.meta.url).pathname;
      const args = [script, path(name), shape, profile];
      return JSON.parse(execFileSync(PYTHON ?? '', args, { encoding: 'utf8', timeout: PATIENCE }));
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
  return text.replace(/&(lt|gt|amp|quot|apos);/gu, (_, name: string) => signs[name] ?? '');
}
