import { describe, expect, it } from 'vitest';
import { datasetOf, entriesOf, marching, workshop } from './entries.fixture.ts';

const NOURY_LINE = 'Paul Noury, chef de service, Région Bretagne';
const NOURY = 'Paul/Noury | chef de service, Région Bretagne';

describe('how people are addressed before their names', () => {
  it.each([
    ['Dr E. de MARVILLE (INRAE)', 'E./de MARVILLE | INRAE'],
    ['Dre E. d’Arvault, médecin', 'E./d’Arvault | médecin'],
    ['S. E. Mme Paz Roux, ambassadrice', 'Paz/Roux | ambassadrice'],
    ['S.E. M. Otto Roux, ambassadeur', 'Otto/Roux | ambassadeur'],
    ['Mme Colombe Roux, ingénieure', 'Colombe/Roux | ingénieure'],
    ['M. Corneille Roux, maire de Redon', 'Corneille/Roux | maire de Redon'],
  ])('parts no initial and no rare given name from who is meant: %s', async (line, person) => {
    expect(await entriesOf(workshop(line, NOURY_LINE))).toEqual(marching(person, NOURY));
  });

  it('holds for both of two, though a given name is a word of the language', async () => {
    const both = 'MM. Corneille Roux et Armand Floch, ingénieurs, Ville de Redon';
    expect(await entriesOf(workshop(both, NOURY_LINE))).toEqual(
      marching(
        'Corneille/Roux | ingénieurs, Ville de Redon',
        'Armand/Floch | ingénieurs, Ville de Redon',
        NOURY,
      ),
    );
  });

  it.each(['Discutant', 'Intervenant', 'Orateur'])(
    'or by a label, which ends what is said of the person above: %s',
    async label => {
      const lines = [NOURY_LINE, `${label} : Corneille Roux, Université de Lille`];
      const [entry] = await entriesOf(workshop(...lines));
      expect(entry).toContain(`speaker ${NOURY} + speaker Corneille/Roux | Université de Lille`);
    },
  );
});

describe('names with particles and of elsewhere', () => {
  it.each([
    ['Lotte Van den Heuvel, ingénieure, Ville de Redon', 'Lotte/Van den Heuvel | ingénieure, Ville de Redon'],
    ['Doan Thi Bich Ngoc, chercheuse, IRD', 'Bich Ngoc/Doan Thi | chercheuse, IRD'],
    ['Trinh Van Long, ingénieur, IRD', 'Long/Trinh Van | ingénieur, IRD'],
  ])('are parted where their writers part them: %s', async (line, person) => {
    expect(await entriesOf(workshop(line, NOURY_LINE))).toEqual(marching(person, NOURY));
  });
});

describe('what stands beside a name and is none of what somebody does', () => {
  it.each([
    'Zélie Floch (elle), ingénieure, Ville de Redon',
    'Zélie Floch (she/her), ingénieure, Ville de Redon',
    'Zélie Floch (iel), ingénieure, Ville de Redon',
    'Zélie Floch, ingénieure, Ville de Redon [vidéo]',
    'Zélie Floch, ingénieure, Ville de Redon / diaporama',
    'Zélie Floch, ingénieure, Ville de Redon – slides',
    'Zélie Floch, ingénieure, Ville de Redon (replay)',
    'Zélie Floch, ingénieure, Ville de Redon – présentation de la carte',
    'Zélie Floch, ingénieure, Ville de Redon – retour d’expérience du quartier',
    '[Zélie Floch](mailto:z.floch@exemple.example), ingénieure, Ville de Redon',
    '🎤 Zélie Floch, ingénieure, Ville de Redon',
    '👤 Zélie Floch, ingénieure, Ville de Redon',
  ])('is left out: %s', async line => {
    expect(await entriesOf(workshop(line, NOURY_LINE))).toEqual(
      marching('Zélie/Floch | ingénieure, Ville de Redon', NOURY),
    );
  });

  it.each(['a', 'b, c', 'a,b'])('nor are letters set high in a page: %s', async letters => {
    const page = `<h1>Assises du rivage</h1><h2>Atelier 1 : Marcher</h2><ul><li>Zélie Floch<sup>${letters}</sup>, ingénieure, Ville de Redon</li><li>${NOURY_LINE}</li></ul>`;
    expect(await entriesOf(page)).toEqual([
      `Marcher: speaker Zélie/Floch | ingénieure, Ville de Redon + speaker ${NOURY}`,
    ]);
  });

  it('keeps the ordinal that is set high', async () => {
    const page = `<h1>Assises du rivage</h1><h2>Atelier 1 : Marcher</h2><ul><li>Zélie Floch, 1<sup>re</sup> adjointe de Redon</li><li>${NOURY_LINE}</li></ul>`;
    expect((await entriesOf(page))[0]).toContain('1re adjointe');
  });
});

describe('names in small letters', () => {
  it('stand under a title, though both are words of the language, where an office follows', async () => {
    expect(
      await entriesOf(workshop('capucine sorbier, cheffe de projet, ville de redon', NOURY_LINE)),
    ).toEqual(marching('Capucine/Sorbier | cheffe de projet, ville de redon', NOURY));
  });
});

describe('who came for somebody', () => {
  it('speaks, and the other is told as represented', async () => {
    const line = 'Zélie Floch, adjointe, pour Hugo Marzin, directeur du port, excusé';
    const [entry] = await entriesOf(workshop(NOURY_LINE, line));
    expect(entry).toContain('speaker Zélie/Floch | adjointe + represented Hugo/Marzin | directeur du port');
  });

  it('is nobody where the one behind “pour” is not said to be away', async () => {
    const { people } = await datasetOf(
      workshop(NOURY_LINE, 'Zélie Floch, chargée de mission pour Hugo Marzin'),
    );
    expect(people.map(({ familyName }) => familyName)).not.toContain('Marzin');
  });
});

