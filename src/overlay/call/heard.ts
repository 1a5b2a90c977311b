import type { Moment } from '../../engine/moment.ts';
import { byChannel, type Context, firstName } from '../context.ts';

/** The whole line at once for a screen reader, with the mood that others read from the face. */
export function heard({ text }: Context, moment: Moment, nudge: string | undefined): string {
  const lines = text.linesOf(moment.scenario);
  if (moment.phase === 'ringing') {
    const when = `${text.t('ringing.when', { when: lines(moment.when) })}.`;
    return moment.line ? `${when} ${lines(moment.line.id)}` : when;
  }
  if (moment.phase === 'ended') return `${byChannel(text, 'call.ended', moment.channel)}.`;
  if (!moment.line) return '';
  const line = lines(moment.line.id);
  if (moment.line.by === 'narrator') return line;
  const name = firstName(text, moment.cast);
  if (moment.recorded) return `${text.t('call.recorded', { name })} ${line}`;
  const mood = text.t('call.mood.now', { name, mood: text.t(`mood.${moment.mood}`) });
  const says = byChannel(text, 'call.says', moment.channel, { name });
  return `${says} ${line}${nudge ? ` ${lines(nudge)}` : ''} ${mood}`;
}
