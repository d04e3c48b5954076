import type { Act } from '../../../src/index.js'
import { codeOf, stageOf } from './course-stages.js'
import { type Day, monthsLater } from './days.js'
import { probationMonths } from './figures.js'
import { all, type Log, last, personOf } from './record.js'

type Standing =
  | 'candidate'
  | 'probationary'
  | 'official'
  | 'removed'
  | 'expelled'
  | 'resigned'
  | 'dead'
  | 'neverMember'

const exits: Readonly<Partial<Record<Act['type'], Standing>>> = {
  'member.removed': 'removed',
  'member.expelled': 'expelled',
  'member.resigned': 'resigned',
  'member.died': 'dead',
}

/** First day of the Charter that is told. */
const charter: Day = '2011-01-19'

/** Where a person stands after what is told: each step shows those before it, and months passing change nothing. */
export function standing(log: Log): Standing {
  let now: Standing = 'candidate'
  let before: Standing = 'probationary'
  for (const act of log) {
    if (act.type === 'admission.annulled') return 'neverMember'
    if (Object.values(exits).includes(now)) {
      if (act.type === 'member.restored' && now !== 'dead') now = before
      continue
    }
    const exit = exits[act.type]
    if (exit !== undefined) {
      before = now === 'candidate' ? 'probationary' : now
      now = exit
    } else now = standingWith(act, now)
  }
  return now
}

function standingWith(act: Act, now: Standing): Standing {
  if (act.type === 'membership.transcribed') return act.standing
  if (act.type === 'recognition.decided' || act.type === 'recognition.announced') return 'official'
  if (act.type === 'card.handed-over') return 'official'
  if (act.type === 'admission.regularised')
    return act.officialSince !== undefined || now === 'official' ? 'official' : 'probationary'
  const isMembers = stageOf(codeOf(act)) >= stageOf('ceremony.held')
  return isMembers && now === 'candidate' ? 'probationary' : now
}

/** A former membership, of which the first decision counts; an admission annulled was none. */
function former(log: Log) {
  const { former: told } = personOf(log)
  return told?.exit === 'annulled' ? undefined : told
}

interface Dates {
  readonly joinedOn?: Day | undefined
  readonly decidedOn?: Day | undefined
  readonly officialSince?: Day | undefined
  readonly seniorityFrom?: Day | undefined
}

/**
 * The dates that stay apart: joining is the day of the ceremony, official the day 12 months later however late it was decided, seniority
 * runs from the decision, or where that is lost from joining. A regularisation fixes them again; a register tells its own.
 */
export function datesTold(log: Log): Dates {
  const [again, carried] = [last(log, 'admission.regularised'), last(log, 'membership.transcribed')]
  const decidedOn = again?.decidedOn ?? last(log, 'admission.decided')?.on ?? carried?.decidedOn
  const joinedOn =
    all(log, 'admission.regularised').findLast((one) => one.ceremonyOn !== undefined)?.ceremonyOn ??
    last(log, 'ceremony.held')?.on ??
    carried?.ceremonyOn
  const fixed = all(log, 'admission.regularised').findLast((one) => one.officialSince !== undefined)
  const isOfficial =
    last(log, 'recognition.decided') !== undefined || fixed !== undefined || carried?.standing === 'official'
  if (!isOfficial || last(log, 'admission.annulled')) return { decidedOn, joinedOn }
  // Of a ceremony before the law is told the end of probation is not known.
  const term =
    joinedOn === undefined || joinedOn < charter ? undefined : monthsLater(joinedOn, probationMonths)
  const told = carried?.standing === 'official' ? carried.officialSince : undefined
  return {
    decidedOn,
    joinedOn,
    officialSince: fixed?.officialSince ?? told ?? term,
    seniorityFrom: former(log) ? former(log)?.decidedOn : (decidedOn ?? joinedOn),
  }
}

/**
 * Whether a register has the person among its members at the beginning of a day: from the ceremony, or where nobody told it from the decision or the
 * last step that shows a candidate, once an act has shown a member.
 */
export function isMemberBefore(log: Log, day: Day): boolean {
  const carried = last(log, 'membership.transcribed')
  if (carried?.ceremonyOn !== undefined && carried.ceremonyOn >= day) return false
  // A register tells of the time before it was carried over.
  const now = standing([
    ...(carried ? [carried] : []),
    ...log.filter((act) => act.on < day && act !== carried),
  ])
  if (now !== 'candidate') return now === 'probationary' || now === 'official'
  const member = log.findIndex((_, index) => standing(log.slice(0, index + 1)) !== 'candidate')
  if (member < 0 || log[member]?.type === 'ceremony.held') return false
  const before = log.slice(0, member)
  const candidate = before.findLast((act) => stageOf(codeOf(act)) >= 0 || ofCandidates.includes(codeOf(act)))
  const from = last(before, 'admission.decided')?.on ?? candidate?.on
  return from === undefined || from < day
}

/** Steps of a candidate before the background is certified. */
const ofCandidates = [
  'sympathiser.listed',
  'certificate.issued:awareness',
  'procedure.authorised',
  'application.made',
  'background.declared',
  'introduction.made',
  'union.resolved',
  'opinions.consolidated:admission',
]
