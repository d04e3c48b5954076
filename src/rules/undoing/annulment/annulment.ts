import type { PlainDay } from '../../../calendar/plain-day.js'
import { type CaseFile, lastUpTo } from '../../../casefile/case-file.js'
import { admissionDayOf, joiningDayOf } from '../../../casefile/dates.js'
import type { ActOf } from '../../../casefile/shapes.js'
import type { Inquiry } from '../../../law/inquiry.js'
import { whereCovered } from '../../../law/where-covered.js'
import { eligibilityPoliticalInstrument } from '../../../regulations/applicant/eligibility.js'
import {
  seniorityUnderAgeNorthUntil,
  seniorityUnderAgeSouthUntil,
} from '../../../regulations/membership/seniority.js'
import { structureDistrictLastDay } from '../../../regulations/organisation/organisation.js'
import { annulledThenAdmitted } from '../../../regulations/policies.js'
import {
  annulmentLaterAdmissionClause,
  annulmentOnTransferMethod,
  annulmentOrganisationGoneBody,
  annulmentSubstantiveGrounds,
  annulmentSubstantiveGroundsNamed,
} from '../../../regulations/undoing/annulment.js'
import { type Answer, broken, holds, met, missing, rule } from '../../engine/rule.js'
import { joiningRegionOf, keepsUnderAgeJoining } from '../../membership/under-age-veterans.js'
import { byIssuerAnswer } from './issuer.js'

type Ground = NonNullable<ReturnType<typeof substantiveDefect>>['substantive']

/** The latest substantive defect [kết nạp sai tiêu chuẩn] found on or before a day. */
export function substantiveDefect(file: CaseFile, on: string) {
  return lastUpTo(file, 'defect.found', on, (found) => found.defect === 'substantive')
}

/**
 * A standard or condition of Charter art. 1 was not met: the committee that issued the decision annuls it, or the
 * present one where the issuer was merged or dissolved (regulation pt 4.4.1). No time limit; the political standard is
 * the one in force when the person was admitted.
 */
export const substantiveAnnulment = rule({
  id: 'annulment.substantive',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['defect.found', 'admission.annulled'],
  asks: 'file',
  provisions: [
    annulmentSubstantiveGrounds,
    annulmentSubstantiveGroundsNamed,
    annulmentOrganisationGoneBody,
    structureDistrictLastDay,
    eligibilityPoliticalInstrument,
    seniorityUnderAgeNorthUntil,
    seniorityUnderAgeSouthUntil,
  ],
  cure: [],
  check: ({ file, act, on, ask }) => {
    if (act.type === 'defect.found')
      return act.defect === 'substantive' ? groundAnswer(file, act.substantive, ask) : undefined
    const defect = substantiveDefect(file, on)
    if (!defect) return withoutDefect(file, on, ask)
    const ground = groundAnswer(file, defect.substantive, ask)
    if (ground.outcome !== 'met') return ground
    const facts = { ...ground.facts, foundOn: defect.on }
    if (act.as === undefined) return missing('evidence.as')
    if (act.as === 'receiving-committee') return met({ ...facts, as: act.as })
    return byIssuerAnswer(file, act, ask, facts)
  },
})

function withoutDefect(file: CaseFile, on: string, ask: Inquiry): Answer {
  ask.cite(annulmentSubstantiveGrounds)
  const procedural = lastUpTo(file, 'defect.found', on)
  return procedural
    ? broken({ proceduralOn: procedural.on }, { cure: ['step.redone', 'admission.regularised'] })
    : missing('defect.found.substantive')
}

const namedApart: readonly string[] = ['untruthful-declaration', 'not-readmittable']

function groundAnswer(file: CaseFile, ground: Ground, ask: Inquiry): Answer {
  ask.cite(annulmentSubstantiveGrounds)
  if (ground === undefined) return missing('evidence.ground')
  if (namedApart.includes(ground)) ask.cite(annulmentSubstantiveGroundsNamed)
  const admittedOn = admissionDayOf(file) ?? joiningDayOf(file)
  if (admittedOn === undefined) return met({ ground })
  if (ground === 'under-age') return underAgeAnswer(file, admittedOn, ask)
  if (ground !== 'political-standard') return met({ ground })
  const standard = whereCovered(() => ask.law(eligibilityPoliticalInstrument, admittedOn))
  return met({ ground, ...(standard !== undefined && { admittedOn, standard }) })
}

