/**
 * The customer model: how evidence, promises, waiting and news move the five meters.
 * Every constant is a design value of `scoring.md` 2.3, in tenths of a point; none was fitted on people.
 */
import type { Dimension, Effect, PromiseStatus, Scenario } from '../scenario/types.ts';
import { isSettled, worth } from './ledger.ts';
import { type Changing, clamp } from './situation.ts';

export type Feeling = 'heard' | 'trust' | 'tension' | 'expectation' | 'insight';

/**
 * Told of every change: the meter, by how many tenths after clamping, why (`cause.*` in the interface texts), and by how
 * many it would have been without bounds.
 */
export type Witness = (meter: Feeling, by: number, cause: string, unbounded: number) => void;

const HEARD_PER_B = 90;
const TRUST_PER_B = 10;
const TRUST_PER_R = 30;
const TRUST_HOLLOW = 30;
const TENSION_PER_GOOD_B = -70;
const TENSION_PER_BAD_B = 80;
const INSIGHT_PER_T = 110;
/** Acknowledge first, explain second: above this tension an explanation counts half until the feeling was named. */
export const ORDER_TENSION = 650;
const TRUST_KEPT = 60;
const TRUST_FAILED = -150;
const TENSION_KEPT = -40;
const TENSION_FAILED = 84;
/** Tension per felt minute of unexplained waiting, and the most one wait can do. */
const TENSION_PER_WAIT = 8;
const TENSION_WAIT_MAX = 150;
/** An honest limit (T1) with its reason earns trust. */
const TRUST_LIMIT = 30;
const NEWS_TENSION = 6;
const FAVOUR_EXPLAINED = 0.8;
const BACKFIRE_TENSION = 100;
const BACKFIRE_HEARD = -90;

/** What was shown in each dimension, -2..2; a dimension that was not in play is absent. */
export type Shown = Partial<Record<Dimension, { value: number; shows: string }>>;

export class Customer {
  /** @param now whose meters move */
  constructor(
    readonly now: Changing,
    private readonly witness?: Witness,
  ) {}

  /** @param hollow liked now: a negative reliability value raises trust until the promise breaks */
  hears(shown: Shown, hollow: boolean): void {
    const b = shown.understanding;
    if (b) {
      const cause = b.value >= 0 ? 'understood' : 'not-understood';
      this.move('heard', HEARD_PER_B * b.value, cause);
      this.move('trust', TRUST_PER_B * b.value, cause);
      this.move('tension', b.value > 0 ? TENSION_PER_GOOD_B * b.value : -TENSION_PER_BAD_B * b.value, cause);
      if (b.shows === 'B1' && b.value > 0) this.now.acknowledged = true;
    }
    const r = shown.reliability?.value ?? 0;
    if (hollow) this.move('trust', TRUST_HOLLOW, 'hollow');
    else this.move('trust', TRUST_PER_R * r, r >= 0 ? 'reliable' : 'unreliable');
    this.understands(shown.transparency);
  }

  promise(status: PromiseStatus, weight: number, firmness: Scenario['promises'][string]['firmness']): void {
    if (!isSettled(status)) return;
    const value = worth(status, firmness);
    if (value > 0) {
      this.move('trust', (TRUST_KEPT * weight * value) / 10, 'promise-kept');
      if (status === 'kept') this.move('tension', TENSION_KEPT * weight, 'promise-kept');
    } else {
      this.move('trust', (TRUST_FAILED * weight * -value) / 10, 'promise-failed');
      this.move('tension', (TENSION_FAILED * weight * -value) / 10, 'promise-failed');
    }
  }

  /** @param felt felt minutes of waiting without a reason, in tenths */
  waits(felt: number): void {
    this.move('tension', Math.min(TENSION_WAIT_MAX, (TENSION_PER_WAIT * felt) / 10), 'waiting');
  }

  /** E += f·(1 − 0,8·x) */
  favour({ size, explained }: Extract<Effect, { do: 'favour' }>): void {
    const cause = explained >= 50 ? 'favour-explained' : 'favour';
    this.move('expectation', size * 10 * (1 - (FAVOUR_EXPLAINED * explained) / 100), cause);
  }

  /** V −= s·(1 − I/100), A += 0,6·s: insight turns anger at us into regret about the situation. */
  news(severity: number): void {
    this.move('trust', -severity * (10 - this.now.insight / 100), 'news');
    this.move('tension', NEWS_TENSION * severity, 'news');
  }

  /** A present while the basics are broken: 'I don't want flowers, I want my sofa'. */
  backfires(): void {
    this.move('tension', BACKFIRE_TENSION, 'backfire');
    this.move('heard', BACKFIRE_HEARD, 'backfire');
  }

  private understands(t: { value: number; shows: string } | undefined): void {
    if (!t) return;
    const early = t.value > 0 && this.now.tension >= ORDER_TENSION && !this.now.acknowledged;
    const gain = INSIGHT_PER_T * t.value;
    this.move(
      'insight',
      early ? gain / 2 : gain,
      early ? 'too-early' : t.value >= 0 ? 'explained' : 'unexplained',
    );
    if (t.value === 2) this.move('trust', TRUST_LIMIT, 'honest-limit');
  }

  private move(meter: Feeling, by: number, cause: string): void {
    const before = this.now[meter];
    const change = Math.round(by);
    const after = clamp(before + change);
    this.now[meter] = after;
    this.witness?.(meter, after - before, cause, change);
  }
}
