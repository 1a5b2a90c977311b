/** Everything the overlay needs to draw, put together from what the game knows. */
import type { Debrief } from '../assess/types.ts';
import type { Notice, Screen, Settings, View } from '../overlay/view.ts';
import type { History } from './history.ts';
import type { Library, Loaded } from './library.ts';
import type { Play } from './play.ts';

export interface Known {
  screen: Screen;
  paused: boolean;
  settings: Settings;
  library: Library;
  history: History;
  opened: Loaded | undefined;
  play: Play | undefined;
  debrief: Debrief | undefined;
  notices: Notice[];
  stage: View['stage'];
  pictures: Pick<View, 'portrait' | 'backdrop'>;
}

export function viewOf(known: Known): View {
  const { library, history, opened, play, debrief } = known;
  const scenario = opened?.program.scenario;
  const { unfinished } = history;
  const firstGrade =
    scenario && play && !history.isFirst(play.saved) ? history.grades[scenario.id] : undefined;
  const forkedAt = play?.saved.forkedFrom?.decision;
  return {
    screen: known.screen,
    settings: known.settings,
    library: library.cards.map((card) => {
      const grade = history.grades[card.id];
      return { ...card, ...(grade === undefined ? {} : { firstGrade: grade }) };
    }),
    broken: library.broken,
    ...(unfinished ? { unfinished } : {}),
    ...(scenario ? { scenario } : {}),
    ...(play ? { moment: play.moment } : {}),
    log: play?.log ?? [],
    ...(debrief ? { debrief } : {}),
    ...(firstGrade === undefined ? {} : { firstGrade }),
    ...(forkedAt === undefined ? {} : { forkedAt }),
    paused: known.paused,
    notices: known.notices,
    stage: known.stage,
    ...known.pictures,
  };
}
