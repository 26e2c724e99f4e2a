import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENGINE_FLAGS } from './engine.mjs';
import { ROOT } from './root.mjs';

/** Whether a program tells the engine something while it runs. */
const tellsWhileRunning = text => /\bimport\b[^;]*\bsetFlagsFromString\b|\bv8\s*\.\s*setFlags/u.test(text);

describe('what the engine is told', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

  it.each(['extract', 'explain', 'corpus'])('stands on the command line of npm run %s', name => {
    expect(scripts[name]).toMatch(new RegExp(`^node ${ENGINE_FLAGS.join(' ')} build/[a-z-]+\\.mjs$`, 'u'));
  });

  it('is never told to a process that runs', () => {
    const programs = readdirSync(join(ROOT, 'build'), { recursive: true })
      .filter(name => name.endsWith('.mjs') && !name.endsWith('.test.mjs'))
      .map(name => join(ROOT, 'build', name));
    expect(programs.length).toBeGreaterThan(50);
    expect(programs.filter(path => tellsWhileRunning(readFileSync(path, 'utf8')))).toEqual([]);
    expect(tellsWhileRunning("import { setFlagsFromString } from 'node:v8';")).toBe(true);
    expect(tellsWhileRunning("v8.setFlagsFromString('--x');")).toBe(true);
  });
});
