import { describe, expect, it } from 'vitest';
import { originOf, originShown, SHIPPED } from './origin.ts';

describe('the origin of the page', () => {
  it.each([
    ['app://maillage/index.html', true],
    ['app://maillage/assets/x.js?v=1#a', true],
    ['app://maillage.example/', false],
    ['app://example/?app://maillage/', false],
    ['app://a@maillage/', false],
    ['app://:b@maillage/', false],
    ['https://maillage/', false],
    ['', false],
  ])('owns %s: %s', (address, isOwned) => {
    expect(SHIPPED.owns(address)).toBe(isOwned);
  });

  it('is left for nothing but the page itself, at whatever place of it', () => {
    expect(SHIPPED.isStart('app://maillage/index.html#/reseau?a=b#c')).toBe(true);
    expect(SHIPPED.isStart('app://maillage/index.html?a')).toBe(false);
    expect(SHIPPED.isStart('app://maillage/other.html#app://maillage/index.html')).toBe(false);
  });

  it('is told apart by its port where it has one', () => {
    const developed = originOf('http://127.0.0.1:5173/');
    expect(developed.owns('http://127.0.0.1:5173/x.ts')).toBe(true);
    expect(developed.owns('http://127.0.0.1:5174/')).toBe(false);
  });

  it('is another while the page is developed, and never once it is installed', () => {
    const address = 'http://127.0.0.1:5173/';
    expect(originShown(false, address).start).toBe(address);
    expect(originShown(false, undefined)).toBe(SHIPPED);
    expect(originShown(true, address)).toBe(SHIPPED);
  });
});
