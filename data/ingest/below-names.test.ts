import { describe, expect, it } from 'vitest';
import { entriesOf, marching, workshop } from '../entries.fixture.ts';

describe('what stands in lines of their own below a name', () => {
  it.each([
    ['in lines that are set in', 'Anne Roux\n    cheffe de projet\n    Ville de Caen'],
    ['in plain lines', 'Anne Roux\ncheffe de projet\nVille de Caen'],
  ])('is one role: %s', async (_, lines) => {
    const others = 'Paul Petit\n    directeur\n    Région Bretagne';
    expect(await entriesOf(workshop(lines, others))).toEqual(
      marching('Anne/Roux | cheffe de projet, Ville de Caen', 'Paul/Petit | directeur, Région Bretagne'),
    );
  });

  it('may be a body that small letters name', async () => {
    const lines = 'Anne Roux\n  directrice\n  Musée du textile';
    expect(await entriesOf(workshop(lines))).toEqual(marching('Anne/Roux | directrice, Musée du textile'));
  });

  it('is where they come from, and no title of what they give', async () => {
    expect(
      await entriesOf(workshop('Anne Roux', 'Ville de Caen', '', 'Paul Petit', 'Université de Lille')),
    ).toEqual(marching('Anne/Roux | Ville de Caen', 'Paul/Petit | Université de Lille'));
  });

  it.each(['<span class="org">Ville de Caen</span>', '<span class="affiliation">Ville de Caen</span>'])(
    'is told apart on a page that leaves no space: %s',
    async body => {
      const person = (name: string) => `<div><span class="name">${name}</span>${body}</div>`;
      const page = `<div><h4>9h – Marcher</h4>${person('Anne Roux')}${person('Paul Petit')}</div><div><h4>10h – Nager</h4>${person('Luc Morel')}</div>`;
      expect(await entriesOf(page)).toEqual([
        'Marcher: speaker Anne/Roux | Ville de Caen + speaker Paul/Petit | Ville de Caen',
        'Nager: speaker Luc/Morel | Ville de Caen',
      ]);
    },
  );
});

describe('a table that says in a column who came', () => {
  it.each(['excusé', 'Absent', 'absente excusée', 'empêché'])('tells of absent people: %s', async word => {
    const table = `| Nom | Fonction | Présence |\n|---|---|---|\n| Anne Roux | maire de Caen | présente |\n| Paul Petit | préfet | ${word} |\n`;
    const [entry] = await entriesOf(workshop(table));
    expect(entry).toContain('Anne/Roux | maire de Caen + absent Paul/Petit | préfet');
  });
});

describe('two cells of one row of data', () => {
  it('are one role where they stand side by side', async () => {
    const rows =
      'horaire;titre;intervenant;fonction;organisme\n9h15;Planter les dunes;Anne Roux;cheffe de projet;Ville de Caen\n10h30;Tailler les haies;Paul Petit;directeur;Ville de Lille\n';
    expect(await entriesOf(rows)).toEqual([
      'Planter les dunes: speaker Anne/Roux | cheffe de projet, Ville de Caen',
      'Tailler les haies: speaker Paul/Petit | directeur, Ville de Lille',
    ]);
  });
});

describe('letters that a page sets as one', () => {
  it('are read as the letters that they are', async () => {
    expect(
      await entriesOf(workshop('Anne Roux, che\ufb00e de projet, o\ufb03ce du tourisme de Redon')),
    ).toEqual(marching('Anne/Roux | cheffe de projet, office du tourisme de Redon'));
  });
});

describe('records of data', () => {
  const talk = (title: string, name: string) => `  - title: "${title}"\n    speakers: ["${name}"]\n`;

  it('call no document, and each of them is a session', async () => {
    const text = `talks:\n${talk('Les falaises reculent', 'Anne Roux')}${talk('Écouter la mer', 'Paul Petit')}`;
    expect(await entriesOf(text, 'craie.yml')).toEqual([
      'Les falaises reculent: speaker Anne/Roux',
      'Écouter la mer: speaker Paul/Petit',
    ]);
  });
});

describe('a page that folds its sessions', () => {
  it('is a page', async () => {
    const fold = (title: string, name: string) =>
      `<details><summary>${title}</summary><p>${name}, maire de Redon</p></details>`;
    expect(
      await entriesOf(`${fold('9h00 – Marcher', 'Anne Roux')}\n${fold('10h00 – Nager', 'Paul Petit')}`),
    ).toEqual(['Marcher: speaker Anne/Roux | maire de Redon', 'Nager: speaker Paul/Petit | maire de Redon']);
  });
});
