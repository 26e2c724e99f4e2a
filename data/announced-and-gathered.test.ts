import { describe, expect, it } from 'vitest';
import { datasetOf, entriesOf, marching, workshop } from './entries.fixture.ts';

const NOURY_LINE = 'Paul Noury, chef de service, Région Bretagne';
const NOURY = 'Paul/Noury | chef de service, Région Bretagne';
const FLOCH = 'Zélie/Floch | ingénieure, Ville de Redon';

describe('an announcement under a heading', () => {
  const announced = (sentences: string) =>
    `# Assises du rivage\n\nRedon, 16 mai 2024\n\n## Table ronde : se nourrir\n\n${sentences}\n`;

  it.each([
    ['La table ronde réunira', 'Elle sera animée par'],
    ['La rencontre rassemblera ensuite', 'La discussion sera modérée par'],
    ['La soirée fera dialoguer', 'Elle sera présidée par'],
    ['Ce débat accueillera', 'Le débat sera animé par'],
  ])('tells whom it brings together and who leads: %s, %s', async (gathers, led) => {
    const sentences = `${gathers} Zélie Floch, ingénieure, et Paul Noury, maire de Redon. ${led} Anne Roux, journaliste.`;
    const [entry] = await entriesOf(announced(sentences), 'essai.md');
    expect(entry?.split(': ').at(-1)?.split(' + ').toSorted()).toEqual([
      'moderator Anne/Roux | journaliste',
      'speaker Paul/Noury | maire de Redon',
      'speaker Zélie/Floch | ingénieure',
    ]);
  });

  it.each([
    'Le club sera dirigé par Zélie Floch, ingénieure.',
    'Elle était dirigée par Zélie Floch, ingénieure.',
    'La soirée accueillera le film de Zélie Floch.',
  ])('tells of nobody who leads where no event is led: %s', async sentence => {
    const { participations } = await datasetOf(announced(sentence), 'essai.md');
    expect(participations.filter(({ part }) => part === 'moderator')).toEqual([]);
  });
});

describe('who is heard, before a colon in a list', () => {
  const list = (line: string) => `## Table ronde : cuisiner\n\n- ${NOURY_LINE}\n- ${line}\n`;

  it.each([
    ['Témoignage du collège Jean-Moulin : Zélie Floch', 'collège Jean-Moulin'],
    ['Retour d’expérience de l’association Les Sillons : Zélie Floch', 'association Les Sillons'],
    ['Présentation de la Ville de Dole : Zélie Floch', 'Ville de Dole'],
    ['Regard de la Région Bretagne : Zélie Floch', 'Région Bretagne'],
    ['Prototypes faits avec la Fabrique du Val : Zélie Floch', 'Fabrique du Val'],
  ])('is the body of who speaks: %s', async (line, body) => {
    expect(await entriesOf(list(line), 'essai.md')).toEqual([
      `Table ronde : cuisiner: speaker ${NOURY} + speaker Zélie/Floch | ${body}`,
    ]);
  });

  it('is none where a project or a plan is presented', async () => {
    const { organisations } = await datasetOf(list('Présentation du projet Rives : Zélie Floch'), 'essai.md');
    expect(organisations.map(({ name }) => name)).toEqual(['Région Bretagne']);
  });
});

describe('a room below those who speak', () => {
  it('is no part of the name that the line above ends with', async () => {
    const text =
      'Rencontres du livre\n\n10h00 Dialogue entre Clémence Tillard et Rose Lambrecq\nSalle Garance\n\n11h00 Dialogue entre Hugo Marzin et Anne Roux\n';
    const { people } = await datasetOf(text);
    expect(people.map(({ name }) => name)).toEqual([
      'Clémence Tillard',
      'Rose Lambrecq',
      'Hugo Marzin',
      'Anne Roux',
    ]);
    expect((await entriesOf(text))[0]).toBe('Dialogue: speaker Clémence/Tillard + speaker Rose/Lambrecq');
  });
});

describe('what stands behind a role and is none of it', () => {
  it.each([
    'Zélie Floch, ingénieure, Ville de Redon [en ligne]',
    'Zélie Floch, ingénieure, Ville de Redon, primée pour « Rives »',
    'Zélie Floch, ingénieure, Ville de Redon · https://redon.example',
  ])('is left out: %s', async line => {
    expect(await entriesOf(workshop(line, NOURY_LINE))).toEqual(marching(FLOCH, NOURY));
  });
});

describe('names', () => {
  it('have two halves where a long dash joins their capitals', async () => {
    const line = 'Zélie FLOCH—MARZIN, ingénieure';
    expect(await entriesOf(workshop(line, NOURY_LINE))).toEqual(
      marching('Zélie/FLOCH—MARZIN | ingénieure', NOURY),
    );
  });

  it('of an index go with what a dash parts from them, be the given name a family name as well', async () => {
    const lines = ['Orvanne, Baptiste – directeur', 'Lambrecq, Rose – élue'];
    expect(await entriesOf(workshop(...lines))).toEqual(
      marching('Baptiste/Orvanne | directeur', 'Rose/Lambrecq | élue'),
    );
  });
});

describe('a stretch of a page', () => {
  it.each([
    ['<dl><dt>9h30 — La pierre qui boit</dt><dd>Zélie Floch (chimiste, CNRS)</dd>', '</dl>'],
    ['<section><p>9h30 — La pierre qui boit</p><p>Zélie Floch (chimiste, CNRS)</p>', '</section>'],
  ])('is no data, though it is sound XML and has commas: %s', async (first, last) => {
    const rest = '<dt>10h15 — Le plomb</dt><dd>Paul Noury (couvreur, artisan)</dd>'.replaceAll(
      /d[td]/g,
      first.startsWith('<dl') ? '$&' : 'p',
    );
    expect(await entriesOf(`${first}\n${rest}${last}\n`, 'essai.html')).toEqual([
      'La pierre qui boit: speaker Zélie/Floch | chimiste, CNRS',
      'Le plomb: speaker Paul/Noury | couvreur, artisan',
    ]);
  });
});

describe('where and when behind a pin', () => {
  it('is the place of the event', async () => {
    const text = `<h1>Assises du rivage</h1><p>📍 La Bourboule, les 21 et 22 mars 2024</p><h2>Atelier 1 : Marcher</h2><ul><li>${NOURY_LINE}</li></ul>`;
    const { proceedings } = await datasetOf(text, 'essai.html');
    expect([proceedings.place, proceedings.dates]).toEqual(['La Bourboule', ['2024-03-21', '2024-03-22']]);
  });
});

describe('who signs an answer', () => {
  it('is no speaker of the programme that it quotes', async () => {
    const quoted = workshop(NOURY_LINE)
      .split('\n')
      .map(line => `> ${line}`)
      .join('\n');
    const mail = `Le 12 mars 2024 à 10:02, Anne Roux <a.roux@e.example> a écrit :\n\n${quoted}\n\nMerci !\nZélie Floch\nAssistante, Ville de Redon\n`;
    expect(await entriesOf(mail)).toEqual([`Atelier 1 : Marcher: speaker ${NOURY}`]);
  });
});
