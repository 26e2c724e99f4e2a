import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { NOTHING_DECLARED } from '../document/readable.ts';
import { readOutline } from './outline.ts';

function outlineOf(text: string, declared = NOTHING_DECLARED) {
  return readOutline(
    { ...plain(text), declared },
    { name: 'essai.txt', sha256: '', characters: text.length },
  );
}

function frame(text: string) {
  const { title, subtitle, place, dates } = outlineOf(text).proceedings;
  return [title, subtitle, place, dates.join(' ')];
}

const BODY =
  '\n\n9h00-9h30 Table ronde 1 : Se déplacer\nHélène Robic, cheffe de projet, Ville de Nantes\nSophie Tanguenec, directrice, Ville d’Angers\n';

describe('the title page', () => {
  it.each([
    [
      'Rencontres de la mobilité\nAngers, 12/03/2024',
      'Rencontres de la mobilité',
      null,
      'Angers',
      '2024-03-12',
    ],
    [
      'RENCONTRES DE LA MOBILITÉ\nANGERS – 4 avril 2024',
      'RENCONTRES DE LA MOBILITÉ',
      null,
      'Angers',
      '2024-04-04',
    ],
    [
      'Rencontres de la mobilité – Angers, 4 avril 2024',
      'Rencontres de la mobilité',
      null,
      'Angers',
      '2024-04-04',
    ],
    [
      'Colloque international\n\nLes forêts de demain\n\nTours, 4 avril 2024',
      'Les forêts de demain',
      'Colloque international',
      'Tours',
      '2024-04-04',
    ],
    [
      'Les forêts de demain\n\nColloque international\n\nTours, 4 avril 2024',
      'Les forêts de demain',
      'Colloque international',
      'Tours',
      '2024-04-04',
    ],
    [
      'Université de Tours\n\nJournée d’étude\n\nLes forêts de demain\n4 avril 2024',
      'Les forêts de demain',
      'Journée d’étude',
      null,
      '2024-04-04',
    ],
    [
      'Programme\n\nAssises de l’eau\nmardi 12 mars 2024, Le Mans',
      'Assises de l’eau',
      null,
      'Le Mans',
      '2024-03-12',
    ],
    [
      'Compte rendu de la réunion du 12 mars 2024\n\nPrésents : Anne Roux',
      'Compte rendu de la réunion du 12 mars 2024',
      null,
      null,
      '2024-03-12',
    ],
    [
      'Annual Mobility Conference\nMarch 12–13, 2024, Lille',
      'Annual Mobility Conference',
      null,
      'Lille',
      '2024-03-12 2024-03-13',
    ],
    [
      'Bonjour,\n\nvoici le programme.\n\n> Rencontres de la mobilité\n> Angers, 4 avril 2024',
      'Rencontres de la mobilité',
      null,
      'Angers',
      '2024-04-04',
    ],
    [
      'Bonjour à tous,\nvous trouverez ci-dessous le programme des Assises de l’eau, le 4 avril 2024.',
      'Assises de l’eau',
      null,
      null,
      '2024-04-04',
    ],
    [
      'Rencontres de la mobilité 2024\nmardi 12 mars',
      'Rencontres de la mobilité 2024',
      null,
      null,
      '2024-03-12',
    ],
  ] as const)('of %j', (front, ...expected) => {
    expect(frame(front + BODY)).toEqual(expected);
  });

  it.each([
    [
      'La rivière : quels usages ?\n\nLe réseau organise le 4 avril 2024 une journée d’étude.',
      'La rivière : quels usages ?',
    ],
    [
      'Université de la vallée : vers un fonds de mémoires ?\n\nTel est le thème de la journée d’études du 4 avril 2024.',
      'Université de la vallée : vers un fonds de mémoires ?',
    ],
    ['Les ponts, pour qui ?\n\nColloque', 'Les ponts, pour qui ?'],
  ])('is called what its first line asks: %s', (front, title) => {
    expect(frame(`${front}${BODY}`)[0]).toBe(title);
  });

  it.each([
    [
      'Envie de participer : et si vous veniez ?\n\nRencontres de la mobilité\nAngers, 4 avril 2024',
      'Rencontres de la mobilité',
    ],
    ['Une question ?\n\nRencontres de la mobilité\nAngers, 4 avril 2024', 'Rencontres de la mobilité'],
  ])('is not called what its page asks the reader: %s', (front, title) => {
    expect(frame(`${front}${BODY}`)[0]).toBe(title);
  });

  it('gives way to what the head of the file declares, but for the day of its publication', () => {
    const at = { start: 0, end: 1 };
    const text = `Journal\n\n13 mai 2019, Biard${BODY}`;
    const declared = { ...NOTHING_DECLARED, title: { text: 'Éducation nature', span: at } };
    const on = (date: string) =>
      outlineOf(text, { ...declared, dates: [{ text: date, span: at }] }).proceedings;
    expect(on('2019-05-14')).toMatchObject({
      title: 'Éducation nature',
      dates: ['2019-05-14'],
      place: 'Biard',
    });
    expect(on('2019-05-16T15:01:21').dates).toEqual(['2019-05-13']);
  });

  it('leaves out days by which something is due', () => {
    const [, , , dates] = frame(
      `Rencontres de la mobilité\nAngers, 4 avril 2024\nInscription avant le 1er mars 2024${BODY}`,
    );
    expect(dates).toBe('2024-04-04');
  });

  it('does not let who signs the message speak', () => {
    const text = `Bonjour,\n\nRencontres de la mobilité\nAngers, 4 avril 2024${BODY}\nCordialement,\n--\nClaire Besson\nChargée de communication, Ville de Rennes\n`;
    expect(outlineOf(text).appearances.map(({ name }) => name.familyName)).toEqual(['Robic', 'Tanguenec']);
  });

  it('asks about a second title page with another place and far days, and about no second day', () => {
    const second = (title: string, when: string) =>
      outlineOf(
        `Rencontres de la mobilité\nAngers, 4 avril 2024${BODY}\n${title}\n${when}${BODY}`,
      ).diagnostics.filter(({ code }) => code === 'several-events');
    expect(second('Assises de l’eau potable', 'Limoges, 18 septembre 2025')).toMatchObject([
      { args: { title: 'Assises de l’eau potable', place: 'Limoges', date: '2025-09-18' } },
    ]);
    expect(second('Assises de l’eau potable', 'Limoges, 24 avril 2024')).toHaveLength(1);
    expect(second('Assises de l’eau potable', 'Limoges, 23 avril 2024')).toEqual([]);
    expect(second('Assises de l’eau potable', '18 septembre 2025')).toEqual([]);
    // The next edition stands over another place; a head that comes back does not.
    expect(second('Rencontres de la mobilité', 'Limoges, 18 septembre 2025')).toHaveLength(1);
    expect(second('Rencontres de la mobilité', 'Angers, 18 septembre 2025')).toEqual([]);
  });

  it.each([
    [
      'Accueil > Saison 2022 > Les rencontres\n\nRencontres du port\nAngers, 4 avril 2024',
      'Rencontres du port',
    ],
    ['Archives de catégorie : Séminaire\n\nSéminaire des ports', 'Séminaire des ports'],
    [' date 2023-02 Séminaire des ports\n\nAngers, 4 avril 2024', 'Séminaire des ports'],
    [
      'Un colloque se tient les 20 et 21 octobre à Angers autour du thème « Artisans de la rive ».\n\nVendredi 20 octobre 2017',
      'Artisans de la rive',
    ],
    [
      '4 mai 2024 à Angers, Inauguration de la halle par Anne Roux (architecte) et Paul Petit (maire)\n© Studio des Quais',
      'Inauguration de la halle',
    ],
  ])('is no mark of the site, the copy or the camera, and may be told by a sentence: %s', (head, title) => {
    expect(outlineOf(`${head}${BODY}`).proceedings.title).toBe(title);
  });

  it('gives days without a year the year that the programme below has', () => {
    const text = `Un colloque se tient les 20 et 21 octobre à Angers autour du thème « Artisans de la rive ».\n\nVendredi 20 octobre 2017${BODY}`;
    expect(outlineOf(text).proceedings.dates).toEqual(['2017-10-20', '2017-10-21']);
  });

  it('stands below hours that are alone, and is that line where nothing else does', () => {
    const titleOf = (text: string) => outlineOf(text).proceedings.title;
    const people = 'Modérateurs\n\nAnne Roux, Inrae\n\nPaul Petit, Cerema\n';
    expect(
      titleOf(
        `Mercredi 21 juin\n\n14H00 - 16H45\nSession\n\nMesurer et prévenir les crues en ville\n\n${people}`,
      ),
    ).toBe('Mesurer et prévenir les crues en ville');
    expect(titleOf(`14H00 - 16H45\nAnne Roux, Inrae\nPaul Petit, Cerema\n`)).toBe('14H00 - 16H45');
  });

  it('is without quotation marks where these are around all of it, and keeps those inside', () => {
    const { proceedings } = outlineOf(`PROGRAMME\n\n« Les fours : acteurs et politiques »${BODY}`);
    expect(proceedings.title).toBe('Les fours : acteurs et politiques');
    const heading = (words: string) =>
      outlineOf(`# ${words}\n\nReims, 12 mars 2024${BODY}`).proceedings.title;
    expect(heading('"Les fours en débat"')).toBe('Les fours en débat');
    expect(heading('« Les fours » et « les moulins »')).toBe('« Les fours » et « les moulins »');
    expect(heading('Journée d’étude « Les fours »')).toBe('Journée d’étude « Les fours »');
  });
});
