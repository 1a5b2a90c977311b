/** The three stories as they are told: what a customer shows and the book says fits what was said before. */
import { describe, expect, it } from 'vitest';
import { debriefOf } from '../src/assess/debrief.ts';
import { statusAt } from '../src/engine/ledger.ts';
import type { Moment } from '../src/engine/moment.ts';
import { createSession } from '../src/engine/session.ts';
import { SHIPPED } from './shipped.ts';
import { someRoutes } from './some-routes.ts';

/** Every moment of a play, up to where the answers run out. @param answers ids, in the order in which they are given */
const along = (id: string, answers: string): Moment[] => played(id, answers).moments;

/** The grade of a play that comes to an end. */
const graded = (id: string, answers: string): number => {
  const { session, program, bounds } = played(id, answers);
  return debriefOf(program, bounds, session.transcript.steps).scorecard.grade;
};

function played(id: string, answers: string) {
  const found = SHIPPED.find((one) => one.id === id);
  if (!found) throw new Error(`There is no story '${id}'.`);
  const session = createSession(found.program, { elapsed: () => 0 });
  const moments: Moment[] = [];
  session.attach({ present: (moment) => moments.push(moment), perform: () => {} });
  const left = answers.split(' ');
  const now = { session, moments, program: found.program, bounds: found.bounds };
  for (;;) {
    const { phase, choices } = session.moment;
    if (phase === 'ended') return now;
    if (choices.length === 0) {
      session.send({ do: phase === 'ringing' ? 'pickup' : 'advance' });
      continue;
    }
    const choice = left.shift();
    if (choice === undefined) return now;
    if (!session.send({ do: 'choose', choice }))
      throw new Error(`'${choice}' is not on offer in ${session.moment.beat}.`);
  }
}

const at = (moments: Moment[], beat: string): Moment => {
  const found = moments.find((moment) => moment.beat === beat);
  if (!found) throw new Error(`Nobody came past ${beat}.`);
  return found;
};
const stands = ({ ledger }: Moment, promise: string) =>
  ledger.find((line) => line.promise === promise)?.status;

