import type { Gazetteer } from '../../../../data/resolve/journal-places.ts';
import { placeFacts } from '../../../state/corrections/corrections-evidence.ts';
import type { Speech } from '../../../ui/language.tsx';

/** "Grigny (Essonne, 91286)"; the code alone until the official code is at hand. */
export function placeWords({ t }: Speech, gazetteer: Gazetteer | null, name: string, code: string): string {
  const facts = gazetteer === null ? null : placeFacts(gazetteer, name, code);
  const department = facts?.departmentName ?? null;
  return department === null
    ? t('place.bare', { name: facts?.name ?? name, code })
    : t('place.label', { name: facts?.name ?? name, department, code });
}
