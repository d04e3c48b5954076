import { admitted, following, noted } from './branches.js'
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
    ...admitted('committeeShortfall', { matter: 'recognition', outcome: 'not-proposed', lastAttempt: false }),
  ],
}

/** The competent committee answers a shortfall: it considers the case itself, refuses, or returns it to the cell. */
const answers = {
  'shortfall.answered': [
    ...admitted('underReview', { matter: 'recognition', answer: 'consider' }),
    ...admitted('refused', { matter: 'recognition', answer: 'refuse' }),
    ...admitted('collecting', { matter: 'recognition', answer: 'return' }),
  ],
}

const toStart = { matter: 'recognition', to: 'start' } as const
const toPrevious = { matter: 'recognition', to: 'previous' } as const

/** The way back: to the cell from wherever the dossier is, or one step down. */
const returned = (previous: string) => ({
  'dossier.returned': [...admitted('collecting', toStart), ...admitted(previous, toPrevious)],
})

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
    collecting: {
      tags: 'joined',
      on: { ...votes, 'member.transferred': following('isAloneFromHome', 'aloneAbroad') },
    },
    // No cell reviews: the committee that manages members abroad decides on the papers.
    aloneAbroad: {
      tags: 'joined',
      on: { ...decisions, ...votes, 'member.returned': following('isBackFromAbroad', 'collecting') },
    },
    shortfall: { tags: 'joined', on: { ...votes, ...answers } },
    escalated: { tags: 'joined', on: answers },
    cellProposed: {
      tags: 'reviewed',
      on: {
        'section.appraised': admitted('sectionAppraised', { matter: 'recognition' }),
        ...committeeVotes,
        ...decisions,
        ...returned('collecting'),
      },
    },
    sectionAppraised: {
      tags: 'reviewed',
      on: { ...committeeVotes, ...decisions, ...returned('cellProposed') },
    },
    // The committee votes again, or the committees above it answer.
    committeeShortfall: {
      tags: 'reviewed',
      on: { ...committeeVotes, ...answers, ...returned('cellProposed') },
    },
    grassrootsProposed: { tags: 'reviewed', on: { ...decisions, ...returned('cellProposed') } },
    underReview: { tags: 'reviewed', on: { ...decisions, ...returned('collecting') } },
    refused: { tags: ['reviewed', 'refused'] },
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
