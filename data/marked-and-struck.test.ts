import { describe, expect, it } from 'vitest';
import { datasetOf, entriesOf, marching, workshop } from './entries.fixture.ts';

const NOURY_LINE = 'Paul Noury, chef de service, Région Bretagne';
const NOURY = 'Paul/Noury | chef de service, Région Bretagne';
const FLOCH = 'Zélie/Floch | ingénieure, Ville de Redon';

describe('what stands behind a role and is none of it', () => {
  it.each([
    'Zélie Floch, ingénieure, Ville de Redon, à propos du projet « Rives »',
    'Zélie Floch, ingénieure, Ville de Redon, prix du public pour « Rives »',
    'Zélie Floch, ingénieure, Ville de Redon, grand prix du jury pour le projet « Rives »',
    'Zélie Floch, ingénieure, Ville de Redon pour le volet « haies »',
    'Zélie Floch, ingénieure, Ville de Redon pour la partie « sols »',
    'Zélie Floch, ingénieure, Ville de Redon | www.redon.example',
    'Zélie Floch, ingénieure, Ville de Redon, https://redon.example/zf',
    'Zélie Floch, ingénieure, Ville de Redon page personnelle',
    'Zélie Floch, ingénieure, Ville de Redon [courriel : z.floch@redon.example]',
    'Zélie Floch [mél : z.floch@redon.example], ingénieure, Ville de Redon',
  ])('is left out: %s', async line => {
    expect(await entriesOf(workshop(line, NOURY_LINE))).toEqual(marching(FLOCH, NOURY));
  });

  it.each([
    'chargée du volet social, Ville de Redon',
    'présidente du prix du livre, Ville de Redon',
    'responsable de la partie eau, Ville de Redon',
  ])('is kept where it says what somebody does: %s', async role => {
    expect(await entriesOf(workshop(`Zélie Floch, ${role}`, NOURY_LINE))).toEqual(
      marching(`Zélie/Floch | ${role}`, NOURY),
    );
  });
});

describe('signs before the people of a list', () => {
  it.each([
    ['a/', 'b/'],
    ['1/', '2/'],
  ])('are no part of who comes nor of the title above: %s', async (first, second) => {
    const lines = [`${first} Zélie Floch, ingénieure, Ville de Redon`, `${second} ${NOURY_LINE}`];
    expect(await entriesOf(workshop(...lines))).toEqual(marching(FLOCH, NOURY));
  });
});

describe('who is struck through', () => {
  const list = (line: string) =>
    `# Assises du rivage\n\n## Atelier 1 : Marcher\n\n- ${NOURY_LINE}\n- ${line}\n`;
  const page = (line: string) =>
    `<h1>Assises du rivage</h1><h2>Atelier 1 : Marcher</h2><ul><li>${NOURY_LINE}</li><li>${line}</li></ul>`;

  it.each([
    list('~~Zélie Floch, ingénieure, Ville de Redon~~'),
    list('~~**Zélie Floch**, ingénieure, Ville de Redon~~'),
    list('<del>Zélie Floch, ingénieure, Ville de Redon</del>'),
    page('<del>Zélie Floch, ingénieure, Ville de Redon</del>'),
    page('<s>Zélie Floch, ingénieure, Ville de Redon</s>.'),
    page('<b><strike>Zélie Floch, ingénieure, Ville de Redon</strike></b>'),
    page('<del>Zélie Floch, ingénieure, Ville de Redon</del> (annulé)'),
  ])('is absent: %s', async text => {
    const [entry] = await entriesOf(text, text.startsWith('#') ? 'essai.md' : 'essai.html');
    expect(entry).toBe(`Marcher: speaker ${NOURY} + absent ${FLOCH}`);
  });

  it.each([
    list('Zélie Floch, ~~stagiaire~~ ingénieure, Ville de Redon'),
    page('Zélie Floch, <del>stagiaire</del> ingénieure, Ville de Redon'),
    list('~~Anne Roux~~ Zélie Floch, ingénieure, Ville de Redon'),
  ])('is no more there where other words took the place: %s', async text => {
    const [entry] = await entriesOf(text, text.startsWith('#') ? 'essai.md' : 'essai.html');
    expect(entry).toBe(`Marcher: speaker ${NOURY} + speaker ${FLOCH}`);
  });

  it('is a session that was called off where its title is', async () => {
    const { sessions } = await datasetOf(
      `# Assises\n\n## ~~Atelier 1 : Marcher~~\n\n- ${NOURY_LINE}\n\n## Atelier 2 : Nager\n\n- ${NOURY_LINE}\n`,
      'essai.md',
    );
    expect(sessions.map(({ title, status }) => [title, status])).toEqual([
      ['Atelier 1 : Marcher', 'cancelled'],
      ['Nager', undefined],
    ]);
  });
});

describe('marks of footnotes that a tag sets high in Markdown', () => {
  it.each(['a', '1', '1,2', '*'])('are in no name: %s', async mark => {
    const text = `# Assises\n\n## Atelier 1 : Marcher\n\n- **Zélie Floch**<sup>${mark}</sup>, ingénieure, Ville de Redon\n- ${NOURY_LINE}\n`;
    expect(await entriesOf(text, 'essai.md')).toEqual([`Marcher: speaker ${FLOCH} + speaker ${NOURY}`]);
  });

  it('leave ordinals and squares as they are', async () => {
    const text = `# Assises\n\n## Atelier 1 : Bâtir 30 m<sup>2</sup>\n\n- Zélie Floch, 1<sup>re</sup> adjointe\n- ${NOURY_LINE}\n`;
    expect(await entriesOf(text, 'essai.md')).toEqual([
      `Bâtir 30 m2: speaker Zélie/Floch | 1re adjointe + speaker ${NOURY}`,
    ]);
  });
});

