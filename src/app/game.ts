/**
 * The shell around the calls. It takes the overlay's actions, keeps the screen, the running call and the notices,
 * and has everything drawn again from one view.
 */
import type { Bounds } from '../assess/anchors.ts';
import type { Debrief } from '../assess/types.ts';
import type { Presenter } from '../engine/moment.ts';
import type { Action, Notice, Overlay, Pictures, Settings, View } from '../overlay/view.ts';
import type { SavedRun } from '../save/run.ts';
import type { ScenarioBundle } from '../scenario/types.ts';
import { Attempts } from './attempts.ts';
import { Entrance } from './entrance.ts';
import { History } from './history.ts';
import { Library, type Loaded } from './library.ts';
import { NoticeBoard } from './notice-board.ts';
import * as news from './notices.ts';
import type { Outside } from './outside.ts';
import type { Play } from './play.ts';
import { Preferences } from './preferences.ts';
import { Reviews } from './reviews.ts';
import { Running } from './running.ts';
import { continued } from './runs.ts';
import { Screens } from './screens.ts';
import type { ShellEvent } from './shell.ts';
import { NO_PICTURES, viewOf } from './view-of.ts';

export class Game {
  private readonly library: Library;
  private readonly history: History;
  private readonly running: Running;
  private readonly reviews: Reviews;
  private readonly attempts: Attempts;
  private readonly screens = new Screens();
  private readonly board = new NoticeBoard();
  private overlay: Overlay | undefined;
  private readonly preferences: Preferences;
  private opened: Loaded | undefined;
  private readonly entrance = new Entrance();
  private pictures = NO_PICTURES;
  private stage: View['stage'] = 'loading';

  constructor(private readonly outside: Outside) {
    this.preferences = new Preferences(outside);
    this.library = new Library(outside.text);
    this.history = new History(this.library, () => outside.store());
    this.running = new Running(outside, {
      changed: () => this.draw(),
      cue: (cue) => this.overlay?.perform(cue),
      save: (run) => this.save(run),
      judged: (play, debrief) => this.judged(play, debrief),
      unjudged: () => this.notify(news.UNJUDGED),
      taken: () => void this.home().then(() => this.notify(news.TAB_TAKEN)),
    });
    this.attempts = new Attempts(outside, this.library, this.history, this.running);
    this.reviews = new Reviews(this.library, this.history, this.running, (loaded) => this.use(loaded));
  }

  /**
   * Settles when the first screen can be used. Nothing is drawn before it is known which one that is.
   * @returns false when the address leads nowhere
   */
  async start(overlay: Overlay, wanted = ''): Promise<boolean> {
    this.overlay = overlay;
    if (!wanted) this.draw();
    return this.visit(wanted);
  }

  /**
   * @param wanted what stands behind the # of the address: a scenario, or `r=` and the code of a call
   * @returns false when it leads nowhere; the learner was told
   */
  async visit(wanted: string): Promise<boolean> {
    if (wanted.startsWith('r=')) await this.attempt({ type: 'replay', code: wanted.slice(2) });
    else if (this.library.has(wanted)) await this.attempt({ type: 'open', scenario: wanted });
    else if (wanted) {
      this.notify(news.addressUnknown(wanted));
      this.act({ type: 'door', open: true });
      return false;
    }
    return !wanted.startsWith('r=') || this.running.shared;
  }

  /** What was kept from earlier; the game is usable before it is known. */
  async remember(): Promise<void> {
    const { lasting, setAside } = await this.history.load();
    if (!lasting) this.notify({ id: 'storage-none', actions: [] });
    if (setAside.length > 0)
      this.notify({ id: 'save-damaged', values: { count: String(setAside.length) }, actions: [] });
    this.draw();
  }

  act = (action: Action): void => void this.attempt(action);

  /** Fetches the first call ahead, while somebody reads the first screen. */
  async prepare(): Promise<void> {
    const first = this.library.cards[0];
    if (first) await this.library.load(first.id).catch(() => undefined);
  }

  /** Stage and sound: told of every moment and cue of the call that is on, and of those to come. */
  attach(presenter: Presenter): void {
    this.running.attach(presenter);
  }

  show(pictures: Pictures): void {
    this.pictures = pictures;
    this.draw();
  }

  staged(stage: View['stage']): void {
    this.stage = stage;
    if (stage === 'still') this.notify({ id: 'stage-none', actions: [] });
    else this.draw();
  }

  notify(notice: Notice): void {
    this.board.add(notice);
    this.draw();
  }

  /** The page was hidden: the call waits. */
  hide(): void {
    if (this.screens.now === 'call' && !this.screens.paused && this.running.play?.moment.phase !== 'ended')
      this.act({ type: 'pause' });
  }

