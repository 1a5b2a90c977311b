import { describe, expect, it, vi } from 'vitest';
import { readAloud, voiceFor } from '../../src/sound/reader.ts';
import { recordingOf } from '../../src/sound/recordings.ts';
import { type SpokenEvents, Turn } from '../../src/sound/speech.ts';

describe('a recorded line', () => {
  const lists = {
    '../../assets/sounds/lines/nl.json': { 'bank:a.b.says': 'begin.webm', 'bank:a.c.says': 'lost.webm' },
  };
  const files = { '../../assets/sounds/lines/nl/begin.webm': '/begin.webm' };

  it('is found in its own language, when it is listed and its file is there', () => {
    expect(recordingOf('bank', 'a.b.says', 'nl', lists, files)).toBe('/begin.webm');
    expect(recordingOf('bank', 'a.b.says', 'en', lists, files)).toBeUndefined();
    expect(recordingOf('bank', 'a.c.says', 'nl', lists, files)).toBeUndefined();
    expect(recordingOf('zee', 'a.b.says', 'nl', lists, files)).toBeUndefined();
  });
});

describe('a turn', () => {
  function turn() {
    const heard: string[] = [];
    let events: SpokenEvents | undefined;
    const spoken = {
      begin: (told: SpokenEvents) => {
        events = told;
      },
      stop: () => void heard.push('stopped'),
    };
    const turns = new Turn({ talking: (talks) => heard.push(talks ? 'talks' : 'quiet') });
    turns.say(spoken, () => heard.push('mumbles'));
    return { heard, turns, over: () => events?.over(), failed: () => events?.failed() };
  }

  it('ends when the line is over, once', () => {
    const { heard, over, turns } = turn();
    over();
    over();
    turns.stop();
    expect(heard).toEqual(['talks', 'quiet']);
  });

  it('of a line that cannot be heard goes to the mumble', () => {
    const { heard, failed } = turn();
    failed();
    expect(heard).toEqual(['talks', 'quiet', 'mumbles']);
  });

  it('that is stopped stays silent, also when the voice complains of it', () => {
    const { heard, turns, failed } = turn();
    turns.stop();
    failed();
    expect(heard).toEqual(['talks', 'stopped', 'quiet']);
  });
});

const voice = (lang: string, localService: boolean) => ({ lang, localService }) as SpeechSynthesisVoice;

describe('reading aloud', () => {
  it('takes a voice on the device before one that sends the text away, and the usual accent before another', () => {
    const away = voice('nl-NL', false);
    const flemish = voice('nl_BE', true);
    const dutch = voice('nl-NL', true);
    expect(voiceFor([voice('en-GB', true), away, flemish], 'nl')).toBe(flemish);
    expect(voiceFor([away, flemish, dutch], 'nl')).toBe(dutch);
    expect(voiceFor([away], 'nl')).toBe(away);
  });

  it('leaves Dutch alone where there is no Dutch voice', () => {
    const synthesis = { getVoices: () => [voice('en-US', true)], speak: vi.fn(), cancel: vi.fn() };
    const reading = { text: 'Dag', language: 'nl', mood: 'neutral', pitch: 1, volume: 1 } as const;
    expect(readAloud(synthesis, reading)).toBeUndefined();
    expect(synthesis.speak).not.toHaveBeenCalled();
  });
});
