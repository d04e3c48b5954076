import { frozen } from '../calendar/frozen.js'
import { assertPlainDay, type PlainDay } from '../calendar/plain-day.js'
import type { CaseFile } from '../casefile/case-file.js'
import type { Citation } from '../law/citation.js'
import { type Confidence, leastSure } from '../law/confidence.js'
import { Inquiry } from '../law/inquiry.js'
import { whereCovered } from '../law/where-covered.js'
import { memberTransferTemporaryStatus } from '../regulations/transfer/member-transfer.js'
import type { Rulebook } from '../rules/engine/rulebook.js'
import type { RightKind, RightReason } from '../rules/membership/codes.js'
import { type Entitlement, entitlementOn, type RightAnswer, rightsLaw } from '../rules/membership/rights.js'
import { temporaryStayOn } from '../rules/transfer/member-place.js'
import type { JudgedBy } from './case.js'
import { assertCaseFile, bookOf, judgedByNames } from './judged-by.js'

/** One right of a member [quyền biểu quyết, ứng cử, bầu cử] on a day. */
export interface Right {
  readonly right: RightKind
  readonly answer: RightAnswer
  readonly reason: RightReason
  /** Day from which it is so, where an act on file tells. */
  readonly since?: PlainDay
  readonly citations: readonly Citation[]
  readonly confidence: Confidence
}

/** What a person may do on a day: at home, and at the temporary place where there is one. */
export interface Rights {
  readonly day: PlainDay
  readonly home: readonly Right[]
  readonly temporaryPlace?: readonly Right[]
}

const kinds: readonly RightKind[] = ['vote', 'stand', 'elect']

/**
 * What a person may do on a day, each with its clause and its reason: vote on resolutions, stand for leading bodies,
 * elect them. By what is on file up to that day; `unknown` where the law of the day is not. A probationary member has none of the
 * three (Charter art. 3), a member on temporary activity none at that place (regulation pt 6.3.2). Throws `day.malformed`.
 */
export function rightsOf(file: CaseFile, day: PlainDay, options: JudgedBy = {}): Rights {
  assertCaseFile('rightsOf', file)
  assertPlainDay(day)
  const book = bookOf('rightsOf', options, judgedByNames)
  const home = entitlementOn(file, day)
  const stay = whereCovered(() => temporaryStayOn(file, day, new Inquiry(book.setting, day)))
  return frozen({
    day,
    home: kinds.map((right) => rightFrom(right, home, day, book)),
    ...(stay &&
      home.answer === 'yes' && {
        temporaryPlace: kinds.map((right) => awayRight(right, stay.on, day, book)),
      }),
  })
}

function rightFrom(right: RightKind, entitlement: Entitlement, day: PlainDay, { setting }: Rulebook): Right {
  const ask = new Inquiry(setting, day, rightsLaw)
  const { answer, reason, since, clauses } = entitlement
  const isCovered = whereCovered(() => {
    for (const one of clauses) ask.cite(one)
    return true
  })
  const isKnown = isCovered === true && answer !== 'unknown'
  // That one who does not count in a vote may neither stand nor elect is inferred.
  const isInferred = right !== 'vote' && (reason === 'suspended' || reason === 'charged')
  return {
    right,
    answer: isKnown ? answer : 'unknown',
    reason,
    ...(since !== undefined && { since }),
    citations: ask.citations,
    confidence: isInferred ? leastSure([ask.confidence, 'assumed']) : isKnown ? ask.confidence : 'unknown',
  }
}

/** No vote and no candidacy at the temporary place, where the law of the day says so (regulation pt 6.3.2). */
function awayRight(right: RightKind, since: PlainDay, day: PlainDay, { setting }: Rulebook): Right {
  const ask = new Inquiry(setting, day, rightsLaw)
  const status = whereCovered(() => ask.law(memberTransferTemporaryStatus)) ?? []
  const isBarred = (status as readonly string[]).includes('no-vote-there')
  return {
    right,
    answer: isBarred ? 'no' : 'unknown',
    reason: 'temporary-place',
    since,
    citations: ask.citations,
    confidence: isBarred ? ask.confidence : 'unknown',
  }
}
