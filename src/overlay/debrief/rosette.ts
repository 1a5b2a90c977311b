import { html, type TemplateResult } from 'lit';

const POINTS = Array.from({ length: 24 }, (_, index) => {
  const angle = (index / 24) * Math.PI * 2 - Math.PI / 2;
  const radius = index % 2 ? 158 : 176;
  return `${index ? 'L' : 'M'}${(180 + radius * Math.cos(angle)).toFixed(1)},${(178 + radius * Math.sin(angle)).toFixed(1)}`;
}).join('');

/** A gold, mint or rose rosette. The word carries the meaning, the colour repeats it. */
function tone(grade: number): 'gold' | 'mint' | 'rose' {
  if (grade >= 8) return 'gold';
  return grade >= 5.5 ? 'mint' : 'rose';
}

/** @param label the whole sentence, for who does not see the drawing */
export function rosette(grade: number, written: string, word: string, label: string): TemplateResult {
  return html`<div class="rosette ${tone(grade)}" role="img" aria-label=${label}>
    <svg viewBox="0 0 360 420" aria-hidden="true">
      <path class="ribbon" d="M92,250L60,410L122,372L164,418L186,270Z"></path>
      <path class="ribbon" d="M268,250L300,410L238,372L196,418L174,270Z"></path>
      <path class="flower" d="${POINTS}Z"></path>
      <circle class="heart" cx="180" cy="178" r="138"></circle>
      <circle class="stitch" cx="180" cy="178" r="122"></circle>
    </svg>
    <p class="rosette-words" aria-hidden="true"><b class="written">${written}</b> <span class="word-below">${word}</span></p>
  </div>`;
}
