import { decisionRecognitionDeadline } from '../regulations/decision/decision.js'
import { memberRecordDeadline } from '../regulations/membership/membership.js'
import {
  disciplineProbationaryForms,
  probationAbroadReviewClause,
  probationHelperKeptClause,
} from '../regulations/membership/probation.js'
import {
  recognitionProposalDeadline,
  recognitionRemovalIfUnqualifiedClause,
} from '../regulations/membership/recognition.js'
import { voteCellThreshold } from '../regulations/vote/cell.js'
import {
  sectionAppraisalPresentClause,
  voteGrassrootsCommitteeThreshold,
} from '../regulations/vote/committees.js'
import { voteRecognitionAttemptsMaximum, voteShortfallAction } from '../regulations/vote/shortfall.js'
import { admitted, following, noted } from './branches.js'
import { kit } from './kit.js'
import { activity, becomingOfficial, exit, place } from './member-regions.js'
import { named } from './named.js'
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
  ...named(
    'việc xét công nhận đảng viên chính thức',
    'review of the recognition',
    recognitionProposalDeadline,
  ),
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
      ...named('đang tập hợp giấy tờ xét công nhận chính thức', 'recognition papers being collected'),
      tags: 'joined',
      on: { ...votes, 'member.transferred': following('isAloneFromHome', 'aloneAbroad') },
    },
    // No cell reviews: the committee that manages members abroad decides on the papers.
    aloneAbroad: {
      ...named(
        'ở ngoài nước một mình, cấp ủy quản lý đảng viên ngoài nước quyết định',
        'alone abroad, the committee managing members abroad decides',
        probationAbroadReviewClause,
      ),
      tags: 'joined',
      on: { ...decisions, ...votes, 'member.returned': following('isBackFromAbroad', 'collecting') },
    },
    shortfall: {
      ...named('không đủ tỷ lệ biểu quyết', 'shortfall in the vote', voteShortfallAction),
      tags: 'joined',
      on: { ...votes, ...answers },
    },
    escalated: {
      ...named(
        'nhiều lần không đủ tỷ lệ, chờ cấp trên xem xét',
        'repeated shortfalls, waiting for the committee above',
        voteRecognitionAttemptsMaximum,
      ),
      tags: 'joined',
      on: answers,
    },
    cellProposed: {
      ...named('chi bộ đã đề nghị', 'proposed by the cell', voteCellThreshold),
      tags: 'reviewed',
      on: {
        'section.appraised': admitted('sectionAppraised', { matter: 'recognition' }),
        ...committeeVotes,
        ...decisions,
        ...returned('collecting'),
      },
    },
    sectionAppraised: {
      ...named(
        'đảng ủy bộ phận đã thẩm định',
        'appraised by the section committee',
        sectionAppraisalPresentClause,
      ),
      tags: 'reviewed',
      on: { ...committeeVotes, ...decisions, ...returned('cellProposed') },
    },
    // The committee votes again, or the committees above it answer.
    committeeShortfall: {
      ...named(
        'đảng ủy cơ sở biểu quyết không đủ tỷ lệ',
        'shortfall in the vote of the grassroots committee',
        voteShortfallAction,
      ),
      tags: 'reviewed',
      on: { ...committeeVotes, ...answers, ...returned('cellProposed') },
    },
    grassrootsProposed: {
      ...named(
        'đảng ủy cơ sở đã đề nghị',
        'proposed by the grassroots committee',
        voteGrassrootsCommitteeThreshold,
      ),
      tags: 'reviewed',
      on: { ...decisions, ...returned('cellProposed') },
    },
    underReview: {
      ...named(
        'cấp ủy có thẩm quyền đang xem xét',
        'under review by the competent committee',
        decisionRecognitionDeadline,
      ),
      tags: 'reviewed',
      on: { ...decisions, ...returned('collecting') },
    },
    refused: {
      ...named(
        'không được đồng ý công nhận chính thức',
        'recognition refused',
        recognitionRemovalIfUnqualifiedClause,
      ),
      tags: ['reviewed', 'refused'],
    },
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
      ...named('đảng viên được phân công giúp đỡ', 'helper', probationHelperKeptClause),
      initial: 'assigned',
      states: {
        assigned: {
          ...named('đã phân công đảng viên giúp đỡ', 'helper assigned'),
          on: {
            'helper.left': [...admitted('vacant', { helped: false }), ...noted({ helped: true })],
            'helper.assigned': noted(),
          },
        },
        vacant: {
          ...named('đang khuyết đảng viên giúp đỡ', 'no helper assigned'),
          id: 'helperVacant',
          // One whom the ceremony did not name leaves all the same.
          on: { 'helper.assigned': admitted('assigned'), 'helper.left': noted() },
        },
      },
    },
    discipline: {
      ...named('kỷ luật', 'discipline', disciplineProbationaryForms),
      initial: 'clean',
      on: {
        'member.disciplined': [
          ...admitted('.reprimanded', { form: 'reprimand' }),
          ...admitted('.warned', { form: 'warning' }),
          ...noted(),
        ],
      },
      states: {
        clean: { ...named('không bị kỷ luật', 'not disciplined') },
        reprimanded: { ...named('bị kỷ luật khiển trách', 'reprimanded') },
        warned: { ...named('bị kỷ luật cảnh cáo', 'warned') },
      },
    },
    records: {
      ...named(
        'lý lịch đảng viên và phiếu đảng viên',
        'member record and member sheet',
        memberRecordDeadline,
      ),
      initial: 'due',
      states: {
        due: {
          ...named('chưa khai lý lịch đảng viên và phiếu đảng viên', 'member record due'),
          on: { 'member-record.filed': admitted('filed') },
        },
        filed: { ...named('đã khai lý lịch đảng viên và phiếu đảng viên', 'member record filed') },
      },
    },
    review,
    activity,
    place,
    exit,
  },
})
