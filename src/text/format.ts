/** How numbers are written in each language: 8,4 in Dutch, 8.4 in English. */
export type Language = 'nl' | 'en';

const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** `digits` decimals, always as many. The minus is a real minus sign. */
export function formatNumber(language: Language, value: number, digits = 0): string {
  const format = new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(value === 0 ? 0 : value).replace('-', '−');
}

/** A school grade, 1..10 with one decimal; a round ten is written as 10. */
export function formatGrade(language: Language, grade: number): string {
  return grade >= 10 ? '10' : formatNumber(language, grade, 1);
}

/** With its sign: +2, 0, −1. */
export function formatSigned(language: Language, value: number): string {
  return value > 0 ? `+${formatNumber(language, value)}` : formatNumber(language, value);
}

/** Whole euros: € 50 in Dutch, €50 in English. */
export function formatEuros(language: Language, euros: number): string {
  return language === 'nl' ? `€\u00a0${formatNumber(language, euros)}` : `€${formatNumber(language, euros)}`;
}
