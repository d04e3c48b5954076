import { admitted, noted } from './branches.js'
import { kit } from './kit.js'
import { activity, becomingOfficial, exit, place } from './member-regions.js'
import { newMemberTraining } from './training.js'

const votes = {
  'cell.voted': [
    ...admitted('cellProposed', { matter: 'recognition', outcome: 'proposed' }),
    ...admitted('escalated', { matter: 'recognition', outcome: 'not-proposed', lastAttempt: true }),
    ...admitted('shortfall', { matter: 'recognition', outcome: 'not-proposed', lastAttempt: false }),
  ],
}

const committeeVotes = {
  'grassroots.voted': [
    ...admitted('grassrootsProposed', { matter: 'recognition', outcome: 'proposed' }),
    ...admitted('escalated', { matter: 'recognition', outcome: 'not-proposed', lastAttempt: true }),
    ...noted({ matter: 'recognition', outcome: 'not-proposed', lastAttempt: false }),
  ],
}

const decisions = {
  'recognition.decided': becomingOfficial(),
  'recognition.refused': admitted('refused'),
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
    collecting: { tags: 'joined', on: votes },
    shortfall: { tags: 'joined', on: votes },
    escalated: {
      tags: 'joined',
      on: {
        'shortfall.answered': [
          ...admitted('underReview', { matter: 'recognition', answer: 'consider' }),
          ...admitted('refused', { matter: 'recognition', answer: 'refuse' }),
          ...admitted('collecting', { matter: 'recognition', answer: 'return' }),
        ],
      },
    },
    cellProposed: {
      tags: 'reviewed',
      on: {
        'section.appraised': admitted('sectionAppraised', { matter: 'recognition' }),
        ...committeeVotes,
        ...decisions,
      },
    },
    sectionAppraised: { tags: 'reviewed', on: { ...committeeVotes, ...decisions } },
    grassrootsProposed: { tags: 'reviewed', on: decisions },
    underReview: { tags: 'reviewed', on: decisions },
    refused: { tags: 'reviewed' },
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
        assigned: { on: { 'helper.left': admitted('vacant'), 'helper.assigned': noted() } },
        vacant: { id: 'helperVacant', on: { 'helper.assigned': admitted('assigned') } },
      },
    },
    discipline: {
      initial: 'clean',
      on: {
        'member.disciplined': [
          ...admitted('.reprimanded', { form: 'reprimand' }),
          ...admitted('.warned', { form: 'warning' }),
          ...noted(),
        ],
      },
      states: { clean: {}, reprimanded: {}, warned: {} },
    },
    records: {
      initial: 'due',
      states: { due: { on: { 'member-record.filed': admitted('filed') } }, filed: {} },
    },
    review,
    activity,
    place,
    exit,
  },
})
