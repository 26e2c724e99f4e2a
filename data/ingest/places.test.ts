import { describe, expect, it } from 'vitest';
import { readBodies } from './bodies.ts';
import { readPlaces } from './places.ts';
import { documentOf } from './session.fixture.ts';

function places(parts: Parameters<typeof documentOf>[0]): string[] {
  const { text, outline } = documentOf(parts);
  const { organisations } = readBodies(text, outline);
  const { territories } = readPlaces(text, outline, organisations);
  return territories.map(t => `${t.text} → ${t.level} ${t.candidates.join('|')}`.trim());
}

const inText = (body: string): string[] => places({ body });

describe('places in running text', () => {
  it('are asked about once each, when one bore the name lately and goes on from it today', () => {
    expect(inText('À Grigny, on vote.')).toEqual(['Grigny → commune 91286|69096|62388']);
  });

  it('are towns behind "à", large towns, and towns in lists', () => {
    expect(
      inText('Lille et Roubaix expérimentent. À Loos-en-Gohelle, on vote. Les citoyens de Nancy aussi.'),
    ).toEqual([
      'Lille → commune 59350',
      'Roubaix → commune 59512',
      'Loos-en-Gohelle → commune 62528',
      'Nancy → commune 54395',
    ]);
    expect(inText('Au Havre et aux Mureaux. Grande Synthe agit.')).toEqual([
      'Havre → commune 76351',
      'Mureaux → commune 78440',
      'Grande Synthe → commune 59271',
    ]);
  });

  it('are departments and regions with their article, overseas included', () => {
    expect(
      inText(
        'En Ardèche, comme dans le Lot et dans la Creuse, en Bretagne, en Guyane, à Mayotte, à La Réunion.',
      ),
    ).toEqual([
      'Ardèche → department 07',
      'Lot → department 46',
      'Creuse → department 23',
      'Bretagne → region 53',
      'Guyane → region 03',
      'Mayotte → department 976',
      'La Réunion → region 04',
    ]);
  });

  it.each([
    'DATE DE LA REUNION',
    'LIEU DE LA REUNION :',
    'Objet de la Réunion : les haies',
    'ORDRE DU JOUR DE LA RÉUNION',
    'COMPTE RENDU DE LA REUNION',
    'Procès-verbal de la Réunion',
    'LA REUNION DU 3 MARS',
    'La Réunion publique',
    'LA REUNION DEBUTE A 18 H',
    'RELEVE DE LA REUNION',
  ])('are no meeting that is written as the island: “%s”', line => {
    expect(inText(`${line}\n\nOn y parle de tout.`)).toEqual([]);
  });

  it.each(['ILE DE LA REUNION', 'À La Réunion, on vote.', 'La Réunion est une île.'])(
    'are the island: “%s”',
    line => {
      expect(inText(line)).toEqual([expect.stringContaining('region 04')]);
    },
  );

  it('are named areas, without a code', () => {
    expect(inText("Le Pays basque, l'Alsace et le SCOT Nantes Saint Nazaire.")).toEqual([
      'Pays basque → area',
      'Alsace → area',
      'Nantes Saint Nazaire → area',
    ]);
  });

  it('are not people, common words, rivers, sentence openings or places abroad', () => {
    for (const body of [
      'Madame Marseille et M. Bordeaux saluent la Ville-de-Montereau.',
      'Jean Paris et Nancy Huston répondent à Pierre Rosanvallon. Florence est belle.',
      'Force est de constater que les tours de table durent. Tours de table, Bar associatif.',
      'La Loire déborde. Le Nord de la France. La Manche est froide.',
      "L'exemple de la Finlande, de Barcelone et de Genève.",
      'Réunion publique. Orange et Vinci. Sens du service public.',
      '80, rue de Reuilly - 75578 Paris cedex 12',
    ]) {
      expect(inText(body), body).toEqual([]);
    }
  });

  it('are settled by the department named right behind', () => {
    expect(inText('Saint-Denis et Plaine Commune. Puis Saint-Denis de La Réunion. Montreuil (93).')).toEqual([
      'Saint-Denis → commune 93066',
      'Plaine Commune → intercommunality 200057867',
      'Saint-Denis → commune 97411',
      'La Réunion → region 04',
      'Montreuil → commune 93048',
    ]);
  });

  it('keep all candidates where nothing settles them', () => {
    expect(inText('À Saint-Denis, on agit.')).toEqual(['Saint-Denis → commune 97411|93066|11339|30247']);
  });
});

