import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../entries.fixture.ts';
import { addressedAlone } from './addressed-alone.ts';

const people = (line: string) =>
  addressedAlone(line)?.people.map(
    ({ name, role, part }) => `${part} ${name.familyName}${role === null ? '' : ` | ${line.slice(...role)}`}`,
  ) ?? null;

describe('people who are addressed, by the family name alone', () => {
  it.each([
    ['Dr Viart (CH de Redon)', ['speaker Viart | CH de Redon']],
    ['M. Fortin, maire de Redon', ['speaker Fortin | maire de Redon']],
    ['Mme de LA TOUR, préfète', ['speaker de LA TOUR | préfète']],
    ['Pr Lebrun', ['speaker Lebrun']],
    ['Modératrice : Dre Morel', ['moderator Morel']],
    ['Intervenants : Dr Sanchez, Pr Lebrun (CHU Lille)', ['speaker Sanchez', 'speaker Lebrun | CHU Lille']],
    [
      'M. Petit, maire de Redon, et Mme Roux, conseillère',
      ['speaker Petit | maire de Redon', 'speaker Roux | conseillère'],
    ],
    ['Equipe du Dr Viart CH St Philibert', ['speaker Viart | CH St Philibert']],
    ['Équipe médicale du Dr MARQUIE CHRU Lille', ['speaker MARQUIE | CHRU Lille']],
    ['Dr Viart Clinique du Parc', ['speaker Viart | Clinique du Parc']],
    ['Docteur Marie-Claire Petit CHRU Lille', ['speaker Petit | CHRU Lille']],
    ['Pr Anne Roux Les Amis du Quai', ['speaker Roux | Les Amis du Quai']],
    ['Par le Pr Vial, cardiologue', ['speaker Vial | cardiologue']],
  ])('are read in %s', (line, expected) => {
    expect(people(line)).toEqual(expected);
  });

  it.each([
    'M. Petit',
    'M. le Maire, président',
    'M. Petit, maire, rappelle que la digue tient.',
    'Mme Danielle MAREC prend la présidence',
    'Pr de Sorbonne Université',
    'M. Petit présente le budget',
    'Dr Viart : les nuits de veille',
    'M. Petit, qui rappelle le budget. Il est voté.',
    'Rue du Dr Roux',
    'Docteur Conseil (CHU)',
    'Dr Viart, les soins de nuit',
  ])('and nobody in %s', line => {
    expect(people(line)).toBeNull();
  });

  it('speak in the sessions of a programme', async () => {
    const text =
      'Journée du sommeil\n\nSamedi 25 novembre 2023\n\n8h30 Veiller la nuit\nDr Viart (CH de Redon)\n\n9h15 Dormir le jour\nModérateur : Dr Morel\nIntervenants : Pr Lebrun, Dr Sanchez\n';
    expect(await entriesOf(text)).toEqual([
      'Veiller la nuit: speaker /Viart | CH de Redon',
      'Dormir le jour: moderator /Morel + speaker /Lebrun + speaker /Sanchez',
    ]);
  });
});
