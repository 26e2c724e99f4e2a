import { describe, expect, it } from 'vitest';
import { passage } from '../../text/normalise.ts';
import { readReported } from './reported.ts';

function toldIn(text: string): readonly string[] {
  return (
    readReported(passage(text, 0, text.length))?.people.map(
      ({ name, role }) => `${text.slice(name.start, name.end)} | ${role === null ? '' : text.slice(...role)}`,
    ) ?? []
  );
}

describe('who speaks for a body', () => {
  it.each([
    ['La Banque des Rives (Anne Roux) a rappelé le calendrier.', 'Banque des Rives'],
    ['Le Cerema (Anne Roux) a annoncé l’ouverture.', 'Cerema'],
    ['En outre, le Cerema (Anne Roux) souligne l’enjeu.', 'Cerema'],
    ['La région Normandie (Anne Roux) a indiqué que les travaux commencent.', 'région Normandie'],
    ['L’IGN (Anne Roux) a précisé le format.', 'IGN'],
    ['• Nord Invest (Anne Roux) explique la démarche.', 'Nord Invest'],
    ['Une question a été posée par Rives Sud (Anne Roux) sur les sites.', 'Rives Sud'],
    ['La maire de Redon (Anne Roux) rappelle le vote.', 'maire de Redon'],
  ])('stands in brackets behind it: %s', (sentence, body) => {
    expect(toldIn(sentence)).toEqual([`Anne Roux | ${body}`]);
  });

  it('may be two', () => {
    expect(toldIn('L’Ademe (Anne Roux et Luc Petit) a présenté le bilan.')).toEqual([
      'Anne Roux | Ademe',
      'Luc Petit | Ademe',
    ]);
  });

  it.each([
    'Le livre (Anne Roux) explique la crue.',
    'Le film de Redon (Anne Roux) montre la crue.',
    'L’Ademe (Anne Roux, 2012) a montré que la digue tient.',
    'L’Ademe (Anne Roux) est à Angers.',
    'Les crues (voir Anne Roux) rappellent 1910.',
  ])('is nobody where something else stands there: %s', sentence => {
    expect(toldIn(sentence)).toEqual([]);
  });
});
