import type { ComparisonTexts } from '../texts.js'

export const comparison: ComparisonTexts = {
  title: ({ before, after }) =>
    before === after ? 'Two rulebooks compared on {before}' : 'The law of {before} and of {after} compared',
  summary: ({ later }) =>
    `{compared|open case|open cases} compared; something changes for {changed}.${
      later === 0 ? '' : ' Left out for acts later than the earlier of the two days: {later|case|cases}.'
    }`,
  headings: {
    law: 'Provisions that differ',
    readings: 'Questions read differently',
    causes: 'Where the changes come from',
    cells: 'By cell',
    cases: 'By case',
    findings: 'Acts to come',
    duties: 'Duties',
    steps: 'Steps forecast',
  },
  columns: {
    provision: 'Provision',
    policy: 'Question',
    before: 'Before',
    after: 'After',
    basis: 'Basis',
    cause: 'From',
    cases: 'Cases',
    findings: 'Findings',
    duties: 'Duties',
    cell: 'Cell',
    compared: 'Compared',
    changed: 'Changed',
    act: 'Act',
    change: 'Change',
    finding: 'What is found',
    duty: 'Duty',
    step: 'Step',
    obligor: 'Owed by',
  },
  changes: { came: 'new objection', went: 'objection gone', changed: 'other days or effect' },
  causes: {
    rulebook: 'rules of one rulebook alone',
    days: 'the days themselves, or another calendar',
  },
  nothing: '–',
  opensWith: (duty, act) => `${duty} (from the act to come: ${act})`,
  noDueDay: 'no due day',
  dueOn: (from, dueOn) => `from ${from}, due ${dueOn}`,
  more: (count) => (count === 1 ? 'One more case changes.' : `${count} more cases change.`),
}
