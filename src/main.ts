/** The only file that knows everyone: builds the parts, joins them, starts. */
import { type Pages, withBackButton } from './app/back-button.ts';
import { behindTheWords } from './app/behind-the-words.ts';
import { Game } from './app/game.ts';
import { localKeyValue } from './app/key-value.ts';
import { oneTab } from './app/one-tab.ts';
import { type FloorBehind, withServiceFloor } from './app/service-floor.ts';
import { loadSettings } from './app/settings.ts';
import { type Address, withSharedAddress } from './app/shared-address.ts';
import { createOverlay } from './overlay/create-overlay.ts';
import { nextPaint, onScreen } from './overlay/next-paint.ts';
import type { Settings } from './overlay/view.ts';
import type { Sound } from './sound/sound.ts';
import type { Stage } from './stage/stage.ts';
import { createText } from './text/text.ts';

const pages: Pages = {
  push: () => history.pushState(null, ''),
  onBack: (listener) => window.addEventListener('popstate', listener),
};
const address: Address & { wanted(): string } = {
  wanted: () => location.hash.slice(1),
  shared: () => location.hash.startsWith('#r='),
  clear: () => history.replaceState(null, '', location.pathname + location.search),
};
const lessMotion = matchMedia('(prefers-reduced-motion: reduce)');
const storage = localKeyValue();
const settings = loadSettings(storage, navigator.language);
const text = createText({
  language: settings.language,
  onMissing: (missed) => console.warn(`No words for ${missed}.`),
});
let stage: Stage | undefined;
let sound: Sound | undefined;

const game = new Game({
  text,
  storage,
  settings,
  store: async () => (await import('./save/indexed-db.ts')).openRunStore(),
  timers: {
    now: () => performance.now(),
    set: (run, ms) => window.setTimeout(run, ms),
    clear: (timer) => window.clearTimeout(timer),
  },
  today: () => Date.now(),
  tabs: oneTab(navigator.locks),
  beside: () => new Worker(new URL('./app/hindsight-worker.ts', import.meta.url), { type: 'module' }),
  newId: () => crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`,
  settled: (now) => {
    Object.assign(settings, now);
    stage?.setMotion(motionOf(now));
    sound?.settled();
  },
  held: (paused) => {
    stage?.setPaused(paused);
    sound?.setPaused(paused);
  },
  hushed: () => sound?.hush(),
});

/** What comes after the first screen. A failure here is nobody's yet: it is asked for again when it is needed. */
const ahead = () => import('./overlay/called.ts').catch(() => {});
const called = location.hash ? ahead() : undefined;

text.ready.catch(() => game.notify({ id: 'language-failed', actions: [] })).then(open);

async function open(): Promise<void> {
  const root = document.querySelector<HTMLElement>('#overlay');
  const board = document.querySelector<HTMLElement>('#notices');
  if (!root || !board) throw new Error('The page has no #overlay to draw in, or no #notices.');
  document.addEventListener('visibilitychange', () => document.hidden && game.hide());
  lessMotion.addEventListener('change', () => stage?.setMotion(motionOf(settings)));
  // A link pasted while the game is open, or an address that was typed.
  window.addEventListener('hashchange', async () => (await game.visit(address.wanted())) || address.clear());
  onGesture(hear);
  const drawn = withSharedAddress(createOverlay({ root, board }, text, game.act), address);
  const overlay = withServiceFloor(withBackButton(drawn, pages, game.act), enterFloor);
  await called;
  if (!(await game.start(overlay, address.wanted()))) address.clear();
  await nextPaint();
  void import('./overlay/styles/letters.css');
  void game.remember();
  await draw(overlay);
}

/** The colleagues move only while nobody is on the line. */
async function enterFloor(): Promise<void> {
  stage?.setPaused(false);
  await stage?.visit(hourNow());
}

/** Everything that is only to be looked at comes after the first screen can be used. */
async function draw(floor: FloorBehind): Promise<void> {
  void ahead();
  await game.prepare();
  const { portraitUrl, backdropUrl, callUrls, floorUrl } = await import('./stage/still.ts');
  const floorNow = () => floorUrl(hourNow());
  game.show({ portrait: portraitUrl, backdrop: backdropUrl, call: callUrls, floor: floorNow });
  const parent = document.querySelector<HTMLElement>('#stage');
  if (!parent) return;
  try {
    const { createStage } = await import('./stage/stage.ts');
    stage = await createStage(parent, {
      motion: () => motionOf(settings),
      words: (id) => text.line(id),
      random: Math.random,
    });
    game.attach(behindTheWords(stage, onScreen));
    await floor.ready();
    game.staged('live');
  } catch {
    game.staged('still');
  }
  await Promise.allSettled(later());
}

/** What a call comes to need: fetched while there is a network, used when there may be none. */
function later(): Promise<unknown>[] {
  return [
    import('./app/looking-back.ts'),
    import('./overlay/debrief/debrief.ts'),
    import('./overlay/panels/panels.ts'),
  ];
}

/** Fetched on the first gesture: browsers let nothing sound before it, and nobody should wait for it. */
async function hear(): Promise<void> {
  const { createSound } = await import('./sound/sound.ts');
  // A machine can take half a second to open its sound: what the gesture did is to be seen before that.
  await nextPaint();
  sound ??= createSound({
    settings: () => settings,
    words: (id) => text.line(id),
    random: Math.random,
    onUnavailable: () => game.notify({ id: 'sound-none', actions: [] }),
  });
  sound.unlock();
  game.attach(behindTheWords(sound, onScreen));
}

function hourNow(): number {
  const now = new Date();
  return now.getHours() + now.getMinutes() / 60;
}

function motionOf(now: Settings): 'full' | 'reduced' {
  if (now.motion !== 'system') return now.motion;
  return lessMotion.matches ? 'reduced' : 'full';
}

function onGesture(run: () => Promise<void>): void {
  const gestures = ['pointerup', 'keydown'] as const;
  const first = () => {
    for (const gesture of gestures) window.removeEventListener(gesture, first, true);
    void run().catch(() => game.notify({ id: 'sound-none', actions: [] }));
  };
  for (const gesture of gestures) window.addEventListener(gesture, first, true);
}

if (import.meta.hot)
  import.meta.hot.on('scenario:changed', ({ bundle, bounds, message }) => {
    if (bundle) void game.replace(bundle, bounds);
    else console.warn(message);
  });
