import { communeByCode } from '../reference/communes.ts';
import { districtOfCommune } from '../reference/intercommunalities.ts';
import { authorityHit, type Setting } from './authorities.ts';
import { formAt } from './authority-forms.ts';
import type { BodyHit } from './body-hit.ts';
import { communeAt } from './gazetteer.ts';
import { type NameWord, skipLink } from './name-words.ts';

const ADMINISTRATION = new Set(
  (
    'charge chargee responsable dgs dga adjoint adjointe elu elue coordinateur coordinatrice coordonnateur coordonnatrice agent agente chef cheffe ' +
    'directeur directrice referent referente conseiller conseillere'
  ).split(' '),
);

/** Whether the words before `to` say work in an administration. */
function administrativeWork(words: readonly NameWord[], to: number): boolean {
  return words
    .slice(0, to)
    .some((word, i) => ADMINISTRATION.has(word.key) && !/^regionale?$/.test(words[i + 1]?.key ?? ''));
}

/** "chargée de mission Territoire zéro non-recours Chemillé-en-Anjou": a town at the end of an agent's role is the employer. */
export function townAtEnd(words: readonly NameWord[], setting: Setting): BodyHit | null {
  for (let at = 1; at < words.length; at += 1) {
    const hit = communeAt(words, at, false);
    if (hit === null || hit.to !== words.length) continue;
    const before = words[at - 1]?.key ?? '';
    const apart = !/^(?:de|du|des|d|la|le|les|l|sur|en|pres|vers|entre|et|saint|sainte)$/.test(before);
    const town = hit.to - hit.from > 1 || (hit.places[0]?.population ?? 0) > 2000;
    const employs = apart && town && administrativeWork(words, at);
    return employs ? authorityHit(hit, hit.from, hit.to, setting, 'implied-authority') : null;
  }
  return null;
}

/** "à Rennes et Métropole de Rennes": a town beside its grouping is the town's own administration. */
export function townBeside(
  words: readonly NameWord[],
  strong: readonly BodyHit[],
  setting: Setting,
): BodyHit | null {
  for (const hit of strong) {
    if (hit.kind !== 'intercommunality') continue;
    for (let at = Math.max(0, hit.from - 9); at < hit.from; at += 1) {
      const town = communeAt(words, at, false);
      if (town === null || words[town.to]?.key !== 'et') continue;
      if (skipLink(words, town.to + 1) === hit.from)
        return authorityHit(town, town.from, town.to, setting, 'authority-beside');
    }
  }
  return null;
}

/** "maire de Barentin, vice-président de la métropole": the grouping without a name is that of the one town named beside. */
export function groupingOfTown(
  words: readonly NameWord[],
  strong: readonly BodyHit[],
  setting: Setting,
): BodyHit | null {
  const codes = new Set(strong.flatMap(hit => /^commune:(\d.*)$/.exec(hit.key ?? '')?.[1] ?? []));
  const [code] = codes;
  if (codes.size !== 1 || code === undefined) return null;
  for (let at = 0; at < words.length; at += 1) {
    const form = formAt(words, at);
    if (form?.level !== 'intercommunality' || form.plural || words[form.to]?.broken === false) continue;
    if (strong.some(hit => hit.from <= at && at < hit.to)) continue;
    const commune = communeByCode(code);
    const district = commune && districtOfCommune(commune);
    if (!district || (form.districts.length > 0 && !form.districts.includes(district.form))) continue;
    const hit = { from: at, to: form.to, places: [district], form: 'short' } as const;
    return authorityHit(hit, at, form.to, setting, 'authority-of-town');
  }
  return null;
}
