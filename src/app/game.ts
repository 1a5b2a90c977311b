/**
 * The shell around the calls. It takes the overlay's actions, keeps the screen, the running call and the notices,
 * and has everything drawn again from one view.
 */
import { createActor } from 'xstate';
import type { Bounds } from '../assess/anchors.ts';
import type { Debrief } from '../assess/types.ts';
import type { Timers } from '../engine/countdown.ts';
import type { Cue, Presenter } from '../engine/moment.ts';
import { stepsBefore } from '../engine/replay.ts';
import type { Action, Notice, Overlay, Screen, Settings, View } from '../overlay/view.ts';
import type { SavedRun } from '../save/run.ts';
import type { RunStore } from '../save/store.ts';
import type { ScenarioBundle } from '../scenario/types.ts';
import type { Text } from '../text/text.ts';
import { Library, type Loaded } from './library.ts';
import { Play } from './play.ts';
import { fitting, Runs, runFrom, standing } from './runs.ts';
import { DEFAULTS, forgetSettings, type KeyValue, merge, saveSettings } from './settings.ts';
import { shellMachine } from './shell.ts';

/** How long the last word may hang in the air before the debrief opens. */
const FAREWELL = 1600;

export interface Outside {
  text: Text;
  store: Promise<RunStore>;
  storage: KeyValue | undefined;
  settings: Settings;
  timers: Timers;
  /** Milliseconds since 1970. */
  today(): number;
  newId(): string;
  /** Told when the settings change, and when the call is paused or goes on. */
  settled(settings: Settings): void;
  held(paused: boolean): void;
}

export class Game {
  private readonly library: Library;
  private readonly shell = createActor(shellMachine);
  private runs: Runs | undefined;
  private overlay: Overlay | undefined;
  private readonly presenters = new Set<Presenter>();
  private settings: Settings;
  private play: Play | undefined;
  private opened: Loaded | undefined;
  private debrief: Debrief | undefined;
  private notices: Notice[] = [];
  private firstGrades: Record<string, number> = {};
  private unfinished: View['unfinished'];
  private pictures: Pick<View, 'portrait' | 'backdrop'> = { portrait: () => null, backdrop: () => null };
  private stage: View['stage'] = 'loading';

  constructor(private readonly outside: Outside) {
    this.settings = outside.settings;
    this.library = new Library(outside.text);
    this.shell.start();
  }

  async start(overlay: Overlay, wanted?: string): Promise<void> {
    this.overlay = overlay;
    this.draw();
    if (wanted && this.library.has(wanted)) await this.open(wanted);
    await this.remember();
  }

  act = (action: Action): void => {
    void this.perform(action).catch(() =>
      this.notify({ id: 'unknown', actions: [{ id: 'home', action: { type: 'home' } }] }),
    );
  };

  /** Stage and sound: told of every moment and cue of the call that is on, and of those to come. */
  attach(presenter: Presenter): void {
    this.presenters.add(presenter);
    this.play?.attach(presenter);
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
    if (this.screen === 'call' && !this.paused && this.play?.moment.phase !== 'ended')
      this.act({ type: 'pause' });
  }

  /** An author saved: the running call goes on in the new text, as far as it fits. */
  replace(bundle: ScenarioBundle, bounds: Bounds): void {
    const loaded = this.library.replace(bundle, bounds);
    const { id } = bundle.scenario;
    if (this.opened?.program.scenario.id === id) this.opened = loaded;
    if (this.play?.loaded.program.scenario.id === id && this.screen === 'call')
      this.begin(loaded, {
        ...this.play.saved,
        finished: false,
        transcript: { ...this.play.saved.transcript, steps: fitting(this.play.saved, loaded) },
      });
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
        return this.play?.send(action.intent);
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
    const { value } = this.shell.getSnapshot();
    return typeof value === 'string' ? (value as Screen) : 'call';
  }

  private get paused(): boolean {
    return this.shell.getSnapshot().matches({ call: 'paused' });
  }

  private async open(id: string): Promise<void> {
    this.leave();
    try {
      this.opened = await this.library.load(id);
    } catch {
      return this.notify({
        id: 'scenario-failed',
        actions: [
          { id: 'retry', action: { type: 'open', scenario: id } },
          { id: 'home', action: { type: 'home' } },
        ],
      });
    }
    this.outside.text.useScenario(id);
    this.shell.send({ type: 'open' });
    this.draw();
  }

  private anew(): void {
    if (this.opened)
      this.begin(
        this.opened,
        runFrom(this.opened.program.scenario, this.outside.newId(), this.outside.today()),
      );
  }

  private async resume(): Promise<void> {
    const run = this.runs?.unfinished(this.library);
    if (!run) return;
    const loaded = await this.library.load(run.transcript.scenario);
    this.outside.text.useScenario(run.transcript.scenario);
    const { scenario } = loaded.program;
    const transcript = {
      ...run.transcript,
      version: scenario.version,
      structure: scenario.structure,
      steps: fitting(run, loaded),
    };
    this.begin(loaded, { ...run, transcript });
  }

  /** A new run of the same scenario is newer than the broken-off one, which is kept but no longer offered. */
  private async discard(): Promise<void> {
    const run = this.runs?.unfinished(this.library);
    if (!run) return;
    await this.open(run.transcript.scenario);
    await this.runs?.put(
      runFrom(this.loadedOr(run).program.scenario, this.outside.newId(), this.outside.today()),
    );
    await this.refresh();
  }

