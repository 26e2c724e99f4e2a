import { describe, expect, it } from 'vitest';
import { rollLabel } from './rolls.ts';

describe('the side of those who sit below a label', () => {
  it.each([
    'Pour la direction :',
    'Représentants du personnel :',
    'Délégation du personnel (4) :',
    'Représentants de l’administration : Mme Roux',
    'Équipe enseignante :',
    'Membres avec voix consultative :',
  ])('is called in minutes: %s', line => {
    expect(rollLabel(line, true)).toMatchObject({ roll: 'participant', side: true });
  });

  it.each([
    'Direction : nous verrons en mars.',
    'Représentants du personnel',
    'Pour la direction artistique :',
    'La direction répond aux élus :',
  ])('is no other line: %s', line => {
    expect(rollLabel(line, true)).toBeNull();
  });

  it('is called by no programme', () => {
    expect(rollLabel('Représentants du personnel :', false)).toBeNull();
  });
});
