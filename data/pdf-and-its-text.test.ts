import { describe, expect, it } from 'vitest';
import { datasetOf, entriesOf, marching, workshop } from './entries.fixture.ts';

/** Those who stand in a text with what they do, without those that are only named. */
async function peopleOf(text: string): Promise<readonly string[]> {
  const { participations, people } = await datasetOf(text);
  const names = new Map<string, string>(people.map(({ id, name }) => [id, name]));
  return participations
    .filter(({ part }) => part !== 'cited')
    .map(({ person, role }) => `${names.get(person)}${role === null ? '' : ` | ${role}`}`);
}

const minutes = (...rows: readonly string[]) =>
  [
    'Compte-rendu de réunion du 21 mars 2024',
    '',
    'Participants :',
    '',
    ...rows,
    '',
    'Ordre du jour :',
    '',
  ].join('\n');

describe('the text that a program took out of a PDF', () => {
  it('has lists of people that are cut within a name', async () => {
    const list = ['Jeremy GREENWOOD, Carl JONES and Anne', 'ROUX as paper writers.'];
    expect(await entriesOf(workshop(...list))).toEqual(
      marching('Jeremy/GREENWOOD', 'Carl/JONES', 'Anne/ROUX'),
    );
  });

  it.each(['M. Paul', 'Mme Anne', 'Dr Luc', 'Monsieur Jean-Paul', 'M Paul'])(
    'has rolls that are cut behind %s',
    async given => {
      const family = given.split(' ')[1];
      const rows = [
        `M. Yves MARZIN, Mme Zélie FLOCH, M. Luc NOIR, ${given}`,
        'MOREL, Mme Rose VERT, M. Max GRIS.',
      ];
      const text = `Conseil municipal de Redon\nSéance du 30 octobre 2025\n\nPrésents :\n\n${rows.join('\n')}\nAbsents :\n`;
      expect(await peopleOf(text)).toEqual([
        'Yves MARZIN',
        'Zélie FLOCH',
        'Luc NOIR',
        `${family} MOREL`,
        'Rose VERT',
        'Max GRIS',
      ]);
    },
  );

  it('has rows of who was there, whose name is a cell and whose mark is none', async () => {
    const rows = [
      'Nom Prénom\tOrganisme\tPrésent Excusé',
      'Benjamin AUBRY\tIUDO\tx',
      'Paul MARTIN QUINQUIS\tDREAL\tx',
      'Lucien BOLLOTTE\tLIFTI\tx',
      'Camille SESSA\tVille de Redon\tx',
    ];
    expect(await peopleOf(minutes(...rows))).toEqual([
      'Benjamin AUBRY | IUDO',
      'Paul MARTIN QUINQUIS | DREAL',
      'Lucien BOLLOTTE | LIFTI',
      'Camille SESSA | Ville de Redon',
    ]);
  });

  it('has heads of columns, which name nobody', async () => {
    expect(await peopleOf(minutes('Nom Prénom', 'Benjamin AUBRY', 'Lucien BOLLOTTE'))).toEqual([
      'Benjamin AUBRY',
      'Lucien BOLLOTTE',
    ]);
  });

  it('has numbered talks, each with who gives it', async () => {
    const talks = [
      'Colloque sur la santé des rives',
      'Redon, 16 mai 2024',
      '',
      'PANEL 1. Réparer les berges. Modératrice : Claire Vautrin',
      'Présentation 1 Anne ROUX',
      'Les mots de la vase et de l’eau',
      'Présentation 2 Paul MOREL',
      'Les saules dans les crues du printemps',
      'Communication n° 3 : Luc Marzin',
      'Compter les hérons avec les enfants',
      '',
    ];
    const names = (await peopleOf(talks.join('\n'))).map(one => one.split(' | ')[0]);
    expect(names).toEqual(['Claire Vautrin', 'Anne ROUX', 'Paul MOREL', 'Luc Marzin']);
  });

  it('has books in a narrow column, whose authors do not speak', async () => {
    const books = [
      'Bibliographie',
      'Anne Roux et Paul Morel, « Les mots',
      'de la vase et de l’eau dans les',
      'basses vallées », Revue des rives,',
      '2021.',
      'Luc Marzin, Compter les hérons, Caen,',
      'Éditions du Lac, 2019.',
    ];
    const text = `Rencontres de l’image\n12 mai 2022, Caen\n\n9h30 Ouverture par Paul Floch, maire de Caen\n12h Clôture\n\n${books.join('\n')}\n`;
    expect(await peopleOf(text)).toEqual(['Paul Floch | maire de Caen']);
  });

  it('has committees under numbers, of whom nobody speaks', async () => {
    const text = workshop(
      'Anne ROUX, maire de Redon',
      '',
      '6. Comité scientifique',
      'Paul MOREL, professeur',
    );
    expect(await peopleOf(text)).toEqual(['Anne ROUX | maire de Redon']);
  });
});
