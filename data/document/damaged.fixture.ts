import fc from 'fast-check';

/** A sound file of which up to fifteen bytes were changed; a third of them are cut short too. */
export function damaged(sound: Uint8Array): fc.Arbitrary<Uint8Array> {
  const flips = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 15 });
  return fc.tuple(flips, fc.nat(sound.length)).map(([changed, cut]) => {
    const bytes = sound.slice(0, cut % 3 === 0 ? cut : sound.length);
    for (const [at, value] of changed) if (at < bytes.length) bytes[at] = value;
    return bytes;
  });
}
