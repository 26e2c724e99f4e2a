import { describe, expect, it } from 'vitest';
import { datasetOf, entriesOf, marching, workshop } from './entries.fixture.ts';

const LIST = ['- Luc Morel, maire de Redon', '- Claire Martin, directrice de la régie'];
const LISTED = ['Luc/Morel | maire de Redon', 'Claire/Martin | directrice de la régie'];

describe('a body and its people in one entry', () => {
  it.each([
    [
      'Prototype d’affichage par le laboratoire Mobilis de Redon : Zélie Floch, Paul Noury',
      'laboratoire Mobilis de Redon',
    ],
    ['Indexation par l’association Mémoire vive : Zélie Floch, Paul Noury', 'association Mémoire vive'],
    ['Agence Paysages : Zélie Floch, Paul Noury', 'Agence Paysages'],
    ['Les Fermes du Haut (Zélie Floch et Paul Noury) : un abattoir mobile', 'Les Fermes du Haut'],
    ['Habitat et Partage (Zélie Floch, Paul Noury) : trois immeubles', 'Habitat et Partage'],
    ['Foyer rural de Redon (Zélie Floch et Paul Noury) – un cinéma sous chapiteau', 'Foyer rural de Redon'],
    ['Pour l’association Mémoire vive : Zélie Floch, Paul Noury', 'association Mémoire vive'],
  ])('stand for it: %s', async (line, body) => {
    expect(await entriesOf(workshop(...LIST, `- ${line}`))).toEqual(
      marching(...LISTED, `Zélie/Floch | ${body}`, `Paul/Noury | ${body}`),
    );
  });

  it('are of it where the bracket says what one does in it', async () => {
    const text = workshop(...LIST, '- Foyer rural de Redon (Zélie Floch, présidente) – un cinéma');
    expect(await entriesOf(text)).toEqual(marching(...LISTED, 'Zélie/Floch | Foyer rural de Redon'));
  });

  it('are none where the bracket tells of something else', async () => {
    const text = workshop(...LIST, '', 'Hébergement libre (Zélie Floch en parle depuis dix ans)');
    expect(await entriesOf(text)).toEqual(marching(...LISTED));
  });
});

describe('a given name in small letters', () => {
  it.each([
    '- Anne Roux, Université de Caen & marine Floch, Université de Redon',
    '- Anne Roux, Université de Caen\n- marine Floch, Université de Redon',
    '- Anne Roux, Université de Caen\n- marine Floch (Université de Redon)',
  ])('is one where a list says what she does: %s', async lines => {
    expect(await entriesOf(workshop(...LIST, lines))).toEqual(
      marching(...LISTED, 'Anne/Roux | Université de Caen', 'Marine/Floch | Université de Redon'),
    );
  });
});

describe('a label alone over the title of its session', () => {
  it.each(['Atelier', 'Conférence', 'Table ronde', 'Débat'])('is no title: %s', async label => {
    const block = (hour: string, title: string, name: string) =>
      `${hour}:00\n\n${hour}:45\n\nSalle Verte\n\n${label}\n\n${title}\n\n- ${name}, maire de Redon\n`;
    const text = `${block('9', 'Réparer les vélos', 'Luc Morel')}\n${block('10', 'Le vélo en 2040', 'Anne Roux')}`;
    expect(await entriesOf(text)).toEqual([
      'Réparer les vélos: speaker Luc/Morel | maire de Redon',
      'Le vélo en 2040: speaker Anne/Roux | maire de Redon',
    ]);
  });
});

describe('a programme in a message', () => {
  const programme = workshop(...LIST);
  const quoted = (mark: string) => programme.replace(/^/gmu, mark);

  it.each([
    [
      'forwarded',
      `De : Zélie Floch\nEnvoyé : lundi 6 mai 2024 10:12\nÀ : Paul Noury\nObjet : TR: programme\n\n${programme}`,
    ],
    [
      'sent on with its date',
      `De : Zélie Floch\nÀ : Paul Noury\nDate : 2 mai 2024\nObjet : TR: programme définitif\n\nPaul,\n\nComme convenu :\n\n${programme}`,
    ],
    ['quoted', `Le 6 mai 2024 à 10:12, Zélie Floch a écrit :\n${quoted('> ')}`],
    [
      'quoted twice',
      `Chers collègues,\n\nLe programme est arrêté.\n\n${quoted('>> ')}\nAmicalement,\n\nZélie\n`,
    ],
  ])('has its own title, place and day: %s', async (_, text) => {
    const { proceedings } = await datasetOf(text);
    expect(proceedings).toMatchObject({ title: 'Assises du rivage', place: 'Redon', dates: ['2024-05-16'] });
    expect(await entriesOf(text)).toEqual(marching(...LISTED));
  });
});

describe('a town behind its day', () => {
  it.each([
    ['Jeudi 16 mai 2024 au Puy-en-Velay', 'Le Puy-en-Velay'],
    ['Les 16 et 17 mai 2024 aux Sables-d’Olonne', 'Les Sables-d’Olonne'],
    ['16 mai 2024 au Mans', 'Le Mans'],
  ])('keeps its article: %s', async (line, town) => {
    const { proceedings } = await datasetOf(workshop(...LIST).replace('Redon, 16 mai 2024', line));
    expect(proceedings.place?.replace("'", '’')).toBe(town);
  });
});