/** Being under age is no ground where the joining date is kept; in the years it is kept in the south alone, the place tells. */
function underAgeAnswer(file: CaseFile, admittedOn: PlainDay, ask: Inquiry): Answer {
  const facts = { ground: 'under-age', admittedOn }
  if (keepsUnderAgeJoining(admittedOn, 'north', ask)) return broken(facts)
  const region = joiningRegionOf(file)
  const isKeptInTheSouth = region !== 'north' && keepsUnderAgeJoining(admittedOn, 'south', ask)
  if (isKeptInTheSouth && region === undefined) return missing('evidence.region', facts)
  return holds(!isKeptInTheSouth, facts)
}

/**
 * A defect found on a transfer: before reception the receiving place stops and writes back; after it, its own competent
 * committee annuls with the prior written consent of the competent higher level (guidance of the Organising Commission
 * pt I.3(c)).
 */
export const annulmentOnTransfer = rule({
  id: 'annulment.on-transfer',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['defect.found', 'member.received', 'admission.annulled'],
  asks: 'file',
  provisions: [annulmentOnTransferMethod],
  cure: ['annulment.by-competent-body'],
  check: ({ file, act, on, ask }) => {
    if (act.type === 'defect.found') return foundOnTransfer(file, act, ask)
    const defect = substantiveDefect(file, on)
    if (!defect) return undefined
    if (act.type === 'member.received') {
      if (defect.onTransfer !== 'before-reception') return undefined
      ask.cite(annulmentOnTransferMethod)
      return broken({ foundOn: defect.on }, { cure: ['admission.annulled'] })
    }
    const isReceived = defect.onTransfer === 'after-reception'
    const isReceiving = act.as === 'receiving-committee'
    if (act.as === undefined || (!isReceived && !isReceiving)) return undefined
    ask.cite(annulmentOnTransferMethod)
    if (isReceived !== isReceiving) return broken({ as: act.as, isReceived })
    if (act.consentOn === undefined) return missing('evidence.consentOn')
    return holds(act.consentOn <= on, { consentOn: act.consentOn, actual: on })
  },
})

/** The file shows the transfer the defect was found on: under way, or the member received. */
function foundOnTransfer(file: CaseFile, found: ActOf<'defect.found'>, ask: Inquiry): Answer | undefined {
  const { onTransfer, on } = found
  if (onTransfer === undefined) return undefined
  ask.cite(annulmentOnTransferMethod)
  const left = lastUpTo(file, 'member.transferred', on)
  const received = lastUpTo(file, 'member.received', on)
  const isCarriedAcross = lastUpTo(file, 'membership.transcribed', on)?.across !== undefined
  const isOnTheWay = left !== undefined && (received === undefined || received.on < left.on)
  const isThere = onTransfer === 'before-reception' ? isOnTheWay : received !== undefined || isCarriedAcross
  return isThere
    ? met({ onTransfer })
    : { ...broken({ onTransfer }, { cure: ['date.checked'] }), effect: 'breach' }
}

/** Whether an admission after an annulment is a first one is open: a first admission by default, and flagged (regulation pt 3.5, 4.4). */
export const laterAdmission = rule({
  id: 'annulment.later-admission',
  breaking: 'note',
  actor: 'competentCommittee',
  guards: ['admission.decided'],
  asks: 'file',
  provisions: [annulmentLaterAdmissionClause],
  cure: [],
  check: ({ file, ask }) => {
    const { former } = file.person
    if (former?.exit !== 'annulled') return undefined
    ask.cite(annulmentLaterAdmissionClause)
    return holds(ask.policy(annulledThenAdmitted) === 'first-admission', { annulledOn: former.leftOn })
  },
})
