import { describe, expect, it } from 'vitest';
import {
  LONGEST_GROUP_NAME,
  USUAL_NAMING,
  withAlways,
  withGroupName,
  withNamesOf,
} from './network-naming.ts';

describe('how things are named in the network', () => {
  it('leaves out a kind or names a node, and takes it back', () => {
    const without = withNamesOf(USUAL_NAMING, 'organisation');
    expect(without.unnamed).toEqual(['organisation']);
    expect(withNamesOf(without, 'organisation')).toEqual(USUAL_NAMING);
    const always = withAlways(withAlways(USUAL_NAMING, 'a'), 'b');
    expect(withAlways(always, 'a').always).toEqual(['b']);
  });

  it('keeps one name a community, whichever of its nodes bore it, and none when it is empty', () => {
    const first = withGroupName(USUAL_NAMING, ['a', 'b'], '  Les  villes ');
    expect(first.groups).toEqual([{ key: 'a', name: 'Les villes' }]);
    const second = withGroupName(first, ['c', 'a'], 'Les métropoles');
    expect(second.groups).toEqual([{ key: 'c', name: 'Les métropoles' }]);
    expect(withGroupName(second, ['b', 'c'], ' ')).toEqual(USUAL_NAMING);
    expect(withGroupName(second, [], 'Personne').groups).toEqual(second.groups);
    const long = (length: number) =>
      withGroupName(USUAL_NAMING, ['a'], 'n'.repeat(length)).groups[0]?.name.length;
    expect([long(LONGEST_GROUP_NAME), long(LONGEST_GROUP_NAME + 1)]).toEqual([80, 80]);
  });
});
