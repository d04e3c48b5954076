import type { NarrativeTexts } from '../narrative-texts.js'
import { capitalised } from '../sentence.js'
import { toldActs } from './told-acts.js'

/** The words of a case told in sentences. */
export const narrative: NarrativeTexts = {
  title: (name) => `The course of case ${name}`,
  asOf: (day) => `As of ${day}.`,
  headings: {
    summary: 'Summary',
    struck: 'Entries struck',
    owed: 'Still to be done',
  },
  stages: {
    source: 'The pool and the awareness class',
    dossier: 'The dossier',
    consideration: 'Consideration and decision',
    probation: 'The ceremony and the probation',
    recognition: 'Recognition as an official member',
    membership: 'Membership',
    removal: 'The removal of the name',
    expulsion: 'The expulsion',
    resignation: 'The application to leave the Party',
    death: 'The death of the member',
    undoing: 'A defect of the admission',
  },
  again: (title, round) => `${title} (round ${round})`,
  acts: toldActs,
  on: (day, clause) => `On ${day}, ${clause}.`,
  sameDay: (clause) => `On the same day, ${clause}.`,
  standing: (state) => `At present: ${state}.`,
  dates: {
    sympathiserOn: 'Put on the sympathiser list',
    appliedOn: 'Application',
    decidedOn: 'Admission decision',
    joinedOn: 'Joined (ceremony)',
    probationEndsOn: 'End of probation',
    recognisedOn: 'Recognition decision',
    officialSince: 'Official date',
    seniorityFrom: 'Seniority counts from',
  },
  document: (number, day) => ` (document ${number}${day === undefined ? '' : ` of ${day}`})`,
  inTime: (lastDay) => `; in time (last day ${lastDay})`,
  enough: (yes, base, needed) => `, enough: ${yes} of ${base} where ${needed} are needed`,
  corrected: (day, dayBefore, reason) =>
    `This entry was corrected on ${day}${reason === undefined ? '' : ` (reason: ${reason})`}${dayBefore === undefined ? '' : `; before, it said ${dayBefore}`}.`,
  doneLater: (day) => `Once that was cured, it was done on ${day}.`,
  found: (mark, headline, basis) =>
    `${capitalised(mark)}: ${headline}${basis === undefined ? '' : ` Basis: ${basis}.`}`,
  cured: (day, act) => `Cured on ${day}: ${act}.`,
  struck: (day, act, dayOfAct, reason) =>
    `On ${day}, the entry “${act}” of ${dayOfAct} was struck${reason === undefined ? '' : ` (reason: ${reason})`}.`,
  owed: (duties, overdue) =>
    `${duties === 1 ? 'One duty is' : `${duties} duties are`} open, ${overdue === 0 ? 'none overdue' : `${overdue} overdue`}.`,
  nothingOwed: 'Nothing is owed.',
  owing: (duty, basis) => (basis === '' ? duty : `${duty} Basis: ${basis}.`),
  since: (duty, day) => `${duty.replace(/\.$/, '')} (open since ${day}).`,
  timeline: {
    title: (name, day) => `The dates of case ${name} as of ${day}`,
    headings: { way: 'The way', dates: 'Dates', limits: 'Time limits', law: 'Changes of the law' },
    spans: {
      candidate: 'Mass candidate',
      probation: 'Probationary member',
      official: 'Official member',
    },
    today: 'today',
    limits: {
      kept: (due, done) => `done ${done}, due ${due}`,
      late: (due, done, days) => `done ${done}, due ${due}: ${days} working days late`,
      running: (due) => `due ${due}`,
      overdue: (due, _, days) => `due ${due}: ${days} working days overdue`,
    },
    noLimits: 'No time limit yet.',
  },
}
