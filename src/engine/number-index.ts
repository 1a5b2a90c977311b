/**
 * Numbers rows of whole numbers in the order in which they come: an equal row has an equal number. Rows lie one after
 * the other in a single array, found by open addressing, because millions of them would be too many strings.
 */
export class NumberIndex {
  /** Rows that were added. */
  size = 0;
  /** Row + 1 at each place, 0 where none is. A power of two of places, at most half of them taken. */
  private places = new Int32Array(256);
  private rows = new Int32Array(1024);
  private hashes = new Int32Array(128);
  /** Where each row starts, and where the last one stops. */
  private starts = new Int32Array(129);

  /** @returns the number of the row, or -1 */
  find(row: Int32Array, length: number): number {
    return (this.places[this.placeOf(row, length, hashOf(row, length))] ?? 0) - 1;
  }

  /** @returns the number of the row, which is new when it equals the size of before */
  add(row: Int32Array, length: number): number {
    const hash = hashOf(row, length);
    const place = this.placeOf(row, length, hash);
    const known = this.places[place] ?? 0;
    if (known > 0) return known - 1;
    const number = this.size++;
    this.places[place] = number + 1;
    this.write(number, row, length, hash);
    if (2 * this.size > this.places.length) this.spread();
    return number;
  }

  clear(): void {
    this.places.fill(0);
    this.size = 0;
  }

  private placeOf(row: Int32Array, length: number, hash: number): number {
    const mask = this.places.length - 1;
    let place = hash & mask;
    for (let known = this.places[place] ?? 0; known > 0; known = this.places[place] ?? 0) {
      if (this.hashes[known - 1] === hash && this.equals(known - 1, row, length)) return place;
      place = (place + 1) & mask;
    }
    return place;
  }

  private equals(number: number, row: Int32Array, length: number): boolean {
    const start = this.starts[number] ?? 0;
    if ((this.starts[number + 1] ?? 0) - start !== length) return false;
    for (let i = 0; i < length; i++) if (this.rows[start + i] !== row[i]) return false;
    return true;
  }

  private write(number: number, row: Int32Array, length: number, hash: number): void {
    const start = this.starts[number] ?? 0;
    if (number >= this.hashes.length) {
      this.hashes = grown(this.hashes, 2 * this.hashes.length);
      this.starts = grown(this.starts, this.hashes.length + 1);
    }
    if (start + length > this.rows.length) this.rows = grown(this.rows, 2 * (this.rows.length + length));
    for (let i = 0; i < length; i++) this.rows[start + i] = row[i] ?? 0;
    this.hashes[number] = hash;
    this.starts[number + 1] = start + length;
  }

  private spread(): void {
    const places = new Int32Array(2 * this.places.length);
    const mask = places.length - 1;
    for (let number = 0; number < this.size; number++) {
      let place = (this.hashes[number] ?? 0) & mask;
      while (places[place]) place = (place + 1) & mask;
      places[place] = number + 1;
    }
    this.places = places;
  }
}

/** A longer one that begins with the same numbers. */
export function grown(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(array);
  return larger;
}

/** Mixes as MurmurHash3 does with 32-bit blocks (Appleby, public domain). */
function hashOf(row: Int32Array, length: number): number {
  let hash = length;
  for (let i = 0; i < length; i++) {
    const block = Math.imul(row[i] ?? 0, 0xcc9e2d51);
    hash ^= Math.imul((block << 15) | (block >>> 17), 0x1b873593);
    hash = Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64;
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash | 0;
}
