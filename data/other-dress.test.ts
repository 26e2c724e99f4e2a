import { describe, expect, it } from 'vitest';
import { datasetOf, entriesOf, marching, workshop } from './entries.fixture.ts';

const NOURY_LINE = 'Paul Noury, chef de service, Région Bretagne';
const NOURY = 'Paul/Noury | chef de service, Région Bretagne';

describe('who is said not to come', () => {
  it.each([
    '[ANNULÉ] Zélie Floch, ingénieure, Ville de Redon',
    'Zélie Floch, ingénieure, Ville de Redon – ne pourra être présente',
    'Zélie Floch, ingénieure, Ville de Redon (n’a pas pu venir)',
    'Zélie Floch, ingénieure, Ville de Redon – unable to attend',
  ])('is absent, whatever says it: %s', async line => {
    const [entry] = await entriesOf(workshop(line, NOURY_LINE));
    expect(entry).toContain('absent Zélie/Floch | ingénieure, Ville de Redon');
    expect(entry).toContain(`speaker ${NOURY}`);
  });

  it('speaks where nothing says so', async () => {
    const line = 'Zélie Floch, ingénieure, qui ne pourra que répondre, Ville de Redon';
    const [entry] = await entriesOf(workshop(line, NOURY_LINE));
    expect(entry).not.toContain('absent');
  });
});

describe('names as an index or a table has them', () => {
  it.each([
    ['Floch, Zélie (Ville de Redon)', 'Le Noury, Nathalie (Région Bretagne)', 'Nathalie/Le Noury'],
    ['FLOCH, Zélie – Ville de Redon', 'NOURY, Nathalie – Région Bretagne', 'Nathalie/NOURY'],
    ['FLOCH Z., ingénieure', 'NOURY N., cheffe de service', 'N./NOURY'],
    [
      'Floch\tZélie\tingénieure\tVille de Redon',
      'Noury\tNathalie\tmaire\tVille de Sens',
      'Nathalie/Noury | maire, Ville de Sens',
    ],
  ])('have the family name first: %s', async (first, second, person) => {
    const [entry] = await entriesOf(workshop(first, second));
    expect(entry).toMatch(/speaker Z(?:élie|\.)\/floch/iu);
    expect(entry).toContain(person);
  });

  it.each(['Février', 'Juillet', 'Lundi', 'Grand'])(
    'may be a month, a day or a word behind a French given name: %s',
    async family => {
      const line = `Anne ${family}, ingénieure, Ville de Redon`;
      const person = `Anne/${family} | ingénieure, Ville de Redon`;
      expect(await entriesOf(workshop(line, NOURY_LINE))).toEqual(marching(person, NOURY));
    },
  );

  it('have no such word as a family name where more stands behind it', async () => {
    const [entry] = await entriesOf(workshop('Anne Lundi Matin, ingénieure', NOURY_LINE));
    expect(entry).not.toContain('Anne/Lundi |');
  });
});

describe('what stands behind a role and is none of it', () => {
  it.each([
    'Zélie Floch, ingénieure (présentation disponible ici)',
    'Zélie Floch, ingénieure – son livre « Les haies » est paru',
    'Zélie Floch, ingénieure, dédicacera à 17h',
    'Zélie Floch, ingénieure (site : www.redon.example)',
    'Zélie Floch, ingénieure, lauréate pour le projet « Haies »',
    'Zélie Floch, ingénieure, winner with the project "Haies"',
    'Zélie Floch, ingénieure, pour le point d’étape « Cap »',
    'Zélie Floch<sup>2</sup>, ingénieure',
    'Zélie Floch [note 3], ingénieure',
  ])('is left out: %s', async line => {
    const [entry] = await entriesOf(workshop(line, NOURY_LINE));
    expect(entry).toContain('speaker Zélie/Floch | ingénieure +');
  });

  it('is the body where an article and capitals name it', async () => {
    const line = '- Zélie FLOCH du Grand Port et Yann NOURY, ingénieur';
    const [entry] = await entriesOf(workshop(line, `- ${NOURY_LINE}`));
    expect(entry).toContain('speaker Zélie/FLOCH | du Grand Port + speaker Yann/NOURY | ingénieur');
  });
});

describe('words that the end of a line has cut', () => {
  it('are whole in what somebody does and in the name of a body', async () => {
    const lines = ['Zélie FLOCH -', 'NOURY, chargée de mis-', 'sion, Région Nor-', 'mandie', NOURY_LINE];
    const { affiliations, organisations, people } = await datasetOf(workshop(...lines));
    expect(people.map(({ familyName }) => familyName)).toContain('FLOCH-NOURY');
    expect(affiliations[0]?.position).toBe('chargée de mission');
    expect(organisations.map(({ name }) => name)).toContain('Région Normandie');
  });

  it.each(['>', '>>', '|'])('or that a message has quoted behind %s', async mark => {
    const quoted = workshop('Zélie Floch, ingénieure,', 'Ville de Redon', NOURY_LINE)
      .split('\n')
      .map(line => (line === '' ? mark : `${mark} ${line}`))
      .join('\n');
    const mail = `Bonjour,\n\nvoici le programme.\n\n${quoted}\n\nCordialement,\nLuc Marzin\n`;
    const { proceedings } = await datasetOf(mail);
    expect(proceedings.title).toBe('Assises du rivage');
    expect(await entriesOf(mail)).toEqual(marching('Zélie/Floch | ingénieure, Ville de Redon', NOURY));
  });
});

