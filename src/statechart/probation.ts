import { judged, noted } from './branches.js'
import { kit } from './kit.js'
import { exit, place } from './member-regions.js'
import { newMemberTraining } from './training.js'

const votes = {
  'cell.voted': [
    ...judged('cellProposed', { matter: 'recognition', outcome: 'proposed' }),
    ...judged('escalated', { matter: 'recognition', outcome: 'not-proposed', lastAttempt: true }),
    ...judged('shortfall', { matter: 'recognition', outcome: 'not-proposed', lastAttempt: false }),
  ],
}

const committeeVotes = {
  'grassroots.voted': [
    ...judged('grassrootsProposed', { matter: 'recognition', outcome: 'proposed' }),
    ...judged('escalated', { matter: 'recognition', outcome: 'not-proposed', lastAttempt: true }),
    ...noted({ matter: 'recognition', outcome: 'not-proposed', lastAttempt: false }),
  ],
}

const decisions = {
  'recognition.decided': judged('#membership.official'),
  'recognition.refused': judged('refused'),
  'extension.granted': noted({ matter: 'recognition' }),
  'dossier.submitted': noted({ matter: 'recognition' }),
}

/** The recognition [công nhận chính thức]: papers, the cell, the section, the grassroots committee, the decision. */
const review = kit.createStateConfig({
  initial: 'collecting',
  on: {
    'shortfall.reported': noted({ matter: 'recognition' }),
    'result.notified': noted({ matter: 'recognition' }),
    'opinions.consolidated': noted({ matter: 'recognition' }),
    'self-review.made': noted(),
    'remarks.made': noted(),
  },
  states: {
    collecting: { on: votes },
    shortfall: { on: votes },
    escalated: {
      on: {
        'shortfall.answered': [
          ...judged('underReview', { matter: 'recognition', answer: 'consider' }),
          ...judged('refused', { matter: 'recognition', answer: 'refuse' }),
          ...judged('collecting', { matter: 'recognition', answer: 'return' }),
        ],
      },
    },
    cellProposed: {
      on: {
        'section.appraised': judged('sectionAppraised', { matter: 'recognition' }),
        ...committeeVotes,
        ...decisions,
      },
    },
    sectionAppraised: { on: { ...committeeVotes, ...decisions } },
    grassrootsProposed: { on: decisions },
    underReview: { on: decisions },
    refused: {},
  },
})

/**
 * The probationary member [đảng viên dự bị]. The term itself is no state: it ends on a day, whatever happens, and no
 * event ends it; the rules ask the day.
 */
export const probation = kit.createStateConfig({
  type: 'parallel',
  states: {
    training: newMemberTraining,
    helper: {
      initial: 'assigned',
      states: {
        assigned: { on: { 'helper.left': judged('vacant'), 'helper.assigned': noted() } },
        vacant: { id: 'helperVacant', on: { 'helper.assigned': judged('assigned') } },
      },
    },
    discipline: {
      initial: 'clean',
      on: {
        'member.disciplined': [
          ...judged('.reprimanded', { form: 'reprimand' }),
          ...judged('.warned', { form: 'warning' }),
          ...noted(),
        ],
      },
      states: { clean: {}, reprimanded: {}, warned: {} },
    },
    records: {
      initial: 'due',
      states: { due: { on: { 'member-record.filed': judged('filed') } }, filed: {} },
    },
    review,
    place,
    exit,
  },
})
