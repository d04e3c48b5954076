import { calendarMonths } from '../../calendar/age.js'
import type { PlainDay } from '../../calendar/plain-day.js'
import { activityOf } from '../../casefile/activity.js'
import { lastUpTo } from '../../casefile/case-file.js'
import { joiningDayOf } from '../../casefile/dates.js'
import type { ActOf } from '../../casefile/shapes.js'
import { eligibilityAgeMaximum } from '../../regulations/applicant/eligibility.js'
import { eligibilityOverAgeConsentBodyUnderProvince } from '../../regulations/applicant/over-age.js'
import { eligibilityPrivateOwnerDecider } from '../../regulations/applicant/special-categories.js'
import { disciplineTemporaryPlaceMaximum } from '../../regulations/membership/probation.js'
import { overAgeConsentLevel2026, overAgeConsentReading } from '../../regulations/policies.js'
import { isAboveMaximum } from '../applicant/age.js'
import { formerMembership } from '../applicant/readmission/former.js'
import { isResolvedNotSent } from '../applicant-move/applicant-move.js'
import { moveOf } from '../applicant-move/applicant-stage.js'
import type { Question } from '../engine/rule.js'
import { answerable } from '../exit/complaint/answers.js'
import { groundDecided, openedRemoval } from '../exit/exit-matter.js'
import { isFastTracked } from '../membership/probation/criminal-fast-track.js'
import {
  abroadKindOf,
  isAloneAbroad,
  isProbationary,
  isTemporary,
  officiallyAbroad,
  temporaryStayOn,
  transferOn,
} from '../transfer/member-place.js'
import { hasGrassrootsCommittee } from './situation.js'

// Which case of an act it is, where the texts tell cases apart.

type Asked<T extends Parameters<typeof lastUpTo>[1]> = Question<ActOf<T>>

/** Particulars of the place are registered as of anyone; those of a member's file are its keeper's. */
export function particularsCase({ file, act }: Asked<'particulars.changed'>) {
  return act.person !== undefined && joiningDayOf(file) !== undefined ? 'member' : 'applicant'
}

export function helperCase({ file, on }: Asked<'helper.assigned'>) {
  return isProbationary(file, on) ? 'probation' : 'applicant'
}

export function certificateCase({ act }: Asked<'certificate.issued'>) {
  if (act.course === 'new-member') return 'new-member'
  return act.noCentre === true ? 'awareness-without-centre' : 'awareness'
}

/** A rejection does not tell of which question; that the standard is beyond the grassroots committee the certificate does. */
export function rejectedCase({ file, on }: Asked<'background.rejected'>) {
  const certified = lastUpTo(file, 'background.certified', on)
  return certified?.politicalStandard === 'beyond-competence' ? 'political-standard' : 'ordinary'
}

export function opinionsCase({ file, act, on, ask }: Asked<'opinions.consolidated'>) {
  return act.matter === 'recognition' && temporaryStayOn(file, on, ask) ? 'temporary-activity' : 'ordinary'
}

export function submittedCase({ file, on, ask }: Asked<'dossier.submitted'>) {
  const hasCommittee = hasGrassrootsCommittee({ unit: file.unit, on }, ask)
  return hasCommittee === false ? 'without-grassroots-committee' : 'ordinary'
}

/** The level that consents for an applicant above the ordinary age is read in two ways from 2026-07-26. */
export function consentCase({ act, on, ask }: Asked<'consent.given'>) {
  if (act.matter !== 'over-age' || !ask.exists(eligibilityOverAgeConsentBodyUnderProvince, on))
    return act.matter
  return ask.policy(overAgeConsentLevel2026) === 'directly-under-province'
    ? 'over-age-under-province'
    : act.matter
}

/**
 * A private-business owner, a former member, and under one reading an applicant above the ordinary age have deciders of
 * their own; a place directly under a province has none other for a former member.
 */
export function admissionCase({ file, on, ask }: Asked<'admission.decided'>) {
  if (file.person.privateOwner === true && ask.exists(eligibilityPrivateOwnerDecider, on))
    return 'private-owner'
  if (file.unit.underCentralLevel !== true && formerMembership(file, ask)) return 'readmission'
  const considered = lastUpTo(file, 'cell.voted', on, (vote) => vote.matter === 'admission')
  const { bornOn } = file.person
  if (!considered || bornOn === undefined || !isNearMaximum(bornOn, considered.on)) return 'ordinary'
  const isOverAge = isAboveMaximum(bornOn, considered.on, ask)
  return isOverAge && ask.policy(overAgeConsentReading) === 'decides' ? 'over-age' : 'ordinary'
}

/** Whether an age may be above the ordinary one in any version and by any way of counting; most are far from it. */
function isNearMaximum(bornOn: PlainDay, day: PlainDay): boolean {
  const lowest = Math.min(
    ...eligibilityAgeMaximum.versions.map(({ value }) => value ?? Number.POSITIVE_INFINITY),
  )
  return calendarMonths(bornOn, day) >= lowest
}

