import { describe, expect, it } from 'vitest';
import { sittingLead } from './title-kinds.ts';

describe('what a line says before what the one of that day is called', () => {
  it.each([
    ['Séance du 12 octobre 2023 : Les retenues d’eau', 'Les retenues d’eau'],
    ['Séance du 12 octobre 2023 : Les rives', 'Les rives'],
    ['Atelier du 4 mai 2024 – Habiter la crue', 'Habiter la crue'],
    ['Rencontre n° 2 du 4 mai 2024 — « La digue »', '« La digue »'],
  ])('ends before its title: %s', (line, title) => {
    expect(line.slice(sittingLead(line))).toBe(title);
  });

  it.each([
    'Séance du 3 juin 2025 – Hôtel de Région, Lyon',
    'Séance du 3 juin 2025 – Salle du conseil',
    'Séance du 3 juin 2025 : Angers',
    'Rencontre du 4 mai 2024 – Palais des congrès de Niort',
    'Séance du 3 juin 2025 : compte rendu du comité de pilotage',
    'Séance du matin : Les retenues',
  ])('is none where the rest says where, or that these are minutes: %s', line => {
    expect(sittingLead(line)).toBe(0);
  });
});
