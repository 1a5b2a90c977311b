/** Whole numbers to bits and back, and bytes to letters that an address may hold. */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Most significant bit first; the last byte is filled up with zeros. */
export class BitWriter {
  private readonly bits: number[] = [];

  /** @param width number of bits, 1..32 */
  write(value: number, width: number): void {
    for (let bit = width - 1; bit >= 0; bit--) this.bits.push((value >>> bit) & 1);
  }

  bytes(): number[] {
    return Array.from({ length: Math.ceil(this.bits.length / 8) }, (_, byte) =>
      [0, 1, 2, 3, 4, 5, 6, 7].reduce((sum, bit) => sum * 2 + (this.bits[byte * 8 + bit] ?? 0), 0),
    );
  }
}

/** Past the end it reads zeros; `atEnd` then says that it went too far. */
export class BitReader {
  private at = 0;

  constructor(private readonly bytes: readonly number[]) {}

  /** @param width number of bits, 1..32 */
  read(width: number): number {
    let value = 0;
    for (let i = 0; i < width; i++, this.at++)
      value = value * 2 + (((this.bytes[this.at >> 3] ?? 0) >> (7 - (this.at & 7))) & 1);
    return value;
  }

  /** Seven bits a byte, least first, the eighth says that more follow; at most four bytes. */
  varint(): number {
    let value = 0;
    for (let i = 0; i < 4; i++) {
      const byte = this.read(8);
      value += (byte & 127) * 128 ** i;
      if (byte < 128) break;
    }
    return value;
  }

  /** Was all of it read, but for the zeros that fill the last byte? */
  get atEnd(): boolean {
    return Math.ceil(this.at / 8) === this.bytes.length;
  }
}

/** @param value 0..2²⁸ − 1 */
export function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}

export function toBase64Url(bytes: readonly number[]): string {
  const bits = new BitReader(bytes);
  return Array.from({ length: Math.ceil((bytes.length * 8) / 6) }, () => LETTERS[bits.read(6)]).join('');
}

/** undefined when a letter does not belong, or when it is not how these bytes are written. */
export function fromBase64Url(text: string): number[] | undefined {
  const bits = new BitWriter();
  for (const letter of text) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) return undefined;
    bits.write(value, 6);
  }
  const bytes = bits.bytes().slice(0, Math.floor((text.length * 6) / 8));
  return toBase64Url(bytes) === text ? bytes : undefined;
}

/** CRC-32 as in ISO 3309 (polynomial EDB88320): finds every change within 32 bits in a row, so of any one letter. */
export function crc32(bytes: readonly number[]): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
