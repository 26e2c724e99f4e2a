import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en.ts';
import { fr } from '../i18n/fr.ts';
import { appError, bridgeErrorCode, ERROR_CODES } from './errors.ts';
import { installLastResort } from './last-resort.ts';
import { present } from './present.ts';

describe('errors', () => {
  it.each(ERROR_CODES)('the code %s has its sentence in both languages', code => {
    const { key } = present(appError(code));
    expect(fr).toHaveProperty([key]);
    expect(en).toHaveProperty([key]);
  });

  it('keep what is needed to try again and to explain, and leave the rest empty', () => {
    expect(appError('quota')).toEqual({ code: 'quota', args: {}, cause: null, retry: null });
    const cause = new TypeError('a detail');
    const shown = present(appError('storage', { cause, retry: 'start' }));
    expect(shown).toMatchObject({ key: 'error.storage', tone: 'error', retry: 'start' });
    expect(shown.details).toContain('TypeError: a detail');
  });

  it('that leave everything usable are warnings', () => {
    expect(present(appError('empty')).tone).toBe('warning');
    expect(present(appError('damaged')).tone).toBe('error');
  });

  it('of the bridge are recognised in the words of either host', () => {
    expect(bridgeErrorCode(new Error('disk-full'))).toBe('disk-full');
    expect(bridgeErrorCode(new Error("Error invoking remote method 'save': Error: no-permission"))).toBe(
      'no-permission',
    );
    expect(bridgeErrorCode(new Error('something else'))).toBe('unknown');
    expect(bridgeErrorCode('disk-full')).toBe('unknown');
  });
});

describe('the last resort', () => {
  it('reports what nobody caught, and stops when told to', () => {
    const source = new EventTarget();
    const causes: unknown[] = [];
    const stop = installLastResort(source, error => causes.push(error.cause));
    const error = new Error('lost');
    source.dispatchEvent(Object.assign(new Event('error'), { error }));
    source.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: 'why' }));
    expect(causes).toEqual([error, 'why']);
    stop();
    source.dispatchEvent(Object.assign(new Event('error'), { error }));
    expect(causes).toHaveLength(2);
  });

  it('takes a resize observer that needs another frame for no failure', () => {
    const source = new EventTarget();
    let reports = 0;
    installLastResort(source, () => {
      reports += 1;
    });
    source.dispatchEvent(Object.assign(new Event('error'), { message: 'ResizeObserver loop', error: null }));
    expect(reports).toBe(0);
  });

  it('does not report its own failure to itself', () => {
    const source = new EventTarget();
    let reports = 0;
    installLastResort(source, () => {
      reports += 1;
      source.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: 'again' }));
    });
    source.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: 'first' }));
    expect(reports).toBe(1);
  });
});
