import { describe, expect, it } from 'vitest';
import { datasetOf } from '../entries.fixture.ts';

/** Names that may be read either way round, and one that no grammar takes for a name. */
const PEOPLE = [
  ['Diarra', 'Luc'],
  ['Petit', 'Paul'],
  ['Martin', 'Laurent'],
  ['de la Tour', 'Marie-Anne'],
  ['O’Neill', 'Zoé'],
] as const;

const given = (first: boolean) => (first ? 'Prénom | Nom' : 'Nom | Prénom');
const rows = (first: boolean) =>
  PEOPLE.map(([family, name]) => (first ? `${name} | ${family}` : `${family} | ${name}`));

async function named(text: string, file: string): Promise<readonly string[]> {
  const { people, participations } = await datasetOf(text, file);
  const present = new Set(participations.filter(({ part }) => part !== 'cited').map(({ person }) => person));
  return people
    .filter(({ id }) => present.has(id))
    .map(({ givenName, familyName }) => `${familyName}, ${givenName}`)
    .sort();
}

const WANTED = PEOPLE.map(([family, name]) => `${family}, ${name}`).sort();

describe('a name in two columns', () => {
  it.each([true, false])('is read as its columns are called, given name first: %s', async first => {
    const table = [
      `| ${given(first)} | Organisme |`,
      '| --- | --- | --- |',
      ...rows(first).map(row => `| ${row} | Ville de Redon |`),
    ];
    expect(
      await named(`# Comité de la rive\n\nRedon, 16 mai 2024\n\n${table.join('\n')}\n`, 'essai.md'),
    ).toEqual(WANTED);
    const csv = [
      `Titre;${given(first).replace(' | ', ';')}`,
      ...rows(first).map(row => `Marcher;${row.replace(' | ', ';')}`),
    ];
    expect(await named(csv.join('\n'), 'essai.csv')).toEqual(WANTED);
  });

  it('is not that of two people whom one row names', async () => {
    const text =
      '# Comité de la rive\n\n| Prénom | Nom | Organisme |\n| --- | --- | --- |\n| Marc et Zoé | Petit | CNRS |\n| Anne | Roux | CNRS |\n';
    expect(await named(text, 'essai.md')).not.toContain('Petit, Marc et Zoé');
  });

  it('is nobody where a column says that somebody is still to be found', async () => {
    const text =
      '# Comité de la rive\n\n| Nom | Prénom | Organisme |\n| --- | --- | --- |\n| à définir | à définir | Ville de Redon |\n| Roux | Anne | CNRS |\n';
    expect(await named(text, 'essai.md')).toEqual(['Roux, Anne']);
  });
});
