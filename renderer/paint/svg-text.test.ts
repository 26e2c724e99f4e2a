import { describe, expect, it } from 'vitest';
import { rouenInput } from '../scenes/gallery/network-rouen.ts';
import { networkScene } from '../scenes/network.ts';
import { SCENE } from './scene.fixture.ts';
import { escapeXml, svgText } from './svg-text.ts';

describe('SVG text', () => {
  const text = svgText(SCENE, { metadata: '{"a":"<b>"}' });

  it('names its layers, describes itself and carries the state', () => {
    expect(text).toContain('<g id="links" inkscape:groupmode="layer" inkscape:label="links">');
    expect(text).toContain('<title id="picture-title">Réseau &lt;1&gt;</title>');
    expect(text).toContain('<desc id="picture-description">Deux nœuds &amp; un lien.</desc>');
    expect(text).toContain(
      '<metadata><view xmlns="urn:maillage:view:1">{&quot;a&quot;:&quot;&lt;b&gt;&quot;}</view>',
    );
    expect(text).toContain('<title>Atelier 12, « Assemblées » &amp; co</title>');
  });

  it('is in the language of its words, and its layers are what stands outermost', () => {
    expect(text).toContain(' xml:lang="fr"');
    const inner = { kind: 'group', key: 'g', name: 'inner', x: 1, y: 2, marks: [] } as const;
    const outer = { kind: 'group', key: 'o', name: 'outer', x: 0, y: 0, marks: [inner] } as const;
    const nested = svgText({ ...SCENE, marks: [outer] });
    expect(nested).toContain('<g id="outer" inkscape:groupmode="layer" inkscape:label="outer">');
    expect(nested).toContain('<g id="inner" transform="translate(1,2)">');
  });

  it('keeps text as text and coordinates to two decimals', () => {
    expect(text).toContain('>Rouen</text>');
    expect(text).toContain('translate(30.46,20)');
    expect(text).toContain('x2="3.13"');
    expect(text).toContain('d="M1.23,2L3,4Z"');
    expect(text).not.toMatch(/\d\.\d{3}/u);
  });

  it('lays a halo as a text of its own beneath the letters, faded with them', () => {
    const at = text.indexOf('aria-hidden="true">Rouen</text>');
    const letters = text.indexOf('fill="#111111"');
    expect(at).toBeGreaterThan(0);
    expect(letters).toBeGreaterThan(at);
    expect(text).not.toContain('paint-order');
    const faded = svgText({ ...SCENE, marks: SCENE.marks.map(mark => ({ ...mark, opacity: 0.3 })) });
    expect(faded).toMatch(
      /<g opacity="0.3">\n +<text[^>]+fill="none"[^>]+>Rouen<\/text>\n +<text[^>]+>Rouen/u,
    );
  });

  it('is written so that other programs draw it alike: no styles that they do not know, no two things of one id', () => {
    for (const drawn of [text, svgText(networkScene(rouenInput()))]) {
      expect(drawn).not.toMatch(
        / (?:dy|dominant-baseline|paint-order|style|class|letter-spacing|textLength)="/u,
      );
      expect(drawn).not.toMatch(/ (?:fill|stroke)="(?!none"|#[0-9a-f]{6}")/u);
      const ids = [...drawn.matchAll(/ id="([^"]*)"/gu)].map(found => found[1]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('leaves the background out when asked, and control characters always', () => {
    expect(text).toContain('id="background"');
    expect(svgText(SCENE, { transparent: true })).not.toContain('id="background"');
    expect(escapeXml('a\u0000\u000cb"<')).toBe('ab&quot;&lt;');
  });
});
