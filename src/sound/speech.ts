/** Who speaks, and how: a line is recorded, read aloud by the device, or mumbled. One at a time. */

export interface Spoken {
  /** Begins at once; `over` comes when it has ended, `failed` when it can't be heard. */
  begin(events: SpokenEvents): void;
  stop(): void;
}

export interface SpokenEvents {
  over(): void;
  failed(): void;
}

interface TurnEvents {
  /** A line begins or is over. */
  talking(talks: boolean): void;
}

/** Lets one line at a time be heard. */
export class Turn {
  private readonly events: TurnEvents;
  private now: Spoken | undefined;

  constructor(events: TurnEvents) {
    this.events = events;
  }

  /** @param instead of a line that can't be heard after all */
  say(spoken: Spoken, instead: () => void): void {
    this.stop();
    this.now = spoken;
    this.events.talking(true);
    const end = () => {
      if (this.now !== spoken) return false;
      this.now = undefined;
      this.events.talking(false);
      return true;
    };
    spoken.begin({
      over: () => void end(),
      failed: () => {
        if (end()) instead();
      },
    });
  }

  stop(): void {
    const { now } = this;
    if (!now) return;
    this.now = undefined;
    now.stop();
    this.events.talking(false);
  }
}
