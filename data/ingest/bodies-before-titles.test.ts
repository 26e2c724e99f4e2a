import { describe, expect, it } from 'vitest';
import { spokenIn } from './spoken.fixture.ts';

describe('entries that say whose people speak before what they say', () => {
  it('are talks of those in the brackets, who come from there', async () => {
    const text = `# Rencontre des rivières

- 10h05-10h25 : OFB (Brian Lecler) : approches en très grande dimension
- 10h30-10h45 : pause
- 10h45-10h55 : ONERA (Loïc Bréval et Mathieu Balestre) : optimisation et analyse des crues
- 11h00-11h20 : Université de Brest (Marie Munoz) : panorama des besoins, focus sur l’éolien
`;
    expect(await spokenIn(text, 'essai.md')).toEqual([
      'approches en très grande dimension: Brian Lecler (OFB)',
      'optimisation et analyse des crues: Loïc Bréval (ONERA) + Mathieu Balestre (ONERA)',
      'panorama des besoins, focus sur l’éolien: Marie Munoz (Université de Brest)',
    ]);
  });

  it('are none where the brackets hold nobody', async () => {
    const text = `# Rencontre des rivières

- 10h05-10h25 : OFB (Office français de la biodiversité) : ce que disent les crues
- 10h45-10h55 : Université de Brest (amphithéâtre B) : visite du canal
- 11h00-11h20 : ONERA (à confirmer) : panorama des besoins
`;
    expect(await spokenIn(text, 'essai.md')).toEqual([]);
  });
});
