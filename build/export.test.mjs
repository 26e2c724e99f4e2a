import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { viewsOf } from './export-views.mjs';
import { ROOT } from './root.mjs';

const folder = mkdtempSync(join(tmpdir(), 'maillage-export-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = name => join(folder, name);

const PROCEEDINGS = `Actes du colloque de Rouen

Table des matières

Thème 1 Les mots & <chiffres>.....1
Atelier 1 Parler de =SOMME(A1).....1

Thème 1 Les mots & <chiffres>

Atelier 1 Parler de =SOMME(A1)
Jeanne MARTIN, maire de Rouen
Paul DURAND, président de la Métropole Rouen Normandie

On parle ici d’écoute depuis 2018, et on en parlera encore en 2030.
`;
writeFileSync(at('actes.txt'), PROCEEDINGS);

function run(args, zone = 'Europe/Paris') {
  const command = [join(ROOT, 'build', 'export.mjs'), '--day', '2025-03-05', ...args];
  return spawnSync(process.execPath, command, { encoding: 'utf8', env: { ...process.env, TZ: zone } });
}

describe('the exporting command', () => {
  it('writes the first picture of every screen, the same bytes in Paris and in Cayenne', {
    timeout: 180_000,
  }, () => {
    const made = ['Europe/Paris', 'America/Cayenne'].map(zone => {
      const out = at(zone.replace('/', '-'));
      const { status, stdout, stderr } = run(
        ['--format', 'svg,png,pdf,pptx,gexf,graphml,csv,neo4j', '--out', out, at('actes.txt')],
        zone,
      );
      expect([status, stderr.match(/not written/u)]).toEqual([0, null]);
      const files = readdirSync(out).sort();
      expect(stdout.trim().split('\n')).toHaveLength(files.length);
      return files.map(name => [name, readFileSync(join(out, name), 'base64')]);
    });
    expect(made[0]).toEqual(made[1]);
    const names = made[0].map(([name]) => name);
    for (const end of ['svg', 'png', 'pdf', 'pptx', 'gexf', 'graphml', 'csv', 'zip']) {
      expect(names.some(name => name.endsWith(` 2025-03-05.${end}`))).toBe(true);
    }
    expect(names.filter(name => name.endsWith('.svg')).length).toBeGreaterThanOrEqual(4);
  });

  it('draws the views that a file names, in the size that is asked for', { timeout: 60_000 }, () => {
    writeFileSync(
      at('vues.json'),
      JSON.stringify([{ name: 'Personnes', address: '#/reseau?noeuds=person,session' }]),
    );
    const out = at('views');
    const { status, stdout } = run([
      '--view',
      at('vues.json'),
      '--format',
      'svg',
      '--size',
      'square',
      '--out',
      out,
      at('actes.txt'),
    ]);
    expect(status).toBe(0);
    expect(readFileSync(stdout.trim(), 'utf8')).toContain('width="900" height="900"');
  });

  it('writes the sheets of who and what bears a name, and says which nobody bears', {
    timeout: 60_000,
  }, () => {
    const out = at('sheets');
    const { status, stdout, stderr } = run([
      '--sheet',
      'jeanne martin',
      '--sheet',
      'Personne D’AUTRE',
      '--format',
      'svg,pptx',
      '--out',
      out,
      at('actes.txt'),
    ]);
    expect([status, stderr.match(/^export: .*$/mu)?.[0]]).toEqual([
      1,
      'export: Personne D’AUTRE: nobody and nothing here bears this name.',
    ]);
    const [picture, slide, ...more] = stdout.trim().split('\n');
    expect([more, slide]).toEqual([[], join(out, 'Jeanne MARTIN 2025-03-05.pptx')]);
    expect(readFileSync(picture, 'utf8')).toContain('maire de Rouen');
  });

  it('says why nothing is written', { timeout: 60_000 }, () => {
    expect(run(['--format', 'gif', at('actes.txt')])).toMatchObject({ status: 2, stdout: '' });
    expect(run(['--size', 'wide', at('actes.txt')]).stderr).toContain('16:9');
    expect(run([at('none.txt')]).stderr).toContain('does not exist');
    expect(run([]).stderr).toContain('say which file');
    expect(run(['--bogus', at('actes.txt')]).stderr).toMatch(/^export: Unknown option '--bogus'\. Use: /u);
    expect(run(['--language', 'de', at('actes.txt')]).stderr).toContain('fr or en, not de');
    expect(run(['--view', at('none.json'), at('actes.txt')]).stderr).toMatch(
      /none\.json does not exist\.\n$/u,
    );
    expect(run(['--out', at('actes.txt'), at('actes.txt')])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/is a file, not a folder\.\n$/u),
    });
  });
});

describe('a file of views', () => {
  const read = content => {
    writeFileSync(at('view.json'), content);
    return viewsOf(at('view.json'), sentence => ({ refused: sentence }));
  };

  it('is one view, a list, or a list under "views"', () => {
    const view = { name: 'Vue', address: '#/mots' };
    for (const content of [view, [view], { views: [view] }])
      expect(read(JSON.stringify(content))).toEqual([view]);
    expect(read('"#/mots"')).toEqual([{ name: '#/mots', address: '#/mots' }]);
  });

  it('is refused on one line when it is anything else', () => {
    for (const content of [
      '{',
      'Actes\n\ndu colloque',
      '[]',
      '{"address": 3}',
      '{"views": {}}',
      '["/mots"]',
    ]) {
      expect(read(content).refused).toMatch(/^[^\n]* is no view[^\n]*$/u);
    }
  });
});
