type Three = readonly [number, number, number];

const times = (rows: readonly Three[], [x, y, z]: Three): Three => {
  const [a, b, c] = rows.map(([p, q, r]) => p * x + q * y + r * z);
  return [a ?? 0, b ?? 0, c ?? 0];
};

/**
 * What light becomes to eyes without one kind of cones, after Machado, Oliveira and Fernandes (2009), severity 1. The matrices are for
 * light, not for the encoded values: some libraries take them so and see other pairs alike (findings/colour-blind-simulators-disagree.sh).
 */
const SEEN: Readonly<Record<string, readonly Three[]>> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
export const EYES = Object.keys(SEEN);

const XYZ: readonly Three[] = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const WHITE: Three = [0.95047, 1, 1.08883];

const clamped = (value: number) => Math.min(1, Math.max(0, value));
const lightOf = (hex: string): Three => {
  const at = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [at(1), at(3), at(5)];
};

function labOf(light: Three): Three {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const [x, y, z] = times(XYZ, light);
  const [fx, fy, fz] = [f(x / WHITE[0]), f(y / WHITE[1]), f(z / WHITE[2])];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

const RADIAN = Math.PI / 180;
const cosine = (degrees: number) => Math.cos(degrees * RADIAN);
const hue = (a: number, b: number) => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / RADIAN + 360) % 360);
const pale = (chroma: number) => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));

/** CIEDE2000 between two colours in Lab. */
function difference([l1, a1, b1]: Three, [l2, a2, b2]: Three): number {
  const grey = 0.5 * (1 - pale((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [x1, x2] = [a1 * (1 + grey), a2 * (1 + grey)];
  const [c1, c2] = [Math.hypot(x1, b1), Math.hypot(x2, b2)];
  const [h1, h2] = [hue(x1, b1), hue(x2, b2)];
  const turn = ((h2 - h1 + 540) % 360) - 180;
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const h = (h1 + (c1 * c2 === 0 ? 0 : turn / 2) + 360) % 360;
  const t =
    1 - 0.17 * cosine(h - 30) + 0.24 * cosine(2 * h) + 0.32 * cosine(3 * h + 6) - 0.2 * cosine(4 * h - 63);
  const light = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const chroma = (c2 - c1) / (1 + 0.045 * c);
  const hues = (2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * RADIAN)) / (1 + 0.015 * c * t);
  const blue = -2 * pale(c) * Math.sin(60 * Math.exp(-(((h - 275) / 25) ** 2)) * RADIAN);
  return Math.sqrt(light ** 2 + chroma ** 2 + hues ** 2 + blue * chroma * hues);
}

/** How far apart two colours in six digits are to eyes of a kind, as CIEDE2000 has it: about 2 is just seen side by side. */
export function apart(one: string, other: string, eyes = 'all'): number {
  const seen = (hex: string) => {
    const [r, g, b] = times(SEEN[eyes] ?? [], lightOf(hex));
    return labOf([clamped(r), clamped(g), clamped(b)]);
  };
  return difference(seen(one), seen(other));
}

/** WCAG's contrast of two colours in six digits. */
export function contrast(one: string, other: string): number {
  const luminance = (hex: string) => times(XYZ, lightOf(hex))[1] + 0.05;
  const [a, b] = [luminance(one), luminance(other)];
  return Math.max(a, b) / Math.min(a, b);
}
