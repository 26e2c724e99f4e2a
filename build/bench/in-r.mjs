/** The scores of a table by R itself, where it is installed (Debian: r-base-core). */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../root.mjs';

const SCRIPT = join(ROOT, 'build', 'bench', 'scores.R');

/** What R is called, or null where there is none. */
export function versionOfR() {
  const { status, stdout, stderr } = spawnSync('Rscript', ['--version'], { encoding: 'utf8' });
  return status === 0 ? `${stdout}${stderr}`.trim() : null;
}

/** Scores a table in R: its S, row by row, and the processor time of each run without that of starting and reading. */
export function scoresInR({ entries, tokens }, { parts, f }) {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-scores-'));
  try {
    const counts = [
      entries.length,
      parts.length,
      tokens,
      ...entries.map(({ F }) => F),
      ...parts.map(({ t }) => t),
    ];
    writeFileSync(join(folder, 'counts.bin'), Buffer.concat([bytesOf(Int32Array.from(counts)), bytesOf(f)]));
    const { status, stdout, stderr } = spawnSync('Rscript', ['--vanilla', SCRIPT, folder], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`R could not score the table: ${stderr}`);
    const { buffer } = new Uint8Array(readFileSync(join(folder, 'scores.bin')));
    return { S: new Float64Array(buffer), runs: stdout.trim().split(/\s+/u).map(Number) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const bytesOf = ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength);
