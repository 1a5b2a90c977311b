/** The windows, letters and colours in which everything is looked at. */
export interface Look {
  /** `1280x720`, with what is special about it behind a dash. */
  name: string;
  width: number;
  height: number;
  /** Text size in per cent. */
  text: number;
  /** The colours of the system, as Windows' high contrast does. */
  forced: boolean;
}

const NAMES = [
  '1920x1080',
  '1280x720',
  '1024x768',
  '390x844',
  '1280x720-200',
  '390x844-200',
  '1280x720-forced',
];

export const LOOKS: Look[] = NAMES.map(lookOf);

/** @param name such as `1280x720`, `390x844-200` or `1280x720-forced` */
export function lookOf(name: string): Look {
  const [, width, height, more] = /^(\d+)x(\d+)(?:-(\d+|forced))?$/.exec(name) ?? [];
  if (!width || !height) throw new Error(`'${name}' is no format. Write it as one of: ${NAMES.join(', ')}.`);
  const forced = more === 'forced';
  return {
    name,
    width: Number(width),
    height: Number(height),
    text: more && !forced ? Number(more) : 100,
    forced,
  };
}