  private loadedOr(run: SavedRun): Loaded {
    const loaded = this.library.get(run.transcript.scenario);
    if (!loaded) throw new Error(`Scenario '${run.transcript.scenario}' is not loaded.`);
    return loaded;
  }

  private begin(loaded: Loaded, run: SavedRun): void {
    this.leave();
    this.opened = loaded;
    this.debrief = undefined;
    this.play = new Play(loaded, run, this.outside.timers, {
      changed: () => this.changed(),
      cue: (cue) => this.cue(cue),
      save: (saved) => this.save(saved),
    });
    for (const presenter of this.presenters) this.play.attach(presenter);
    this.shell.send({ type: 'begin' });
    this.outside.held(false);
    this.draw();
  }

  private changed(): void {
    this.draw();
    const { play } = this;
    if (play?.moment.phase === 'ended')
      this.outside.timers.set(() => {
        if (this.play === play) void this.judge(play);
      }, FAREWELL);
  }

  private cue(cue: Cue): void {
    this.overlay?.perform(cue);
  }

  /** Fetched when it is needed: nobody must wait for the judgement before the first word. */
  private async judge(play: Play): Promise<void> {
    const { debriefOf } = await import('../assess/debrief.ts');
    this.debrief = debriefOf(play.loaded.program, play.loaded.bounds, play.steps);
    await this.grade([play.loaded.program.scenario.id]);
    this.shell.send({ type: 'ended' });
    this.draw();
  }

  private save(run: SavedRun): void {
    this.runs?.put(run).catch(() =>
      this.notify({
        id: 'save-failed',
        actions: [{ id: 'continue', action: { type: 'dismiss', notice: 'save-failed' } }],
      }),
    );
  }

  private hold(type: 'pause' | 'continue'): void {
    this.shell.send({ type });
    if (this.paused) this.play?.pause();
    else this.play?.go();
    this.outside.held(this.paused);
    this.draw();
  }

  private async home(): Promise<void> {
    this.leave();
    this.shell.send({ type: 'home' });
    this.draw();
    await this.refresh();
  }

  private async again(): Promise<void> {
    const id = this.opened?.program.scenario.id;
    if (id) await this.open(id);
  }

  /** Another answer at a decision of the call that was just judged. The first attempt's grade stays. */
  private retry(from: number): void {
    const { play } = this;
    if (!play) return;
    const run = runFrom(
      play.loaded.program.scenario,
      this.outside.newId(),
      this.outside.today(),
      stepsBefore(play.steps, from),
    );
    this.begin(play.loaded, { ...run, forkedFrom: { run: play.saved.id, decision: from } });
  }

  private leave(): void {
    this.play?.stop();
    this.play = undefined;
    this.outside.held(true);
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
    if (this.unfinished) await this.library.speak(this.unfinished.scenario);
  }

  private async wipe(): Promise<void> {
    await this.runs?.wipe();
    forgetSettings(this.outside.storage);
    this.settings = { ...DEFAULTS, language: this.settings.language };
    this.firstGrades = {};
    this.runs = new Runs(await this.outside.store);
    this.outside.settled(this.settings);
    this.notify({ id: 'wiped', actions: [] });
    await this.home();
  }

  /** What was kept from earlier; the game is usable before it is known. */
  private async remember(): Promise<void> {
    this.runs = new Runs(await this.outside.store);
    const setAside = await this.runs.load().catch(() => []);
    if (!this.runs.lasting) this.notify({ id: 'storage-none', actions: [] });
    if (setAside.length > 0)
      this.notify({ id: 'save-damaged', values: { names: setAside.join(', ') }, actions: [] });
    await this.refresh();
    await this.grade(this.runs.finished());
    this.draw();
  }

  private async refresh(): Promise<void> {
    const run = this.runs?.unfinished(this.library);
    this.unfinished = run ? standing(run, await this.library.load(run.transcript.scenario)) : undefined;
    this.draw();
  }

  /** First attempts are worked out anew from what was chosen; a first attempt at an older structure has no grade. */
  private async grade(scenarios: readonly string[]): Promise<void> {
    for (const id of scenarios) {
      const run = this.runs?.first(id);
      if (!run || !this.library.has(id)) continue;
      const { program, bounds } = await this.library.load(id);
      if (run.transcript.structure !== program.scenario.structure) continue;
      const { debriefOf } = await import('../assess/debrief.ts');
      this.firstGrades[id] = debriefOf(program, bounds, run.transcript.steps).scorecard.grade;
    }
  }

  private draw(): void {
    this.overlay?.show(this.view());
  }

  private view(): View {
    const { opened, play, debrief } = this;
    const scenario = opened?.program.scenario;
    const forkedAt = play?.saved.forkedFrom?.decision;
    const first = scenario && this.firstGrades[scenario.id];
    const isFirst = scenario && this.runs?.first(scenario.id)?.id === play?.saved.id;
    return {
      screen: this.screen,
      settings: this.settings,
      library: this.library.cards.map((card) => {
        const grade = this.firstGrades[card.id];
        return { ...card, ...(grade === undefined ? {} : { firstGrade: grade }) };
      }),
      broken: this.library.broken,
      ...(this.unfinished ? { unfinished: this.unfinished } : {}),
      ...(scenario ? { scenario } : {}),
      ...(play ? { moment: play.moment } : {}),
      log: play?.log ?? [],
      ...(debrief ? { debrief } : {}),
      ...(first !== undefined && !isFirst ? { firstGrade: first } : {}),
      ...(forkedAt === undefined ? {} : { forkedAt }),
      paused: this.paused,
      notices: this.notices,
      stage: this.stage,
      ...this.pictures,
    };
  }
}
