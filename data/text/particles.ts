/** Small words that begin a family name in French, Breton, Dutch, German, Italian, Spanish, Portuguese, Arabic, Vietnamese and Celtic names. */
const PARTICLES = new Set(
  (
    "de du des d' d’ la le les von van den der ten ter zu zum zur vom del della dello dei degli delle di da dal dalla dos das do " +
    'el los las al ul ben ibn bin bint bel ould abou abu bou ait aït mac mc st san santa op af av y e thi thị'
  ).split(' '),
);

/** Whether a word, whatever its case, is a particle: it belongs to the family name and is none by itself. */
export function isParticle(word: string): boolean {
  return word.length < 7 && PARTICLES.has(word.toLowerCase());
}

/** Particles that are whole family names as well: "Anne Bel", "Linh Do". */
const WHOLE = new Set('bel do mac ben san st ait aït bou abu abou ould thi thị'.split(' '));

/** Whether a particle may be a family name by itself, where nothing follows it. */
export function isWholeName(particle: string): boolean {
  return WHOLE.has(particle.toLowerCase());
}

/** What stands behind a family name and is no part of it: "Marc Villedieu Jr.", "Louis XIV". */
const SUFFIX = /^(?:jr|sr|[IVX]{2,})\.?$/u;
const LIKE_SUFFIX = /^[JSjsIVX]/;
const JUNIOR = /^(?:Jr|Sr|JR|SR)$/;

/** Whether a word behind a family name tells generations apart. */
export function isSuffix(word: string): boolean {
  return word.length < 6 && LIKE_SUFFIX.test(word) && (SUFFIX.test(word) || JUNIOR.test(word));
}
