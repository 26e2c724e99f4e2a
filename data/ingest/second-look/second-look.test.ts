import { describe, expect, it } from 'vitest';
import { openDocument } from '../../document/open.ts';
import { ASKED, READ } from '../../model/explanation.ts';
import type { Sign } from '../../model/signs.ts';
import { explain } from '../explain.ts';
import { readOutline } from '../outline.ts';
import { likelihoodOf } from './reconsider.ts';
import { VETOES } from './weights.ts';

async function read(text: string, name = 'essai.txt') {
  const document = await openDocument(text, name);
  const source = { name, sha256: '', characters: text.length };
  const { sessions, appearances, diagnostics } = readOutline(document, source);
  const titleOf = (id: string) => sessions.find(session => session.id === id)?.title ?? '';
  return {
    spoken: appearances
      .filter(({ via, part }) => via === 'list' && part !== 'absent' && part !== 'participant')
      .map(({ session, name: { text } }) => `${titleOf(session)}: ${text}`),
    asked: diagnostics.flatMap(({ code, args }) => (code === 'possible-speaker' ? [args.name] : [])),
    lines: explain(document, source),
    spans: appearances.map(({ name }) => text.slice(name.span.start, name.span.end)),
  };
}

describe('what signs make likely', () => {
  const likely: readonly Sign[] = ['fair-name', 'french-given-name', 'addressed', 'alone-on-line'];

  it('is a speaker from nine in ten on, and a question from six in ten on', () => {
    expect(likelihoodOf(new Set(likely))).toBeGreaterThanOrEqual(READ);
    const fewer = likelihoodOf(new Set([...likely, 'capital-before', 'body-before'] as const));
    expect(fewer).toBeLessThan(READ);
    expect(fewer).toBeGreaterThanOrEqual(ASKED);
    expect(likelihoodOf(new Set(['sure-name', 'french-given-name']))).toBeLessThan(ASKED);
  });

  it.each(VETOES)('is nobody, whatever speaks for it, where one sign rules it out: %s', veto => {
    expect(likelihoodOf(new Set([...likely, veto]))).toBe(0);
  });
});

const PROGRAMME = `Colloque des fours, 12 mars 2024

9h00 Cuire en montagne
Anne Roux, maire de Lozac
Paul Petit, directeur du four de Brienne

10h30 Cuire en plaine
`;

describe('a second look at a programme', () => {
  it('reads who is led to by words that no grammar took up, in the session of the line', async () => {
    const { spoken, spans } = await read(
      `${PROGRAMME}Un atelier pour tous, chaired by Mrs Lise Marzin and others\n`,
    );
    expect(spoken).toContain('Cuire en plaine: Lise Marzin');
    expect(spans).toContain('Lise Marzin');
  });

  it('reads nobody on a roll of those who prepare, in quotes, or after whom something is named', async () => {
    const others = [
      'Comité scientifique :\nLise Marzin, maîtresse de conférences\nYves Tremel, professeur',
      'Lecture de « La vie de Lise Marzin, boulangère »',
      'Rendez-vous à la salle Lise Marzin, à Lozac',
    ];
    for (const other of others) {
      const { spoken } = await read(`${PROGRAMME}${other}\n`);
      expect(spoken.filter(name => name.endsWith('Marzin'))).toEqual([]);
    }
  });

  it('asks of who is a little less likely', async () => {
    const { spoken, asked } = await read(
      `${PROGRAMME}Un atelier pour tous, chaired by Lise Marzin and others\n`,
    );
    expect(spoken).toHaveLength(2);
    expect(asked).toEqual(['Lise Marzin']);
  });

  it('says of each name that it weighed what was seen of it', async () => {
    const { lines } = await read(`${PROGRAMME}Un atelier pour tous, chaired by Mrs Lise Marzin and others\n`);
    const [again] = lines.flatMap(line => line.again);
    expect(again?.name).toBe('Lise Marzin');
    expect(again?.likelihood).toBeGreaterThanOrEqual(READ);
    expect(again?.signs.map(({ code }) => code)).toContain('label-before');
  });

  it('does not look at a text that tells of no event', async () => {
    const { spoken, asked, lines } = await read(
      'Anne Roux entra. Avec Lise Marzin, elle attendit la nuit.\n',
    );
    expect([spoken, asked, lines.flatMap(line => line.again)]).toEqual([[], [], []]);
  });

  it('makes no name of pieces of others', async () => {
    const { spoken } = await read(`${PROGRAMME}Roux, Anne Marie Petit, Paul\n`);
    expect(spoken.filter(name => name.includes('Anne Marie'))).toEqual([]);
  });
});
