import { describe, expect, it } from 'vitest';
import { spokenIn } from './spoken.fixture.ts';

const ROWS = [
  ['11:20–11:40', 'Counting hedges from the air', 'Zelda Brunoy, Oto Flamant and Anne Roux'],
  ['11:40–11:55', 'A map of ponds for clerks', 'Paul Petit and Maziyar Tolbec'],
  ['', 'What the mill says of the river', 'Ywan Kerlo'],
  ['', 'Reading minutes by machine: a first look', 'Marie Martin, Iskra Volnova and Luc Morel'],
] as const;
const TALKS = [
  'Counting hedges from the air: Zelda Brunoy + Oto Flamant + Anne Roux',
  'A map of ponds for clerks: Paul Petit + Maziyar Tolbec',
  'What the mill says of the river: Ywan Kerlo',
  'Reading minutes by machine: a first look: Marie Martin + Iskra Volnova + Luc Morel',
];

function rows(between = '', behind = ''): string {
  return ROWS.map(
    ([hours, title, people]) =>
      `${between}<tr><td valign=top>${hours}</td><td valign=top><i>${title}</i><br>\n\t${people}${behind}</td></tr>\n`,
  ).join('');
}

describe('cells that hold a title over those who give it', () => {
  it('are a talk each, with hours or without', async () => {
    const text = `<html><body><h3>Workshop Program</h3><table>${rows()}</table></body></html>`;
    expect(await spokenIn(text, 'essai.html')).toEqual(TALKS);
  });

  it('are the same where blank lines and comments cut the table of a Markdown page in pieces', async () => {
    const text = `---\ntitle: Program\n---\n\n<table>\n${rows('\n<!-- <tr><td>9:00</td><td><i>Not held</i><br>Nobody Here</td></tr> -->\n')}</table>\n`;
    expect(await spokenIn(text, 'essai.html')).toEqual(TALKS);
  });

  it.each(['[pdf]', '(slides, video)', '[<a href="https://a.example/1">code</a>]'])(
    'leave out what is attached: %s',
    async mark => {
      const link = mark.includes('<a') ? mark : `<a href="https://a.example/1.pdf">${mark}</a>`;
      const text = `<html><body><h3>Workshop Program</h3><table>${rows('', ` ${link}`)}</table></body></html>`;
      expect(await spokenIn(text, 'essai.html')).toEqual(TALKS);
    },
  );

  it('are two at least of three: one more would be a chance', async () => {
    const notes = ['Bring your lunch', 'Room to be told', 'The door is open'].map(
      (said, i) => `<tr><td>1${i}:00</td><td>${said}<br>ask at the desk for more</td></tr>`,
    );
    const text = `<html><body><h3>Practical matters</h3><table>${notes.join('')}</table></body></html>`;
    expect(await spokenIn(text, 'essai.html')).toEqual([]);
  });
});

describe('a schedule whose column of activities links by short codes', () => {
  const table = (head: string) => `# Rencontres du son

| ${head} |
|---|---|---|---|
| 9:00-10:00 | [Plénière 1]({{< relref "/jour/pleniere-1.md" >}}) | Salle B | P. A. Marzin |
| 10:00-10:30 | *Pause café* | Foyer | |
| 10:30-12:00 | [Le bruit des villes]({{% ref "bruit.md" %}}) | Salle C | Zoé Petit |
`;
  it.each(['Heure | Activité | Salle | Présentateur/Artiste', 'Time | Activity | Room | Presenter/Artist'])(
    'has a session a row: %s',
    async head => {
      expect(await spokenIn(table(head), 'essai.md')).toEqual([
        'Plénière 1: P. A. Marzin',
        'Le bruit des villes: Zoé Petit',
      ]);
    },
  );
});