describe('what people do, in lines below their names', () => {
  it.each([
    ['Directrice générale', 'Ville de Redon'],
    ['Architecte', 'DREAL Bretagne'],
    ['Chercheuse', 'CNRS'],
    ['Chargée de mission', 'Association Les Jardins du cœur'],
  ])('is one role with the body below the office: %s, %s', async (office, body) => {
    const lines = ['Zélie Floch', office, body, 'Paul Noury', 'Chef de service', 'Région Bretagne'];
    expect(await entriesOf(workshop(...lines))).toEqual(
      marching(`Zélie/Floch | ${office}, ${body}`, 'Paul/Noury | Chef de service, Région Bretagne'),
    );
  });

  it('may be a trade, which has its capital there', async () => {
    const lines = ['Zélie Floch', 'Tailleuse de pierre', '', 'Paul Noury', 'Boulanger'];
    expect(await entriesOf(workshop(...lines))).toEqual(
      marching('Zélie/Floch | Tailleuse de pierre', 'Paul/Noury | Boulanger'),
    );
  });

  it('is no break in capitals', async () => {
    const lines = ['Zélie Floch', 'Directrice', 'PAUSE DU MATIN', 'Paul Noury', 'Chef de service'];
    expect((await entriesOf(workshop(...lines))).join()).not.toContain('Directrice, PAUSE');
  });
});

describe('columns that say who', () => {
  it.each(['Qui', 'Who', 'Discutant·e'])('name those who speak: %s', async head => {
    const table = `## Après-midi\n\n| Heure | Titre | ${head} |\n|---|---|---|\n| 14h00 | La dette des ports | Zélie Floch (Insee) |\n| 14h40 | Le prix des grains | Paul Noury (EHESS) |\n`;
    expect(await entriesOf(table, 'essai.md')).toEqual([
      'La dette des ports: speaker Zélie/Floch | Insee',
      'Le prix des grains: speaker Paul/Noury | EHESS',
    ]);
  });

  it('leave a row that names an office alone a session, and a break that all take a break', async () => {
    const table =
      '## Jour 1\n\n| Time | Session | Who |\n|---|---|---|\n| 09:30 | Welcome remarks | Director General |\n| 10:00 | Coffee break | All |\n| 10:30 | Rivers and ports | Zélie Floch |\n';
    expect(await entriesOf(table, 'essai.md')).toEqual([
      'Welcome remarks: ',
      'Rivers and ports: speaker Zélie/Floch',
    ]);
  });

  it('hold several people, each with a body in brackets', async () => {
    const rows =
      'date;début;titre;intervenants\n16/09/2025;09:00;Les toits;Zélie Floch (Ville de Redon), Paul Noury (Insee) et Hugo Marzin (EHESS)\n16/09/2025;10:30;Les murs;Luc Morel (INRAE)\n';
    expect(await entriesOf(rows)).toEqual([
      'Les toits: speaker Zélie/Floch | Ville de Redon + speaker Paul/Noury | Insee + speaker Hugo/Marzin | EHESS',
      'Les murs: speaker Luc/Morel | INRAE',
    ]);
  });
});

describe('who signs a message', () => {
  it.each([
    'Belle journée,',
    'Bonne journée à toutes et tous',
    'Bonne réception,',
    'Merci d’avance,',
    'Je reste à votre disposition',
  ])('is no speaker behind what closes it: %s', async closing => {
    const text = `Chers collègues,\n\nPour information.\n\n${workshop(NOURY_LINE, 'Hugo Marzin, maire de Redon')}\n${closing}\nZélie Floch\nChargée de projet, Ville de Redon\n`;
    const [entry] = await entriesOf(text);
    expect(entry).toBe(`Atelier 1 : Marcher: speaker ${NOURY} + speaker Hugo/Marzin | maire de Redon`);
  });
});

describe('trades in small letters', () => {
  it.each([
    'boulanger',
    'tailleuse de pierre',
    'guide',
    'vannière',
    'bûcheron',
    'maçon',
    'fromagère à Redon',
  ])('say what somebody does whose name nobody knows: %s', async trade => {
    expect(await entriesOf(workshop(`Vautrine Roux, ${trade}`, NOURY_LINE))).toEqual(
      marching(`Vautrine/Roux | ${trade}`, NOURY),
    );
  });

  it('are family names with a capital', async () => {
    expect(await entriesOf(workshop('Anne Boulanger, ingénieure', 'Luc Berger, maire de Redon'))).toEqual(
      marching('Anne/Boulanger | ingénieure', 'Luc/Berger | maire de Redon'),
    );
  });
});

describe('the address of a speaker behind a dash', () => {
  it('is no part of the title before it', async () => {
    const list =
      '# École du mur\n\n**Redon, 24 mars 2025**\n\n- 09:00–10:00 — *Sable et chaux* — Prof. Zélie Floch (Université de Lille)\n- 10:15–11:15 — *Pierres et mortiers* — Dr. Paul Noury (Université de Caen)\n';
    expect(await entriesOf(list, 'essai.md')).toEqual([
      'Sable et chaux: speaker Zélie/Floch | Université de Lille',
      'Pierres et mortiers: speaker Paul/Noury | Université de Caen',
    ]);
  });
});
