import type { Strings } from '../strings.ts';

export const method: Strings['method'] = {
  lead: 'How texts are restored, how it is decided what a pledge is, and how well both are done.',
  codebook: [
    {
      id: 'pledge',
      heading: 'What a pledge is',
      paragraphs: [
        'A commitment, by the authority whose document it is or that a report quotes, to carry out some action or to produce some outcome whose fulfilment can be objectively judged (after the Comparative Pledges Project). The question to ask: could two people who disagree about politics agree, later, on whether it happened? Then it is a pledge.',
      ],
      list: [
        'Action: a thing will be done or will exist, such as starting to build a public bonded warehouse.',
        'Outcome: a state will be reached, such as 360 high-tech enterprises, or the rank of a national zone (gained or not).',
        'One commitment is one pledge: 360 enterprises and CNY 38 billion of value added are two.',
        'A thing with a name, a recognisable kind, a rule or a sum that is to be made, issued, run or gained is a pledge; to perfect, improve or strengthen names a degree and is none.',
      ],
    },
    {
      id: 'target',
      heading: 'Targets',
      paragraphs: [
        'A pledge with an indicator, a value and a unit. It is complete when a deadline is stated or follows from the text: “the whole year” in a plan for 2021 is 2021, “three years” from 2021 is by 2023. Recorded as well is whatever makes numbers lie when it is lost:',
      ],
      list: [
        'Comparison: exactly, at least, at most, about, or a range.',
        'Sense: level, increase, decrease, growth, share, rank or multiple; a stock, a year’s figure or a sum over years.',
        'The unit as written, and the value in base units.',
        'Expected or binding, and a baseline, where the text says so.',
        'Numbers inside names, dates, clause numbers, telephone numbers, document numbers and page views are not values.',
      ],
    },
    {
      id: 'commitment',
      heading: 'Strength of commitment',
      paragraphs: [
        'Three degrees, by the words of the text, which are recorded. The weakest governing word holds for all clauses that it governs.',
      ],
      list: [
        'Firm: to ensure, complete, reach, must, realise, will, or a plain verb of doing.',
        'Striving: to strive for, endeavour, compete for, forge.',
        'Exploratory: to explore, encourage, support, guide, promote, plan.',
      ],
    },
    {
      id: 'result',
      heading: 'Reported results',
      paragraphs: [
        'The authority or its publisher says that something has been done or reached. The date or period and who reports are recorded. A target and its result in one sentence are two records, linked.',
      ],
    },
    {
      id: 'excluded',
      heading: 'What is left out, and why',
      paragraphs: [
        'Every sentence that looks like a pledge and is none is published with one reason: rhetoric, description, attendance, procedure, exhortation, slogan or page furniture.',
      ],
    },
    {
      id: 'fulfilment',
      heading: 'Fulfilment',
      paragraphs: [
        'Judged from the documents of this archive alone. Only a result for the same city, indicator, definition and period counts; then the pledge is reported met, partly met (at least half) or not met. Where the deadline has passed and nothing speaks to it, the page says “no evidence in this archive”, how many documents were searched and how late they reach. An indicator whose definition changed is shown beside and never joined.',
      ],
    },
    {
      id: 'themes',
      heading: 'Themes and policy tools',
      paragraphs: [
        'Each pledge has one main theme and one main policy tool. Tools follow Rothwell and Zegveld (1985): supply, environment and demand, with the sub-list published here.',
      ],
    },
  ],
  restoration: [
    {
      id: 'restoration',
      heading: 'How texts are restored',
      paragraphs: [
        'Many originals went through the same damage: pinyin was inserted after certain characters, sentence marks were cut, and the bytes were then decoded out of step, which gives garble. The damage can be written down as a procedure, and so it can be inverted.',
        'Every repair must stand a replay: the damage, run forward on the restored text, must give the original file character for character. Replay alone is not enough; the reading must also be clearly better language than the second best, and only then is it marked as provable by replay. Otherwise it rests on a published list or rule, or on an editor’s declaration. Where two readings cannot be told apart the passage stays as it is, marked as undecided, and no record is drawn from it. A digit that was swallowed is never made up.',
      ],
    },
  ],
  agreement: {
    heading: 'How far two independent coders agree',
    lead: 'Two people coded the five originals independently. The figures are computed from their raw sheets (Cohen’s κ: 1 is full agreement, 0 what chance would give); every disagreement was decided in writing.',
    columns: { variable: 'Coded variable', units: 'Clauses', observed: 'Agreement', kappa: 'κ' },
    variables: {
      label: 'Label (pledge, result, left out …; a clause overlooked counts against)',
      listed: 'Label, among clauses that both listed',
      type: 'Type of pledge',
      commitment: 'Strength of commitment',
      theme: 'Theme',
      tool: 'Policy tool',
      reason: 'Reason for leaving out',
    },
    undefined: 'not defined',
    decisions: (n) =>
      `${n} ${n === 1 ? 'disagreement' : 'disagreements'}, each decided, with the reason in the coding files.`,
  },
  evaluation: {
    heading: 'How well the rules extract',
    lead: 'The rules alone, without any editor’s review, against documents coded by hand. Precision: how much of what was extracted is right. Recall: how much of what should be extracted was.',
    none: 'This build has no evaluation figures.',
    halves: {
      dev: 'Development documents',
      test: 'Test documents (written without sight of the rules, which are never tuned to them)',
      seeds: 'The five originals',
    },
    documents: (n) => `${n} ${n === 1 ? 'document' : 'documents'}`,
    forbidden: (n) => `Numbers that must never become a figure and did: ${n}`,
    columns: { kind: 'Record', gold: 'By hand', machine: 'By rule', precision: 'Precision', recall: 'Recall' },
    kinds: {
      target: 'Targets',
      action: 'Action pledges',
      result: 'Reported results',
      milestone: 'Milestones',
      instrument: 'Policy documents',
      excluded: 'Sentences left out',
    },
    fields: 'Fields right',
  },
};
