import { describe, expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { plain } from '../document/open.ts';
import { organiserOf } from './organiser.ts';

describe('who organises', () => {
  it.each([
    ['Une journée organisée par l’Association Place au vélo, le 4 avril.', 'Association Place au vélo'],
    ['Organisateur : Ville d’Angers', 'Ville d’Angers'],
    ['Cycle proposé par la Région Bretagne avec le CNFPT', 'Région Bretagne'],
    ['À l’initiative du Conseil départemental de la Sarthe', 'Conseil départemental de la Sarthe'],
    ['Organised by the City of Bergen', 'City of Bergen'],
    ['Les ateliers proposés par le CERES ont pour objectif de lire', 'CERES'],
    ['Une journée organisée par la Ville d’Autun le mercredi 22 mai à la mairie', 'Ville d’Autun'],
    ['Co-organisé par l’association Farre, l’objectif du colloque est de lire', 'association Farre'],
    ['Organisé par la Ville de Lury, le Cerema et l’Ademe', 'Ville de Lury, le Cerema et l’Ademe'],
    ['Un repas organisé par nos soins', null],
  ])('%s', (line, name) => {
    expect(organiserOf(readLines(plain(line)))).toBe(name);
  });

  const page = (above: string) =>
    readLines(plain(`${'Les rives\n'.repeat(70)}${above}\n12 rue du Port, 14000 Caen\nMerci.\n`));

  it('is the body that signs above an address', () => {
    expect(organiserOf(page('Association des Rives'))).toBe('Association des Rives');
  });

  it.each([
    'Lieu & Logistique',
    'Adresse',
    'Comment venir ?',
    'Infos pratiques',
    'Où',
    'Inscriptions',
    'Venue',
  ])('is no label above one: %s', label => {
    expect(organiserOf(page(label))).toBeNull();
  });
});
