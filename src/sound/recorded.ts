import { Howl } from 'howler';
import { leadTo } from './howl-node.ts';
import type { Spoken, SpokenEvents } from './speech.ts';

/** A line from a file. It is fetched when it is said, and forgotten afterwards. */
export function recorded(url: string, to: AudioNode): Spoken {
  let howl: Howl | undefined;
  const forget = () => {
    howl?.unload();
    howl = undefined;
  };
  return {
    begin({ over, failed }: SpokenEvents) {
      const fail = () => {
        forget();
        failed();
      };
      const line = new Howl({ src: [url], onloaderror: fail, onplayerror: fail });
      howl = line;
      line.once('load', () => {
        if (howl !== line) return;
        if (!leadTo(line, line.play(), to)) fail();
      });
      line.once('end', () => {
        forget();
        over();
      });
    },
    stop: forget,
  };
}
