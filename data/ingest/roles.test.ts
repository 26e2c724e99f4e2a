import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../text/any-text.fixture.ts';
import { readRole } from './roles.ts';

/** "name [kind] position" of every mandate of a role. */
function mandates(role: string): string[] {
  return readRole(role).mandates.map(({ hit, position }) => `${hit.name} [${hit.kind}] ${position ?? '–'}`);
}

function bodies(role: string): string[] {
  return readRole(role).mandates.map(({ hit }) => hit.name);
}

describe('elected offices imply their authority', () => {
  it('in a town, whatever its article', () => {
    expect(bodies('Maire de Tours')).toEqual(['Ville de Tours']);
    expect(bodies('adjointe au maire du Havre déléguée à la santé')).toEqual(['Ville du Havre']);
    expect(bodies("1er adjoint au maire des Sables-d'Olonne")).toEqual(["Ville des Sables-d'Olonne"]);
    expect(bodies('adjointe au maire de la Rochelle')).toEqual(['Ville de La Rochelle']);
    expect(bodies("maire d'Hyères")).toEqual(["Ville d'Hyères"]);
    expect(bodies('élu à la transition écologique de Lyon')).toEqual(['Ville de Lyon']);
  });

  it('in a department or a region', () => {
    expect(bodies("conseillère départementale de l'Ain")).toEqual(["Département de l'Ain"]);
    expect(bodies("conseiller régional d'Île-de-France, maire de Sceaux")).toEqual([
      'Région Île-de-France',
      'Ville de Sceaux',
    ]);
  });

  it.each([
    'présidente des élus de La Réunion',
    'élue de la Creuse',
    'réseau des élus de l’Allier',
    'association des maires de la Creuse',
    'les maires de l’Orne',
    'élus de l’Aube',
    'élues de la Mayenne',
    'élus de la Vienne',
  ])('but in no village that bears the name of a department or region: “%s”', role => {
    expect(bodies(role).filter(name => name.startsWith('Ville'))).toEqual([]);
  });

  it.each([
    ['élus de Mayenne', 'Ville de Mayenne'],
    ['élue de Paris', 'Ville de Paris'],
    ['élus de Vienne', 'Ville de Vienne'],
    ['élus de La Rochelle', 'Ville de La Rochelle'],
    ['élu du Mans', 'Ville du Mans'],
    ['maire de La Réunion', 'Ville de La Réunion'],
    ['maires de Lyon et de Bron', 'Ville de Lyon'],
  ])('and in a town that is meant by it: “%s”', (role, town) => {
    expect(bodies(role)).toContain(town);
  });

  it.each([
    ['professeure, Université de Montréal', 'Université de Montréal'],
    ['directeur du CCAS de Montréal', 'CCAS de Montréal'],
    ['étudiant, Université de Valence', 'Université de Valence'],
  ])('as a house bears the name that is written where several towns are called so: “%s”', (role, body) => {
    expect(bodies(role)).toContain(body);
  });

  it('also where the town is abroad, without a key', () => {
    const [mandate] = readRole('Maire de Bruxelles').mandates;
    expect(mandate?.hit).toMatchObject({ name: 'Ville de Bruxelles', kind: 'commune', key: null });
  });

  it('in parliament and prefectures', () => {
    expect(mandates('Députée de la 3e circonscription du Rhône')).toEqual([
      'Assemblée nationale [state] Députée',
    ]);
    expect(mandates('sénateur du Pas-de-Calais')).toEqual(['Sénat [state] sénateur']);
    expect(mandates('sous-préfète de Saint-Malo')).toEqual([
      'Sous-préfecture de Saint-Malo [state] sous-préfète',
    ]);
    expect(mandates('Secrétaire général de la préfecture du Lot')).toEqual([
      'Préfecture du Lot [state] Secrétaire général',
    ]);
  });
});

describe('several mandates in one role', () => {
  it('are told apart with their positions', () => {
    expect(
      mandates('maire de Nancy, président du Grand Nancy et vice-président de Régions de France'),
    ).toEqual([
      'Ville de Nancy [commune] maire',
      'Métropole du Grand Nancy [intercommunality] président',
      'Régions de France [association] vice-président',
    ]);
  });

  it('share a position where they share it in the text', () => {
    expect(
      mandates("directeur général des services de la ville et de l'eurométropole de Strasbourg"),
    ).toEqual([
      'Ville de Strasbourg [commune] directeur général des services',
      'Eurométropole de Strasbourg [intercommunality] directeur général des services',
    ]);
    expect(bodies('secrétaire général à la Ville de Nancy et à la Métropole du Grand Nancy')).toEqual([
      'Ville de Nancy',
      'Métropole du Grand Nancy',
    ]);
    expect(bodies("Directrice de l'urbanisme de Rennes Ville et Métropole")).toEqual([
      'Ville de Rennes',
      'Rennes Métropole',
    ]);
    expect(bodies('chargée de mission à Rennes et Métropole de Rennes')).toEqual([
      'Ville de Rennes',
      'Rennes Métropole',
    ]);
  });

  it('count an acronym in brackets with its name', () => {
    expect(bodies('directrice de la Fédération Française de Tennis de Table (FFTT)')).toHaveLength(1);
    expect(
      bodies('chargé de mission, UNADEL - Union nationale des acteurs du développement local'),
    ).toHaveLength(1);
    expect(bodies("chef de projet à l'Agence nationale de la rénovation urbaine (ANRU)")).toEqual([
      'Agence nationale pour la rénovation urbaine',
    ]);
  });

  it('find a grouping said without its name by the town beside', () => {
    expect(bodies('maire de Malaunay, vice-présidente de la métropole')).toEqual([
      'Ville de Malaunay',
      'Métropole Rouen Normandie',
    ]);
    expect(bodies('Présidente de la Région')).toEqual([]);
  });
});

