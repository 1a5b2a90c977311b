/**
 * The shell around the calls. It takes the overlay's actions, keeps the screen, the running call and the notices,
 * and has everything drawn again from one view.
 */
import type { Bounds } from '../assess/anchors.ts';
import type { Presenter } from '../engine/moment.ts';
import { stepsBefore } from '../engine/transcript.ts';
import type { Action, Notice, Overlay, Screen, Settings, View } from '../overlay/view.ts';
import type { SavedRun } from '../save/run.ts';
import type { Scenario, ScenarioBundle } from '../scenario/types.ts';
import { History } from './history.ts';
import { Library, type Loaded } from './library.ts';
import { SAVE_FAILED, scenarioFailed, UNJUDGED } from './notices.ts';
import type { Outside } from './outside.ts';
import type { Play } from './play.ts';
import { Running } from './running.ts';
import { runFrom } from './runs.ts';
import { DEFAULTS, forgetSettings, merge, saveSettings } from './settings.ts';
import type { Shell, ShellEvent } from './shell.ts';
import { viewOf } from './view-of.ts';

export class Game {
  private readonly library: Library;
  private readonly history: History;
  private readonly running: Running;
  /** Comes with the first scenario: until one is opened there is only the start screen. */
  private shell: Shell | undefined;
  private overlay: Overlay | undefined;
  private settings: Settings;
  private opened: Loaded | undefined;
  private notices: Notice[] = [];
  private pictures: Pick<View, 'portrait' | 'backdrop'> = { portrait: () => null, backdrop: () => null };
  private stage: View['stage'] = 'loading';

  constructor(private readonly outside: Outside) {
    this.settings = outside.settings;
    this.library = new Library(outside.text);
    this.history = new History(this.library, () => outside.store());
    this.running = new Running(outside, {
      changed: () => this.draw(),
      cue: (cue) => this.overlay?.perform(cue),
      save: (run) => this.save(run),
      judged: (play) => this.judged(play),
      unjudged: () => this.notify(UNJUDGED),
    });
  }

  /** Settles when the first screen can be used. */
  async start(overlay: Overlay, wanted?: string): Promise<void> {
    this.overlay = overlay;
    this.draw();
    if (wanted && this.library.has(wanted)) await this.open(wanted);
  }

  /** What was kept from earlier; the game is usable before it is known. */
  async remember(): Promise<void> {
    const { lasting, setAside } = await this.history.load();
    if (!lasting) this.notify({ id: 'storage-none', actions: [] });
    if (setAside.length > 0)
      this.notify({ id: 'save-damaged', values: { names: setAside.join(', ') }, actions: [] });
    this.draw();
  }

  act = (action: Action): void => {
    void this.perform(action).catch(() =>
      this.notify({ id: 'unknown', actions: [{ id: 'home', action: { type: 'home' } }] }),
    );
  };

  /** Fetches the first call ahead, while somebody reads the first screen. */
  async prepare(): Promise<void> {
    const first = this.library.cards[0];
    if (first) await this.library.load(first.id).catch(() => undefined);
  }

  /** Stage and sound: told of every moment and cue of the call that is on, and of those to come. */
  attach(presenter: Presenter): void {
    this.running.attach(presenter);
  }

  show(pictures: Pick<View, 'portrait' | 'backdrop'>): void {
    this.pictures = pictures;
    this.draw();
  }

  staged(stage: View['stage']): void {
    this.stage = stage;
    if (stage === 'still') this.notify({ id: 'stage-none', actions: [] });
    else this.draw();
  }

  notify(notice: Notice): void {
    if (!this.notices.some((other) => other.id === notice.id)) this.notices = [...this.notices, notice];
    this.draw();
  }

  /** The page was hidden: the call waits. */
  hide(): void {
    if (this.screen === 'call' && !this.paused && this.running.play?.moment.phase !== 'ended')
      this.act({ type: 'pause' });
  }

  /** An author saved: the running call goes on in the new text, as far as it fits. */
  async replace(bundle: ScenarioBundle, bounds: Bounds): Promise<void> {
    const loaded = await this.library.replace(bundle, bounds);
    const { id } = bundle.scenario;
    if (this.opened?.program.scenario.id === id) this.opened = loaded;
    const { play } = this.running;
    if (play?.loaded.program.scenario.id === id && this.screen === 'call') {
      const transcript = { ...play.saved.transcript, steps: loaded.kit.fitting(play.saved, loaded.program) };
      this.begin(loaded, { ...play.saved, finished: false, transcript });
    }
    this.draw();
  }

