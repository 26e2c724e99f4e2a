import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { givensOn } from './given-rolls.ts';
import { readOutline } from './outline.ts';

const called = (line: string) =>
  givensOn(line)?.people.map(({ name, role }) => [name.familyName, role && line.slice(...role)]) ?? null;

describe('a roll of given names alone', () => {
  it.each([
    [
      'Nathalie, Émilien, Lauriane, Anne-Marie et Quentin.',
      ['Nathalie', 'Émilien', 'Lauriane', 'Anne-Marie', 'Quentin'],
    ],
    ['- Paul ; Luc ; Zoé', ['Paul', 'Luc', 'Zoé']],
    ['Yannick, Solenn, Kervin', ['Yannick', 'Solenn', 'Kervin']],
  ])('names each: %s', (line, names) => {
    expect(called(line)).toEqual(names.map(name => [name, null]));
  });

  it.each([
    ['- Béatrice - Cœur d’émeraude', 'Béatrice', 'Cœur d’émeraude'],
    ['* Anne (trésorière)', 'Anne', 'trésorière'],
    ['Luc, riverain', 'Luc', 'riverain'],
    ['- Stéphanie – Groupement (GAB) + maraîchère', 'Stéphanie', 'Groupement (GAB) + maraîchère'],
    ['- Claire', 'Claire', null],
    ['- Claire, présente !', 'Claire', null],
    ['* Luc (trésorier), Présent !', 'Luc', 'trésorier'],
    ['Anne, Présente (en ligne) !', 'Anne', null],
    ['- Paul, présent.', 'Paul', null],
  ])('tells what somebody is there for: %s', (line, name, role) => {
    expect(called(line)).toEqual([[name, role]]);
  });

  it.each([
    'Paris, le 3 mars',
    'Anne, Paul',
    'Anne Roux, Paul Petit, Luc Morel',
    'France - la digue',
    'Marie, La Rochelle',
    'Digue, port, quai',
    'Luc arrive. Il repart.',
    'Ordre du jour',
    '- Marc, absent ?',
    '- Zoé (secrétaire), excusée',
  ])('names nobody: %s', line => {
    expect(called(line)).toBeNull();
  });

  const whole = (line: string) =>
    givensOn(line)?.people.map(({ name, role }) => [
      `${name.givenName} ${name.familyName}`.trim(),
      role && line.slice(...role),
    ]) ?? null;

  it.each([
    ['Zoltan, Anne Roux, Paul Petit', ['Zoltan', 'Anne Roux', 'Paul Petit']],
    ['Anne Roux, Paul Petit et Titus', ['Anne Roux', 'Paul Petit', 'Titus']],
  ])('may hold whole names too: %s', (line, names) => {
    expect(whole(line)).toEqual(names.map(name => [name, null]));
  });

  it.each([
    [
      'Anne ROUX Cerema directrice de projets durables x',
      'Anne ROUX',
      'Cerema directrice de projets durables',
    ],
    [
      'Paul PETIT Union nationale des aménageurs (UNA) x',
      'Paul PETIT',
      'Union nationale des aménageurs (UNA)',
    ],
    ['Luc MOREL Adequation', 'Luc MOREL', 'Adequation'],
  ])('tells whence somebody comes whose family name stands in capitals: %s', (line, name, role) => {
    expect(whole(line)).toEqual([[name, role]]);
  });

  it.each([
    'Luc MOREL LIFTI x',
    'Titus, Anne Roux',
    'Vu LE code Général des collectivités',
    'Anne ROUX arrive.',
  ])('is no roll: %s', line => {
    expect(whole(line)).toBeNull();
  });

  it('tells who speaks by the given name below', () => {
    const text =
      'Compte rendu de la réunion du collectif du 3 mars 2021\n\nPrésents : Nathalie, Émilien, Lauriane\n\n1. Le port\nNathalie rappelle que la digue tient.\n\n2. Suite\nEmilien : il faudra voir avec la ville.\n';
    const said = readOutline(plain(text), { name: 'essai.txt', sha256: '', characters: text.length })
      .appearances.filter(({ part }) => part === 'speaker')
      .map(({ name }) => name.text);
    expect(said).toEqual(['Nathalie', 'Émilien']);
  });

  it('may be answered, one call after the other', () => {
    const text =
      'Compte rendu de la réunion du collectif du 3 mars 2021\n\nOn procède à l’appel :\n\n- Nathalie, présente !\n- Luc (trésorier), présent !\n- Claire, absente.\n- Lauriane, présente (en ligne) !\n';
    const there = readOutline(plain(text), { name: 'essai.txt', sha256: '', characters: text.length })
      .appearances.filter(({ part }) => part === 'participant')
      .map(({ name }) => name.text);
    expect(there).toEqual(['Nathalie', 'Luc', 'Lauriane']);
  });

  const ROLL =
    'Compte rendu de la réunion du collectif du 3 mars 2021\n\nPrésents : Nathalie, Émilien, Lauriane, Jean-Pierre\n\n';
  const saidIn = (points: string) => {
    const text = `${ROLL}1. Le port\nTour de table.\n${points}\n\n2. Suite\nRien.\n`;
    return readOutline(plain(text), { name: 'essai.txt', sha256: '', characters: text.length })
      .appearances.filter(({ part }) => part === 'speaker')
      .map(({ name }) => name.text);
  };

  it.each([
    ['* nathalie : la digue tient encore debout', ['Nathalie']],
    ['- émilien : quid de la rampe du port ?', ['Émilien']],
    ['* jp : une soirée pour les riverains', ['Jean-Pierre']],
    ['* jpierre : une soirée pour les riverains', ['Jean-Pierre']],
    ['* nath : une idée pour les riverains', ['Nathalie']],
    ['* laur : une idée de jardin partagé\n* emilien : la même idée en ville', ['Lauriane', 'Émilien']],
  ])('is answered in small letters: %s', (points, names) => {
    expect(saidIn(points)).toEqual(names);
  });

  it.each([
    '* idée : la digue tient encore debout',
    '* nathalie : 2, 4',
    '* nat : une idée pour les riverains',
    '* budget : une soirée pour les riverains',
    'On en parle avec nathalie : elle viendra demain matin.',
  ])('is not answered by another word: %s', points => {
    expect(saidIn(points)).toEqual([]);
  });
});

