/** Where every sound goes through: a bus with its slider, ducking under speech, and the telephone line. */
import { type Bus, busGain, fromDecibels, type Levels } from './volume.ts';

export type Route = 'voice' | 'telephone' | 'sfx' | 'ambience' | 'hold';

/** What a telephone lets through, Hz (ITU-T G.712). */
const LOWEST = 300;
const HIGHEST = 3400;
/** Two filters of the second order, one after the other, make one of the fourth with these q's (Butterworth). */
const STEEP = [0.541, 1.307];
/** What the line takes away is given back, dB. */
const MAKE_UP = 3;

/** Everything else under a line, dB. */
const DUCKED = -8;
const DUCK_SECONDS = 0.12;
const RISE_SECONDS = 0.5;
/** A slider that moves is not to crackle. */
const SMOOTH_SECONDS = 0.02;

export class Mixer {
  private readonly context: BaseAudioContext;
  private readonly buses: Readonly<Record<Bus, GainNode>>;
  private readonly ducking: GainNode;
  private readonly line: AudioNode;
  private readonly holdLine: AudioNode;
  private readonly place: StereoPannerNode | undefined;

  constructor(context: BaseAudioContext, out: AudioNode, levels: Levels) {
    this.context = context;
    const gain = (to: AudioNode, value = 1) => {
      const node = context.createGain();
      node.gain.value = value;
      node.connect(to);
      return node;
    };
    const bus = (name: Bus, to: AudioNode) => gain(to, busGain(name, levels));
    const master = bus('master', out);
    this.ducking = gain(master);
    this.buses = {
      master,
      voice: bus('voice', master),
      sfx: bus('sfx', master),
      ambience: bus('ambience', this.ducking),
      music: bus('music', this.ducking),
    };
    // Older Safari can't place a sound left or right; it then stays in the middle.
    this.place = 'createStereoPanner' in context ? context.createStereoPanner() : undefined;
    this.place?.connect(this.buses.voice);
    this.line = this.telephone(this.place ?? this.buses.voice);
    this.holdLine = this.telephone(this.buses.music);
  }

  /** The node that a sound for this route is to be connected to. */
  entrance(route: Route): AudioNode {
    if (route === 'telephone') return this.line;
    if (route === 'hold') return this.holdLine;
    if (route === 'voice') return this.place ?? this.buses.voice;
    return this.buses[route];
  }

  setLevels(levels: Levels): void {
    for (const bus of ['master', 'voice', 'sfx', 'ambience', 'music'] as const)
      this.glide(this.buses[bus].gain, busGain(bus, levels), SMOOTH_SECONDS);
  }

  duck(under: boolean): void {
    this.glide(this.ducking.gain, under ? fromDecibels(DUCKED) : 1, under ? DUCK_SECONDS : RISE_SECONDS);
  }

  /** @param pan of whoever speaks, -1 left .. 1 right */
  setPlace(pan: number): void {
    if (this.place) this.glide(this.place.pan, pan, SMOOTH_SECONDS);
  }

  close(): void {
    this.buses.master.disconnect();
  }

  private telephone(to: AudioNode): AudioNode {
    const filter = (type: BiquadFilterType, frequency: number, q: number): BiquadFilterNode => {
      const node = this.context.createBiquadFilter();
      node.type = type;
      node.frequency.value = frequency;
      // For these two types the web counts q in decibels.
      node.Q.value = 20 * Math.log10(q);
      return node;
    };
    const makeUp = this.context.createGain();
    makeUp.gain.value = fromDecibels(MAKE_UP);
    const chain: AudioNode[] = [
      makeUp,
      ...STEEP.map((q) => filter('highpass', LOWEST, q)),
      ...STEEP.map((q) => filter('lowpass', HIGHEST, q)),
      to,
    ];
    chain.reduce((from, next) => from.connect(next));
    return makeUp;
  }

  private glide(param: AudioParam, value: number, seconds: number): void {
    param.setTargetAtTime(value, this.context.currentTime, seconds);
  }
}
