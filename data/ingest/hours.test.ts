import { describe, expect, it } from 'vitest';
import { instantOf, readHours } from './hours.ts';
import { marksOf } from './marks.ts';

function hours(line: string): string | null {
  const found = readHours(line);
  if (found === null) return null;
  const said = `${found.start}${found.end === null ? '' : `-${found.end}`}${found.zone === null ? '' : ` ${found.zone}`}`;
  return `${said}|${line.slice(found.length)}`;
}

describe('hours at the beginning of a line', () => {
  it.each([
    ['9 h Accueil', '09:00| Accueil'],
    ['9h00-10h30 Accueil', '09:00-10:30| Accueil'],
    ['09H00 – 10H30', '09:00-10:30|'],
    ['09:00 – 10', '09:00-10:00|'],
    ['130pm-215pm: Row', '13:30-14:15|: Row'],
    ['0915am-10am Row', '09:15-10:00| Row'],
    ['615-700pm Row', '18:15-19:00| Row'],
    ['5pm-530pm: break', '17:00-17:30|: break'],
    ['1200pm-1245pm Row', '12:00-12:45| Row'],
    ['10:00 – 9', '10:00| – 9'],
    ['9:00 – 10 idées', '09:00| – 10 idées'],
    ['de 9 h à 10 h : Accueil', '09:00-10:00| : Accueil'],
    ['15 heures 30 Nager', '15:30| Nager'],
    ['De 14 à 16 heures, visite', '14:00-16:00|, visite'],
    ['9-10h Accueil', '09:00-10:00| Accueil'],
    ['14:00 UTC Ramer', '14:00 UTC| Ramer'],
    ['14:00 UTC+2 Ramer', '14:00 UTC+2| Ramer'],
    ['10h30 (heure de Paris) Marcher', '10:30 heure de Paris| Marcher'],
    ['17h précises Raconter', '17:00| Raconter'],
    ['9h pile : Accueil', '09:00| : Accueil'],
    ['14h (heure de La Réunion : 16h) Nager', '14:00 heure de La Réunion : 16h| Nager'],
    ['9:00 AM - 10:00 AM Move', '09:00-10:00| Move'],
    ['2:15 pm Walk', '14:15| Walk'],
    ['1:30 – 3:00 PM Walk', '13:30-15:00| Walk'],
    ['11:00 - 12:30 PM Walk', '11:00-12:30| Walk'],
    ['9 a.m. Walk', '09:00| Walk'],
    ['9:00 - 9:10a Welcome', '09:00-09:10| Welcome'],
    ['11:30a - 12:30p Talks', '11:30-12:30| Talks'],
    ['1:30 - 2:00p Talks', '13:30-14:00| Talks'],
    ['1:30 - 2:45 Talks', '13:30-14:45| Talks'],
    ['12:15 - 1:15 Lunch', '12:15-13:15| Lunch'],
    ['5:59 Close', '17:59| Close'],
    ['6:00 Run', '06:00| Run'],
    ['01:30 Night', '01:30| Night'],
    ['1:30 AM Night', '01:30| Night'],
    ['12 noon Lunch talk', '12:00| Lunch talk'],
    ['1400 hrs GMT Storing', '14:00 GMT| Storing'],
    ['17:00 JST Welcome', '17:00 JST| Welcome'],
    ['9:00 AM – 10:00 AM (EST) Welcome', '09:00-10:00 EST| Welcome'],
    ['14:00 ESTUARY', '14:00| ESTUARY'],
    ['9:00 Uhr Begrüßung', '09:00| Begrüßung'],
    ['Ore 9.30 Saluti', '09:30| Saluti'],
    ['5:00p Drinks', '17:00| Drinks'],
    ['[9h–9h30] Accueil', '09:00-09:30| Accueil'],
    ['(14h) Visite', '14:00| Visite'],
    ['9.30 Accueil', '09:30| Accueil'],
    ['14.30-15.00 Atelier', '14:30-15:00| Atelier'],
    ['12h30 → 14h Repas', '12:30-14:00| Repas'],
    ['entre 9h et 10h, café', '09:00-10:00|, café'],
    ['11h30 - midi', '11:30-12:00|'],
    ['Midi : repas', '12:00| : repas'],
    ['à partir de 18h30 : cocktail', '18:30| : cocktail'],
    ['8h45', '08:45|'],
    ['9h 00 à 9h 30 Accueil', '09:00-09:30| Accueil'],
  ])('%s', (line, expected) => {
    expect(hours(line)).toBe(expected);
  });

  it.each([
    '2.10 Les mobilités',
    '12 agents',
    '24 heures du Mans',
    '25h30 Nager',
    '9h75 Nager',
    '10hier',
    'Midi moins le quart',
    '3 à 4 personnes',
    '12:30:45:10',
    '(14h Visite',
    'Habiter à 9 h',
    '2024-03-12',
  ])('are none in %s', line => {
    expect(hours(line)).toBeNull();
  });

  it('leave nothing of themselves to the words behind', () => {
    const words = (line: string) => line.slice(marksOf(line).length);
    expect(words('9:00 AM - 10:00 AM Atelier 1 : Se déplacer')).toBe('Atelier 1 : Se déplacer');
    expect(words('• 9h00 – 9h30 : Accueil')).toBe('Accueil');
    expect(words('10h30 (heure de Paris) Atelier 2')).toBe('Atelier 2');
    expect(words('15 heures 30 Atelier 4 : Nager')).toBe('Atelier 4 : Nager');
    expect(words('[14:00 UTC] Atelier 3')).toBe('Atelier 3');
  });

  it('may run into the words of the next cell, and no clock of a transcription does', () => {
    const words = (line: string) => line.slice(marksOf(line).length);
    expect(words('10hAccueil des participants')).toBe('Accueil des participants');
    expect(words('9h00-9h30Ouverture')).toBe('Ouverture');
    expect(readHours('10hAccueil')?.start).toBe('10:00');
    for (const line of ['10hier, la digue', '00:27Bonjour à tous', '9hPM'])
      expect(readHours(line)).toBeNull();
  });

  it('are an instant with the day, local unless the zone says its offset', () => {
    expect(instantOf('2024-03-12', '09:00', null)).toBe('2024-03-12T09:00');
    expect(instantOf('2024-03-12', '14:00', 'UTC')).toBe('2024-03-12T14:00Z');
    expect(instantOf('2024-03-12', '17:00', 'JST')).toBe('2024-03-12T17:00+09:00');
    expect(instantOf('2024-03-12', '09:00', 'IST')).toBe('2024-03-12T09:00');
    expect(instantOf('2024-03-12', '14:00', 'GMT+2')).toBe('2024-03-12T14:00+02:00');
    expect(instantOf('2024-03-12', '14:00', 'heure de Paris')).toBe('2024-03-12T14:00');
  });
});
