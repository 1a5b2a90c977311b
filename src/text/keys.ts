import type nl from '../../assets/locales/nl.json';

/** `count` picks `…_one` or `…_other`; callers name the key without its ending. */
type WithoutPlural<K> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;

/** Every key of the interface texts. The compiler refuses a key that is not in nl.json. */
export type TextKey = WithoutPlural<Extract<keyof typeof nl, string>>;

export type Values = Record<string, string | number>;
