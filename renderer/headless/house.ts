import { readHouse } from '../export/pptx/house/house.ts';
import { translator } from '../i18n/catalogues.ts';
import type { Language } from '../i18n/index.ts';

/** Why a file is no template for slides, in words; null when it is one. */
export function houseRefusal(bytes: Uint8Array, name: string, language: Language): string | null {
  const read = readHouse(bytes);
  return read.ok ? null : translator(language)(`house.refused.${read.error}`, { name });
}
