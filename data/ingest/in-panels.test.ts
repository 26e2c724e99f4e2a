import { describe, expect, it } from 'vitest';
import { spokenIn } from './spoken.fixture.ts';

const HEAD = 'Journées des rivières\n12 mars 2024\n\n';

describe('what is presented under the numbers of panels', () => {
  it('is a title behind those who give it and a comma, however rare their names', async () => {
    const text = `${HEAD}9h00-10h30 Panel 31 : Les rives
31-1 Anne Tolbec, La haie au bord du champ
31-2 Kerzhao Mbiro and Paul Guivarch, Le pont et la loutre de mer
31-3 Zoé Marzin, Compter les silures, les carpes et les anguilles

11h00-12h30 Panel 4 : Les digues
4-1 Hugo Kerlo, Géographie Comparée des Digues
4-2 Luc Morvan et Marie Brunoy, Qui paie la digue ?
`;
    expect(await spokenIn(text)).toEqual([
      'La haie au bord du champ: Anne Tolbec',
      'Le pont et la loutre de mer: Kerzhao Mbiro + Paul Guivarch',
      'Compter les silures, les carpes et les anguilles: Zoé Marzin',
      'Géographie Comparée des Digues: Hugo Kerlo',
      'Qui paie la digue ?: Luc Morvan + Marie Brunoy',
    ]);
  });

  it('is none where sessions bear the numbers, and name who leads', async () => {
    const text = `${HEAD}3-7 Les rives Modération : Anne Tolbec, Hugo Kerlo

3-8 Les digues du fleuve Modération : Paul Guivarch, Zoé Marzin

3-9 La carte et la crue Modération : Luc Morvan, Marie Brunoy
`;
    expect((await spokenIn(text)).join('\n')).not.toContain('Modération');
  });

  it('is none of days', async () => {
    const text = `${HEAD}12-13 Mars, Rennes, Anne Tolbec\n14-15 Mars, Caen, Paul Guivarch\n16-17 Mars, Brest, Zoé Marzin\n`;
    expect((await spokenIn(text)).join('\n')).not.toContain('Rennes, Anne');
  });
});
