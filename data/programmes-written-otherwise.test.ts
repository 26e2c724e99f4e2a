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
  ])('stand for it: %s', async (line, body) => {
    expect(await entriesOf(workshop(...LIST, `- ${line}`))).toEqual(
      marching(...LISTED, `Zélie/Floch | ${body}`, `Paul/Noury | ${body}`),
    );
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
