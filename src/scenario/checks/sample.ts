/** A very small scenario in which nothing is wrong. Every check's example is one damage done to it. */
export const SAMPLE = `format: 1
id: lamp
version: 1
language: nl
title: "De lamp"
brief: "Een klant mist een lamp."
want: "Waar blijft mijn lamp?"
setting: home
channel: phone
customer: { cast: samira, address: u }
focus: reliability
need: { flag: feest, text: "Er is een feest." }
mandate: { euros: 10, minutes: 5 }
facts: { dag: "dinsdag" }
flags: []
promises:
  terugbellen: { text: "Ik bel {{dag}}.", by: learner, due: "{{dag}} 12.00 uur", weight: 1, firmness: firm }
start: eerste
calls:
  eerste:
    when: "maandag, 9.00 uur"
    from: customer
    start: vraag
    beats:
      vraag:
        says: "Waar blijft mijn lamp?"
        choices:
          waarom:
            text: "Waar heeft u hem voor nodig?"
            evidence: { understanding: { value: 1, shows: B2, because: "Je vraagt door." }, speed: { value: 1, shows: S4, because: "Je vraagt het nu." } }
            set: [feest]
            to: afspraak
          straks:
            text: "Dat zoek ik straks even uit."
            evidence: { reliability: { value: -1, shows: R1, because: "Er is geen moment." }, transparency: { value: -1, shows: T3, because: "Ze ziet niet wat je doet." } }
            to: afspraak
      afspraak:
        says: "En dan?"
        agreement: terugbellen
        variants:
          blij: { if: feest, says: "Fijn. En dan?" }
        choices:
          dag:
            text: "Ik bel u {{dag}} terug."
            evidence: { reliability: { value: 2, shows: R1, because: "Wie, wat, wanneer." }, transparency: { value: 1, shows: T3, because: "Je noemt de stap." } }
            makes: terugbellen
            hangup: tweede
          ooit:
            text: "U hoort wel van ons."
            evidence: { reliability: { value: -2, shows: R1, because: "Geen moment." }, understanding: { value: -1, shows: B1, because: "Ze hangt in de lucht." }, speed: { value: -1, shows: S3, because: "Wachten zonder eind." } }
            hangup: tweede
  tweede:
    when: "dinsdag, 12.00 uur"
    from: learner
    start: belt
    beats:
      belt:
        scene: "Je belt de klant."
        to: slot
      slot:
        says: "Daar bent u."
        choices:
          gelukt:
            text: "Hij komt morgen, zoals ik zei."
            if: promise terugbellen is open
            evidence: { reliability: { value: 2, shows: R2, because: "Je belt zoals je zei." }, transparency: { value: 1, shows: T3, because: "Je zegt hoe het gaat." }, understanding: { value: 1, shows: B3, because: "Je weet het nog." }, speed: { value: 1, shows: S1, because: "Nu geregeld." } }
            keeps: terugbellen
            ending: decide
          zoek:
            text: "Ik weet nog niets, het spijt me."
            evidence: { reliability: { value: 0, shows: R1, because: "Eerlijk, maar leeg." }, transparency: { value: 0, shows: T4, because: "Je zegt wat je niet weet." }, understanding: { value: 0, shows: B1, because: "Sorry alleen is weinig." }, speed: { value: 0, shows: S3, because: "Ze wacht nog." } }
            ending: decide
          weg:
            text: "Daar ga ik niet over, hoor."
            evidence: { understanding: { value: -2, shows: B1, because: "Je luistert niet." }, speed: { value: -2, shows: S2, because: "Ze is terug bij af." } }
            ending: boos
endings:
  goed: { need: met, if: promise terugbellen is kept, title: "Licht", text: "De lamp brandt.", epilogue: "Ze komt terug." }
  boos: { need: unmet, title: "Donker", text: "Ze hangt op.", epilogue: "Ze koopt elders." }
debrief: { principle: "Noem een moment.", question: "Wanneer bel jij terug?", task: "Noem vandaag drie keer een moment." }
`;
