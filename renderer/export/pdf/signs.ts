/** The corners of a ring, closed: eight are round enough at the size of a zero in "‰". */
function ring(x: number, y: number, radius: number): readonly (readonly [number, number])[] {
  return Array.from({ length: 9 }, (_, i) => {
    const turn = (i * Math.PI) / 4;
    return [Math.round(x + radius * Math.cos(turn)), Math.round(y + radius * Math.sin(turn))] as const;
  });
}

/** Drawn signs that no shipped typeface has: strokes from point to point, in thousandths of an em, y upwards. */
const STROKES: Readonly<Record<string, readonly (readonly (readonly [number, number])[])[]>> = {
  '≥': [
    [
      [60, 560],
      [430, 385],
      [60, 210],
    ],
    [
      [60, 80],
      [430, 80],
    ],
  ],
  '≤': [
    [
      [430, 560],
      [60, 385],
      [430, 210],
    ],
    [
      [60, 80],
      [430, 80],
    ],
  ],
  '≠': [
    [
      [60, 400],
      [430, 400],
    ],
    [
      [60, 220],
      [430, 220],
    ],
    [
      [370, 560],
      [120, 60],
    ],
  ],
  '≈': [
    [
      [60, 370],
      [170, 440],
      [320, 370],
      [430, 440],
    ],
    [
      [60, 190],
      [170, 260],
      [320, 190],
      [430, 260],
    ],
  ],
  '→': [
    [
      [40, 310],
      [440, 310],
    ],
    [
      [300, 450],
      [450, 310],
      [300, 170],
    ],
  ],
  '←': [
    [
      [450, 310],
      [50, 310],
    ],
    [
      [190, 450],
      [40, 310],
      [190, 170],
    ],
  ],
  '↔': [
    [
      [60, 310],
      [430, 310],
    ],
    [
      [160, 430],
      [40, 310],
      [160, 190],
    ],
    [
      [330, 430],
      [450, 310],
      [330, 190],
    ],
  ],
  '‰': [
    ring(100, 535, 95),
    [
      [20, 10],
      [350, 640],
    ],
    ring(225, 100, 82),
    ring(405, 100, 82),
  ],
  '√': [
    [
      [40, 330],
      [130, 330],
      [220, 0],
      [440, 680],
    ],
  ],
  '✓': [
    [
      [60, 290],
      [190, 120],
      [440, 540],
    ],
  ],
  '∞': [
    [
      [245, 310],
      [150, 420],
      [50, 360],
      [50, 260],
      [150, 200],
      [245, 310],
      [340, 420],
      [440, 360],
      [440, 260],
      [340, 200],
      [245, 310],
    ],
  ],
};

/** The width of each of them. */
export const SIGN_WIDTH = 490;

/** Whether a sign can be drawn. */
export function isSign(character: string): boolean {
  return Object.hasOwn(STROKES, character);
}

/** A sign as filled outlines of strokes of a width, for a glyph that takes the colour of the text around it. */
export function signPath(character: string, width: number): string {
  const strokes = STROKES[character] ?? [];
  return strokes.flatMap(points => points.slice(1).map((to, i) => bar(points[i] ?? to, to, width))).join(' ');
}

/** A stroke as a rectangle, as much longer at both ends as it is wide, so that corners close. */
function bar(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  width: number,
): string {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [ux, uy] = [((x2 - x1) / length) * (width / 2), ((y2 - y1) / length) * (width / 2)];
  const corners = [
    [x1 - ux - uy, y1 - uy + ux],
    [x2 + ux - uy, y2 + uy + ux],
    [x2 + ux + uy, y2 + uy - ux],
    [x1 - ux + uy, y1 - uy - ux],
  ].map(point => point.map(Math.round).join(' '));
  return `${corners[0]} m ${corners.slice(1).join(' l ')} l f`;
}
