import type { SnapshotFrom } from 'xstate'
import { deathRecordedClause } from '../regulations/exit/exit.js'
import { voteExpulsionDecidingThreshold } from '../regulations/exit/expulsion.js'
import { removalGroundsClause } from '../regulations/exit/removal.js'
import { resignationRouteClause } from '../regulations/exit/resignation.js'
import { caseClosedClause } from '../regulations/membership/membership.js'
import { probationDuration } from '../regulations/membership/probation.js'
import { recognitionOfficialDate } from '../regulations/membership/recognition.js'
import { annulmentSubstantiveGrounds } from '../regulations/undoing/annulment.js'
import { admitted, noted } from './branches.js'
import { candidacy } from './candidacy.js'
import { kit } from './kit.js'
import {
  activity,
  becomingOfficial,
  exit,
  formerActs,
  livingFormerActs,
  memberActs,
  place,
  restoration,
} from './member-regions.js'
import { named } from './named.js'
import { probation } from './probation.js'

const makeChart = () =>
  kit.createMachine({
    id: 'membership',
    context: { log: [] },
    initial: 'unopened',
    // A late act, a correction, a strike: no branch can tell where the fold ends.
    on: { '*': { guard: 'isFoldedAgain', actions: 'record' } },
    states: {
      unopened: {
        ...named('chưa mở hồ sơ', 'no case opened'),
        tags: 'admission',
        on: { 'case.opened': admitted('candidate') },
      },
      candidate: {
        ...named('quần chúng đang được theo dõi', 'mass candidate'),
        ...candidacy,
        tags: ['open', 'candidate', 'admission'],
        on: {
          ...candidacy.on,
          'particulars.changed': noted(),
          'case.closed': admitted('#membership.mistaken'),
        },
      },
      probationary: {
        ...named('đảng viên dự bị', 'probationary member', probationDuration),
        ...probation,
        tags: ['open', 'member'],
        on: {
          ...memberActs,
          'admission.regularised': [...noted({ recognises: false }), ...becomingOfficial()],
        },
      },
      official: {
        ...named('đảng viên chính thức', 'official member', recognitionOfficialDate),
        type: 'parallel',
        tags: ['open', 'member', 'recognised', 'expulsion'],
        on: {
          ...memberActs,
          'recognition.announced': noted(),
          'card.handed-over': noted(),
          'result.notified': noted({ matter: 'recognition' }),
          'member.disciplined': noted(),
          'member-record.filed': noted(),
        },
        states: { activity, place, exit },
      },
      // None of the ends is final: a wrong one is restored or annulled, a complaint answered, an entry corrected.
      removed: {
        ...named('đã bị xóa tên', 'name removed', removalGroundsClause),
        tags: 'ended',
        on: { ...livingFormerActs, ...restoration },
      },
      expelled: {
        ...named('đã bị khai trừ', 'expelled', voteExpulsionDecidingThreshold),
        tags: 'ended',
        on: { ...livingFormerActs, ...restoration },
      },
      resigned: {
        ...named('đã ra khỏi Đảng theo đơn', 'left the Party on own application', resignationRouteClause),
        tags: 'ended',
        on: livingFormerActs,
      },
      dead: { ...named('đã từ trần', 'dead', deathRecordedClause), tags: 'ended', on: formerActs },
      neverMember: {
        ...named(
          'quyết định kết nạp bị hủy bỏ, không phải là đảng viên',
          'admission annulled, never a member',
          annulmentSubstantiveGrounds,
        ),
        tags: 'ended',
        on: {
          'particulars.changed': noted(),
          'card.collected': noted(),
          'case.closed': admitted('#membership.mistaken'),
        },
      },
      mistaken: {
        ...named(
          'hồ sơ theo dõi đã đóng do mở nhầm hoặc mở trùng',
          'case closed as opened by mistake or twice',
          caseClosedClause,
        ),
        tags: 'ended',
      },
    },
  })

/** The chart of one life. */
export type MembershipChart = ReturnType<typeof makeChart>

let made: MembershipChart | undefined

/** One life as a chart, made when it is first asked: an app that only folds what it knows need not wait for it. */
export function lifeChart(): MembershipChart {
  made ??= makeChart()
  return made
}

/** A snapshot of the chart: state, log, and what may be asked of both. */
export type MembershipSnapshot = SnapshotFrom<MembershipChart>