describe('the book of promises', () => {
  it.each(SHIPPED)('of $id has no promise that still runs when the story is over', ({ program }) => {
    const running = someRoutes(program, 3000).flatMap(({ steps, end }) =>
      program.promises
        .filter((_, index) => statusAt(end.situation.ledger[index] ?? 0) === 'open')
        .map(({ id }) => `${id}: ${steps.map(({ choice }) => choice).join(' ')}`),
    );
    expect(running.slice(0, 3)).toEqual([]);
  });

  it('says that the old sofa is taken along when it has been, and not when it is promised again', () => {
    const play = along(
      'bank-eerder',
      'waarom doorvragen samen stappen nagekomen donderdag inspreken eerlijk thuiszorg nabellen controle grens',
    );
    expect(stands(at(play, 'ochtend.afspraak'), 'oude-bank')).toBe('open');
    expect(stands(at(play, 'dinsdag.poef'), 'oude-bank')).toBe('kept');
    const gone = along(
      'bank-eerder',
      'waarom doorvragen samen stappen nagekomen donderdag later erken-belofte eerlijk afscheid',
    );
    expect(stands(at(gone, 'ending.afscheid'), 'oude-bank')).toBe('released');
  });

  it('holds the hour at which Pieter is rung back, and that it was kept', () => {
    const play = along(
      'pieters-derde-telefoontje',
      'geschiedenis overnemen drie-minuten vrijdag navragen hoe-nu ikzelf half-een ik-klop',
    );
    expect(stands(at(play, 'donderdag.half-een-dan'), 'half-een')).toBe('open');
    expect(stands(at(play, 'donderdag.tegoed'), 'half-een')).toBe('kept');
  });

  it('holds the hour at which Samira is rung back, and that it was kept', () => {
    const play = along('bank-eerder', 'nakijken straks stappen');
    expect(stands(at(play, 'ochtend.uitslag'), 'middag')).toBe('open');
    expect(stands(at(play, 'ochtend.oude-bank'), 'middag')).toBe('kept');
  });

  it('holds what colleagues told Pieter with a day or an hour to it, and what became of that', () => {
    const play = along('pieters-derde-telefoontje', 'geschiedenis overnemen drie-minuten vrijdag');
    expect(stands(at(play, 'woensdag.opening'), 'woensdag')).toBe('open');
    expect(stands(at(play, 'woensdag.dinsdag'), 'terugbellen')).toBe('broken');
    expect(stands(at(play, 'woensdag.antwoorden'), 'terugbellen')).toBe('owned');
    expect(stands(at(play, 'woensdag.zaterdag'), 'woensdag')).toBe('renegotiated');
  });

  it('holds what is lent until the real one comes, and whether it was brought', () => {
    const sofa = along(
      'bank-eerder',
      'waarom doorvragen samen stappen nagekomen donderdag inspreken eerlijk leenbank nabellen controle',
    );
    expect(stands(at(sofa, 'donderdag.maandag'), 'leenbank')).toBe('open');
    expect(stands(at(sofa, 'dinsdag.poef'), 'leenbank')).toBe('kept');
    const chairs = (offer: string) =>
      along(
        'bank-over-zee',
        `eerlijk erken-eerst nodig donderdag nog-niets zijn-rug fysio feiten ${offer} half-zes dank`,
      );
    expect(stands(at(chairs('stoelen'), 'rede.les'), 'stoelen')).toBe('kept');
    expect(stands(at(chairs('alles'), 'rede.les'), 'stoelen')).toBe('broken');
  });

  it('does not count sixty euros as given, nor as still to come, once they were taken back', () => {
    const play = along(
      'pieters-derde-telefoontje',
      'geschiedenis overnemen drie-minuten vrijdag navragen hoe-nu ikzelf later ik-klop vooraf toch-bellen twee-wegen naloop vastleggen',
    );
    expect(stands(at(play, 'donderdag.boeken'), 'tegoed')).toBe('open');
    expect(stands(at(play, 'vrijdag.vijf-uur'), 'tegoed')).toBe('broken');
    expect(at(play, 'ending.goed').clock.mandateEuros).toBe(50);
  });

  it('lets Samira be glad of her footstool until Friday has come', () => {
    const play = along(
      'bank-eerder',
      'waarom doorvragen samen stappen nagekomen donderdag inspreken eerlijk thuiszorg nabellen controle tuurlijk in-principe',
    );
    expect(at(play, 'dinsdag.slot').mood).toBe('delighted');
    expect(stands(at(play, 'dinsdag.slot'), 'poef')).toBe('open');
    expect(stands(at(play, 'ending.goed'), 'poef')).toBe('broken');
  });

  it('lets who hangs up on the voicemail pay once: for the call that was promised', () => {
    const play = along('bank-eerder', 'waarom doorvragen samen stappen nagekomen donderdag later');
    expect(stands(at(play, 'boos.boos'), 'donderdag')).toBe('broken');
    expect(stands(at(play, 'boos.boos'), 'pauze')).toBeUndefined();
  });

  it('does not say that Friday was agreed otherwise where no day was ever named', () => {
    const play = along(
      'pieters-derde-telefoontje',
      'geschiedenis overnemen drie-minuten voorrang navragen hoe-nu ikzelf later automatisch regel alsnog-eerlijk',
    );
    expect(stands(at(play, 'vrijdag.vanavond'), 'komst')).toBe('missing');
    const angry = along(
      'pieters-derde-telefoontje',
      'geschiedenis overnemen drie-minuten voorrang navragen hoe-nu eerste later automatisch regel erken-stilte zeven-uur',
    );
    expect(stands(at(angry, 'boos.dan-zo'), 'komst')).toBe('missing');
  });
});

describe('what is told while the phone rings', () => {
  /** Somebody picks up, is rung or is heard: nobody is on the line yet. */
  const TOO_EARLY = /\b(je belt|neemt op\. |je neemt|hoor je|hear|you ring|you pick)\b/i;

  it.each(SHIPPED)('in $id says nothing of a call that has not begun', ({ program, strings }) => {
    const scenes = Object.values(program.scenario.calls).flatMap(({ start, beats }) =>
      [beats[start], ...(beats[start]?.variants ?? [])].flatMap((told) => told?.scene ?? []),
    );
    const told = Object.values(strings).flatMap((words) => scenes.map((id) => words[id] ?? ''));
    expect(told).not.toEqual([]);
    expect(told.filter((words) => TOO_EARLY.test(words))).toEqual([]);
  });
});

