import type { OrganisationKind } from '../model/entity.ts';
import { keyWords } from '../text/normalise.ts';

/**
 * How words begin by which French and English call a kind of body, or the level of its territory: documents are in either,
 * whatever the language of the page.
 */
const CALLED: Readonly<Partial<Record<OrganisationKind, readonly string[]>>> = {
  commune: ['communes', 'communa', 'ville', 'municip', 'maire', 'city', 'cities', 'mayor'],
  intercommunality: ['intercommun', 'metropol', 'agglomer'],
  department: ['departement', 'department'],
  region: ['region'],
  state: ['etat', 'ministere', 'gouvernement', 'government', 'ministr'],
  'public-service': ['service'],
  health: ['sante', 'health', 'hopita', 'hospital', 'medica', 'soignant'],
  association: ['associati', 'federation'],
  university: ['universit', 'recherche', 'research', 'scientif'],
  company: ['entreprise', 'entrepreneur', 'company', 'companies', 'business'],
  media: ['media', 'presse', 'journalis'],
};

/** Whether a title says by itself which kind of body or level is meant: "Politiques de santé" of bodies of health. */
export function callsByName(title: string, kind: string): boolean {
  const beginnings = Object.entries(CALLED).find(([each]) => each === kind)?.[1] ?? [];
  return keyWords(title).some(word => beginnings.some(beginning => word.startsWith(beginning)));
}
