import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { entriesOf } from '../entries.fixture.ts';
import { headsPart } from './heads-part.ts';
import { readOutline } from './outline.ts';

const LED = [
  'Table ronde : réparer la digue: moderator Anne/Roux | géographe, Université de Brest + speaker Paul/Petit | maire de Redon',
  'Compter les mares: moderator Jean/Morel | économiste + speaker Luc/Martin | chercheur, CNRS',
];

const programme = (lead: string, others: string) => `# Rencontres du fleuve

Redon, 16 mai 2024

## Table ronde : réparer la digue

### ${lead}

Anne Roux, géographe, Université de Brest

### ${others}

- Paul Petit, maire de Redon

## Atelier 2 : Compter les mares

### ${lead}

Jean Morel, économiste

### ${others}

- Luc Martin, chercheur, CNRS
`;

async function titlesOf(text: string): Promise<readonly string[]> {
  const document = await openDocument(text, 'essai.md');
  const source = { name: 'essai.md', sha256: '', characters: text.length };
  return readOutline(document, source).sessions.map(({ title }) => title);
}

describe('a heading that says as what those below it take part', () => {
  it.each([
    ['Modération', 'Avec'],
    ['Modératrice', 'Intervenants'],
    ['Animation', 'Intervenant·es'],
    ['Animée par', 'Participants'],
    ['Présidence', 'Les intervenants'],
    ['Présidente de séance', 'Grands témoins'],
    ['Moderator', 'Speakers'],
    ['Chair', 'With'],
    ['Session chair', 'Panellists'],
    ['Moderated by', 'Our speakers'],
  ])('opens no session below one: %s, %s', async (lead, others) => {
    expect(await entriesOf(programme(lead, others))).toEqual(LED);
  });

  it('is none where it says more, or stands beside the sessions', async () => {
    for (const title of [
      'Animation musicale',
      'Avec les jeunes',
      'Participation citoyenne',
      'Présider une commune',
    ])
      expect(headsPart(title)).toBe(false);
    const beside = programme('Modération', 'Avec').replaceAll('###', '##');
    expect(await titlesOf(beside)).toContain('Table ronde : réparer la digue');
  });
});
