import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { translator } from './catalogues.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { formatsOf, frenchSpaces } from './index.ts';

const keys = Object.keys(fr) as (keyof typeof fr)[];

/** Names of the arguments of a message, those inside of plurals too. */
function argumentsOf(elements: readonly MessageFormatElement[]): Set<string> {
  const found = new Set<string>();
  for (const element of elements) {
    if (element.type === TYPE.argument) found.add(element.value);
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      found.add(element.value);
      for (const option of Object.values(element.options)) {
        for (const name of argumentsOf(option.value)) found.add(name);
      }
    }
  }
  return found;
}

/** Something for each argument of a message. */
const everyArgument = (message: string) =>
  Object.fromEntries([...argumentsOf(parse(message))].map(name => [name, 1]));

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap(name => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'i18n' || name === 'golden' ? [] : sources(path);
    return /\.tsx?$/.test(name) && !name.includes('.test.') ? [readFileSync(path, 'utf8')] : [];
  });
}

describe('messages', () => {
  it('take the same arguments in both languages', () => {
    for (const key of keys) {
      expect([key, ...argumentsOf(parse(en[key]))].sort()).toEqual(
        [key, ...argumentsOf(parse(fr[key]))].sort(),
      );
    }
  });

  it('are each a message once words are elided before names, the codes of languages among their choices too', () => {
    for (const key of keys) {
      expect(() => translator('fr')(key, everyArgument(fr[key])), key).not.toThrow();
      expect(() => translator('en')(key, everyArgument(en[key])), key).not.toThrow();
    }
    expect(translator('fr')('question.other-language', { language: 'de' })).toContain('en allemand');
  });

  it('are each used somewhere in the page', () => {
    const code = sources(new URL('..', import.meta.url).pathname).join('\n');
    // Keys that are made of a prefix and a value of a union are used by their prefix.
    const prefixes = [...code.matchAll(/`((?:[a-zA-Z]+\.)+)\$\{/g)].map(match => match[1] ?? '');
    const unused = keys.filter(
      key => !code.includes(`'${key}'`) && !prefixes.some(prefix => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });

  it('hold narrow no-break spaces in French, where French sets them', () => {
    expect(frenchSpaces('« Mot » : quoi ? Oui ! Non ; si')).toBe(
      '«\u202FMot\u202F»\u202F: quoi\u202F? Oui\u202F! Non\u202F; si',
    );
    const t = translator('fr');
    expect(t('session.named', { short: 'Atelier 1', title: 'Les citoyens' })).toBe(
      'Atelier 1\u202F: Les citoyens',
    );
  });

  it('count as the language counts', () => {
    const t = translator('fr');
    expect(t('sessions.count', { count: 0 })).toBe('0 séance');
    expect(t('sessions.count', { count: 2 })).toBe('2 séances');
    expect(translator('en')('sessions.count', { count: 0 })).toBe('0 sessions');
  });

  it('write numbers and days as the language does', () => {
    expect(formatsOf('fr').number(1234.5, 1)).toBe('1\u202F234,5');
    expect(formatsOf('en').number(1234.5, 1)).toBe('1,234.5');
    // What rounds to nothing has no sign, and what is below nothing a minus, not a hyphen.
    expect(formatsOf('fr').number(-0.04, 1)).toBe('0,0');
    expect(formatsOf('fr').number(-2.25, 1)).toBe('−2,3');
    expect(formatsOf('en').number(-0)).toBe('0');
    expect(formatsOf('fr').days(['2025-03-04', '2025-03-05'])).toMatch(/^4.5 mars 2025$/);
    expect(formatsOf('fr').days([])).toBe('');
    // The English of the catalogue is British: days before months, no comma before the last "and".
    expect(formatsOf('en').days(['2025-03-04', '2025-03-05'])).toMatch(/^4\s?–\s?5 March 2025$/);
    expect(formatsOf('en').list(['1', '12', '20'])).toBe('1, 12 and 20');
  });
});