describe('authorities by their forms', () => {
  it.each([
    ['DGS de la CC Cœur de Savoie', 'Communauté de communes Coeur de Savoie'],
    [
      "Présidente de la communauté d'agglomération de Cergy Pontoise",
      "Communauté d'agglomération de Cergy-Pontoise",
    ],
    ['Président de la communauté urbaine du Grand Reims', 'Communauté urbaine du Grand Reims'],
    ['chargé de mission mobilité, Métropole de Valenciennes', 'Valenciennes Métropole'],
    ['chargée de projet à la MEL', 'Métropole Européenne de Lille'],
    ['cheffe de projet à Nantes métropole', 'Nantes Métropole'],
    ['vice-présidente de Grand Paris Grand Est', 'Grand Paris Grand Est'],
    ['Directeur adjoint, Conseil départemental 44', 'Département de la Loire-Atlantique'],
    ['chargée de mission CD93', 'Département de la Seine-Saint-Denis'],
    ['Présidente du Conseil départemental des Landes', 'Département des Landes'],
    ['responsable innovation, Département de la Réunion', 'Département de La Réunion'],
    ['présidente de la Région Réunion', 'Région Réunion'],
    ['Cheffe de service, conseil régional de Nouvelle-Aquitaine', 'Région Nouvelle-Aquitaine'],
    ['directeur général des services de la Ville de Cherbourg', 'Ville de Cherbourg-en-Cotentin'],
    ['DGA au secrétaire général au conseil départemental de la Gironde', 'Département de la Gironde'],
    ["directrice chez conseil départemental de l'Isère", "Département de l'Isère"],
  ])('%s → %s', (role, name) => {
    expect(bodies(role)).toEqual([name]);
  });

  it('do not take a department of a firm for an authority', () => {
    expect(bodies("directeur du département Opinion à l'IFOP")).toEqual(['Ifop']);
  });
});

describe('units inside a body give way to the body', () => {
  it.each([
    ['directrice de la mission risques climatiques à Bordeaux Métropole', 'Bordeaux Métropole'],
    ['directrice de la Délégation égalité au conseil départemental du Lot', 'Département du Lot'],
    ['Directeur de la Mission Grand Cœur à la Ville de Montpellier', 'Ville de Montpellier'],
    ["président du conseil d'administration de l'IRCANTEC", 'Ircantec'],
    ["co-président du groupe de travail « alimentation » à l'AMF", 'Association des maires de France'],
  ])('%s → %s', (role, name) => {
    expect(bodies(role)).toEqual([name]);
  });

  it('but a legal person of its own stays', () => {
    expect(bodies('responsable du pôle santé au CCAS de la Ville de Poitiers')).toEqual(['CCAS de Poitiers']);
    expect(bodies('psychologue au numéro national 3114 situé au SMUR du CHU de Rouen')).toEqual([
      'Numéro national de prévention du suicide',
      'CHU de Rouen',
    ]);
  });
});

describe('homonyms', () => {
  const key = (role: string) => readRole(role).mandates[0]?.hit.key;

  it('stay open without evidence', () => {
    expect(key('maire de Grigny')).toBe('commune:grigny');
    expect(key("maire d'Allons")).toBe('commune:allons');
    expect(key('maire de Saint-Denis')).toBe('commune:saint-denis');
  });

  it('are settled by what is named beside them', () => {
    expect(key('maire de Grigny (Essonne)')).toBe('commune:91286');
    expect(key('maire de Saint-Denis (93)')).toBe('commune:93066');
    expect(key('maire de Saint-Denis de La Réunion')).toBe('commune:97411');
    expect(key('maire de Saint-Denis, vice-président de Plaine Commune')).toBe('commune:93066');
  });

  it('are settled by population only where one town towers over the others', () => {
    expect(key('maire de Montreuil')).toBe('commune:93048');
    expect(key('maire de Villeneuve')).toBe('commune:villeneuve');
  });
});

describe('roles in capitals, and of other times', () => {
  it.each([
    ['VILLE DE VILLANDRY', 'Ville de Villandry [commune] –'],
    ['CONSEIL RÉGIONAL CENTRE', 'Région Centre-Val de Loire [region] –'],
    ['CAUE PYRÉNÉES ORIENTALES', 'CAUE des Pyrénées-Orientales [public-service] –'],
    ['président de la Région Basse-Normandie', 'Région Basse-Normandie [region] président'],
    ['présidente du Conseil général du Calvados', 'Département du Calvados [department] présidente'],
    ['ministre de la Culture', 'Ministère de la Culture [state] ministre'],
    ['maire du 13e arrondissement de Paris', 'Ville de Paris [commune] maire du 13e arrondissement'],
    [
      'Vice-présidente de l’Université Toulouse - Jean Jaurès',
      'Université Toulouse - Jean Jaurès [university] Vice-présidente',
    ],
  ])('%s → %s', (role, expected) => {
    expect(mandates(role)).toEqual([expected]);
  });
});

describe('any role', () => {
  it('gives mandates whose offsets lie within it', () => {
    const words = [
      'maire',
      'de',
      'Rouen',
      'la',
      'Ville',
      'et',
      'métropole',
      ',',
      '(AMF)',
      'CHU',
      '«',
      '»',
      'constructor',
      '-',
      '93',
      'président',
      "l'",
      'association',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 25 }), parts => {
        const role = parts.join(' ');
        for (const { start, end, mandateStart } of readRole(role).mandates) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(role.length);
          expect(mandateStart).toBeLessThanOrEqual(start);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is read without failing, whatever its characters', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 80 }), role => {
        expect(Array.isArray(readRole(role).mandates)).toBe(true);
      }),
    );
  });
});
