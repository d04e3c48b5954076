import type { Words } from '../texts.js'

/** Titles, headings and units of reports; their sections; the definitions printed with them. */
export const reportWords: Words = {
  // titles and headings of reports
  'report.new-members': 'Newly admitted members',
  'report.membership-composition': 'Membership, by composition',
  'report.membership-movement': 'Movement of members',
  'report.period-report': 'Report on the development of membership',
  'report.committee-agenda': 'Agenda of the committee',
  'heading.line': 'Line',
  'heading.now': 'This period',
  'heading.last-year': 'Same period last year',
  'heading.percent': 'Compared (%)',
  'heading.definitions': 'Definitions',
  'heading.basis': 'Basis',
  'heading.organisation': 'Organisation',
  'heading.period': 'Period',
  'heading.section': 'Section',
  'heading.code': 'Code',
  'heading.unit': 'Unit',
  'heading.today': 'As of',
  'heading.window': 'Due',
  'heading.window-until': 'Due until',
  'heading.window-from': 'Due from',
  'heading.duties': 'Duties',
  'heading.overdue': 'Overdue',
  'heading.overdue-days': 'Working days overdue',
  'heading.case': 'Case',
  'heading.duty': 'Duty',
  'heading.since': 'Since',
  'heading.due': 'Due day',
  'heading.obligor': 'Obligor',
  'heading.confidence': 'Confidence',
  'unit.persons': 'persons',
  'unit.organisations': 'organisations',
  'unit.badges': 'badges',
  'unit.cards': 'cards',
  'unit.tenths-of-year': 'years',
  'unit.basis-points': '%',
  more: 'and {count} more',
  // sections
  'section.movement': 'Movement of members',
  'section.totals': 'Totals',
  'section.occupation': 'Occupation',
  'section.age': 'Age',
  'section.education': 'General education',
  'section.level': 'Professional level',
  'section.title': 'Academic title',
  'section.organisations': 'Party organisations',
  'section.members': 'Members',
  'section.plan': 'Plan and result',
  'section.classes': 'Classes',
  'section.changes': 'Admitted, recognised, departed',
  'section.transfers': 'Transfers',
  'section.badges-and-cards': 'Badges and cards',
  'section.causes': 'Causes of a shortfall',
  // definitions
  'definition.admitted-by-ceremony': 'A person is admitted on the day of the ceremony, not of the decision.',
  'definition.awaiting-ceremony-apart':
    'Those decided on who still await the ceremony on the last day are counted apart, not in the total.',
  'definition.recognised-by-decision':
    'A member is recognised, and counted as official, from the day of the recognition decision, not from the official date it goes back to.',
  'definition.readmitted-in-total': 'The re-admitted stand in the total and on a line of their own.',
  'definition.annulled-in-total':
    'An admission annulled after the ceremony stays in the figure of its period; a line of its own tells how many.',
  'definition.annulled-own-line':
    'An annulled admission is no removal; it counts as a decrease on the day of the annulment, on a line of its own.',
  'definition.carried-over':
    'A member carried over from earlier books counts from the ceremony day noted there; where it lies before the period, or is not noted, the member belongs to the opening and is no increase.',
  'definition.members-at-end':
    'The members are those of the last day of the period; the exempted, the suspended and those whose activity is interrupted are members, the dead, removed, expelled, resigned and annulled are not.',
  'definition.person-at-end':
    'Occupation, education and the other particulars are those of the last day; what became known later only fills gaps. Age is counted in completed years on that day.',
  'definition.temporary-at-home': 'Members on temporary activity count at home only.',
  'definition.transfer-days':
    'A transfer out counts on the day of the transfer, a transfer in on the day of reception; a member on the way between two units of the organisation reported on stays counted.',
  'definition.restored-own-day':
    'A restoration counts as an increase on its own day; the figures of earlier periods stand.',
  'definition.person-at-ceremony':
    'Occupation, education and the other particulars are those of the day of the ceremony; what became known later only fills gaps.',
  'definition.age-completed-years':
    'Age is counted in completed years on the day of the ceremony; the average is of completed months, of those whose birthday is stated, rounded to a tenth of a year.',
  'definition.organisations-at-end':
    'Grassroots organisations are the committees and base cells that exist on the last day of the period.',
  'definition.nobody-left':
    'An organisation has nobody left to admit where no candidate’s case is open on the last day of the period.',
  'definition.acts-counted':
    'Classes, certificates, badges, cards and causes count by the day of the act, at the organisation the person belongs to on that day.',
  'definition.percent':
    'The comparison is this period as a share of the same period last year; none is made where that is 0.',
}
