/** A call that is being played: session, story so far, pausable time, and a save after every step. */
import { Countdown, Stopwatch, type Timers } from '../engine/countdown.ts';
import type { Cue, Intent, Moment, Presenter } from '../engine/moment.ts';
import { momentAt } from '../engine/present.ts';
import type { Program } from '../engine/program.ts';
import { replay } from '../engine/replay.ts';
import { createSession, type Session } from '../engine/session.ts';
import type { TranscriptStep } from '../engine/transcript.ts';
import type { View } from '../overlay/view.ts';
import type { SavedRun } from '../save/run.ts';
import type { Loaded } from './library.ts';

export interface PlayEvents {
  /** Something changed: the view is to be drawn again. */
  changed(): void;
  cue(cue: Cue): void;
  save(run: SavedRun): void;
}

export class Play {
  readonly session: Session;
  private told: { steps: number; log: View['log'] } | undefined;
  private readonly stopwatch: Stopwatch;
  private readonly countdown: Countdown;
  private nudged = '';

  constructor(
    readonly loaded: Loaded,
    private run: SavedRun,
    timers: Timers,
    private readonly events: PlayEvents,
  ) {
    const { steps } = run.transcript;
    this.stopwatch = new Stopwatch(timers.now, steps.at(-1)?.at ?? 0);
    this.countdown = new Countdown(timers);
    this.session = createSession(loaded.program, {
      elapsed: this.stopwatch.elapsed,
      steps,
      seed: run.forkedFrom?.run ?? run.id,
    });
    this.session.attach({ present: () => this.presented(), perform: (cue) => events.cue(cue) });
  }

  get moment(): Moment {
    return this.session.moment;
  }

  get steps(): readonly TranscriptStep[] {
    return this.session.transcript.steps;
  }

  get saved(): SavedRun {
    return this.run;
  }

  /** Worked out when somebody looks: the next words need not wait for what was said before. */
  get log(): View['log'] {
    const { length } = this.steps;
    if (this.told?.steps !== length)
      this.told = { steps: length, log: logOf(this.loaded.program, this.steps) };
    return this.told.log;
  }

  attach(presenter: Presenter): () => void {
    return this.session.attach(presenter);
  }

  send(intent: Intent): void {
    if (!this.session.send(intent)) return;
    this.run = { ...this.run, transcript: this.session.transcript, finished: this.moment.phase === 'ended' };
    this.events.save(this.run);
  }

  pause(): void {
    this.stopwatch.pause();
    this.countdown.pause();
  }

  go(): void {
    this.stopwatch.go();
    this.countdown.go();
  }

  /** The call is left: nothing may tick on. */
  stop(): void {
    this.stopwatch.pause();
    this.countdown.stop();
  }

  private presented(): void {
    const { nudge, beat } = this.moment;
    if (!nudge) this.countdown.stop();
    else if (this.nudged !== beat) {
      this.nudged = beat;
      this.countdown.start(nudge.seconds * 1000, () => this.send({ do: 'nudge' }));
    }
    this.events.changed();
  }
}

/** Everything that was said, oldest first. */
export function logOf(program: Program, steps: readonly TranscriptStep[]): View['log'] {
  const { points } = replay(program, steps);
  const log: View['log'] = [];
  let told = '';
  points.forEach((point, i) => {
    const { line, phase, cast } = momentAt(program, point, points[i - 1]);
    if (line && phase === 'talking' && told !== point.at) log.push({ by: line.by, line: line.id, cast });
    told = point.at;
    const choice = program.beats.get(point.at)?.beat.choices?.find((c) => c.id === steps[i]?.choice);
    if (choice) log.push({ by: 'learner', line: choice.text, cast });
  });
  return log;
}