describe('places of bodies', () => {
  it('are the territory of an authority, at its own words', () => {
    expect(places({ roles: ['maire du Havre, présidente du Département du Lot'] })).toEqual([
      'Havre → commune 76351',
      'Lot → department 46',
    ]);
    expect(places({ roles: ['chargée de mission, Ville et Métropole de Montpellier'] })).toEqual([
      'Métropole de Montpellier → intercommunality 243400017',
      'Montpellier → commune 34172',
    ]);
  });

  it('are what the name of a local body ends in', () => {
    expect(places({ roles: ['cheffe de projet au SDIS de Loire-Atlantique'] })).toEqual([
      'Loire-Atlantique → department 44',
    ]);
    expect(places({ roles: ['directrice du Collectif des jardins d’Ile de France'] })).toEqual([
      'Ile de France → region 11',
    ]);
    expect(places({ roles: ["coordinatrice, Plateforme de Répit L'Olivier 972"] })).toEqual([
      '972 → region 02',
    ]);
    expect(places({ roles: ['directeur du pôle métropolitain Nantes Saint-Nazaire'] })).toEqual([
      'Nantes Saint-Nazaire → area',
    ]);
  });

  it('are named behind a body of the whole country', () => {
    expect(places({ roles: ['maire de Mamoudzou – délégué régional CNFPT-Mayotte'] })).toEqual([
      'Mamoudzou → commune 97611',
      'Mayotte → department 976',
    ]);
    expect(places({ roles: ['directeur délégation Centre Val de Loire du CNFPT'] })).toEqual([
      'Centre Val de Loire → region 24',
    ]);
  });

  it('are regions by the short names that a word before them decides', () => {
    expect(places({ roles: ['préfète de la région Centre'] })).toEqual(['Centre → region 24']);
    expect(places({ roles: ['directrice du centre de gestion'] })).toEqual([]);
  });

  it('do not come from names of people or of abroad', () => {
    expect(places({ roles: ['expert associé à la fondation Jean Jaurès', 'Maire de Bruxelles'] })).toEqual(
      [],
    );
    expect(places({ roles: ['professeure, université Paris-Saclay'] })).toEqual([]);
  });
});

describe('places that the text itself settles', () => {
  it.each([
    ["maire d'Évry (Essonne)", ['Évry → commune 91228']],
    ['maire de Montreuil (Pas-de-Calais)', ['Montreuil → commune 62588', 'Pas-de-Calais → department 62']],
    ['maire de Saint-Denis (93)', ['Saint-Denis → commune 93066']],
    ['maire de Saint-Denis de La Réunion', ['Saint-Denis → commune 97411', 'La Réunion → region 04']],
    ['maire de Valence, Drôme', ['Valence → commune 26362']],
    // Nobody in the Nièvre is called so: no Nancy elsewhere is taken for it.
    ['maire de Nancy (Nièvre)', ['Nancy → commune']],
    ['maire de Montréal (Québec)', []],
    ['maire de Valence (Espagne)', []],
  ])('%s', (role, expected) => {
    expect(places({ roles: [role] })).toEqual(expected);
  });

  it('stay open where only the people of an island would speak for one', () => {
    expect(places({ roles: ['maire de Saint-Martin'] })).toEqual([
      'Saint-Martin → commune 97801|65392|32389|67426|54480',
    ]);
  });

  it('are found by the names of earlier editions of the code', () => {
    expect(
      places({ roles: ['maire de Louhans', "adjointe au maire d'Éragny", 'maire de Trouville'] }),
    ).toEqual(['Louhans → commune 71263', 'Éragny → commune 95218', 'Trouville → commune 76715']);
  });
});

describe('constituencies', () => {
  it.each([
    ['sénatrice de la Manche', ['Manche → department 50']],
    ['député (PS) de la 3e circonscription du Nord', ['Nord → department 59']],
    ['députée de la deuxième circonscription de la Loire', ['Loire → department 42']],
    ['conseiller départemental du canton de Rugles', ['canton de Rugles → department 27']],
  ])('%s', (role, expected) => {
    expect(
      places({ roles: [role] }).map(place => place.replace(/^conseiller départemental du /, '')),
    ).toEqual(expected);
  });

  it('need the office: a river is no seat', () => {
    expect(inText('Le député parle. Une promenade au bord de la Loire.')).toEqual([]);
  });
});

describe('names of places that mean something else', () => {
  it.each([
    "Rendez-vous gare de Lyon, gare TGV de Valence, puis 12 rue de Rennes et place d'Italie.",
    'Écrire au 75012 Paris ou à Paris cedex 12.',
    'En direct à 14 h, heure de Paris (Paris time).',
    "L'Accord de Paris et le traité de Nice.",
    "Elle enseigne à l'université de Nantes et à Sciences Po Lille.",
    'À Montréal et à Cologne, on marche.',
  ])('%s', body => {
    expect(inText(body)).toEqual([]);
  });

  it('mean the place all the same beside it', () => {
    expect(inText('À une heure de Paris. À Montréal (Aude). La porte est à Lyon.')).toEqual([
      'Paris → commune 75056',
      'Montréal → commune 11254',
      'Lyon → commune 69123',
    ]);
  });
});
