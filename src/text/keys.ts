import type nl from '../../assets/locales/nl.json';
import type call from '../../assets/locales/nl-call.json';

/** `count` picks `…_one` or `…_other`; callers name the key without its ending. */
type WithoutPlural<K> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;

/** Every key of the interface texts. The compiler refuses a key that is in no Dutch file. */
export type TextKey = WithoutPlural<Extract<keyof typeof nl | keyof typeof call, string>>;

export type Values = Record<string, string | number>;
