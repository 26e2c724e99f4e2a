import file from './outlines.json' with { type: 'json' };

/** The outline of a department or of a territory overseas: rings of points, each ring flat (x, y, x, y, …). */
export interface Outline {
  /** Code of the department. */
  readonly code: string;
  readonly rings: readonly (readonly number[])[];
}

/** The outlines of France: the departments of the mainland and Corsica on one sheet, those overseas each in its square. */
export interface Outlines {
  readonly width: number;
  readonly height: number;
  readonly departments: readonly Outline[];
  /** Side of the square that each overseas outline fills. */
  readonly square: number;
  readonly overseas: readonly Outline[];
}

/** "x,y,dx,dy,…" to points. */
function ringOf(text: string): readonly number[] {
  const numbers = text.split(',').map(Number);
  for (let i = 2; i < numbers.length; i += 1) numbers[i] = (numbers[i] ?? 0) + (numbers[i - 2] ?? 0);
  return numbers;
}

function outlinesOf(rows: string): readonly Outline[] {
  return rows.split('|').map(row => {
    const [code = '', ...rings] = row.split(';');
    return { code, rings: rings.map(ringOf) };
  });
}

let made: Outlines | null = null;

/** The map of France; made from its table when first asked for. */
export function franceOutlines(): Outlines {
  made ??= {
    width: file.width,
    height: file.height,
    departments: outlinesOf(file.departments),
    square: file.square,
    overseas: outlinesOf(file.overseas),
  };
  return made;
}
