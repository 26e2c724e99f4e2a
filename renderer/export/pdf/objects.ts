import { zlibSync } from 'fflate';
import { joined } from '../bytes.ts';

/** A document as it is written, object by object (ISO 32000-1, 7.5). The same objects give the same bytes. */
export interface PdfObjects {
  /** Takes the number of an object that is written later. */
  readonly reserve: () => number;
  readonly put: (number: number, body: string) => void;
  readonly add: (body: string) => number;
  /** Adds a compressed stream; `more` are entries of its dictionary. */
  readonly stream: (bytes: Uint8Array, more?: string) => number;
  /** The whole file. */
  readonly finish: (root: number, info: number) => Uint8Array<ArrayBuffer>;
}

/** Latin-1: every character of a document's own syntax is one byte. */
export function latin(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** A text of a dictionary in UTF-16 with its mark, in hexadecimal: nothing in it can be taken for syntax. */
export function hexText(text: string): string {
  let hex = 'feff';
  for (let i = 0; i < text.length; i += 1) hex += text.charCodeAt(i).toString(16).padStart(4, '0');
  return `<${hex}>`;
}

export function pdfObjects(): PdfObjects {
  const bodies: (Uint8Array | undefined)[] = [undefined];
  const reserve = () => bodies.push(undefined) - 1;
  const set = (number: number, body: Uint8Array) => {
    bodies[number] = body;
    return number;
  };
  return {
    reserve,
    put: (number, body) => void set(number, latin(body)),
    add: body => set(reserve(), latin(body)),
    stream: (bytes, more = '') => {
      const packed = zlibSync(bytes, { level: 6 });
      const head = latin(`<< /Length ${packed.length} /Filter /FlateDecode ${more}>>\nstream\n`);
      return set(reserve(), joined([head, packed, latin('\nendstream')]));
    },
    finish: (root, info) => {
      // Four bytes above 127 tell programs that the file is not text.
      const parts = [latin('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n')];
      const offsets: number[] = [];
      let at = parts[0]?.length ?? 0;
      for (const [number, body] of bodies.entries()) {
        if (number === 0) continue;
        offsets.push(at);
        const whole = joined([latin(`${number} 0 obj\n`), body ?? latin('null'), latin('\nendobj\n')]);
        parts.push(whole);
        at += whole.length;
      }
      const entries = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`);
      const table = `xref\n0 ${bodies.length}\n0000000000 65535 f \n${entries.join('')}`;
      const end = `trailer\n<< /Size ${bodies.length} /Root ${root} 0 R /Info ${info} 0 R >>\nstartxref\n${at}\n%%EOF\n`;
      return joined([...parts, latin(table + end)]);
    },
  };
}
