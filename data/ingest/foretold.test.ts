import { describe, expect, it } from 'vitest';
import { passage } from '../text/normalise.ts';
import { readReports, readSentences } from './layouts/sentences.ts';

/** Who is read in a paragraph: "name (role)"; who leads has a "*". `report`: by what minutes say too. */
function told(text: string, report = false): readonly string[] {
  const p = passage(text, 0, text.length);
  const announced = readSentences(p);
  const all = report ? readReports(p, announced) : announced;
  return all.flatMap(({ p: { text: said }, candidate }) =>
    candidate.people.map(({ name, role, part }) => {
      const who = `${said.slice(name.start, name.end)}${part === 'moderator' ? '*' : ''}`;
      return role === null ? who : `${who} (${said.slice(...role)})`;
    }),
  );
}

describe('announcements in prose', () => {
  it.each([
    ['Anne Roux nous présentera Halles, la revue de la ville.', ['Anne Roux']],
    ['Hugo Floch et Zoé Riou nous raconteront leur tour des halles.', ['Hugo Floch', 'Zoé Riou']],
    ['Julie Tanguy (Ademe) détaillera le plan climat.', ['Julie Tanguy (Ademe)']],
    [
      'Marie Petit (Région Bretagne) reviendra sur dix ans de budgets participatifs.',
      ['Marie Petit (Région Bretagne)'],
    ],
    [
      'Paul Morel (indépendant pour la radio) nous parlera de ses films.',
      ['Paul Morel (indépendant pour la radio)'],
    ],
  ])('tell by the verb alone, or by a body in a bracket: %s', (sentence, people) => {
    expect(told(sentence)).toEqual(people);
  });

  it.each([
    'Le film de Paul Morel (1998) montrera la grève.',
    'Anne Roux nous a présenté ses vœux.',
    'Selon Julie Tanguy (Ademe), le plan détaillera les coûts.',
    'La ville de Julie Tanguy nous proposera une visite.',
    'Anne Roux présentera le budget à la fin du mois.',
  ])('tell of nobody who speaks: %s', sentence => {
    expect(told(sentence)).toEqual([]);
  });

  it.each([
    [
      'C’est à 14 heures que Anne Roux, présidente du port, ouvrira les travaux.',
      'Anne Roux (présidente du port)',
    ],
    ['Demain, c’est à 9 h 45 que Paul Petit ouvrira le congrès.', 'Paul Petit'],
    ['C’est vendredi que la ministre Anne Roux clôturera les travaux.', 'Anne Roux (ministre)'],
    [
      'C’est Anne Roux, ministre de la Mer, qui conclura la journée, avant la réception par Paul Petit.',
      'Anne Roux (ministre de la Mer)',
    ],
    ['Ce sera Paul Petit, préfet de la Manche, qui ouvrira les débats.', 'Paul Petit (préfet de la Manche)'],
    ['Anne Roux, maire de Caen, devrait conclure la journée.', 'Anne Roux (maire de Caen)'],
    ['Anne Roux doit intervenir à 14 heures.', 'Anne Roux'],
    ['Demain, Paul Petit animera le débat.', 'Paul Petit*'],
    [
      'Retrouvez Anne Roux, présidente du port, qui interviendra en ouverture du forum.',
      'Anne Roux (présidente du port)',
    ],
    ['Venez rencontrer Anne Roux, maire de Caen.', 'Anne Roux (maire de Caen)'],
  ])('set first who is to speak: %s', (sentence, person) => {
    expect(told(sentence)).toEqual([person]);
  });

  it('name nobody by words that are no name of a person', () => {
    expect(told('C’est à 14 heures que Rive Haute, présidente du port, ouvrira les travaux.')).toEqual([]);
    expect(told('Demain, Port Neuf animera le débat.')).toEqual([]);
  });

  it('list behind a colon the many who are to come', () => {
    expect(
      told(
        'Aux côtés de Jean Marzin, plusieurs élus débattront lors d’ateliers : Anne Roux, maire de Caen, Paul Petit, hydrologue et agriculteur, et Luc Morel, préfet.',
      ),
    ).toEqual(['Anne Roux (maire de Caen)', 'Paul Petit (hydrologue et agriculteur)', 'Luc Morel (préfet)']);
    expect(
      told('Les travaux dureront : Anne Roux, maire de Caen, et Paul Petit, préfet, le savent.'),
    ).toEqual([]);
  });

  it('tell who founded a body, and who does not speak', () => {
    expect(told('Créé en 2021 par Anne Roux, ancienne ministre, ce cercle réunit des habitants.')).toEqual(
      [],
    );
  });

  it('say of speeches that they follow', () => {
    expect(
      told('La réunion sera suivie des discours d’ouverture de Paul Petit et d’Anne Roux, maire de Caen.'),
    ).toEqual(['Paul Petit', 'Anne Roux (maire de Caen)']);
    expect(told('On se souvient des discours d’ouverture de Paul Petit et d’Anne Roux.')).toEqual([]);
  });

  it.each([
    'Des tables rondes auront lieu en présence d’acteurs du territoire tels que',
    'Le débat réunira des experts comme',
    'Une table ronde aura lieu avec notamment',
    'La conférence accueillera de nombreux invités, dont',
  ])('name some of many behind "%s"', ahead => {
    const people = 'Anne Roux, maire de Caen, Paul Petit, préfet, et Zoé Marzin, présidente du port.';
    expect(told(`${ahead} ${people}`)).toEqual([
      'Anne Roux (maire de Caen)',
      'Paul Petit (préfet)',
      'Zoé Marzin (présidente du port)',
    ]);
  });

  it('give nobody the offices of those who come without a name', () => {
    expect(
      told(
        'Une table ronde aura lieu avec notamment Anne Roux, Paul Petit et Zoé Marzin, ainsi que les maires des îles.',
      ),
    ).toEqual(['Anne Roux', 'Paul Petit', 'Zoé Marzin']);
  });

  it.each([
    'C’est à Caen que Anne Roux, ministre de la Mer, a grandi.',
    'Anne Roux ouvrira une boulangerie à Caen.',
    'Des auteurs comme Anne Roux, romancière, et Paul Petit, poète, ont chanté le port.',
    'C’est Anne Roux qui a écrit ce livre.',
  ])('are not these: %s', sentence => {
    expect(told(sentence)).toEqual([]);
  });
});