  private async perform(action: Action): Promise<void> {
    switch (action.type) {
      case 'open':
        return this.open(action.scenario);
      case 'begin':
        return this.anew();
      case 'resume':
        return this.resume();
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
        return this.home();
      case 'again':
        return this.again();
      case 'retry':
        return this.retry(action.from);
      case 'settings':
        return this.change(action.change);
      case 'wipe':
        return this.wipe();
      case 'dismiss':
        this.notices = this.notices.filter((notice) => notice.id !== action.notice);
        return this.draw();
    }
  }

  private get screen(): Screen {
    const value = this.shell?.getSnapshot().value ?? 'start';
    return typeof value === 'string' ? (value as Screen) : 'call';
  }

  private get paused(): boolean {
    return this.shell?.getSnapshot().matches({ call: 'paused' }) ?? false;
  }

  private go(event: ShellEvent): void {
    this.shell ??= this.opened?.kit.startShell();
    this.shell?.send(event);
  }

  private async open(id: string): Promise<void> {
    this.running.leave();
    try {
      this.opened = await this.library.load(id);
    } catch {
      return this.notify(scenarioFailed(id));
    }
    this.outside.text.useScenario(id);
    this.go({ type: 'open' });
    this.draw();
  }

  private anew(): void {
    if (this.opened) this.begin(this.opened, this.fresh(this.opened.program.scenario));
  }

  private async resume(): Promise<void> {
    const run = this.history.brokenOff();
    if (!run) return;
    const loaded = await this.library.load(run.transcript.scenario);
    this.outside.text.useScenario(run.transcript.scenario);
    const { scenario } = loaded.program;
    const transcript = {
      ...run.transcript,
      version: scenario.version,
      structure: scenario.structure,
      steps: loaded.kit.fitting(run, loaded.program),
    };
    this.begin(loaded, { ...run, transcript });
  }

  /** A new run of the same scenario is newer than the broken-off one, which is kept but no longer offered. */
  private async discard(): Promise<void> {
    const run = this.history.brokenOff();
    if (!run) return;
    await this.open(run.transcript.scenario);
    if (!this.opened) return;
    const { scenario } = this.opened.program;
    await this.history.put(this.fresh(scenario));
    await this.history.refresh();
    this.draw();
  }

  private fresh(scenario: Scenario, steps?: SavedRun['transcript']['steps']): SavedRun {
    return runFrom(scenario, this.outside.newId(), this.outside.today(), steps);
  }

  private begin(loaded: Loaded, run: SavedRun): void {
    this.opened = loaded;
    this.running.begin(loaded, run);
    this.go({ type: 'begin' });
    this.draw();
  }

  private async judged(play: Play): Promise<void> {
    await this.history.gradeFirst([play.loaded.program.scenario.id]);
    this.go({ type: 'ended' });
    this.draw();
  }

  private save(run: SavedRun): void {
    this.history.put(run).catch(() => this.notify(SAVE_FAILED));
  }

  private hold(type: 'pause' | 'continue'): void {
    this.go({ type });
    this.running.hold(this.paused);
    this.draw();
  }

  private async home(): Promise<void> {
    this.running.leave();
    this.go({ type: 'home' });
    this.draw();
    await this.history.refresh();
    this.draw();
  }

  private async again(): Promise<void> {
    const id = this.opened?.program.scenario.id;
    if (id) await this.open(id);
  }

  /** Another answer at a decision of the call that was just judged. The first attempt's grade stays. */
  private retry(from: number): void {
    const { play } = this.running;
    if (!play) return;
    const run = this.fresh(play.loaded.program.scenario, stepsBefore(play.steps, from));
    this.begin(play.loaded, { ...run, forkedFrom: { run: play.saved.id, decision: from } });
  }

  private async change(change: Partial<Settings>): Promise<void> {
    const { language } = this.settings;
    this.settings = merge(this.settings, { ...this.settings, ...change });
    if (this.settings.language !== language)
      await this.speak().catch(() => {
        this.settings = { ...this.settings, language };
        this.notify({ id: 'language-failed', actions: [] });
      });
    saveSettings(this.outside.storage, this.settings);
    this.outside.settled(this.settings);
    this.draw();
  }

  private async speak(): Promise<void> {
    await this.outside.text.setLanguage(this.settings.language);
    if (this.opened) await this.library.speak(this.opened.program.scenario.id);
    const { unfinished } = this.history;
    if (unfinished) await this.library.speak(unfinished.scenario);
  }

  private async wipe(): Promise<void> {
    await this.history.wipe();
    forgetSettings(this.outside.storage);
    this.settings = { ...DEFAULTS, language: this.settings.language };
    this.outside.settled(this.settings);
    this.notify({ id: 'wiped', actions: [] });
    await this.home();
  }

  private draw(): void {
    const { screen, paused, settings, library, history, opened, notices, stage, pictures } = this;
    const { play, debrief } = this.running;
    this.overlay?.show(
      viewOf({ screen, paused, settings, library, history, opened, play, debrief, notices, stage, pictures }),
    );
  }
}
