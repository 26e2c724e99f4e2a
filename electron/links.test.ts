import { describe, expect, it } from 'vitest';
import { externalLink } from './links.ts';

describe('a link for the system’s browser', () => {
  it('is an http address, written as the parser writes it', () => {
    expect(externalLink('https://www.cnfpt.fr/actes?page=2#haut')).toBe(
      'https://www.cnfpt.fr/actes?page=2#haut',
    );
    expect(externalLink('HTTP://Rouen.fr')).toBe('http://rouen.fr/');
  });

  it.each([
    'file:///etc/passwd',
    'file:///x?https://cnfpt.fr',
    'javascript:alert(1)//https://',
    'data:text/html,<b>',
    'app://maillage/index.html',
    'ms-settings:display',
    'mailto:a@b.fr',
    'smb://server/share',
    '//cnfpt.fr',
    'cnfpt.fr',
    '',
    ' ',
  ])('is not %j', text => {
    expect(externalLink(text)).toBeNull();
  });

  it('names no user: https://cnfpt.fr@evil.example/ leads to evil.example', () => {
    expect(externalLink('https://cnfpt.fr@evil.example/')).toBeNull();
    expect(externalLink('https://user:word@cnfpt.fr/')).toBeNull();
    expect(externalLink('https://:cnfpt.fr@evil.example/')).toBeNull();
  });

  it('is not longer than a person could mean', () => {
    expect(externalLink(`https://cnfpt.fr/${'a'.repeat(2000)}`)).toBeNull();
  });
});
