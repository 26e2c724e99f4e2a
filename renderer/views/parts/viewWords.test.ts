import { describe, expect, it } from 'vitest';
import { EMPTY_QUERY } from '../../../data/model/query.ts';
import { translator } from '../../i18n/catalogues.ts';
import { formatsOf } from '../../i18n/index.ts';
import { DEFAULT_EXPLORATION } from '../../state/exploration/exploration.ts';
import { tidyName } from '../../state/exploration/view-names.ts';
import { rouen } from '../../state/rouen.fixture.ts';
import { messageOf, suggestedName } from './viewWords.ts';

const speech = { language: 'fr', t: translator('fr'), formats: formatsOf('fr') } as const;
const corpus = rouen();
const exploration = {
  ...DEFAULT_EXPLORATION,
  query: { ...EMPTY_QUERY, sessionKinds: ['workshop'] as const },
};
const message = (name: string) => messageOf(name, { corpus, exploration, speech });

describe('the message of a view', () => {
  it('is the name that it was given, and none where it bears the one that was proposed, as it is kept', () => {
    const proposed = suggestedName(corpus, exploration, speech);
    expect(proposed).toContain('\u202f:');
    for (const name of [proposed, tidyName(proposed), `${tidyName(proposed)} (2)`, 'Réseau', ' '])
      expect(message(name), name).toBeNull();
    expect(message('Les ateliers se parlent')).toBe('Les ateliers se parlent');
  });
});
