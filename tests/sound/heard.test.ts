import { describe, expect, it, test } from 'vitest';
import type { Cue } from '../../src/engine/moment.ts';
import { holdFor, loopsOf, signOf } from '../../src/sound/heard.ts';
import { busGain, fromDecibels, gainOf } from '../../src/sound/volume.ts';

describe('what sounds as long as something is so', () => {
  test.each([
    ['ringing', 'customer', 'home', { phone: 'ring', ambience: 'amb_office' }],
    ['ringing', 'learner', 'home', { phone: 'ringback', ambience: 'amb_office' }],
    ['talking', 'customer', 'home', { ambience: 'amb_home' }],
    ['talking', 'learner', 'desk', { ambience: 'amb_office' }],
    ['talking', 'customer', 'lunchroom', { ambience: 'amb_home' }],
    ['talking', 'customer', 'showroom', { ambience: 'amb_office' }],
    ['ended', 'customer', 'home', {}],
  ] as const)('%s, from %s, at %s', (phase, from, setting, loops) => {
    expect(loopsOf({ phase, from, setting, channel: 'phone' })).toEqual(loops);
  });

  it('rings no telephone for a chat', () => {
    const chat = { phase: 'ringing', from: 'customer', setting: 'home', channel: 'chat' } as const;
    expect(loopsOf(chat)).toEqual({ ambience: 'amb_office' });
  });
});

describe('what sounds when something happens', () => {
  test.each<[Cue, string | undefined]>([
    [{ type: 'pickup' }, 'pickup'],
    [{ type: 'hangup', channel: 'phone' }, 'hangup'],
    [{ type: 'hangup', channel: 'chat' }, undefined],
    [{ type: 'calendar', when: 'a' }, 'page'],
    [{ type: 'wait', minutes: 3, explained: true }, 'tick'],
    [{ type: 'promise', promise: 'bank', status: 'open' }, 'chime'],
    [{ type: 'promise', promise: 'bank', status: 'kept' }, 'chime'],
    [{ type: 'promise', promise: 'bank', status: 'broken' }, undefined],
    [{ type: 'mood', from: 'sad', to: 'relieved', step: 3, change: 1 }, 'mood_up'],
    [{ type: 'mood', from: 'neutral', to: 'angry', step: 0, change: -1 }, 'mood_down'],
    [{ type: 'mood', from: 'neutral', to: 'doubtful', step: 2, change: 0 }, undefined],
    [{ type: 'sound', sound: 'hangup_slam' }, 'hangup_slam'],
    [{ type: 'sound', sound: 'toString' }, undefined],
    [{ type: 'camera', camera: 'near' }, undefined],
  ])('%o', (cue, sign) => {
    expect(signOf(cue, 'neutral', 'phone')).toBe(sign);
  });

  it('a chat comes in with a chime and is typed', () => {
    const inChat = (cue: Cue) => signOf(cue, 'angry', 'chat');
    expect(inChat({ type: 'ring', from: 'customer' })).toBe('chime');
    expect(inChat({ type: 'say', line: 'a', by: 'customer', mood: 'angry' })).toBe('typing');
    expect(inChat({ type: 'say', line: 'a', by: 'narrator', mood: 'angry' })).toBeUndefined();
    expect(inChat({ type: 'pickup' })).toBeUndefined();
  });

  it.each(['sigh', 'busy', 'typing', 'doorbell_shop', 'applause'])('lets an author use %s', (sound) => {
    expect(signOf({ type: 'sound', sound }, 'neutral', 'phone')).toBe(sound);
  });

  it('plays hold music to who waits on the telephone, longer for longer, and never for long', () => {
    const wait = (minutes: number): Cue => ({ type: 'wait', minutes, explained: true });
    expect(holdFor(wait(4), 'phone')).toBeGreaterThan(holdFor(wait(1), 'phone'));
    expect(holdFor(wait(60), 'phone')).toBe(5000);
    expect(holdFor(wait(4), 'counter')).toBe(0);
    expect(holdFor({ type: 'sound', sound: 'hold' }, 'counter')).toBeGreaterThan(0);
    expect(holdFor({ type: 'pickup' }, 'phone')).toBe(0);
  });

  it('throws the receiver down in anger', () => {
    expect(signOf({ type: 'hangup', channel: 'phone' }, 'angry', 'phone')).toBe('hangup_slam');
    expect(signOf({ type: 'hangup', channel: 'chat' }, 'angry', 'phone')).toBeUndefined();
  });
});

describe('a slider', () => {
  it('is silent at 0, full at 100, and half as loud half way: 10 dB down', () => {
    expect(gainOf(0)).toBe(0);
    expect(gainOf(100)).toBe(1);
    expect(gainOf(50)).toBeCloseTo(fromDecibels(-10), 2);
  });

  it('takes what is out of bounds for the bound', () => {
    expect(gainOf(-5)).toBe(0);
    expect(gainOf(400)).toBe(1);
  });

  it('is overruled by mute for everything, through the master', () => {
    const volume = { master: 80, voice: 70, sfx: 80, ambience: 50, music: 60 };
    expect(busGain('master', { volume, muted: true })).toBe(0);
    expect(busGain('voice', { volume, muted: true })).toBe(gainOf(70));
    expect(busGain('master', { volume, muted: false })).toBe(gainOf(80));
  });
});
