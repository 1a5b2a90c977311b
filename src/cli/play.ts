/** `npm run play ID`: the same call in a terminal, through the same session, with text only. */
import { createInterface, type Interface } from 'node:readline';
import { boundsOf } from '../assess/bounds.ts';
import { debriefOf } from '../assess/debrief.ts';
import type { Debrief } from '../assess/types.ts';
import type { Cue, Intent, Moment, Presenter } from '../engine/moment.ts';
import { programOf } from '../engine/program.ts';
import { createSession, type Session } from '../engine/session.ts';
import { formatDiagnostic } from '../scenario/diagnostic.ts';
import { readScenario } from '../scenario/read.ts';
import { DIMENSIONS, type Scenario } from '../scenario/types.ts';
import { createText, type Text } from '../text/text.ts';
import { scenarioFolders } from './library.ts';

export async function main(args: readonly string[]): Promise<number> {
  const language = args.includes('--en') ? 'en' : 'nl';
  const folders = scenarioFolders(process.cwd());
  const id = args.find((arg) => !arg.startsWith('-')) ?? folders[0]?.id;
  const folder = folders.find((one) => one.id === id);
  if (!folder) {
    console.error(
      `There is no scenario '${id ?? ''}'. Known: ${folders.map((one) => one.id).join(', ') || 'none'}.`,
    );
    return 1;
  }
  const { bundle, diagnostics } = readScenario(folder.files, language);
  if (!bundle) {
    for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic));
    return 1;
  }
  const text = createText({ language });
  await text.ready;
  await text.complete();
  text.addScenario(bundle);
  const program = programOf(bundle.scenario);
  const session = createSession(program, { elapsed: () => performance.now() });
  console.log(briefing(bundle.scenario, text));
  await converse(session, text);
  if (session.moment.phase !== 'ended') return 1;
  const debrief = debriefOf(program, boundsOf(program), session.transcript.steps);
  if (args.includes('--json')) console.log(JSON.stringify(debrief.scorecard));
  else console.log(report(debrief, text));
  return 0;
}

/** A presenter that needs no screen: proof that the core knows none. */
class Terminal implements Presenter {
  private ledger: Moment['ledger'] = [];

  constructor(private readonly text: Text) {}

  present(moment: Moment): void {
    const { text } = this;
    if (moment.phase === 'ringing') console.log(`\n── ${text.line(moment.when)}`);
    if (moment.line) {
      const who =
        moment.line.by === 'narrator'
          ? ''
          : `${text.t(`cast.${moment.cast}.first` as never)} (${text.t(`mood.${moment.mood}`)}): `;
      console.log(`\n${who}${text.line(moment.line.id)}`);
    }
    moment.choices.forEach((choice, i) => {
      console.log(`  ${letterOf(i)}. ${text.line(choice.text)}`);
    });
    this.ledger = moment.ledger;
  }

  perform(cue: Cue): void {
    const { text } = this;
    if (cue.type === 'ring')
      console.log(`[${text.t(cue.from === 'learner' ? 'caption.ringback' : 'caption.ring')}]`);
    if (cue.type === 'hangup') console.log(`[${text.t('caption.hangup')}]`);
    const promised = cue.type === 'promise' && this.ledger.find(({ promise }) => promise === cue.promise);
    if (promised)
      console.log(`[${text.line(promised.text)}: ${text.t(`promise.status.${promised.status}`)}]`);
  }
}

const letterOf = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index);

function briefing({ title, brief, want, customer, dossier, mandate }: Scenario, text: Text): string {
  const name = text.t(`cast.${customer.cast}.first` as never);
  return [
    text.line(title),
    text.line(brief),
    '',
    `${text.t('briefing.want', { name })}: ${text.line(want)}`,
    `${text.t('briefing.room')}: ${mandate.euros} ${text.t('room.euros')}, ${mandate.minutes} ${text.t('room.minutes')}`,
    `${text.t('briefing.dossier')}:`,
    ...dossier.map(
      (entry) => `  ${text.line(entry.when)}, ${text.line(entry.who)}: ${text.line(entry.text)}`,
    ),
    '',
    text.t('terminal.how'),
  ].join('\n');
}

async function converse(session: Session, text: Text): Promise<void> {
  const input = createInterface({ input: process.stdin });
  const lines = input[Symbol.asyncIterator]();
  const detach = session.attach(new Terminal(text));
  while (session.moment.phase !== 'ended') {
    const intent = await nextIntent(session.moment, lines, input, text);
    if (!intent) break;
    session.send(intent);
  }
  detach();
  input.close();
}

/** Pick-ups and tellings go on by themselves when the answers come from a file. */
async function nextIntent(
  moment: Moment,
  lines: AsyncIterator<string>,
  input: Interface,
  text: Text,
): Promise<Intent | undefined> {
  const person = process.stdin.isTTY === true;
  if (moment.choices.length === 0) {
    if (person) {
      process.stdout.write('⏎ ');
      const { value, done } = await lines.next();
      if (done || isEnough(value)) return undefined;
    }
    return { do: moment.phase === 'ringing' ? 'pickup' : 'advance' };
  }
  for (;;) {
    if (person) process.stdout.write(`A-${letterOf(moment.choices.length - 1)} > `);
    const { value, done } = await lines.next();
    if (done || isEnough(value)) {
      input.close();
      return undefined;
    }
    const answer = String(value).trim();
    const choice =
      moment.choices[Number(answer) - 1] ??
      moment.choices.find(({ id }, i) => id === answer || letterOf(i) === answer.toUpperCase());
    if (choice) return { do: 'choose', choice: choice.id };
    console.log(text.t('terminal.not-offered', { answer }));
  }
}

const isEnough = (typed: string): boolean => /^q$/i.test(typed.trim());

function report({ scorecard, run }: Debrief, text: Text): string {
  const lines = run.map(({ said, evidence }) => {
    const shown = evidence
      .filter((e) => e.because)
      .map(
        (e) =>
          `      ${text.signed(e.value)} ${text.t(`dimension.${e.dimension}`)}: ${text.line(e.because ?? '')}`,
      );
    return [`  ${text.line(said)}`, ...shown].join('\n');
  });
  const scores = DIMENSIONS.map(
    (d) => `  ${text.t(`dimension.${d}`).padEnd(18)} ${Math.round(scorecard.dimensions[d].score)}`,
  );
  const { ending } = scorecard;
  const gate = scorecard.gate
    ? `\n  ${text.t(`gate.${scorecard.gate.id}`, { limit: text.grade(scorecard.gate.limit) })}`
    : '';
  return [
    '',
    ...lines,
    '',
    text.line(ending.title),
    text.line(ending.text),
    ...(ending.epilogue ? [text.line(ending.epilogue)] : []),
    '',
    ...scores,
    `  ${text.t('grade.label').padEnd(18)} ${text.grade(scorecard.grade)}${gate}`,
  ].join('\n');
}
