import type { SideTexts } from '../texts.js'

/** Words of the side road: seniority and badges. */
export const seniorityTexts: SideTexts = {
  acts: { 'badge.awarded': 'awarding the Party badge' },
  states: {},
  cures: {
    'badge.wait': 'wait until the badge may be awarded',
    'correction.acknowledged': 'have the cell acknowledge that the member has corrected the fault',
  },
  codes: {
    illness: 'serious illness',
    posthumous: 'posthumous',
    'first-decision-less-time-outside':
      'the day of the first admission decision, less the time outside the Party',
    '02-03': '3 February',
    '05-19': '19 May',
    '09-02': '2 September',
    '11-07': '7 November',
  },
  rules: {
    'badge.earned': {
      title: 'the Party badge is awarded for its years of seniority, earlier only by illness or death',
      broken: ({ required, endsOn }) => {
        if (required !== undefined) return 'There is no badge of {years} years; there are {required}.'
        return endsOn === undefined
          ? 'The badge of {years} years is earned on {earnedOn} and may be awarded from {earliestOn}; {actual} is too early.'
          : 'The badge of {years} years would be earned on {earnedOn} and may be awarded from {earliestOn}; the membership ended on {endsOn}.'
      },
      met: 'The badge of {years} years is earned on {earnedOn} and may be awarded from {earliestOn}.',
    },
    'badge.after-discipline': {
      title:
        'after discipline the badge waits the months laid down, and the cell acknowledges that the fault is corrected',
      broken: ({ acknowledged }) =>
        acknowledged === undefined
          ? 'After the {form} of {disciplinedOn} the badge waits until {endsOn}; {actual} is too early.'
          : 'The cell does not acknowledge that the fault behind the {form} of {disciplinedOn} is corrected.',
      met: 'The wait after the {form} of {disciplinedOn} ended on {endsOn}, and the cell acknowledges the correction.',
    },
    'badge.flow': {
      title:
        'the member declares for the badge, the levels pass it on, and the standing committee of provincial level decides',
    },
    'seniority.readmitted': {
      title:
        'the seniority of a re-admitted member runs from the first admission decision, less the time outside',
      met: ({ seniorityFrom }) =>
        seniorityFrom === undefined
          ? 'The time outside from {leftOn} to {readmittedOn} is deducted from seniority.'
          : 'Seniority runs from {seniorityFrom}, less the time outside from {leftOn} to {readmittedOn}.',
    },
    'seniority.restored': {
      title: 'the seniority of a member restored after a wrong removal or expulsion is continuous',
    },
  },
  missing: {
    'evidence.correctionAcknowledged':
      'It is not recorded whether the cell acknowledges that the fault is corrected.',
    'law.badge-advance': 'No source states how early a badge of more than 90 years may be awarded.',
    'member.died': 'The death of the member is not on file.',
    'membership.official': 'The file does not show an official member.',
    'person.former.decidedOn': 'The file does not state the day of the first admission decision.',
  },
  provisions: {
    'badge.days': 'days on which badges are awarded',
    'badge.early.illness.from-70': 'longest advance by illness, badges of 70 to 90 years',
    'badge.early.illness.to-65': 'longest advance by illness, badges of 30 to 65 years',
    'badge.early.posthumous': 'longest advance of a posthumous badge',
    'badge.wait.dismissal': 'wait for the badge after a dismissal',
    'badge.wait.reprimand': 'wait for the badge after a reprimand',
    'badge.wait.warning': 'wait for the badge after a warning',
    'badge.years': 'years of seniority that earn a badge',
    'seniority.readmitted.start': 'day the seniority of a re-admitted member runs from',
    'seniority.under-age.north.until': 'day until which an admission under age is kept',
    'seniority.under-age.south.until':
      'day until which an admission under age is kept south of the Bến Hải river',
  },
}
