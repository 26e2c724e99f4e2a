import type { EntityKind } from '../../../../data/model/entity.ts';

/** What a sheet can be of. */
const DOSSIER_KINDS = [
  'person',
  'organisation',
  'territory',
  'session',
] as const satisfies readonly EntityKind[];
export type DossierKind = (typeof DOSSIER_KINDS)[number];

/** Whether there is a sheet of such a thing. */
export function hasDossier({ kind }: { readonly kind: EntityKind }): boolean {
  return DOSSIER_KINDS.some(each => each === kind);
}
