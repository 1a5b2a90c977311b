import type { Mood } from '../../scenario/types.ts';
import { EXPRESSIONS } from '../figures/expressions.ts';
import type { Phone } from '../figures/figure.ts';
import { overshoot, smooth } from '../motion/ease.ts';
import { mouthMoves } from '../motion/speech.ts';
import type { Stop, Timeline } from '../motion/timeline.ts';
import { mixPosture, type Puppet, postureOf } from './puppet.ts';
import type { Lid, Wardrobe } from './wardrobe.ts';

export interface ActorOptions {
  timeline: Timeline;
  /** 0..1 */
  random: () => number;
  reduced: () => boolean;
  /** Lets what stands there dissolve into what `change` makes of it. */
  dissolve: (change: () => void) => Promise<void>;
}

/** One breath, and the rest after it: ten a minute, as people at rest. Two pixels of movement need few pictures: each costs about 1 % of a core. */
const BREATH_MS = 2300;
const BREATH_REST_MS = 3700;
const BREATH_FPS = 2;
/** A blink may wait for a breath, so that one picture does for both. */
const BLINK_SLACK_MS = 1200;
const POSE_MS = 320;

/** A puppet that lives: blinks, breathes, talks, changes its mood behind a blink. */
export class Actor {
  readonly puppet: Puppet;
  readonly #wardrobe: Wardrobe;
  readonly #options: ActorOptions;
  readonly #timeline: Timeline;
  readonly #life = new Set<Stop>();
  #speech: Stop[] = [];
  #spoken: (() => void) | undefined;
  #posing: Stop | undefined;
  #busyEyes = false;
  #alive = true;

  constructor(puppet: Puppet, wardrobe: Wardrobe, options: ActorOptions) {
    this.puppet = puppet;
    this.#wardrobe = wardrobe;
    this.#options = options;
    this.#timeline = options.timeline;
  }

  get mood(): Mood {
    return this.puppet.look.mood;
  }

  /** Takes a mood at once; its textures must be ready. */
  appear(mood: Mood, phone: Phone): void {
    this.#stand(mood, phone);
    this.#breathe();
    this.#blinkLater();
  }

