import { describe, expect, it } from 'vitest';
import { labelledNames } from './labelled-names.ts';

const named = (text: string) =>
  labelledNames(text)?.people.map(({ name, part }) => `${part} ${name.givenName}/${name.familyName}`) ?? null;

describe('a list of names behind a label', () => {
  it.each([
    [
      'Chairs: Noury Khadija, Marzin Mohamed, FLOCH Malika',
      ['Khadija/Noury', 'Mohamed/Marzin', 'Malika/FLOCH'],
    ],
    ['Modération : ROUX ANNE, Petit Paul et Morel Lucie', ['ANNE/ROUX', 'Paul/Petit', 'Lucie/Morel']],
    ['Présidents : LE BIHAN Paul, Dr. Anne Roux', ['Paul/LE BIHAN', 'Anne/Roux']],
  ])('names each of them: %s', (text, people) => {
    expect(named(text)).toEqual(people.map(name => `moderator ${name}`));
  });

  it.each([
    'Modérateur : Paul Petit',
    'Modérateur : Paul Petit, Radio Rive',
    'Presenter: Luc Lopez, UC San Diego',
    'Intervenants : Anne Roux, Directrice Générale, Ville de Redon',
    'Modération : Paul Petit et Marie Lefort, Institut Paul Bocuse',
    'Intervenants : Anne Roux, Studio graphique',
    'Présidents : Paul Petit, maire de Redon, Anne Roux',
    'Les rives : Roux Anne, Petit Paul',
  ])('is none where another thing stands in it: %s', text => {
    expect(named(text)).toBeNull();
  });
});