describe('guests', () => {
  it.each([
    [
      'Le cercle a ouvert sa saison en invitant le philosophe Paul Petit à échanger avec les élus.',
      'Paul Petit (philosophe)',
    ],
    ['Nous avons invité l’historienne Anne Roux à parler de la Commune.', 'Anne Roux (historienne)'],
    [
      'Le club accueillait Anne Roux, géographe, pour une conférence sur les fleuves.',
      'Anne Roux (géographe)',
    ],
    ['La librairie reçoit Paul Petit pour présenter son livre.', 'Paul Petit'],
  ])('are asked to speak: %s', (sentence, person) => {
    expect(told(sentence)).toEqual([person]);
  });

  it.each([
    'La commission accueille Anne Roux, nouvelle directrice, qui prend ses fonctions en mai.',
    'En invitant Anne Roux, la ville a fait un choix.',
    'Nous avons reçu Paul Petit à dîner.',
  ])('or only come: %s', sentence => {
    expect(told(sentence)).toEqual([]);
  });
});

describe('words that a report quotes', () => {
  it.each([
    [
      'Mais aussi, explique A. Vautrais, président sortant, parce qu’ils savent où aller.',
      'A. Vautrais (président sortant)',
    ],
    ['« Les digues tiendront », assure le préfet Paul Petit.', 'Paul Petit (préfet)'],
    [
      '« Les chiffres sont têtus », a rappelé Anne Roux, directrice du port.',
      'Anne Roux (directrice du port)',
    ],
    ['Maire de Caen depuis 2008, Anne Roux a rappelé les chiffres.', 'Anne Roux (Maire de Caen depuis 2008)'],
  ])('are of who stands behind the verb: %s', (sentence, person) => {
    expect(told(sentence, true)).toEqual([person]);
  });

  it.each(['Il faut, selon Anne Roux, tout revoir.', 'Une digue, dont parle Anne Roux, tient.'])(
    'and of nobody else: %s',
    sentence => {
      expect(told(sentence, true)).toEqual([]);
    },
  );
});

describe('those whom an announcement lists', () => {
  it.each([
    [
      'La matinée sera consacrée à des interventions sur « halle et mémoire » : Anne Roux, Paul Petit (sur les fours), Luc Morel.',
      ['Anne Roux', 'Paul Petit', 'Luc Morel'],
    ],
    ['Interviendront : Anne Roux (sur la radio), Paul Petit.', ['Anne Roux', 'Paul Petit']],
    [
      'Y prendront la parole Anne Roux, maire de Redon, Paul Petit, directeur de l’agence, et Luc Morel, préfet.',
      ['Anne Roux (maire de Redon)', 'Paul Petit (directeur de l’agence)', 'Luc Morel (préfet)'],
    ],
    [
      'S’exprimeront ensuite Anne Roux, maire de Redon, et Paul Petit, préfet.',
      ['Anne Roux (maire de Redon)', 'Paul Petit (préfet)'],
    ],
    [
      'Une table ronde animée par Luc Morel, journaliste, réunira ensuite Anne Roux et Zoé Riou.',
      ['Luc Morel* (journaliste)', 'Anne Roux', 'Zoé Riou'],
    ],
  ])('are to speak: %s', (sentence, people) => {
    expect(told(sentence).toSorted()).toEqual(people.toSorted());
  });

  it.each([
    'La soirée sera consacrée à Anne Roux, peintre.',
    'La matinée sera consacrée à des visites de « la halle » : entrée libre.',
    'Interviendront : les élus, puis la salle.',
  ])('are none elsewhere: %s', sentence => {
    expect(told(sentence)).toEqual([]);
  });
});
