import type { SubjectTexts } from '../../subject-texts.js'

/** Words of what follows an exit, of death and of restoration. */
export const restorationRules = {
  'exit.card-and-file': {
    title: 'notice and file of a member who died or left are sent upward on time',
    broken: { headline: 'Notice and file were sent late: {actual}, last day {lastDay}.' },
    met: 'Notice and file were sent on {actual}, within the limit of {lastDay} counted from the notice of {from}.',
  },
  'exit.card-collected': {
    title: 'the cell collects the membership card of one who leaves; the family of the dead keeps it',
    broken: { headline: 'No card is collected of a member who died ({leftOn}).' },
    met: 'The membership ended on {leftOn}, so the card is collected.',
  },
  'death.recorded': {
    title: 'death ends the membership without a vote, and the family keeps card and badge',
    broken: null,
    met: (facts) =>
      facts.ended === undefined
        ? 'The membership ended by death on {diedOn}; the family keeps card and badge.'
        : 'The membership ended by death on {diedOn}, and with it {ended}; the family keeps card and badge.',
  },
  'restoration.decided': {
    title:
      'a membership is restored only after a complaint was answered so, or by a body above the one that ended it',
    broken: null,
    met: 'The complaint was answered on {answeredOn}: the membership is restored.',
  },
  'restoration.arrears-paid': {
    title: 'a restored member, whose seniority is continuous, pays the fees of the time outside',
    broken: { headline: 'Fees of the time outside are not paid.' },
    met: 'The fees of the time outside are paid, and seniority is continuous.',
  },
  'exit.notice-made': {
    title: 'the grassroots committee makes the notice of an exit',
    met: 'The notice of exit or death was made.',
    broken: { headline: 'The notice of exit or death was not made.' },
  },
} satisfies Partial<SubjectTexts<'exit'>['rules']>
