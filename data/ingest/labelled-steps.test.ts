import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

async function sessionsOf(text: string): Promise<readonly string[]> {
  const source = { name: 'forum.txt', sha256: '', characters: text.length };
  const { sessions, appearances } = readOutline(await openDocument(text, 'forum.txt'), source);
  return sessions.map(({ id, parent, title }) => {
    const own = appearances.filter(({ session }) => session === id).map(({ name }) => name.text);
    return `${parent == null ? '' : '> '}${title}: ${own.join(' + ')}`;
  });
}

const OPENING = "Journées de l'eau\nMardi 4 mai 2021\n10h00 – 11h00 SÉANCE D'OUVERTURE\n";

describe('labels below a session with hours', () => {
  it('are steps of it', async () => {
    const text = `${OPENING}Ouverture par notre grand témoin :\n• Anne Leroux\nPrésidente de la région\nLes discours officiels :\n• Paul Girard\nMaire de Nantes\n`;
    expect(await sessionsOf(text)).toEqual([
      "SÉANCE D'OUVERTURE: ",
      '> Ouverture par notre grand témoin: Anne Leroux',
      '> Les discours officiels: Paul Girard',
    ]);
  });

  it('are none where hours stand before them', async () => {
    const text = `${OPENING}11h00 – 11h30 Ouverture par notre grand témoin :\n• Anne Leroux\nPrésidente de la région\n`;
    expect(await sessionsOf(text)).toEqual([
      "SÉANCE D'OUVERTURE: ",
      'Ouverture par notre grand témoin: Anne Leroux',
    ]);
  });
});

describe('names over what their bearers are', () => {
  const known = '• Paul Girard\nMaire de Nantes\n• Anne Morand\nPréfète\n• Lise Vidal\nArmatrice\n';

  it('are names however rare, where most of the list are known', async () => {
    const text = `${OPENING}${known}• Awdalé Bint Sidouma\nPrésidente du conseil régional\n`;
    expect(await sessionsOf(text)).toEqual([
      "SÉANCE D'OUVERTURE: Paul Girard + Anne Morand + Lise Vidal + Awdalé Bint Sidouma",
    ]);
  });
});
