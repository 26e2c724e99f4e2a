import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** "Title: names" of each session that somebody speaks in; who leads it stands in brackets. */
async function spokenIn(text: string, name: string): Promise<readonly string[]> {
  const document = await openDocument(text, name);
  const { sessions, appearances } = readOutline(document, { name, sha256: '', characters: text.length });
  return sessions.flatMap(({ id, title }) => {
    const own = appearances.filter(({ session, via }) => session === id && via === 'list');
    if (own.length === 0) return [];
    const people = own.map(one => (one.part === 'moderator' ? `[${one.name.text}]` : one.name.text));
    return [`${title}: ${people.join(' + ')}`];
  });
}

const lists = (sign: string) => `Journée des haies

${sign} Haies et vent
  ${sign} Anne Roux, géographe, INRAE
  ${sign} Paul Petit, ingénieur, ONF
  ${sign} Zoé Blanc, chargée de mission, OFB

${sign} Haies et eau
  ${sign} Marie Dubois, naturaliste, LPO
  ${sign} Luc Martin, cartographe, IGN
  ${sign} Rose Leroy, ingénieure, Cerema
`;

describe('a list of sessions with a list of who speaks under each', () => {
  it.each(['•', '◦', '▪', '●', '–', '-', '*'])('is read in a plain text as on a page: %s', async sign => {
    for (const name of ['essai.txt', 'essai.md'])
      expect(await spokenIn(lists(sign), name)).toEqual([
        'Haies et vent: Anne Roux + Paul Petit + Zoé Blanc',
        'Haies et eau: Marie Dubois + Luc Martin + Rose Leroy',
      ]);
  });

  it('opens nothing where nobody speaks under it', async () => {
    const text = `Journée des haies\n\n• À prévoir\n  • des bottes\n  • un pique-nique\n• À lire\n  • le guide du bocage\n  • la carte des mares\n`;
    expect(await spokenIn(text, 'essai.txt')).toEqual([]);
  });
});