describe('a session that is not held', () => {
  it.each([
    ['ANNULÉ : Atelier 1 : Marcher', 'cancelled'],
    ['ANNULÉE – Atelier 1 : Marcher', 'cancelled'],
    ['REPORTÉ : Atelier 1 : Marcher', 'postponed'],
    ['Atelier 1 : Marcher ANNULÉ', 'cancelled'],
    ['Atelier 1 : Marcher (REPORTÉ)', 'postponed'],
    ['Atelier 1 : Marcher', undefined],
  ])('says so before or behind its title: %s', async (title, status) => {
    const { sessions } = await datasetOf(workshop(...LIST).replace('Atelier 1 : Marcher', title));
    expect(sessions.map(one => [one.title.endsWith('Marcher'), one.status])).toEqual([[true, status]]);
  });
});

describe('headings that end with who speaks', () => {
  const minutes = (title: string, ...headings: readonly string[]) =>
    [`# ${title}`, ...headings.map(one => `## ${one}\n\nLa séance a duré une heure.`)].join('\n\n');
  const LAST = 'Plan des digues, par Anne Roux';

  it.each(['Comité syndical du 5 juin 2025', 'Conseil d’école du 5 juin 2025', 'Bureau du 5 juin 2025'])(
    'stand under the meeting of a day, which is the title: %s',
    async title => {
      const text = minutes(title, 'Accueil des délégués par Luc Morel', LAST);
      expect((await datasetOf(text)).proceedings.title).toBe(title);
    },
  );

  it.each([
    ['Accueil des délégués par Luc Morel', 'Accueil des délégués'],
    ['Parole aux élus par Luc Morel', 'Parole aux élus'],
    ['Plan des haies (par Luc Morel)', 'Plan des haies'],
    ['Plan des haies, par Luc Morel', 'Plan des haies'],
  ])('are the sessions: %s', async (heading, title) => {
    expect(await entriesOf(minutes('Séminaire des rives', heading, LAST))).toEqual([
      `${title}: speaker Luc/Morel`,
      'Plan des digues: speaker Anne/Roux',
    ]);
  });

  it('name nobody for what was made or published by somebody', async () => {
    const text = minutes('Séminaire des rives', 'Les livres publiés par Luc Morel', LAST);
    expect(await entriesOf(text)).toEqual(['Plan des digues: speaker Anne/Roux']);
  });

  it('say the office of somebody whose name is rare', async () => {
    const heading = 'Intervention de la directrice générale de l’agence des eaux, Solvenne Quatrevaux';
    const [first] = await entriesOf(minutes('Séminaire des rives', heading, LAST));
    expect(first).toContain('speaker Solvenne/Quatrevaux | directrice générale de l’agence des eaux');
  });
});

describe('a title over who leads its session', () => {
  it.each([
    ['a heading', (title: string, lead: string) => `## ${title}\n\n${lead}\n\n`],
    ['a page', (title: string, lead: string) => `<p>9h – 10h</p>\n<p>${title}</p>\n<p>${lead}</p>\n`],
  ])('is its title, and no session of its own: %s', async (_, write) => {
    const list = (name: string) =>
      `<ul><li>${name}, maire de Redon</li><li>Zélie Floch, botaniste</li></ul>\n\n`;
    const text =
      write('Les toits plats : qui arrose ?', 'Atelier animé par Anne Roux, paysagiste') +
      list('Luc Morel') +
      write('Les murs verts : qui paie ?', 'Débat modéré par Paul Noury, journaliste') +
      list('Claire Martin');
    expect(await entriesOf(text)).toEqual([
      'Les toits plats : qui arrose ?: moderator Anne/Roux | paysagiste + speaker Luc/Morel | maire de Redon + speaker Zélie/Floch | botaniste',
      'Les murs verts : qui paie ?: moderator Paul/Noury | journaliste + speaker Claire/Martin | maire de Redon + speaker Zélie/Floch | botaniste',
    ]);
  });
});

describe('those who are named without a session of their own', () => {
  it.each(['Jury', 'Composition du jury', 'Bureau'])('speak under their heading: %s', async heading => {
    const text = `# Soutenance de thèse\n\n## ${heading}\n\n${LIST.join('\n')}\n`;
    expect(await entriesOf(text)).toEqual([`${heading}: ${LISTED.map(one => `speaker ${one}`).join(' + ')}`]);
    expect((await datasetOf(text)).proceedings.place).toBeNull();
  });

  it('speak at a debate that is held in their presence', async () => {
    const text = `# Débat : la nuit en partage\n\nEn présence de :\n\n${LIST.join('\n')}\n`;
    expect((await entriesOf(text))[0]).toContain(`speaker ${LISTED[0]}`);
  });
});

describe('a text of nothing but bodies and those who stand for them', () => {
  const LINES = [
    'Compagnie des Marais (Anne Roux) : une école de la barque.',
    'Mairie de Redon (Paul Noury) : des sentiers sans voiture.',
  ];

  it.each([' ', '- '])('is a list of them: %s', async mark => {
    const text = `# Marché des idées\n\n${LINES.map(line => `${mark}${line}`.trimStart()).join('\n\n')}\n`;
    expect((await entriesOf(text))[0]).toContain(
      'speaker Anne/Roux | Compagnie des Marais + speaker Paul/Noury | Mairie de Redon',
    );
  });

  it('is none by one line, nor by what an article says of them', async () => {
    expect((await entriesOf(`# Marché des idées\n\n${LINES[0]}\n`))[0]).not.toContain('speaker');
    const article =
      'Le marché a rouvert. Pour la Compagnie des Marais (Anne Roux), une école est née. La Mairie de Redon (Paul Noury) a tracé des sentiers.';
    expect((await entriesOf(article)).join()).not.toContain('speaker');
  });
});
