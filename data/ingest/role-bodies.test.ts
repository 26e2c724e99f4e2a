import { describe, expect, it } from 'vitest';
import { readRole } from './roles.ts';

/** "name [kind] position" of every mandate of a role. */
function mandates(role: string): string[] {
  return readRole(role).mandates.map(({ hit, position }) => `${hit.name} [${hit.kind}] ${position ?? '–'}`);
}

function bodies(role: string): string[] {
  return readRole(role).mandates.map(({ hit }) => hit.name);
}

describe('bodies named in English', () => {
  it.each([
    ['Deputy Mayor, City of Bergen', 'City of Bergen [commune] Deputy Mayor'],
    ['Mayor of Leuven', 'City of Leuven [commune] Mayor'],
    ['project manager, City of Nantes', 'Ville de Nantes [commune] project manager'],
    ['policy officer, Brittany Region', 'Région Bretagne [region] policy officer'],
    ['Professor, University of Oxford', 'University of Oxford [university] Professor'],
    ['Researcher, Delft University of Technology', 'Delft University of Technology [university] Researcher'],
    ["Lecturer, King's College London", "King's College London [university] Lecturer"],
    [
      'Researcher, Department of Geography, University of Leeds',
      'University of Leeds [university] Researcher, Department of Geography',
    ],
    ['Director, Department of Transport', 'Department of Transport [state] Director'],
    ['Minister for Transport', 'Ministry for Transport [state] Minister'],
    [
      'Programme Manager, European Environment Agency',
      'European Environment Agency [state] Programme Manager',
    ],
    [
      'Fellow, International Association of Public Transport',
      'International Association of Public Transport [association] Fellow',
    ],
    ['CEO, Rivage Consulting Ltd', 'Rivage Consulting Ltd [company] CEO'],
  ])('%s', (role, expected) => {
    expect(mandates(role)).toEqual([expected]);
  });

  it('are not seen in French names that share a noun', () => {
    expect(mandates('présidente, Union nationale des centres sociaux')).toEqual([
      'Union nationale des centres sociaux [association] présidente',
    ]);
    expect(bodies('directrice, Association Place au vélo')).toEqual(['Association Place au vélo']);
  });
});

describe('names that go over commas, dots and slashes', () => {
  it.each([
    [
      "chargé de mission, Direction régionale de l'environnement, de l'aménagement et du logement (DREAL) Bretagne",
      ['DREAL Bretagne [state] chargé de mission'],
    ],
    [
      "cheffe, Direction régionale de l'économie, de l'emploi, du travail et des solidarités d'Occitanie",
      ['DREETS Occitanie [state] cheffe'],
    ],
    [
      "directrice du Conseil d'architecture, d'urbanisme et de l'environnement de la Manche",
      ['CAUE de la Manche [public-service] directrice'],
    ],
    [
      'sous-directeur, Ministère de la Transition écologique, de la Biodiversité et de la Mer',
      ['Ministère de la Transition écologique [state] sous-directeur'],
    ],
    [
      'membre de la Fédération des maires, de la mission locale de Lens et du CESER Normandie',
      [
        'Fédération des maires [association] membre',
        'Mission locale de Lens [public-service] membre',
        'CESER Normandie [association] membre',
      ],
    ],
    ['cheffe de projet, DREAL Pays de la Loire/SCTE', ['DREAL Pays de la Loire [state] cheffe de projet']],
    ['cheffe de projet, DRAAF Hauts-de-France/SRAL', ['DRAAF Hauts-de-France [state] cheffe de projet']],
    ['cheffe de projet, DREAL Île-de-France / SPE', ['DREAL Île-de-France [state] cheffe de projet']],
    ["chargée d'études, DDT de la Sarthe/SUA", ["DDT de la Sarthe [state] chargée d'études"]],
    ['chercheur, C.N.R.S.', ['Centre national de la recherche scientifique [university] chercheur']],
    ['juriste, A.D.I.L. du Nord', ['ADIL du Nord [association] juriste']],
    ['animateur, F.R.A.P.N.', ['FRAPN [other] animateur']],
  ])('%s', (role, expected) => {
    expect(mandates(role)).toEqual(expected);
  });
});

