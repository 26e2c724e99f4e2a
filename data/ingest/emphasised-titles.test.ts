import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** "Title: names" of each session that somebody speaks in. */
async function spokenIn(text: string, name = 'essai.md'): Promise<readonly string[]> {
  const document = await openDocument(text, name);
  const { sessions, appearances } = readOutline(document, { name, sha256: '', characters: text.length });
  return sessions.flatMap(({ id, title }) => {
    const own = appearances.filter(({ session, via }) => session === id && via === 'list');
    const people = own.map(one => one.name.text).join(' + ');
    return own.length === 0 ? [] : [`${title}: ${people}`];
  });
}

const TALKS = [
  ['Le canal au printemps', 'Anne Roux', 'Paul Petit'],
  ['Compter les oiseaux du bocage', 'Marie Dubois', 'Hugo Noir'],
  ['Cartes anciennes des rivières', 'Luc Martin', 'Rose Leroy'],
] as const;
const EXPECTED = TALKS.map(([title, one, other]) => `${title}: ${one} + ${other}`);

describe('a title in italics behind those who give it', () => {
  it.each<readonly [string, (title: string, one: string, other: string) => string]>([
    ['a comma', (title, one, other) => `${one} et ${other}, *${title}*`],
    ['a colon', (title, one, other) => `${one}, ${other} : *${title}*`],
    ['a stop and bold names', (title, one, other) => `**${one}** et **${other}**. *${title}*`],
    ['bodies in brackets', (title, one, other) => `${one} (INRAE) et ${other} (CNRS), *${title}*.`],
    ['a bullet', (title, one, other) => `- ${one} et ${other}, *${title}*`],
    ['a label', (title, one, other) => `**Exposé invité :** ${one} et ${other}, *${title}*`],
  ])('is told by its letters: %s', async (_, line) => {
    const text = `# Journées des haies\n\n## Matin\n${TALKS.map(([title, one, other]) => `${line(title, one, other)}\n`).join('\n')}`;
    expect(await spokenIn(text)).toEqual(EXPECTED);
  });

  it('is told on a page, behind hours', async () => {
    const rows = TALKS.map(
      ([title, one, other], i) => `<b>[1${i}:00-1${i}:30]</b> ${one} and ${other}, <i>${title}</i><br>\n`,
    );
    expect(await spokenIn(`<h3>Session 2</h3>\n${rows.join('')}`)).toEqual(EXPECTED);
  });

  it.each<readonly [string, (title: string, who: string) => string]>([
    ['in italics', (title, who) => `${who}, _${title}_`],
    ['in italics, behind a semicolon', (title, who) => `${who} ; _${title}_`],
    ['as a link to slides', (title, who) => `${who}, [${title}](/doc/exposé.pdf)`],
    ['as a link behind an address', (title, who) => `${who} (https://roux.exemple.fr), [${title}](a/b.html)`],
  ])('may have two words, or leave off, behind a day: %s', async (_, line) => {
    const titles = ['Calcul quantique', 'Du droit des rivières, et autres usages...', 'Compter les oiseaux'];
    const people = ['Anne Roux', 'Paul Petit', 'Marie Dubois'];
    const lines = titles.map((title, i) => `- ${i + 4} octobre 10h-11h : ${line(title, people[i] ?? '')}`);
    expect(await spokenIn(`# Séminaires\n\n${lines.join('\n')}\n`)).toEqual(
      titles.map((title, i) => `${title}: ${people[i]}`),
    );
  });

  it('is none where a link leads to a person, or to where somebody works', async () => {
    const text = `# Séminaires

- 4 octobre 10h : [Anne Roux](roux.html), CNRS
- 8 novembre 10h : [Paul Petit](petit.html), CNRS
- 6 décembre 10h : Marie Dubois, [Université de Brest](https://brest.exemple.fr/ub.html)
- 7 janvier 10h : Luc Martin, [Musée du canal de Nantes](https://musee.exemple.fr/a.html)
- 9 février 10h : Rose Leroy, [Institut des rivières](https://institut.exemple.fr/a.html)
`;
    expect((await spokenIn(text)).filter(line => /^(?:Université|Musée|Institut)/u.test(line))).toEqual([]);
  });

  it('is none where italics say what people do', async () => {
    const text = `# Rencontres

- Anne Roux, *maire de Caen et présidente de la métropole*
- Paul Petit, *directeur du port de Rouen*
- Marie Dubois, *présidente de la ligue des oiseaux*
`;
    expect(await spokenIn(text)).toEqual(['Rencontres: Anne Roux + Paul Petit + Marie Dubois']);
  });

  it('is none where a book is named inside a line', async () => {
    const text = `# Rencontres

- Anne Roux, *Le canal au printemps*, dialogue avec Paul Petit sur la rivière et ses rives.
- Marie Dubois, *Compter les oiseaux*, lecture suivie d'un échange avec la salle.
- Luc Martin, *Cartes anciennes*, promenade dans les collections de la bibliothèque.
`;
    expect((await spokenIn(text)).some(line => line.startsWith('Le canal au printemps:'))).toBe(false);
  });
});

describe('tables of people', () => {
  const rows = [
    ['PEMEZEC', 'Philippe', 'Maire du Plessis', '9h00 - 9h10'],
    ['COURTOIS', 'Guy', 'Président de Ruralia', '9h10 - 9h20'],
    ['CULOT', 'Maurice', 'Architecte', '9h35 - 10h00'],
  ];
  const page = (head: readonly string[], cell: string) =>
    `<html><body><h1>Congrès des toits</h1><table>
<tr>${head.map(name => `<${cell}>${name}</${cell}>`).join('\n')}</tr>
${rows.map(row => `<tr>${row.map(value => `<td>${value}</td>`).join('\n')}</tr>`).join('\n')}</table></body></html>`;

  it.each([
    ['th', ['Nom', 'Prénom', 'Fonction', 'Horaire']],
    ['td', ['NOM', 'PRÉNOM', 'STATUT', 'HORAIRE']],
    ['td', ['NOM', 'PR\uFFFDNOM', 'STATUT', 'HORAIRE']],
  ])('hold the two names of one person in two cells (%s)', async (cell, head) => {
    const found = await spokenIn(page(head, cell), 'essai.html');
    expect(found.join(' ')).toContain('Philippe PEMEZEC + Guy COURTOIS + Maurice CULOT');
  });

  it('have no head where the first row says things of its own', async () => {
    const found = await spokenIn(page(['MARTIN', 'Luc', 'Géographe', '8h50 - 9h00'], 'td'), 'essai.html');
    expect(found.join(' ')).not.toContain('Philippe PEMEZEC +');
  });
});