describe('who tells Pieter a day that is not true', () => {
  const week = (day: string, sms: string, friday: string) =>
    `geschiedenis overnemen drie-minuten ${day} navragen hoe-nu ikzelf half-een ${sms} na-reparatie ${friday} twee-wegen waardering vastleggen`;
  const grade = (...[day, sms, friday]: [string, string, string]) =>
    graded('pieters-derde-telefoontje', week(day, sms, friday));

  it('is worse off than who told the truth, and less so if it is taken back in time', () => {
    const honest = grade('vrijdag', 'ik-klop', 'toch-bellen');
    const takenBack = grade('morgen', 'te-veel-gezegd', 'toch-bellen');
    expect(takenBack).toBeLessThanOrEqual(honest - 0.3);
    expect(grade('morgen', 'volhouden', 'alsnog-eerlijk')).toBeLessThan(takenBack - 1);
    expect(grade('morgen', 'onder-voorbehoud', 'alsnog-eerlijk')).toBeLessThan(takenBack - 1);
  });

  it('has broken a promise if it is only half taken back', () => {
    const play = along('pieters-derde-telefoontje', week('morgen', 'onder-voorbehoud', 'alsnog-eerlijk'));
    expect(stands(at(play, 'donderdag.tegoed'), 'morgen')).toBe('open');
    expect(stands(at(play, 'vrijdag.vijf-uur'), 'morgen')).toBe('broken');
    expect(play.at(-1)?.beat, 'nobody says that it was just the part').toBe('ending.koud');
  });
});

describe('the face of Samira', () => {
  it('stays wary when her seller was called a liar, also if a good hour to ring was agreed', () => {
    const play = along('bank-eerder', 'nakijken samen stappen nooit donderdag');
    expect(at(play, 'ochtend.afspraak').mood).toBe('irritated');
    expect(at(play, 'ochtend.tot-donderdag').mood).toBe('doubtful');
  });

  it('does not fall when who found her a bed for the night also promises to ring', () => {
    const play = along(
      'bank-eerder',
      'nee regel samen kort rechtzetten donderdag inspreken vraag-eerst thuiszorg nabellen',
    );
    expect(at(play, 'donderdag.maandag').mood).toBe('relieved');
    expect(at(play, 'donderdag.tot-dinsdag').moodStep).toBe(at(play, 'donderdag.maandag').moodStep);
  });

  it('does not fall when she is thanked, and asked what could have gone better', () => {
    const play = along(
      'bank-eerder',
      'waarom doorvragen samen stappen nagekomen donderdag inspreken eerlijk thuiszorg nabellen samen-gedaan',
    );
    expect(at(play, 'dinsdag.hoe-gaat-het').mood).toBe('friendly');
    expect(at(play, 'dinsdag.les').mood).toBe('friendly');
  });

  it('falls at a bare no, and so does her trust', () => {
    const morning = along('bank-eerder', 'nee');
    expect(at(morning, 'ochtend.kaal-nee').meters.trust).toBeLessThan(
      at(morning, 'ochtend.opening').meters.trust,
    );
    const play = along(
      'bank-eerder',
      'waarom doorvragen samen stappen nagekomen donderdag inspreken eerlijk thuiszorg nabellen controle vier-weken',
    );
    expect(at(play, 'dinsdag.slot').mood).toBe('doubtful');
    expect(at(play, 'dinsdag.slot').meters.trust).toBeLessThan(at(play, 'dinsdag.poef').meters.trust);
  });
});

describe('Mo', () => {
  const line = (moments: Moment[], beat: string) => at(moments, beat).line?.id;

  it('takes up the two chairs before he speaks of his father, unless he was told of four', () => {
    const two = along('bank-over-zee', 'eerlijk erken-eerst wegen donderdag nog-niets nummer zakelijk');
    expect(line(two, 'mo.vader')).toBe('mo.vader.variant.twee.says');
    const four = along('bank-over-zee', 'eerlijk erken-eerst leen-ja donderdag nog-niets nummer zakelijk');
    expect(line(four, 'mo.vader')).toBe('mo.vader.says');
  });

  it('says that he waits with the chairs when both ways were laid before him', () => {
    const play = along(
      'bank-over-zee',
      'eerlijk erken-eerst wegen donderdag nog-niets nummer zakelijk grapje stoelen',
    );
    expect(line(play, 'mo.volgen')).toBe('mo.volgen.variant.twee.says');
  });
});