  /** An author saved: the running call goes on in the new text, as far as it fits. */
  async replace(bundle: ScenarioBundle, bounds: Bounds): Promise<void> {
    const loaded = await this.library.replace(bundle, bounds);
    const { id } = bundle.scenario;
    if (this.opened?.program.scenario.id === id) this.opened = loaded;
    const { play } = this.running;
    if (play?.loaded.program.scenario.id === id && this.screens.now === 'call') {
      this.begin(loaded, continued(play.saved, loaded));
    }
    this.draw();
  }

  private attempt(action: Action): Promise<void> {
    return this.perform(action).catch(() =>
      this.notify({ id: 'unknown', actions: [{ id: 'home', action: { type: 'home' } }] }),
    );
  }

  private async perform(action: Action): Promise<void> {
    this.board.passed(action);
    this.entrance.passed(action);
    switch (action.type) {
      case 'open':
        return this.open(action.scenario);
      case 'begin':
        return this.anew();
      case 'resume':
        return this.resume(action.from);
      case 'discard':
        return this.discard();
      case 'intent':
        return this.running.play?.send(action.intent);
      case 'judge':
        return this.running.judge();
      case 'hush':
        return this.outside.hushed();
      case 'pause':
      case 'continue':
        return this.hold(action.type);
      case 'leave':
      case 'home':
      case 'ask-code':
        return this.home();
      case 'again':
        return this.again();
      case 'retry':
        return this.retry(action.from, action.run);
      case 'look':
        return this.reviews.look(action.run);
      case 'replay':
        return this.replay(action.code);
      case 'settings':
        return this.change(action.change);
      case 'wipe':
        return this.wipe();
      case 'door':
      case 'dismiss':
        return this.draw();
    }
  }

  private go(event: ShellEvent): void {
    this.screens.go(event, this.opened);
    this.draw();
  }

  private async open(id: string): Promise<void> {
    this.running.leave();
    try {
      this.use(await this.library.load(id));
    } catch {
      return this.notify(news.scenarioFailed(id));
    }
    this.go({ type: 'open' });
    await this.history.refresh();
    this.draw();
  }

  /** From here on everything is about this scenario. */
  private use(loaded: Loaded): void {
    this.opened = loaded;
    this.outside.text.useScenario(loaded.program.scenario.id);
  }

  private anew(): void {
    if (this.opened) this.begin(this.opened, this.attempts.fresh(this.opened.program.scenario));
  }

  private async resume(from: 'nobody' | 'anybody' = 'nobody'): Promise<void> {
    const found = await this.attempts.resumed(from);
    if (!found) return;
    if (found === 'elsewhere') return this.notify(news.TAB_ELSEWHERE);
    if (found.run.finished) return this.reviews.look(found.run.id);
    this.use(found.loaded);
    this.begin(found.loaded, found.run);
  }

  private async discard(): Promise<void> {
    const run = this.history.brokenOff();
    if (!run) return;
    await this.open(run.transcript.scenario);
    if (this.opened) await this.attempts.instead(this.opened);
    this.draw();
  }

  private begin(loaded: Loaded, run: SavedRun): void {
    this.opened = loaded;
    this.running.begin(loaded, run);
    this.go({ type: 'begin' });
  }

  private async judged(play: Play, debrief: Debrief): Promise<void> {
    await this.reviews.judged(play, debrief);
    if (this.running.play !== play) return;
    this.go({ type: 'judged' });
  }

  private async replay(code: string): Promise<void> {
    const wrong = await this.reviews.replay(code, (scenario, steps) => this.attempts.fresh(scenario, steps));
    if (!wrong) return;
    await this.outside.text.complete();
    this.notify(news.codeFailed(wrong));
  }

  private save(run: SavedRun): void {
    this.history.put(run).catch(() => this.notify(news.SAVE_FAILED));
  }

  private hold(type: 'pause' | 'continue'): void {
    this.go({ type });
    this.running.hold(this.screens.paused);
  }

  private async home(): Promise<void> {
    this.running.leave();
    this.go({ type: 'home' });
    await this.history.refresh();
    this.draw();
  }

  private async again(): Promise<void> {
    const id = this.opened?.program.scenario.id;
    if (id) await this.open(id);
  }

  private retry(from: number, of?: string): void {
    const attempt = this.attempts.whatIf(from, of);
    if (!attempt) return;
    this.save(attempt.run);
    this.begin(attempt.loaded, attempt.run);
  }

  private async change(change: Partial<Settings>): Promise<void> {
    const spoken = await this.preferences.change(change, (language) => this.library.translate(language));
    if (!spoken) this.notify({ id: 'language-failed', actions: [] });
    this.draw();
  }

  private async wipe(): Promise<void> {
    await this.history.wipe();
    this.preferences.forget();
    this.notify({ id: 'wiped', actions: [] });
    await this.home();
  }

  private draw(): void {
    const { screens, library, history, opened, running, entrance, stage, pictures } = this;
    const asked = { screen: screens.now, paused: screens.paused, settings: this.preferences.now };
    const told = { notices: this.board.list, back: this.reviews.back, stage, pictures };
    this.overlay?.show(viewOf({ ...asked, ...told, library, history, opened, running, entrance }));
  }
}
