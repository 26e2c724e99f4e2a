import { describe, expect, it } from 'vitest';
import { isDamaged, readRowCount, writeRowCount } from './documents/row-count.ts';
import { DEFAULT_PREFERENCES, readPreferences, writePreferences } from './preferences.ts';
import { memoryStorage, refusedStorage } from './state.fixture.ts';

describe('preferences', () => {
  it('are French, and as the system looks, until something is chosen', () => {
    expect(readPreferences(memoryStorage())).toEqual({
      language: 'fr',
      theme: 'system',
      motion: 'system',
      size: 'window',
    });
  });

  it('come back as they were kept', () => {
    const storage = memoryStorage();
    const chosen = { language: 'en', theme: 'contrast', motion: 'reduced', size: 'projection' } as const;
    expect(writePreferences(storage, chosen)).toBe(true);
    expect(readPreferences(storage)).toEqual(chosen);
  });

  it.each(['', '{', 'null', '[]', '7', '"fr"', '{"language":"de","theme":3,"motion":null}'])(
    'are as by default when %s is what was kept',
    kept => {
      expect(readPreferences(memoryStorage({ 'maillage.preferences': kept }))).toEqual(DEFAULT_PREFERENCES);
    },
  );

  it('keep what is understood of a damaged record', () => {
    const storage = memoryStorage({ 'maillage.preferences': '{"language":"en","theme":"neon"}' });
    expect(readPreferences(storage)).toEqual({ ...DEFAULT_PREFERENCES, language: 'en' });
  });

  it('are as by default where storage is refused, and say that they could not be kept', () => {
    expect(readPreferences(refusedStorage())).toEqual(DEFAULT_PREFERENCES);
    expect(writePreferences(refusedStorage(), DEFAULT_PREFERENCES)).toBe(false);
  });
});

describe('the count of rows', () => {
  it('tells an emptied base from a first start', () => {
    const storage = memoryStorage();
    expect(isDamaged(readRowCount(storage), { documents: 0, journal: 0 })).toBe(false);
    writeRowCount(storage, { documents: 2, journal: 5 });
    expect(isDamaged(readRowCount(storage), { documents: 2, journal: 5 })).toBe(false);
    expect(isDamaged(readRowCount(storage), { documents: 3, journal: 6 })).toBe(false);
    expect(isDamaged(readRowCount(storage), { documents: 0, journal: 0 })).toBe(true);
    expect(isDamaged(readRowCount(storage), { documents: 2, journal: 4 })).toBe(true);
  });

  it('that is damaged itself accuses nobody', () => {
    const storage = memoryStorage({ 'maillage.witness': '{"documents":"many","journal":-1}' });
    expect(readRowCount(storage)).toEqual({ documents: 0, journal: 0 });
  });
});
