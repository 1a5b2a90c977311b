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
import { DIMENSIONS } from '../scenario/types.ts';
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
  console.log(`${text.line(bundle.scenario.title)}\n${text.line(bundle.scenario.brief)}`);
  await converse(session, text);
  if (session.moment.phase !== 'ended') return 1;
  const debrief = debriefOf(program, boundsOf(program), session.transcript.steps);
  if (args.includes('--json')) console.log(JSON.stringify(debrief.scorecard));
  else console.log(report(debrief, text));
  return 0;
}

/** A presenter that needs no screen: proof that the core knows none. */
class Terminal implements Presenter {
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
      console.log(`  ${i + 1}. ${text.line(choice.text)}`);
    });
  }

  perform(cue: Cue): void {
    if (cue.type === 'ring')
      console.log(`[${this.text.t(cue.from === 'learner' ? 'caption.ringback' : 'caption.ring')}]`);
    if (cue.type === 'hangup') console.log(`[${this.text.t('caption.hangup')}]`);
  }
}

async function converse(session: Session, text: Text): Promise<void> {
  const input = createInterface({ input: process.stdin });
  const lines = input[Symbol.asyncIterator]();
  const detach = session.attach(new Terminal(text));
  while (session.moment.phase !== 'ended') {
    const intent = await nextIntent(session.moment, lines, input);
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
): Promise<Intent | undefined> {
  const person = process.stdin.isTTY === true;
  if (moment.choices.length === 0) {
    if (person) {
      process.stdout.write('⏎ ');
      if ((await lines.next()).done) return undefined;
    }
    return { do: moment.phase === 'ringing' ? 'pickup' : 'advance' };
  }
  for (;;) {
    if (person) process.stdout.write(`1-${moment.choices.length} > `);
    const { value, done } = await lines.next();
    if (done) {
      input.close();
      return undefined;
    }
    const answer = String(value).trim();
    const choice = moment.choices[Number(answer) - 1] ?? moment.choices.find((c) => c.id === answer);
    if (choice) return { do: 'choose', choice: choice.id };
    console.log(`'${answer}' is not on offer.`);
  }
}

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
    `  ${text.grade(scorecard.grade)}${gate}`,
  ].join('\n');
}
