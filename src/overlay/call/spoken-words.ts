/** When each word of a line appears: in step with a mouth that takes its time for every letter. */
export interface SpokenWord {
  word: string;
  /** Milliseconds after the line began. */
  at: number;
}

const PER_LETTER = 38;
const AT_COMMA = 120;
const AT_STOP = 260;
/** However long the line, everything is there by now. */
const LONGEST = 6000;

export function spokenWords(line: string): SpokenWord[] {
  const words = line.split(/\s+/).filter(Boolean);
  let at = 0;
  const timed = words.map((word) => {
    const spoken = { word, at };
    at +=
      word.length * PER_LETTER + (/[.?!…]["”’]?$/.test(word) ? AT_STOP : /[,;:]$/.test(word) ? AT_COMMA : 0);
    return spoken;
  });
  const squeeze = Math.min(1, LONGEST / Math.max(at, 1));
  return timed.map(({ word, at: start }) => ({ word, at: Math.round(start * squeeze) }));
}
