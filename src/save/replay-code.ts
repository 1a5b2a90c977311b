/**
 * A finished call as a short text: `1.bank-eerder.AQ…`. Which scenario, which choices, roughly how long each took,
 * and nothing about who played. The packed part is base64url, so the whole fits in an address as it is.
 *
 * Bytes: version of the scenario (1–3) · mark of its structure (4) · bits for a choice (1) · number of choices (1–3) ·
 * the choices, then the times of 4 bits each, in one row of bits · CRC-32 of all that and the scenario's name (4).
 */

import { BitReader, BitWriter, crc32, fromBase64Url, toBase64Url, varint } from './bits.ts';
import type { Read } from './run.ts';

export interface Replay {
  scenario: string;
  /** Version of the scenario it was played on, 1 or more. */
  version: number;
  /** `structureMark` of that scenario. */
  structure: number;
  picks: ReplayPick[];
}

export interface ReplayPick {
  /** Index among all choices of the beat, 0..255. */
  choice: number;
  /** Milliseconds; comes back as the nearest of `THOUGHTS`. */
  thought: number;
}

/** Why a code can't be opened. `newer`: written by a version of the game that this one does not know. */
export type CodeFault = 'damaged' | 'newer';

const FORMAT = '1';
/** More than any call can take. */
const MOST_PICKS = 2000;
const MOST_VERSION = 1_000_000;
/** Seconds. Coarse on purpose: for a glance at where somebody hesitated, not for timing people. */
export const THOUGHTS = [0, 1, 2, 3, 4, 6, 8, 11, 15, 20, 30, 45, 60, 90, 120, 180] as const;

/** 32 bits of the structure hash: enough to see that a scenario was rebuilt. */
export const structureMark = (structure: string): number => crc32(ascii(structure));

/** @throws RangeError when a choice lies outside 0..255: then the transcript is not of this scenario */
export function encodeReplay({ scenario, version, structure, picks }: Replay): string {
  const most = Math.max(1, ...picks.map(({ choice }) => choice));
  if (most > 255 || picks.some(({ choice }) => choice < 0))
    throw new RangeError(`A choice of '${scenario}' can not be packed: it is not one of its beat.`);
  const width = most.toString(2).length;
  const bits = new BitWriter();
  for (const { choice } of picks) bits.write(choice, width);
  for (const { thought } of picks) bits.write(nearest(thought / 1000), 4);
  const body = [...varint(version), ...word(structure), width, ...varint(picks.length), ...bits.bytes()];
  return `${FORMAT}.${scenario}.${toBase64Url([...body, ...word(crc32([...ascii(scenario), ...body]))])}`;
}

/** Spaces and line ends that came along with a mail are left out, and so is the link around it. */
export function decodeReplay(text: string): Read<Replay, CodeFault> {
  const code = text.replace(/\s+/g, '').replace(/^.*#r=/, '');
  const [, format, scenario, packed] = /^(\d+)\.([a-z0-9-]+)\.([\w-]+)$/.exec(code) ?? [];
  if (!scenario || !packed) return { wrong: 'damaged' };
  const bytes = fromBase64Url(packed);
  const body = bytes?.slice(0, -4);
  if (!bytes || !body || word(crc32([...ascii(scenario), ...body])).join() !== bytes.slice(-4).join())
    return { wrong: 'damaged' };
  if (format !== FORMAT) return { wrong: 'newer' };
  return readBody(scenario, body);
}

function readBody(scenario: string, body: number[]): Read<Replay, CodeFault> {
  const bits = new BitReader(body);
  const version = bits.varint();
  const structure = bits.read(32);
  const width = bits.read(8);
  const count = bits.varint();
  if (width < 1 || width > 8 || version > MOST_VERSION || count > MOST_PICKS) return { wrong: 'damaged' };
  const choices = Array.from({ length: count }, () => bits.read(width));
  const picks = choices.map((choice) => ({ choice, thought: (THOUGHTS[bits.read(4)] ?? 0) * 1000 }));
  return bits.atEnd ? { ok: { scenario, version, structure, picks } } : { wrong: 'damaged' };
}

/** Index of the step of `THOUGHTS` that lies nearest. */
function nearest(seconds: number): number {
  const far = THOUGHTS.map((step) => Math.abs(step - seconds));
  return far.indexOf(Math.min(...far));
}

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0) & 255);
const word = (value: number): number[] => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];
