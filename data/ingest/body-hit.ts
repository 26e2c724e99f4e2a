import type { OrganisationKind } from '../model/entity.ts';

/** Words [from, to) of a passage name a body. */
export interface BodyHit {
  readonly from: number;
  readonly to: number;
  /** The full usual name. */
  readonly name: string;
  readonly kind: OrganisationKind;
  /** Key of the dictionary or of the authority; null when only the words tell. */
  readonly key: string | null;
  readonly rule: string;
  /** For an office: the first word of its place; the words before it are the position. */
  readonly place?: number;
  /** Further authorities of the same phrase: "la ville et la métropole de Nancy", "les villes de Rouen et Strasbourg". */
  readonly also?: readonly BodyHit[];
}
