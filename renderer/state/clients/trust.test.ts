import { describe, expect, it } from 'vitest';
import { createWorkerTrust } from './trust.ts';

const location = {
  href: 'https://maillage.test/app/#/mots',
  protocol: 'https:',
  host: 'maillage.test',
} as Location;

/** A factory as browsers have it: its policies answer only when they are called as themselves. */
class Policy {
  readonly name: string;
  readonly #rules: { readonly createScriptURL: (url: string) => string };

  constructor(name: string, rules: { readonly createScriptURL: (url: string) => string }) {
    this.name = name;
    this.#rules = rules;
  }

  createScriptURL(url: string): string {
    return `trusted:${this.#rules.createScriptURL(url)}`;
  }
}

describe('the trust in workers', () => {
  it('is asked of the one policy that the page allows', () => {
    const names: string[] = [];
    const trustedTypes = {
      createPolicy: (name: string, rules: ConstructorParameters<typeof Policy>[1]) => {
        names.push(name);
        return new Policy(name, rules);
      },
    };
    const trust = createWorkerTrust({ location, trustedTypes });
    expect(trust.createScriptURL('./ingest.js')).toBe('trusted:https://maillage.test/app/ingest.js');
    expect(names).toEqual(['maillage-worker']);
  });

  it.each([
    'https://elsewhere.test/x.js',
    '//elsewhere.test/x.js',
    'http://maillage.test/x.js',
    'data:text/javascript,1',
    'blob:https://maillage.test/1',
  ])('is refused to %s, with or without Trusted Types', url => {
    const trust = createWorkerTrust({ location });
    expect(() => trust.createScriptURL(url)).toThrow(TypeError);
  });
});