describe('a roll of family names', () => {
  const rollOf = (roll: string) => {
    const text = `Procès-verbal du conseil du 3 mars 2021\n\n${roll}\n\n1. Le port\nRien.\n\n2. Suite\nRien.\n`;
    return readOutline(plain(text), {
      name: 'essai.txt',
      sha256: '',
      characters: text.length,
    }).appearances.map(
      ({ name, part, role }) => `${name.text} ${part}${role === null ? '' : ` ${role.text}`}`,
    );
  };

  it.each([
    [
      'Présents : Mesdames ROUX, FAURE et LE GOFF, Messieurs PETIT et MOREL.',
      'Mme ROUX participant; Mme FAURE participant; Mme LE GOFF participant; M. PETIT participant; M. MOREL participant',
    ],
    [
      'Excusés : M. Petit (maire), Mme Faure, adjointe aux finances, M. l’Inspecteur, Mme Léa Blanc',
      'M. Petit absent maire; Mme Faure absent adjointe aux finances; Léa Blanc absent',
    ],
    [
      'Ont donné pouvoir : Marc Leroy à Claire Martin, Inès Duval à Julie Garnier',
      'Marc Leroy represented; Claire Martin participant; Inès Duval represented; Julie Garnier participant',
    ],
  ])('names each of them: %s', (roll, people) => {
    expect(rollOf(roll).join('; ')).toBe(people);
  });

  it.each([
    [
      'Présents : Mme Anne ROUX, présidente ; M. Paul PETIT, DDTM ; M. Luc MOREL, ADEME',
      'Anne ROUX participant présidente; Paul PETIT participant DDTM; Luc MOREL participant ADEME',
    ],
    [
      'Présents : Mme Roux, Cerema, M. PETIT, Ademe et M. MOREL, Région',
      'Mme Roux participant Cerema; M. PETIT participant Ademe; M. MOREL participant Région',
    ],
    [
      'Présents : M. Petit (maire), Mme ROUX, SDIS, M. MOREL, gendarmerie',
      'M. Petit participant maire; Mme ROUX participant SDIS; M. MOREL participant gendarmerie',
    ],
    [
      'Présents :\n- Mme FAURE, INSEE\n- M. GARIN, DREAL',
      'Mme FAURE participant INSEE; M. GARIN participant DREAL',
    ],
    ['Présents : M. PETIT, MOREL, FAURE', 'M. PETIT participant; M. MOREL participant; M. FAURE participant'],
    ['Présents : MM. PETIT, MOREL', 'M. PETIT participant; M. MOREL participant'],
  ])('says whom each is there for who is addressed singly: %s', (roll, expected) => {
    expect(rollOf(roll)).toEqual(expected.split('; '));
  });

  it('may say of which group they are', () => {
    expect(rollOf('Présents :\nEnseignants : Mme Faure (directrice), M. Petit\nMairie : M. Morel')).toEqual([
      'Mme Faure participant directrice',
      'M. Petit participant',
      'M. Morel participant',
    ]);
  });

  it.each(['Présents : Mme le Maire, M. le Président et le secrétaire', 'Présents : M. Petit et les élus'])(
    'is none of offices, nor of what is no name: %s',
    roll => {
      expect(rollOf(roll)).toEqual([]);
    },
  );
});

describe('a roll on which some are addressed and others named in full', () => {
  it.each([
    [
      'Mme ROUX (parent élue), Mr PETIT, Mme LE GOFF Anne (psychologue)',
      [
        ['ROUX', 'parent élue'],
        ['PETIT', null],
        ['LE GOFF', 'psychologue'],
      ],
    ],
    [
      'Mme ROUX, Luc Morel coordinateur du centre, M. PETIT (adjoint) et Mme VIDAL',
      [
        ['ROUX', null],
        ['Morel', 'coordinateur du centre'],
        ['PETIT', 'adjoint'],
        ['VIDAL', null],
      ],
    ],
    [
      'Les enseignants Mesdames Roux, Petit, Messieurs Vidal et Morel',
      [
        ['Roux', null],
        ['Petit', null],
        ['Vidal', null],
        ['Morel', null],
      ],
    ],
  ])('names each: %s', (line, people) => {
    expect(called(line)).toEqual(people);
  });

  it('takes a body behind a comma for nobody', () => {
    expect(called('M. ROUX, DDTM ; Mme PETIT, école du Port')).toEqual([
      ['ROUX', 'DDTM'],
      ['PETIT', 'école du Port'],
    ]);
  });

  it('gives nobody the next on the roll for an office', async () => {
    const text = 'Conseil d’école du 3 mars 2016\nPrésents :\nMme ROUX\nMme LE GOFF\nMr PETIT\nMme VIDAL\n';
    const { appearances } = readOutline(plain(text), {
      name: 'conseil.txt',
      sha256: '',
      characters: text.length,
    });
    expect(appearances.map(({ name, part, role }) => [name.familyName, part, role])).toEqual(
      ['ROUX', 'LE GOFF', 'PETIT', 'VIDAL'].map(name => [name, 'participant', null]),
    );
  });
});
