import { CIVILITY } from '../text/civilities.ts';
import { holdsAny } from '../text/fragments.ts';

/** ". Monsieur le préfet de l'Eure", ", Mme la présidente", "(M. le maire)", "par Madame la ministre": who gives it, by the office alone. */
const OFFICE = new RegExp(
  String.raw`(?:\s?[.,;]|\s[–—-]|\s\(|\s:)?\s(?:par |avec |en présence d[eu] |\()?${CIVILITY}\s+(?:l[ea] |l['’])\p{Ll}[^.!?;:]{2,120}\)?\.?$`,
  'u',
);
const ADDRESSES = ['M.', 'M l', 'Mme', 'Mlle', 'onsieur', 'adame', 'oiselle'];
/** ". Madame" before a name that stands behind the title. */
const ADDRESS = new RegExp(String.raw`\s?[.,;–—-]\s${CIVILITY}$`, 'u');
/** What the office completes: "Allocution de Monsieur le maire" is called so. */
const OPEN = /(?<!\p{L})(?:de|du|des|d|à|et|pour|sur|entre|chez|que|selon|avec|par)$/iu;
const LEAST = 4;

/**
 * Where the words of a title end, before an office that tells who gives it and bears no name: "Réparer la rivière. Monsieur le préfet
 * de l'Eure". The length of the words where none stands there.
 */
export function beforeOffice(words: string): number {
  const found = (holdsAny(words, ADDRESSES) ? OFFICE.exec(words) : null) ?? ADDRESS.exec(words);
  if (found === null) return words.length;
  const title = words.slice(0, found.index);
  const isParted = /^\s?[.,;:–—-]|^\s\(|^\s(?:par|avec|en) /u.test(found[0]);
  return isParted && title.length >= LEAST && !OPEN.test(title) ? found.index : words.length;
}