describe('names', () => {
  it.each([
    ['Clémence TILLARD--MAUPOUX, ingénieure', 'Clémence/TILLARD--MAUPOUX | ingénieure'],
    ['Clémence Tillard--Maupoux, ingénieure', 'Clémence/Tillard--Maupoux | ingénieure'],
    ['Jean-B. Sarlat (CNRS)', 'Jean-B./Sarlat | CNRS'],
    ['Marie-Th. Sarlat (CNRS)', 'Marie-Th./Sarlat | CNRS'],
    ['Luz de los Llanos (CNRS)', 'Luz/de los Llanos | CNRS'],
  ])('are whole: %s', async (line, person) => {
    expect(await entriesOf(workshop(line, NOURY_LINE))).toEqual(marching(person, NOURY));
  });

  it.each(['ENSA Nancy', 'CAUE Nancy', 'IFSI Lourdes', 'IAE Florence'])(
    'are none of a school in its town behind somebody: %s',
    async school => {
      expect(await entriesOf(workshop(`Zélie Floch, ${school}`, NOURY_LINE))).toEqual(
        marching(`Zélie/Floch | ${school}`, NOURY),
      );
    },
  );

  it('have the family name first where the whole list has', async () => {
    expect(await entriesOf(workshop('FLOCH Zélie, ROUX Nancy, NOURY Paul'))).toEqual(
      marching('Zélie/FLOCH', 'Nancy/ROUX', 'Paul/NOURY'),
    );
  });

  it.each(['passeur, ville de redon', 'marinière, port de rennes', 'voisine'])(
    'in small letters go with a trade that nobody knows, and are no part of the role above: %s',
    async role => {
      const lines = [NOURY_LINE, `clémence tillard, ${role}`];
      expect(await entriesOf(workshop(...lines))).toEqual(marching(NOURY, `Clémence/Tillard | ${role}`));
    },
  );

  it.each(['pierre sèche, chaux et sable', 'marine marchande, pêche', 'rose pâle, vert tendre'])(
    'in small letters are none where words of the language stand: %s',
    async words => {
      const { people } = await datasetOf(workshop(NOURY_LINE, `- ${words}`));
      expect(people).toHaveLength(1);
    },
  );
});

describe('columns parted by tabs', () => {
  it('hold a trade that nobody knows and a body of many words', async () => {
    const lines = [
      'Zélie Floch\tplacière\tVille de Redon',
      'Hugo Marzin\toiselier\tFerme de la Venise verte',
      'Paul Noury\tchef de service\tRégion Bretagne',
    ];
    expect(await entriesOf(workshop(...lines))).toEqual(
      marching(
        'Zélie/Floch | placière, Ville de Redon',
        'Hugo/Marzin | oiselier, Ferme de la Venise verte',
        NOURY,
      ),
    );
  });
});

describe('acronyms that nobody knows', () => {
  it.each([
    'Zélie Floch, élue (ZZQRT)',
    'Zélie Floch [ZZQRT], déléguée',
    'Zélie Floch [ZZQRT] – animatrice',
    'Zélie Floch (ZZQRT)',
    'Zélie Floch (Z.Z.Q.R.T.)',
    'Zélie Floch, élue (Z.Z.Q.R.T.)',
    'Zélie Floch (ZZQIE)',
  ])('are the body of who bears them: %s', async line => {
    const { affiliations, organisations } = await datasetOf(workshop(line, NOURY_LINE));
    expect(organisations.map(({ name }) => name).join()).toMatch(/ZZQ(?:RT|IE)/u);
    expect(affiliations).toHaveLength(2);
  });

  it.each(['Zélie Floch, élue (CULTURE)', 'Zélie Floch, ingénieure (RH)'])(
    'are none where they are a word or short: %s',
    async line => {
      const { organisations } = await datasetOf(workshop(line, NOURY_LINE));
      expect(organisations.map(({ name }) => name)).toEqual(['Région Bretagne']);
    },
  );
});

describe('bodies before a colon and those who speak for them', () => {
  const days = (first: string, second: string, third: string) =>
    `# Rencontre des gares\n\n### Matin\n\n* ${first}\n* ${second}\n\n### Après-midi\n\n* ${third}\n`;

  it('are what those come from, be it by their capitals alone, in links too', async () => {
    const said = [
      'Matin: speaker Zélie/Floch | Agence des petites lignes',
      'Après-midi: speaker Paul/Noury | Pays de Redon + speaker Anne/Roux | Pays de Redon',
    ];
    const entries = await entriesOf(
      days(
        '[Agence des petites lignes : Zélie Floch](https://e.example/1)',
        'Grand Dole : Hugo Marzin',
        'Pays de Redon : Paul Noury et Anne Roux',
      ),
      'essai.md',
    );
    expect(entries).toEqual([`${said[0]} + speaker Hugo/Marzin | Grand Dole`, said[1]]);
  });

  it('are none where a table, a room or a half of the day stands there', async () => {
    const { organisations } = await datasetOf(
      days('Table Ronde : Zélie Floch', 'Salle Jean Moulin : Hugo Marzin', 'Atelier Nord : Paul Noury'),
      'essai.md',
    );
    expect(organisations).toEqual([]);
  });
});
