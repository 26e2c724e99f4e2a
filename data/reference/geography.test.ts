import { describe, expect, it } from 'vitest';
import { communesNamed } from './communes.ts';
import { departmentNamed, divisionNamed, divisionNumbered, regionNamed } from './divisions.ts';
import { authorityName, ofPlace, placeOf, territoryIdOf, undecidedKey } from './geography.ts';
import { districtLedBy, districtsNamed, districtsWithCore } from './intercommunalities.ts';
import { nameKey } from './name-key.ts';

describe('departments and regions', () => {
  it('take their own articles', () => {
    const of = (name: string) => {
      const place = departmentNamed(nameKey(name));
      return place && ofPlace(place);
    };
    expect(['Ain', 'Lot', 'Landes', 'Creuse', 'Ille-et-Vilaine', 'Maine-et-Loire'].map(of)).toEqual([
      "de l'Ain",
      'du Lot',
      'des Landes',
      'de la Creuse',
      "d'Ille-et-Vilaine",
      'de Maine-et-Loire',
    ]);
  });

  it('overseas mean by their bare name the authority that governs', () => {
    expect(divisionNamed('guyane')).toMatchObject({ level: 'region', code: '03' });
    expect(divisionNamed('mayotte')).toMatchObject({ level: 'department', code: '976' });
    expect(divisionNumbered('972')).toMatchObject({ level: 'region', code: '02' });
    expect(departmentNamed('reunion')).toMatchObject({ code: '974' });
    expect(regionNamed('reunion')).toMatchObject({ code: '04' });
  });

  it('do not answer to words that objects have of themselves', () => {
    expect(divisionNamed('constructor')).toBeNull();
  });
});

describe('intercommunalities', () => {
  const usual = (core: string) => districtsWithCore(core).map(district => district.name);

  it('have the name that people use', () => {
    expect(usual('rouen normandie')).toEqual(['Métropole Rouen Normandie']);
    expect(usual('seine eure')).toEqual(["Communauté d'agglomération Seine-Eure"]);
    expect(usual('nimes')).toEqual(['Nîmes Métropole']);
    expect(usual('lodevois larzac')).toEqual(['Communauté de communes Lodévois et Larzac']);
    expect(usual('grand reims')).toEqual(['Communauté urbaine du Grand Reims']);
  });

  it('include the territories of the Métropole du Grand Paris', () => {
    expect(districtsNamed('grand paris sud est avenir')[0]).toMatchObject({
      code: '200058006',
      department: '94',
    });
  });

  it('are known by the town that leads them', () => {
    const [montpellier] = communesNamed('montpellier');
    expect(montpellier && districtLedBy(montpellier)?.name).toBe('Montpellier Méditerranée Métropole');
  });
});

describe('the names of authorities', () => {
  const town = (name: string) => communesNamed(nameKey(name)).map(authorityName)[0];

  it('contract the article of a town', () => {
    expect(['Le Havre', "Les Sables-d'Olonne", 'La Rochelle', 'Angers', 'Hyères', 'Rouen'].map(town)).toEqual(
      [
        'Ville du Havre',
        "Ville des Sables-d'Olonne",
        'Ville de La Rochelle',
        "Ville d'Angers",
        "Ville d'Hyères",
        'Ville de Rouen',
      ],
    );
  });

  it('are those of the collectivities that have one of their own', () => {
    const region = divisionNamed('corse');
    expect(region && authorityName(region)).toBe('Collectivité de Corse');
  });
});

describe('keys', () => {
  it('make the same id for an authority and its territory', () => {
    expect(territoryIdOf('commune:76540')).toBe('commune-76540');
    expect(territoryIdOf(undecidedKey('commune', 'Saint-Denis'))).toBe('commune-saint-denis');
  });

  it('lead back to their place, also under another name', () => {
    expect(placeOf('commune', 'Rouen', '76540')?.name).toBe('Rouen');
    expect(placeOf('commune', 'Cherbourg', '50129')?.name).toBe('Cherbourg-en-Cotentin');
    expect(placeOf('department', 'Lot', '46')?.name).toBe('Lot');
    expect(placeOf('intercommunality', '', '200023414')?.name).toBe('Métropole Rouen Normandie');
  });
});
