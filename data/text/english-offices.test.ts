import { describe, expect, it } from 'vitest';
import { startsAsEnglishOffice } from './english-offices.ts';
import { roleScore } from './role-words.ts';

describe('an office in English', () => {
  it.each([
    'Senior Legal Advisor, International Litigation',
    'Deputy Mayor for Energy Transition, Urban Planning & Infrastructure',
    'Head of Research',
    'Policy Officer at the Ministry',
    'Associate Professor, University of Leeds',
    'Co-founder of the lab',
    'research fellow (CNRS)',
    'Acting head of the archive',
    'Data Scientist',
    'Professor emeritus',
    'translator',
    'Vice-Chancellor, University of York',
    'Hydrologist at the Met Office',
    'senior nurse (NHS)',
    'International Environmental Sustainability Communications Coordinator',
  ])('is told by its noun: %s', words => {
    expect(startsAsEnglishOffice(words)).toBe(true);
    expect(roleScore(words)).toBe(1);
  });

  it.each([
    'Research Data and where they go',
    'Student projects on the river',
    'Climate change in small towns',
    'Head Start',
    'Nurse and patient',
    'Artist lives in old ports',
    'Digital Planning',
    'Author names in old archives',
    'Public spaces',
    'International Investigations',
    'Senior International Environmental Sustainability Communications Coordinator',
  ])('is none in a title: %s', words => {
    expect(startsAsEnglishOffice(words)).toBe(false);
  });
});