/** Forms of discipline, the lightest first. */
const forms: readonly ActOf<'member.disciplined'>['form'][] = [
  'reprimand',
  'warning',
  'dismissal',
  'expulsion',
]

export function disciplineCase({ file, act, on, ask }: Asked<'member.disciplined'>) {
  if (temporaryStayOn(file, on, ask)) {
    const heaviest = ask.law(disciplineTemporaryPlaceMaximum, on)
    return forms.indexOf(act.form) > forms.indexOf(heaviest) ? 'managing-committee' : 'temporary-activity'
  }
  return isProbationary(file, on) ? 'probation' : 'official'
}

/**
 * For a temporary stay abroad the home place goes on deciding; of one alone abroad the committee that manages members there,
 * but where the committee directly above keeps the file, of one at labour.
 */
export function recognitionCase({ file, on, ask }: Asked<'recognition.decided'>) {
  const transfer = transferOn(file, on)
  if (isAloneAbroad(file, on, ask) && transfer?.labour !== true) return 'alone-abroad'
  return transfer?.transfer === 'abroad' && !isTemporary(transfer, ask) ? 'abroad' : 'ordinary'
}

/** The file of a member officially abroad has other keepers than that of any other. */
export function custodyCase({ file, on, ask }: Asked<'member-file.reconciled'>) {
  return officiallyAbroad(file, on, ask) ? 'abroad' : 'ordinary'
}

export function forwardedCase({ file, on }: Asked<'file.forwarded'>) {
  const move = moveOf(file, on)
  return move && isResolvedNotSent(file, move) ? 'resolved' : 'sent'
}

export function passedOnCase({ file, on }: Asked<'decision.passed-on'>) {
  return moveOf(file, on)?.authority === 'other' ? 'other-authority' : 'same-authority'
}

/** The committee of an organisation that is gone moves nobody; of a grassroots cell the one above does. */
export function transferCase({ file, act, ask }: Asked<'member.transferred'>) {
  if (act.labour === true) return 'labour-abroad'
  if (act.dissolvedOn !== undefined)
    return file.unit.cellKind === 'grassroots-cell' ? 'base-dissolved' : 'cell-dissolved'
  return act.transfer === 'abroad' && abroadKindOf(act, ask) !== 'official' ? 'stay-abroad' : act.transfer
}

/** By reason of age or health the cell exempts by itself; who decides where no ground is given stays open. */
export function exemptionCase({ act }: Asked<'member.exempted'>) {
  if (act.ground === undefined) return 'ground-unknown'
  return act.ground === 'age' || act.ground === 'health' ? 'own' : 'other'
}

/** Taking up activity after an interruption is a question of membership [đảng tịch]. */
export function resumptionCase({ file, on }: Asked<'activity.resumed'>) {
  return activityOf(file, on).status === 'interrupted' ? 'interruption' : 'ordinary'
}

type Ground = ActOf<'removal.opened'>['ground']

/** Grounds that raise a question of membership [đảng tịch]. */
const isQuestionOfMembership = (ground: Ground | undefined) =>
  ground === 'impostor' || ground === 'interruption'

function caseOfGround(ground: Ground | undefined) {
  if (ground === 'transfer-not-filed') return 'transfer-not-filed'
  return isQuestionOfMembership(ground) ? 'question-of-membership' : 'ordinary'
}

export function groundCase({ act }: Asked<'removal.opened'>) {
  return caseOfGround(act.ground)
}

export function removalCase({ file, act, ask }: Asked<'member.removed'>) {
  if (act.criminal !== undefined && isFastTracked(act, ask) === true) return 'fast-track'
  return caseOfGround(groundDecided(file, act))
}

/** Whoever decides on an exit refuses it: on a removal, by the ground that was opened. */
export function exitRefusedCase({ file, act, on }: Asked<'exit.refused'>) {
  const ofGround = caseOfGround(openedRemoval(file, on)?.ground)
  return act.matter === 'removal' && ofGround !== 'ordinary' ? ofGround : act.matter
}

export function restorationCase({ file, on }: Asked<'member.restored'>) {
  const removed = lastUpTo(file, 'member.removed', on)
  const ground = removed && (removed.ground ?? lastUpTo(file, 'removal.opened', removed.on)?.ground)
  return isQuestionOfMembership(ground) ? 'question-of-membership' : 'complaint'
}

export function complaintCase({ file, act, on }: Asked<'complaint.answered'>) {
  const lodged = answerable(file, act)[0] ?? lastUpTo(file, 'complaint.lodged', on)
  return lodged === undefined || lodged.against === 'removal' ? 'removal' : 'discipline'
}

export function annulmentCase({ act }: Asked<'admission.annulled'>) {
  if (act.as === 'receiving-committee') return 'after-transfer'
  return act.as === 'present-committee' || act.issuerGone === true ? 'issuer-gone' : 'issuer'
}
