import type { Mood } from '../../scenario/types.ts';
import { EXPRESSIONS } from '../figures/expressions.ts';
import { armPoses, figurePart, type Look, type Phone } from '../figures/figure.ts';
import { BOX, type Box, PARTS, type Part } from '../figures/parts.ts';
import type { Person } from '../figures/person.ts';
import { VISEMES } from '../figures/visemes.ts';
import type { Bakery } from './bakery.ts';

const PHONES: readonly Phone[] = ['ear', 'hand', 'none', 'away'];

export const LIDS = [0, 0.6, 1] as const;
export type Lid = (typeof LIDS)[number];

/** Moods that stay ready, those among them that were only expected; each costs about 6 MB at full size. */
const KEPT_MOODS = 8;

/** The part of the bakery that is needed here. */
export type Oven = Pick<Bakery, 'owner' | 'has' | 'bake' | 'remove'>;

/** The textures of one person at one size, baked as moods are asked for and freed as they fall out of use. */
export class Wardrobe {
  readonly person: Person;
  /** Texture pixels per rig unit. */
  readonly scale: number;
  readonly #bakery: Oven;
  readonly #owner: string;
  readonly #handsDown: boolean;
  readonly #made = new Set<string>();
  #recent: Mood[] = [];
  #closed = false;

  /** `handsDown`: there is no room to see hands whole. */
  constructor(person: Person, scale: number, bakery: Oven, handsDown = false) {
    this.#handsDown = handsDown;
    this.person = person;
    this.scale = scale;
    this.#bakery = bakery;
    this.#owner = bakery.owner();
  }

  /** Texture of a part in a look: two looks share a key when they look the same. */
  key(part: Part, look: Look): string {
    return `${this.#owner}:${this.person.id}:${part}:${variant(part, this.#fitting(look))}`;
  }

  /** The texture if it is ready. */
  texture(part: Part, look: Look): string | undefined {
    const key = this.key(part, look);
    return this.#bakery.has(key) ? key : undefined;
  }

  /** Resolves when a mood can be shown; the mouths for talking follow in idle time. */
  async prepare(mood: Mood, phone: Phone, urgent = true): Promise<void> {
    if (this.#closed) return;
    this.#keep(mood, urgent);
    const looks: Look[] = LIDS.map((lid) => ({ mood, phone, lid }));
    await Promise.all(looks.flatMap((look) => PARTS.map((part) => this.#bake(part, look, urgent))));
    for (const viseme of VISEMES) void this.#bake('mouth', { mood, phone, viseme }, false);
    void this.#bake('eyes', { mood, phone, aside: true }, false);
    void this.#bake('fx', { mood, phone, mark: 'tick' }, false);
  }

  /** Frees every mood but this one: the others will not come any more. */
  keepNoneBut(mood: Mood): void {
    this.#recent = [];
    this.#keep(mood, true);
  }

  dispose(): void {
    this.#closed = true;
    for (const key of this.#made) this.#bakery.remove(key);
    this.#made.clear();
  }

  async #bake(part: Part, look: Look, urgent: boolean): Promise<void> {
    const [x, y, w, h] = BOX[part];
    const width = Math.ceil(w * this.scale);
    const height = Math.ceil(h * this.scale);
    // A texture has whole pixels, a box has not. What is seen grows along: a drawing that is fitted into the larger
    // texture would stand half a pixel off its neighbours, and between them the place would shine through.
    const box: Box = [x, y, width / this.scale, height / this.scale];
    const key = this.key(part, look);
    this.#made.add(key);
    await this.#bakery.bake(
      {
        key,
        svg: () => figurePart(this.person, part, this.#fitting(look), box),
        width,
        height,
      },
      urgent,
    );
    // Freed while it was still in the oven.
    if (this.#closed || !this.#made.has(key)) this.#bakery.remove(key);
  }

  #fitting(look: Look): Look {
    return this.#handsDown ? { ...look, handsDown: true } : look;
  }

  /** Whoever is seen goes first, who is expected comes right behind: what was made ready is not made again. */
  #keep(mood: Mood, seen: boolean): void {
    const others = this.#recent.filter((other) => other !== mood);
    const front = seen || mood === this.#recent[0] ? [] : others.splice(0, 1);
    this.#recent = [...front, mood, ...others].slice(0, KEPT_MOODS);
    const kept = new Set(this.#recent.flatMap((name) => this.#allKeys(name)));
    for (const key of this.#made) {
      if (kept.has(key)) continue;
      this.#bakery.remove(key);
      this.#made.delete(key);
    }
  }

  #allKeys(mood: Mood): string[] {
    const looks: Look[] = PHONES.flatMap((phone) => [
      ...LIDS.map((lid) => ({ mood, phone, lid })),
      ...VISEMES.map((viseme) => ({ mood, phone, viseme })),
      { mood, phone, aside: true, mark: 'tick' },
    ]);
    return looks.flatMap((look) => PARTS.map((part) => this.key(part, look)));
  }
}

/** What of a look can be seen in this part. */
function variant(
  part: Part,
  { mood, viseme = 'rest', lid = 0, aside = false, phone = 'ear', mark, ...look }: Look,
): string {
  const { flush, effect } = EXPRESSIONS[mood];
  const { free, other } = armPoses({ mood, phone, ...look });
  switch (part) {
    case 'eyes':
      return `${mood}:${lid}${aside ? ':aside' : ''}`;
    case 'mouth':
      return `${mood}:${viseme}`;
    case 'head':
    case 'nose':
    case 'brows':
      return mood;
    case 'sleeves':
      return `${free}:${other}`;
    case 'armFront':
    case 'armBehind':
      return `${free}:${flush}:${other}`;
    case 'neck':
    case 'torso':
      return `${flush}`;
    case 'phoneHand':
      return `${flush}:${phone === 'ear'}`;
    case 'phoneArm':
      return `${phone === 'ear'}`;
    case 'fx':
      return mark ?? effect ?? '-';
    case 'hairBack':
    case 'hairFront':
    case 'acc':
      return '-';
  }
}
