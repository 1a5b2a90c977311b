import { expect, test } from 'vitest';
import { createSound } from '../../src/sound/sound.ts';

test('a machine without sound plays on in silence, and says so once', () => {
  let told = 0;
  const sound = createSound({
    settings: () => ({
      volume: { master: 80, voice: 70, sfx: 80, ambience: 50, music: 60 },
      muted: false,
      language: 'nl',
      readAloud: false,
    }),
    words: () => 'Goedemorgen.',
    random: () => 0.5,
    onUnavailable: () => told++,
  });
  sound.perform({ type: 'ring', from: 'customer' });
  expect(told).toBe(0);
  sound.unlock();
  sound.unlock();
  sound.settled();
  sound.setPaused(true);
  sound.perform({ type: 'say', line: 'a.b.says', by: 'customer', mood: 'angry' });
  sound.hush();
  sound.destroy();
  sound.unlock();
  expect(told).toBe(1);
});
