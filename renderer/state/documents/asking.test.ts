import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { HIDDEN } from '../../../data/text/hidden.ts';
import { fileOf, machine } from '../world.fixture.ts';

const PAGE =
  '<html><body><h1>Journée des haies</h1>\n<h2>9h00 Les haies</h2><p>Anne <b>Roux</b>, maire</p></body></html>\n';

describe('the text that is shown of a document', () => {
  it('is as long as the one that is stored, its markup veiled; there is none of a document that is not there', async () => {
    const store = machine().open();
    const { actions } = store.getState();
    await actions.start();
    await actions.openFile(fileOf('haies.html', PAGE));
    // So small a page is hardly recognised, and asked about.
    await actions.keepImports();
    const { current, corpus } = store.getState();
    const shown = await actions.showText(current ?? '');
    expect(shown).toHaveLength(corpus?.text.length ?? 0);
    expect(shown?.replaceAll(HIDDEN, '').split(/\s*\n\s*/u)).toContain('Anne Roux, maire');
    expect(await actions.showText('nothing')).toBeNull();
  });
});