  /** Takes a mood unseen, once it can be shown. */
  async become(mood: Mood, phone: Phone): Promise<void> {
    await this.#wardrobe.prepare(mood, phone);
    if (this.#alive) this.#stand(mood, phone);
  }

  /** Lids half, closed, everything swapped while they are closed, open again; head and hands follow through. Dissolves with reduced motion. */
  async change(mood: Mood, phone: Phone): Promise<void> {
    await this.#wardrobe.prepare(mood, phone);
    if (!this.#alive) return;
    if (this.#options.reduced()) {
      await this.#options.dissolve(() => {
        if (!this.#alive) return;
        this.puppet.show({ mood, phone });
        this.#poseFor(mood);
      });
      return;
    }
    this.#busyEyes = true;
    this.#lid(0.6);
    await this.#timeline.wait(45);
    this.#lid(1);
    await this.#timeline.wait(60);
    if (!this.#alive) return;
    this.puppet.show({ mood, phone });
    this.#poseFor(mood);
    await this.#timeline.wait(50);
    this.#lid(0.6);
    await this.#timeline.wait(45);
    this.#lid(0);
    this.#busyEyes = false;
  }

  /** Gets a mood ready in idle time. */
  expect(mood: Mood): Promise<void> {
    return this.#wardrobe.prepare(mood, this.puppet.look.phone ?? 'ear', false);
  }

  /** The last word is said: no other mood will be needed. */
  rest(): void {
    this.hush();
    this.#wardrobe.keepNoneBut(this.mood);
  }

  /** Moves the mouth through a line; `after` ms from now. With reduced motion it stays shut as long. `done` comes once: at its end, or when it is cut short. */
  speak(text: string, after: number, done: () => void): void {
    this.hush();
    this.#spoken = done;
    const moves = mouthMoves(text, this.mood);
    const shown = this.#options.reduced() ? [] : moves;
    this.#speech = shown.map(({ at, viseme }) =>
      this.#timeline.add({ after: after + at, done: () => this.puppet.show({ viseme }) }),
    );
    const end = after + (moves.at(-1)?.at ?? 0);
    this.#speech.push(this.#timeline.add({ after: end, done: () => this.hush() }));
  }

  hush(): void {
    for (const stop of this.#speech) stop();
    this.#speech = [];
    if (this.puppet.look.viseme !== 'rest') this.puppet.show({ viseme: 'rest' });
    this.#spoken?.();
    this.#spoken = undefined;
  }

  /** A look at the clock on the wall, longer when nobody said why it takes so long. */
  async glance(explained: boolean): Promise<void> {
    const home = postureOf(EXPRESSIONS[this.mood]);
    this.puppet.show(explained ? { aside: true } : { aside: true, mark: 'tick' });
    this.#moveTo({ ...home, tilt: home.tilt - 4, x: home.x - 3 }, 260);
    await this.#timeline.wait(explained ? 900 : 1700);
    if (!this.#alive) return;
    this.puppet.unmark();
    this.#moveTo(postureOf(EXPRESSIONS[this.mood]), 300);
  }

  /** Leans in: are you still there? */
  async nudge(): Promise<void> {
    const home = postureOf(EXPRESSIONS[this.mood]);
    this.#moveTo({ ...home, tilt: home.tilt + 5, y: home.y + 4 }, 240);
    await this.#timeline.wait(900);
    if (this.#alive) this.#moveTo(postureOf(EXPRESSIONS[this.mood]), 300);
  }

  destroy(): void {
    this.#alive = false;
    this.hush();
    for (const stop of this.#life) stop();
    this.#posing?.();
    this.puppet.destroy();
    this.#wardrobe.dispose();
  }

  #stand(mood: Mood, phone: Phone): void {
    this.puppet.show({ mood, phone, viseme: 'rest', lid: 0 });
    this.puppet.pose(postureOf(EXPRESSIONS[mood]));
  }

  #lid(lid: Lid): void {
    if (this.#alive) this.puppet.show({ lid });
  }

  #poseFor(mood: Mood): void {
    this.#moveTo(postureOf(EXPRESSIONS[mood]), POSE_MS);
    if (this.#options.reduced()) return;
    const { root } = this.puppet;
    const { scaleX, x } = root;
    const shakes = mood === 'angry';
    this.#keep({
      ms: 260,
      step: (share) => {
        root.scaleY = scaleX * (1 - 0.015 * Math.sin(share * Math.PI));
        if (shakes) root.x = x + Math.sin(share * Math.PI * 4) * 6 * scaleX * (1 - share);
        this.puppet.growEffect(smooth(Math.min(1, share * 1.45)));
      },
    });
  }

  #moveTo(to: ReturnType<typeof postureOf>, ms: number): void {
    this.#posing?.();
    const from = this.puppet.posture;
    if (this.#options.reduced()) {
      this.puppet.pose(to);
      return;
    }
    this.#posing = this.#timeline.add({
      ms,
      step: (share) => this.puppet.pose(mixPosture(from, to, overshoot(share))),
    });
  }

  #keep(move: Parameters<Timeline['add']>[0]): void {
    const stop = this.#timeline.add({
      ...move,
      done: () => {
        this.#life.delete(stop);
        move.done?.();
      },
    });
    this.#life.add(stop);
  }

  #breathe(): void {
    if (!this.#alive) return;
    this.#keep({
      after: BREATH_REST_MS,
      ms: BREATH_MS,
      fps: BREATH_FPS,
      life: true,
      step: (share) => this.puppet.breathe(Math.sin(share * Math.PI)),
      done: () => this.#breathe(),
    });
  }

  #blinkLater(): void {
    this.#keep({
      after: 2200 + this.#options.random() * 3200,
      slack: BLINK_SLACK_MS,
      life: true,
      done: () => {
        if (!this.#busyEyes) this.#blink();
        this.#blinkLater();
      },
    });
  }

  #blink(): void {
    const lids: readonly (readonly [number, Lid])[] = [
      [0, 1],
      [130, 0],
    ];
    for (const [after, lid] of lids)
      this.#keep({ after, step: () => (this.#busyEyes ? undefined : this.#lid(lid)) });
  }
}