describe('a list of people of whom some give a talk', () => {
  it('leaves the next item to the session', async () => {
    const entries = await entriesOf(
      [
        '## Table ronde : les quais',
        '',
        '- Zélie Floch, Université de Brest — « Le dernier docker »',
        '- Paul Noury, maire de Redon',
        '- Anne Marzin, INRAE — « Récits de grue »',
      ].join('\n'),
      'essai.md',
    );
    expect(entries).toEqual([
      'Table ronde : les quais: speaker Paul/Noury | maire de Redon',
      'Le dernier docker: speaker Zélie/Floch | Université de Brest',
      'Récits de grue: speaker Anne/Marzin | INRAE',
    ]);
  });
});

describe('a line under a name', () => {
  it.each([
    'La maire rappelle que la vallée a soif.',
    'Le trésorier souligne un excédent.',
    'The mayor recalls that the valley is dry.',
  ])('is no role where it says what somebody does: %s', async line => {
    const text = `# Conseil du 3 juin 2025\n\n## Ouverture, par Zélie Floch\n\n${line}\n\n## Budget, par Paul Noury\n\nIl est voté.\n`;
    const [opening] = await entriesOf(text, 'essai.md');
    expect(opening).toBe('Ouverture: speaker Zélie/Floch');
  });
});

describe('a programme of hours, rooms and kinds without a title', () => {
  const under = (hours: string, room: string, kind: string, title: string, name: string) =>
    [
      hours,
      '',
      room,
      '',
      kind,
      '',
      title,
      '',
      `- ${name}, maire de Redon`,
      `- Anne Marzin, ingénieure`,
      '',
    ].join('\n');

  it('has the room that stands under the hours, and is called by its file', async () => {
    const text = [
      under('10:00', 'Salle Carrée', 'Table ronde', 'Les enjeux de la crue', 'Paul Noury'),
      under('11:15', 'Salle Ronde', 'Table ronde', 'Des digues pour demain', 'Zélie Floch'),
    ].join('\n');
    const { proceedings, sessions } = await datasetOf(text);
    expect(proceedings.title).toBe('essai');
    expect(sessions.map(({ title, room }) => [title, room])).toEqual([
      ['Les enjeux de la crue', 'Salle Carrée'],
      ['Des digues pour demain', 'Salle Ronde'],
    ]);
  });

  it('or the room that closes a session, and neither title nor place from who leads', async () => {
    const led = (hours: string, title: string, name: string, room: string) =>
      [hours, '', title, `Table ronde animée par ${name}, professeure à l’Université de Caen`].concat([
        '- Paul Noury, maire de Redon',
        '- Anne Marzin, ingénieure',
        '',
        room,
        '',
      ]);
    const text = [
      ...led('11:00', 'Des digues : qui paiera ?', 'Zélie Floch', 'Salle Carrée'),
      ...led('14:00', 'Peindre : quels métiers ?', 'Odile Roux', 'Salle Ronde'),
    ].join('\n');
    const { proceedings, sessions } = await datasetOf(text);
    expect([proceedings.title, proceedings.place]).toEqual(['essai', null]);
    expect(sessions.map(({ room }) => room)).toEqual(['Salle Carrée', 'Salle Ronde']);
  });
});

it.each([
  '1. Jean Floch, sabotier (1780-1842)',
  'Anne Floch, fileuse, née à Redon en 1808',
  '2. Luc Floch, AC Redon, 32:10',
])('a family tree and a race have nobody who speaks: %s', async line => {
  const [entry] = await entriesOf(`Tableau\n\n${line}\n${line.replace('Floch', 'Noury')}\n`);
  expect(entry).not.toContain('speaker');
});

it('somebody born not so long ago speaks', async () => {
  const [entry] = await entriesOf(workshop('Anne Floch, sociologue (1958-2024), CNRS', NOURY_LINE));
  expect(entry).toContain('speaker Anne/Floch');
});

it('the sessions below a second event are on its day', async () => {
  const [first, second] = [workshop(NOURY_LINE), workshop('Zélie Floch, ingénieure, Ville de Sens')];
  const other = second
    .replace('Assises du rivage', 'Assises des haies')
    .replace('Redon, 16 mai 2024', 'Sens, 3 juin 2025');
  const { sessions, warnings } = await datasetOf(`${first}\n${other}`);
  expect(sessions.map(({ start }) => start)).toEqual(['2024-05-16T09:30', '2025-06-03T09:30']);
  expect(warnings.map(({ code }) => code)).toContain('several-events');
});

it('English says who chairs', async () => {
  const [entry] = await entriesOf(workshop('Round table moderated by Helen Floch, journalist', NOURY_LINE));
  expect(entry).toContain('moderator Helen/Floch | journalist');
});

it.each([
  ['Calvados', 'DDTM du Calvados'],
  ['Orne', 'DDT de l’Orne'],
])('the direction of territories is that of the sea in a department by the sea: %s', async (place, name) => {
  const line = `Zélie Floch, cheffe, DDTM ${place === 'Orne' ? 'de l’Orne' : 'du Calvados'}`;
  const { organisations } = await datasetOf(workshop(line, NOURY_LINE));
  expect(organisations.map(body => body.name.replace(/'/g, '’'))).toContain(name);
});
