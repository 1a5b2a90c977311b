/** The page's side of looking back: asks, and hears later. */
import type { Bounds } from '../assess/anchors.ts';
import type { LookBack } from '../assess/types.ts';
import type { TranscriptStep } from '../engine/transcript.ts';
import type { Scenario } from '../scenario/types.ts';
import type { HindsightAnswer, HindsightRequest } from './hindsight-worker.ts';

/** The part of a Worker that is used. */
export interface Beside {
  postMessage(request: HindsightRequest): void;
  onmessage: ((event: MessageEvent<HindsightAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

type Subject = Pick<HindsightRequest, 'scenario' | 'bounds'>;

export class Hindsight {
  private beside: Beside | undefined;
  private broken = false;
  private count = 0;
  private readonly waiting = new Map<number, (look: LookBack | undefined) => void>();

  /** @param start begins a worker; may throw where there are none */
  constructor(private readonly start: () => Beside) {}

  /** While a call is on: so that its debrief need not wait. */
  prepare(scenario: Scenario, bounds: Bounds): void {
    this.ask({ scenario, bounds });
  }

  /** Undefined when it can't be had here: the debrief is whole without it. */
  at(scenario: Scenario, bounds: Bounds, steps: readonly TranscriptStep[]): Promise<LookBack | undefined> {
    return new Promise((resolve) => {
      const id = this.ask({ scenario, bounds }, steps);
      if (id === undefined) resolve(undefined);
      else this.waiting.set(id, resolve);
    });
  }

  /** Nobody waits for an answer any more: what is still being worked at would only hold up the next call. */
  drop(): void {
    if (this.waiting.size === 0) return;
    this.beside?.terminate();
    this.beside = undefined;
    this.answerNobody();
  }

  private ask(subject: Subject, steps?: readonly TranscriptStep[]): number | undefined {
    const beside = this.worker();
    if (!beside) return undefined;
    const id = ++this.count;
    beside.postMessage({ ...subject, ...(steps ? { steps } : {}), id });
    return id;
  }

  private worker(): Beside | undefined {
    if (this.beside || this.broken) return this.beside;
    try {
      this.beside = this.start();
    } catch {
      this.broken = true;
      return undefined;
    }
    this.beside.onmessage = ({ data: { id, look } }) => {
      this.waiting.get(id)?.(look);
      this.waiting.delete(id);
    };
    this.beside.onerror = () => this.giveUp();
    return this.beside;
  }

  private giveUp(): void {
    this.broken = true;
    this.beside = undefined;
    this.answerNobody();
  }

  private answerNobody(): void {
    for (const resolve of this.waiting.values()) resolve(undefined);
    this.waiting.clear();
  }
}
