import { describe, expect, it } from 'vitest';
import { translator } from '../i18n/catalogues.ts';
import { menuOf } from './commands.ts';

describe('the menu', () => {
  it('leads to the screens that can be shown, and to no other', () => {
    const ids = menuOf(translator('fr'), ['network', 'documents'])
      .flatMap(({ items }) => items)
      .flatMap(item => (item.kind === 'command' && item.id.startsWith('screen:') ? [item.id] : []));
    expect(ids).toEqual(['screen:network', 'screen:documents']);
  });
});
