import { describe, expect, it } from 'vitest';
import { isFolded, isTight, roomOf, roomWords } from './room.ts';

describe('the room of a window', () => {
  it.each([
    [1024, 700, 1],
    [1920, 1080, 1],
    [2399, 1349, 1],
    [2400, 1350, 1.25],
    [3440, 1440, 1.25],
    [3840, 2160, 2],
    [7680, 4320, 3],
  ])('of %d × %d shows things %s… times as large', (width, height, scale) => {
    expect(roomOf(width, height, 'window')).toEqual({ scale, width: width / scale, height: height / scale });
  });

  it('is smaller by half where everything is read from afar, and folds as a small window does', () => {
    expect(roomOf(1440, 900, 'projection')).toEqual({ scale: 1.5, width: 960, height: 600 });
    expect(isFolded(roomOf(1440, 900, 'projection'))).toBe(true);
    expect(isFolded(roomOf(1440, 900, 'window'))).toBe(false);
    expect(roomOf(3840, 2160, 'projection').scale).toBe(3);
  });

  it('folds where controls would take the height of the figure, by either side', () => {
    const at = (width: number, height: number) => roomOf(width, height, 'window');
    expect([at(1099, 900), at(1100, 900), at(1440, 559), at(1440, 560)].map(isFolded)).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect([at(819, 900), at(820, 900), at(1440, 559), at(1440, 560)].map(isTight)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('tells a style sheet what it is under', () => {
    expect(roomWords(roomOf(2400, 1000, 'window'))).toBe('');
    expect(roomWords(roomOf(1024, 700, 'window'))).toBe(
      'under-2300 under-1760 under-1400 under-1100 low folded',
    );
    expect(roomWords(roomOf(640, 400, 'window'))).toContain('under-820 low short folded tight');
  });
});
