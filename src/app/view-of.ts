/** Everything the overlay needs to draw, put together from what the game knows. */
import type { Notice, Pictures, Screen, Settings, View } from '../overlay/view.ts';
import { channelOf } from '../scenario/channel.ts';
import type { Entrance } from './entrance.ts';
import type { History } from './history.ts';
import type { Library, Loaded } from './library.ts';
import type { LookedBack } from './looking-back.ts';
import type { Running } from './running.ts';

export interface Known {
  screen: Screen;
  paused: boolean;
  settings: Settings;
  library: Library;
  history: History;
  opened: Loaded | undefined;
  running: Running;
  back: LookedBack | undefined;
  entrance: Entrance;
  notices: Notice[];
  stage: View['stage'];
  pictures: Pictures;
}

/** Nobody draws yet. */
export const NO_PICTURES: Pictures = {
  portrait: () => null,
  backdrop: () => null,
  call: () => null,
  floor: () => null,
};

export function viewOf(known: Known): View {
  const { library, history, opened, running, back } = known;
  const { play, debrief, shared } = running;
  const scenario = opened?.program.scenario;
  const { unfinished } = history;
  const firstGrade =
    scenario && play && !shared && !history.isFirst(play.saved) ? history.grades[scenario.id] : undefined;
  const forkedAt = play?.saved.forkedFrom?.decision;
  return {
    screen: known.screen,
    settings: known.settings,
    library: library.cards.map((card) => {
      const grade = history.grades[card.id];
      const last = history.last[card.id];
      return { ...card, ...(grade === undefined ? {} : { firstGrade: grade }), ...(last ? { last } : {}) };
    }),
    broken: library.broken,
    ...(unfinished ? { unfinished } : {}),
    ...(scenario ? { scenario, opensBy: channelOf(scenario, scenario.start) } : {}),
    ...(play ? { moment: play.moment, run: play.saved.id } : {}),
    get log() {
      return play?.log ?? [];
    },
    ...(debrief ? { debrief } : {}),
    whatIfs: [],
    ...(debrief && back ? back : {}),
    shared,
    asksCode: known.entrance.asksCode,
    doorOpen: known.entrance.isOpen(history.known),
    ...(firstGrade === undefined ? {} : { firstGrade }),
    ...(forkedAt === undefined ? {} : { forkedAt }),
    paused: known.paused,
    notices: known.notices,
    stage: known.stage,
    ...known.pictures,
  };
}
