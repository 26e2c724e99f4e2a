import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../open.ts';
import { openFile } from '../open-file.ts';
import { proposeColumns, roleOfHead } from './columns.ts';
import { tablesIn } from './table.ts';

async function sessionsOf(text: string, file = 'x.csv', choices = {}) {
  const { programme } = await openDocument(text, file, choices);
  return (programme?.sessions ?? []).map(({ title, start, end, day, room, parent, people, named }) => ({
    title: title.text,
    when: `${day ?? ''} ${start ?? ''} ${end ?? ''}`.trim(),
    room,
    parent,
    who: [...people.map(one => one.name.text), ...named.map(one => one.words.text)].join(' + '),
  }));
}

describe('what the head of a column says', () => {
  it.each([
    ['Titre de l’intervention', 'title'],
    ['Intervenant·e·s', 'speaker'],
    ['Nom de l’intervenant principal', 'speaker'],
    ['Heure de début', 'start'],
    ['End time', 'end'],
    ['Durée (min)', 'duration'],
    ['Créneau', 'hours'],
    ['Salle', 'room'],
    ['Axe thématique', 'track'],
    ['Organisme de rattachement', 'organisation'],
    ['Président(e) de séance', 'moderator'],
    ['Mots-clés', 'keywords'],
    ['firstName', 'given-name'],
    ['Résumé (300 mots)', 'text'],
    ['Courriel', null],
    ['Validé ?', null],
  ])('%s', (head, role) => {
    expect(roleOfHead(head)).toBe(role);
  });

  it('is outweighed by cells that say otherwise, and helped where it says nothing', () => {
    const rows = [
      ['Di D', '9h30', 'Anne Roux'],
      ['Mi E', '11h', 'Paul Lescop'],
    ].map(row =>
      row.map(
        words => ({ kind: 'leaf', words, span: { start: 0, end: 0 }, places: null, empty: false }) as const,
      ),
    );
    expect(proposeColumns(['Slot', 'Colonne 2', 'Colonne 3'], rows)).toEqual(['none', 'hours', 'speaker']);
  });
});

describe('a table', () => {
  it('says the day of what has no hours, and none beside hours', async () => {
    const found = await sessionsOf(
      'Titre;Date;Début;Intervenants\nOuverture;12/03/2031;9h;Anne Roux\nMarcher;12/03/2031;;Paul Lescop\nNager;13/03/2031;;Luc Noir\n',
    );
    expect(found.map(({ when }) => when)).toEqual(['2031-03-12T09:00', '2031-03-12', '2031-03-13']);
    const declared = await sessionsOf(
      '[{"title":"Marcher","date":"2031-03-12","speakers":["Paul Lescop"]},{"title":"Nager","date":"2031-03-13","speakers":["Luc Noir"]}]',
      'x.json',
    );
    expect(declared.map(({ when }) => when)).toEqual(['2031-03-12', '2031-03-13']);
  });

  it('is told by its heads, whatever its name; lines with commas are no table', async () => {
    const table = 'Salle\tTitre\tIntervenant\nA\tOuverture\tAnne Roux\nB\tClôture\tPaul Lescop';
    expect((await openDocument(table, 'notes.txt')).format).toBe('table');
    const prose =
      'Chers amis, voici le programme, enfin.\nOuverture, avec Anne Roux, maire.\nClôture, avec Paul Lescop, préfet.';
    expect((await openDocument(prose, 'notes.txt')).format).toBe('text');
  });

  it('may have a title above its heads, days that are no dates, and hours in one cell', async () => {
    const text =
      'Journée de la côte;;;\n;;;\nJour;Horaire;Titre;Intervenants\njeudi;9h-9h30;Ouverture;Anne Roux\n;10h;Marcher;Paul Lescop\n';
    expect(await sessionsOf(text)).toEqual([
      { title: 'Ouverture', when: 'jeudi T09:00 T09:30', room: null, parent: null, who: 'Anne Roux' },
      { title: 'Marcher', when: 'jeudi T10:00', room: null, parent: null, who: 'Paul Lescop' },
    ]);
    expect((await openDocument(text, 'x.csv')).declared.title?.text).toBe('Journée de la côte');
  });

  it('has both hours in one cell, whatever parts them', async () => {
    for (const between of ['-', ' – ', ' à ', ' to ', ' > ', ' → ']) {
      const text = `Horaire;Titre;Intervenants\n9h15${between}10h;Ouverture;Anne Roux\n10h${between}11h30;Marcher;Paul Lescop\n`;
      expect((await sessionsOf(text)).map(({ when }) => when)).toEqual(['T09:15 T10:00', 'T10:00 T11:30']);
    }
  });

  it('of talks in panels has a session for each panel, over the hours of its talks', async () => {
    const text = [
      'Panel,Chairs,Date,Start,End,Room,Title,Presenter',
      'Eau,Lina Vauquelin,2031-06-12,09:00,09:20,A,Mesurer,Anne Roux',
      'Eau,Lina Vauquelin,2031-06-12,09:20,09:40,A,Partager,Paul Lescop',
    ].join('\n');
    expect(await sessionsOf(text)).toEqual([
      {
        title: 'Eau',
        when: '2031-06-12T09:00 2031-06-12T09:40',
        room: 'A',
        parent: null,
        who: 'Lina Vauquelin',
      },
      { title: 'Mesurer', when: '2031-06-12T09:00 2031-06-12T09:20', room: 'A', parent: 0, who: 'Anne Roux' },
      {
        title: 'Partager',
        when: '2031-06-12T09:20 2031-06-12T09:40',
        room: 'A',
        parent: 0,
        who: 'Paul Lescop',
      },
    ]);
  });

  it('is read as the analyst says', async () => {
    const text = 'A;B;Titre\nAnne Roux;x;Ouverture\nPaul Lescop;y;Clôture\n';
    expect((await sessionsOf(text)).map(each => each.who)).toEqual(['Anne Roux', 'Paul Lescop']);
    expect(
      (await sessionsOf(text, 'x.csv', { A: 'none', B: 'room' })).map(each => `${each.room} ${each.who}`),
    ).toEqual(['x ', 'y ']);
    expect(tablesIn(text, { B: 'room' })[0]?.roles).toEqual(['speaker', 'room', 'title']);
  });
});

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A workbook of two sheets with shared and inline texts, days and hours as numbers, and a day merged over two rows. */
function workbook(): Uint8Array {
  const shared = ['Date', 'Début', 'Titre', 'Intervenant', 'Ouverture', 'Anne Roux', 'Marcher'];
  const cell = (at: string, value: string) => `<c r="${at}" t="s"><v>${shared.indexOf(value)}</v></c>`;
  const sheet = `<worksheet ${MAIN}><sheetData>
    <row r="1">${cell('A1', 'Date')}${cell('B1', 'Début')}${cell('C1', 'Titre')}${cell('D1', 'Intervenant')}</row>
    <row r="2"><c r="A2" s="1"><v>48011</v></c><c r="B2" s="2"><v>0.39583333333333331</v></c>${cell('C2', 'Ouverture')}${cell('D2', 'Anne Roux')}</row>
    <row r="3"><c r="B3" s="2"><v>0.4375</v></c>${cell('C3', 'Marcher')}<c r="D3" t="inlineStr"><is><r><t>Paul </t></r><r><t>Lescop</t></r></is></c></row>
    </sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells></worksheet>`;
  const styles = `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="20"/></cellXfs></styleSheet>`;
  const book = `<workbook ${MAIN} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Programme" r:id="rId1"/><sheet name="Caché" state="hidden" r:id="rId2"/></sheets></workbook>`;
  const rels = `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet1.xml"/></Relationships>`;
  const strings = `<sst ${MAIN}>${shared.map(text => `<si><t>${text}</t></si>`).join('')}</sst>`;
  return zipSync({
    'xl/workbook.xml': strToU8(book),
    'xl/_rels/workbook.xml.rels': strToU8(rels),
    'xl/styles.xml': strToU8(styles),
    'xl/sharedStrings.xml': strToU8(strings),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
  });
}

