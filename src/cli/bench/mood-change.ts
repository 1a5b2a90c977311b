/** How long the page is held up at a time while somebody's mood changes. */
import type { Browser, Page } from 'playwright-core';
import { quietly } from './quiet.ts';
import type { Row } from './row.ts';
import { type Site, visitor, withoutStage } from './site.ts';
import { nextOf, press, stageIsLive } from './walk.ts';
import { choicesOf } from './written.ts';

/** Between them they meet every mood but surprise, which no written play meets. */
const PLAYS = [
  ['bank-eerder', 'ja-zegger'],
  ['bank-over-zee', 'gids-vonk'],
  ['pieters-derde-telefoontje', 'gids-vonk'],
] as const;
/** By then the new mood stands: it is drawn, put on behind a blink, and the head has followed. */
const STANDS_MS = 900;
const LONGEST_CALL_MS = 120_000;
const MARK = 'bench: act';
/** What Chromium itself calls one turn of a thread, and the marks that the page leaves among them. */
const CATEGORIES = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** The same without what the thread waited for a processor. */
  tdur?: number;
}

/** The time in which a mood comes to stand after an act, or what else there is until the next one. */
interface Span {
  changed: boolean;
  /** The longest task, ms. */
  longest: number;
  /** The longest, in ms of a processor: what is left of it on a machine that does nothing else. */
  work: number;
}

interface Walked {
  spans: Span[];
  moods: Set<string>;
}

const moodOf = (page: Page) =>
  page.evaluate(() => document.querySelector('.mood[data-there=yes] .mood-word')?.textContent ?? undefined);

/** One whole call. @returns the mood after each act */
async function play(page: Page, answers: string[]): Promise<(string | undefined)[]> {
  const moods: (string | undefined)[] = [];
  const until = performance.now() + LONGEST_CALL_MS;
  for (;;) {
    if (performance.now() > until)
      throw new Error(`The call does not end; left to say: ${answers.join(', ')}.`);
    if (await page.evaluate(() => document.querySelector('lijn-debrief') !== null)) return moods;
    const next = await nextOf(page, answers[0]);
    if (!next) {
      await page.waitForTimeout(60);
      continue;
    }
    if (next.startsWith('[data-choice')) answers.shift();
    await page.evaluate((name) => performance.mark(name), MARK);
    await press(page, next);
    await page.waitForTimeout(STANDS_MS);
    moods.push(await moodOf(page));
  }
}

function spansOf(trace: Buffer, moods: readonly (string | undefined)[]): Span[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const marks = traceEvents.filter(({ name }) => name === MARK).sort((a, b) => a.ts - b.ts);
  const [first] = marks;
  if (!first) throw new Error('The trace has no mark of the page.');
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name === 'RunTask' && pid === first.pid && tid === first.tid,
  );
  const span = (changed: boolean, from: number, until: number): Span => {
    const within = tasks.filter(({ ts }) => ts >= from && ts < until);
    return {
      changed,
      longest: Math.max(0, ...within.map(({ dur = 0 }) => dur / 1000)),
      work: Math.max(0, ...within.map(({ dur = 0, tdur = dur }) => tdur / 1000)),
    };
  };
  return marks.flatMap(({ ts }, i) => {
    const stands = ts + STANDS_MS * 1000;
    const changed =
      i > 0 && moods[i] !== undefined && moods[i - 1] !== undefined && moods[i] !== moods[i - 1];
    // After the last answer comes the debrief, which is no change of mood.
    return [span(changed, ts, stands), span(false, stands, marks[i + 1]?.ts ?? Number.POSITIVE_INFINITY)];
  });
}

async function walk(browser: Browser, site: Site, root: string, stage: boolean): Promise<Walked> {
  const walked: Walked = { spans: [], moods: new Set() };
  for (const [scenario, name] of PLAYS) {
    const page = await visitor(browser);
    if (!stage) await withoutStage(page);
    await page.goto(`${site.start}#${scenario}`);
    await page.locator('.briefing .call-button').waitFor();
    if (stage) await stageIsLive(page);
    await browser.startTracing(page, { categories: CATEGORIES });
    const moods = await play(
      page,
      choicesOf(root, scenario, name).map(({ choice }) => choice),
    );
    walked.spans.push(...spansOf(await browser.stopTracing(), moods));
    for (const mood of moods) if (mood) walked.moods.add(mood);
    await page.context().close();
  }
  return walked;
}

export async function measureMoodChange(browser: Browser, site: Site, root: string): Promise<Row[]> {
  const { value, remark } = await quietly(
    async () => ({
      without: await walk(browser, site, root, false),
      live: await walk(browser, site, root, true),
    }),
    1,
  );
  const changes = value.live.spans.filter(({ changed }) => changed);
  const longest = (spans: readonly Span[]) => Math.max(...spans.map((span) => span.longest));
  const work = (spans: readonly Span[]) => Math.max(...spans.map((span) => span.work)).toFixed(0);
  const calm = value.without.spans.filter(({ changed }) => changed);
  const others = value.live.spans.filter(({ changed }) => !changed);
  return [
    {
      what: 'longest hold-up of the page while a mood changes, stage live',
      unit: 'ms',
      measured: longest(changes),
      aim: 50,
      better: 'less',
      baseline: longest(calm),
      baselineOf: 'the same calls without the stage',
      remark: `${changes.length} changes in ${PLAYS.length} whole calls, ${value.live.moods.size} moods; over 50 ms ${changes.filter((span) => span.longest > 50).length} times. Its own work in one go is ${work(changes)} ms at most, without the stage ${work(calm)}. Where no mood changes (ringing, other places, the end) ${longest(others).toFixed(0)} ms, without the stage ${longest(value.without.spans.filter(({ changed }) => !changed)).toFixed(0)}.${remark ? ` ${remark}` : ''}`,
    },
  ];
}