describe('houses of the state behind an office', () => {
  it.each([
    ['général de division de gendarmerie', ['Gendarmerie nationale [state] général de division']],
    ['commandante de police', ['Police nationale [state] commandante']],
    [
      'inspectrice générale des affaires sociales',
      ['Inspection générale des affaires sociales [state] inspectrice générale des affaires sociales'],
    ],
    ["conseillère d'État", ["Conseil d'État [state] conseillère d'État"]],
    ['députée européenne', ['Parlement européen [other] députée européenne']],
    ['conseillère de Paris', ['Ville de Paris [commune] conseillère']],
    ["inspecteur général de l'administration honoraire", []],
    ['chef de la police municipale', []],
  ])('%s', (role, expected) => {
    expect(mandates(role)).toEqual(expected);
  });
});

describe('roles that are a body and nothing else', () => {
  it.each([
    ['Université de Limoges', 'Université de Limoges [university] –'],
    ['Institut de la Route calme', 'Institut de la Route calme [university] –'],
    ['Renouard', 'Renouard [other] –'],
    ['Grand Limoges', 'Limoges Métropole [intercommunality] –'],
    ['Agence de la rivière', 'Agence de la rivière [public-service] –'],
    ['Rivage Digital Lab de CentraleSupélec', 'Rivage Digital Lab de CentraleSupélec [university] –'],
  ])('%s', (role, expected) => {
    expect(mandates(role)).toEqual([expected]);
  });

  it('may be two, by a slash', () => {
    expect(bodies('CNRS/EHESS')).toEqual([
      'Centre national de la recherche scientifique',
      'École des hautes études en sciences sociales',
    ]);
  });
});

describe('roles as programmes write them', () => {
  it.each([
    [
      'enseignante-chercheuse à Le Mans Université',
      ['Le Mans Université [university] enseignante-chercheuse'],
    ],
    [
      'responsable des données à France Université Numérique',
      ['France Université Numérique [university] responsable des données'],
    ],
    ['co-fondateur et président de Kerolis', ['Kerolis [company] président']],
    ["PDG & co-fondatrice d'Ormetal", ['Ormetal [company] co-fondatrice']],
    [
      "vice-présidente déléguée au Numérique à l'Université de Caen",
      ['Université de Caen [university] vice-présidente déléguée au Numérique'],
    ],
    ['Professor at ETH Zürich, Switzerland', ['ETH Zürich [other] Professor']],
    [
      "chercheuse au Centre d'études des villes moyennes (CEVM)",
      ["Centre d'études des villes moyennes [other] chercheuse"],
    ],
    ['DIREN ILE DE FRANCE', ['DIREN Île-de-France [state] –']],
    ['DREAL CENTRE', ['DREAL Centre-Val de Loire [state] –']],
    ['CONSULTANTE INDÉPENDANTE', []],
  ])('%s', (role, expected) => {
    expect(mandates(role)).toEqual(expected);
  });
});

describe('a body of two or three letters before a place', () => {
  it.each([
    ["BD Val d'Oise", ["BD Val d'Oise"]],
    ["directrice, BD du Val d'Oise", ["BD du Val d'Oise"]],
    ["DT Val d'Oise", ["DT Val d'Oise"]],
    ['AD Haute-Savoie', ['AD Haute-Savoie']],
    ['BDP Haute-Marne', ['BDP Haute-Marne']],
    ['MD Ille-et-Vilaine', ['MD Ille-et-Vilaine']],
    ['BU Angers', ['BU Angers']],
    ["conseillère, Val d'Oise", []],
    ["CC Val de l'Oise", ["Communauté de communes du Val de l'Oise"]],
    ['CA Val Parisis', ["Communauté d'agglomération Val Parisis"]],
  ])('is called with it, and no grouping of a like name: %s', (role, expected) => {
    expect(bodies(role)).toEqual(expected);
  });
});

describe('ranks before a university', () => {
  it.each([
    ['MCF Université de Reims', 'Université de Reims [university] MCF'],
    ['ATER Université de Caen', 'Université de Caen [university] ATER'],
    ['PU Université de Nantes', 'Université de Nantes [university] PU'],
    ['PRAG Université de Lille', 'Université de Lille [university] PRAG'],
    ['Doctorante Sorbonne Université', 'Sorbonne Université [university] Doctorante'],
    ['PR Aix-Marseille Université', 'Aix-Marseille Université [university] PR'],
    ['MCF HDR Université d’Artois', 'Université d’Artois [university] MCF HDR'],
  ])('are what somebody is: %s', (role, expected) => {
    expect(mandates(role)).toEqual([expected]);
  });

  it('are no first word of a university that is called after its place', () => {
    expect(bodies('professeure, CY Cergy Paris Université')).toEqual(['CY Cergy Paris Université']);
    expect(bodies('professeure, Le Mans Université')).toEqual(['Le Mans Université']);
  });
});
