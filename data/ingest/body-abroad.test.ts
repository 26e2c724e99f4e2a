import { describe, expect, it } from 'vitest';
import { isBodyAbroad } from './body-abroad.ts';

describe('a body that English writes, or that says its country', () => {
  it.each([
    'University of Leeds',
    'The University of Perrin, Scotland',
    'University College Vautrin',
    'Vautrin State University',
    'Vautrin University of Technology',
    'Marzin University, Canada',
    'Trinity College Vautrin',
    'Robic Solutions, Australia',
    'Police Service of Marzin, United Kingdom',
    'Institut de Vautrin, Suisse',
    'Université de Marzin, Maroc',
  ])('is %s', line => {
    expect(isBodyAbroad(line)).toBe(true);
  });

  it.each([
    'The University of the Future: what for?',
    'The Open University and the City',
    'What University for Tomorrow',
    'A College Education in Rural Towns',
    'Rivers and their people, Canada',
    'Les haies de Bretagne',
    'Redon, le 12 mars',
    'University life in town.',
  ])('is not %s', line => {
    expect(isBodyAbroad(line)).toBe(false);
  });
});
