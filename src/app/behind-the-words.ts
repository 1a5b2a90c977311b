import type { Cue, Moment, Presenter } from '../engine/moment.ts';

/** A presenter that may be able to leave the machine to others for a while. */
interface Courteous extends Presenter {
  makeWay?(until: Promise<unknown>): void;
}

/**
 * A presenter that hears everything in its order, but only when the words are on the screen, and does nothing until
 * then: drawing a customer takes as long as painting the page, and nobody should read later for it. A voice begins with
 * the mouth that way.
 * @param painted settles when what was drawn last is visible
 */
export function behindTheWords(presenter: Courteous, painted: () => Promise<void>): Presenter {
  let waiting: (() => void)[] = [];
  const later = (run: () => void): void => {
    if (waiting.push(run) > 1) return;
    const seen = painted();
    presenter.makeWay?.(seen);
    void seen.then(() => {
      const now = waiting;
      waiting = [];
      for (const one of now) one();
    });
  };
  return {
    present: (moment: Moment) => later(() => presenter.present(moment)),
    perform: (cue: Cue) => later(() => presenter.perform(cue)),
  };
}