describe('a workbook', () => {
  it('is read by its cells: days and hours written out, merged days held, hidden sheets left out', async () => {
    const opened = await openFile(workbook(), { decoder: () => '' });
    if (!opened.ok) throw new Error(opened.error.code);
    expect(opened.value.text).toBe(
      '\f\tProgramme\nDate\tDébut\tTitre\tIntervenant\n2031-06-12\t09:30\tOuverture\tAnne Roux\n2031-06-12\t10:30\tMarcher\tPaul Lescop\n',
    );
    // By its content: the name may say anything.
    expect(await sessionsOf(opened.value.text, 'programme.zip')).toEqual([
      { title: 'Ouverture', when: '2031-06-12T09:30', room: null, parent: null, who: 'Anne Roux' },
      { title: 'Marcher', when: '2031-06-12T10:30', room: null, parent: null, who: 'Paul Lescop' },
    ]);
  });
});

describe('cells that hold more than words', () => {
  it('open their quotes behind a space, where they close before the next cell', async () => {
    const table =
      'heure,titre,intervenant\n9h30,Ouverture, "Anne Roux, maire de Redon"\n10h, "Le fleuve", Paul Lescop\n11h,Un mot " seul,Claire Petit';
    expect((await sessionsOf(table)).map(({ title, who }) => [title, who])).toEqual([
      ['Ouverture', 'Anne Roux, maire de Redon'],
      ['Le fleuve', 'Paul Lescop'],
      ['Un mot " seul', 'Claire Petit'],
    ]);
  });

  it('call a session by its topic, where nothing else calls it', async () => {
    const talks =
      'date,location,speaker,topic\n3 mars 2026,Salle 2,Anne Roux,Les rives du fleuve\n10 mars 2026,Salle 2,,Discussion';
    expect((await sessionsOf(talks)).map(({ title }) => title)).toEqual([
      'Les rives du fleuve',
      'Discussion',
    ]);
    const themed = 'titre,intervenant,theme\nOuverture,Anne Roux,Eau\nClôture,Paul Lescop,Forêt';
    expect((await sessionsOf(themed)).map(({ title }) => title)).toEqual(['Ouverture', 'Clôture']);
  });
});

describe('columns that come once for each person', () => {
  it('give each what stands behind the name, and nobody by what a network calls them', async () => {
    const heads =
      'Titre;Prénom et nom;Organisme;Fonction;Nom de contributeur;Prénom et nom;Organisme;Fonction;Nom de contributeur';
    const rows =
      'Cartes;Anne Roux;Redon;maire;annette;Paul Lescop;Caen;préfet;PLescop\nPonts;Odile Vannier;Brest;géomètre;odv;;;;';
    const { programme } = await openDocument(`${heads}\n${rows}`, 'x.csv');
    const told = programme?.sessions.map(({ named }) =>
      named.map(({ words, role, organisation }) => `${words.text}, ${role?.text}, ${organisation?.text}`),
    );
    expect(told).toEqual([
      ['Anne Roux, maire, Redon', 'Paul Lescop, préfet, Caen'],
      ['Odile Vannier, géomètre, Brest'],
    ]);
  });
});
