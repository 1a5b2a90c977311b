import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

const POINTS = Array.from({ length: 24 }, (_, index) => {
  const angle = (index / 24) * Math.PI * 2 - Math.PI / 2;
  const radius = index % 2 ? 158 : 176;
  return `${index ? 'L' : 'M'}${(180 + radius * Math.cos(angle)).toFixed(1)},${(178 + radius * Math.sin(angle)).toFixed(1)}`;
}).join('');

/** From here on it is a pass, and the badge may wear ribbons. */
export const PASS = 5.5;

/** A gold or mint rosette, or a plain round badge below a pass. The word carries the meaning. */
function tone(grade: number): 'gold' | 'mint' | 'plain' {
  if (grade >= 8) return 'gold';
  return grade >= PASS ? 'mint' : 'plain';
}

function prize(): SVGTemplateResult {
  return svg`
    <path class="ribbon" d="M92,250L60,410L122,372L164,418L186,270Z"></path>
    <path class="ribbon" d="M268,250L300,410L238,372L196,418L174,270Z"></path>
    <path class="flower" d="${POINTS}Z"></path>`;
}

/** @param label the whole sentence, for who does not see the drawing */
export function rosette(grade: number, written: string, word: string, label: string): TemplateResult {
  return html`<div class="rosette ${tone(grade)}" role="img" aria-label=${label}>
    <svg viewBox="0 0 360 ${grade >= PASS ? 420 : 356}" aria-hidden="true">
      ${grade >= PASS ? prize() : svg`<circle class="flower" cx="180" cy="178" r="158"></circle>`}
      <circle class="heart" cx="180" cy="178" r="138"></circle>
      <circle class="stitch" cx="180" cy="178" r="122"></circle>
    </svg>
    <p class="rosette-words" aria-hidden="true"><b class="written">${written}</b> <span class="word-below">${word}</span></p>
  </div>`;
}
