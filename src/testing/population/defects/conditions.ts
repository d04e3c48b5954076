import { dayName } from '../day-number.js'
import { defect, isAdmissionVote, isOfType } from '../defect.js'
import { wrongDeciderOn } from '../place.js'
import { probationFrom, sooner } from '../way.js'

// Conditions and powers that are not what the law of the day asks.

export const underAge = defect({
  id: 'under-age',
  rules: ['applicant.age-window'],
  shows: isAdmissionVote,
  prepare: (life) => {
    const born = life.way.cellVoted - life.draw.int(17 * 365, 18 * 365 - 30)
    life.person = { ...life.person, bornOn: dayName(born), youthAge: true }
    if (life.place.unit.youthUnion) life.person = { ...life.person, youthUnionMember: true }
  },
})

/** More than 60 months old when the cell votes. */
export const expiredCertificate = defect({
  id: 'expired-certificate',
  rules: ['awareness-certificate.valid'],
  shows: isAdmissionVote,
  prepare: ({ way }) => sooner(way, 'awarenessCertificate', 1900),
})

/** A probationary member introduces. */
export const introducerOnProbation = defect({
  id: 'introducer-on-probation',
  rules: ['introduction.official-status'],
  shows: isOfType('introduction.made'),
  change: (act) =>
    act.type === 'introduction.made' ? { ...act, introducer: { ...act.introducer, official: false } } : act,
})

/** The body that decided before, or will decide after, the reform of July 2025. */
export const wrongDecider = defect({
  id: 'wrong-decider',
  rules: ['actor.admission.decided'],
  shows: isOfType('admission.decided'),
  change: (act, { place }) =>
    act.type === 'admission.decided' ? { ...act, by: wrongDeciderOn(place, act.on) } : act,
})

export const ceremonyBeforeDecision = defect({
  id: 'ceremony-before-decision',
  rules: ['procedure.out-of-order'],
  shows: isOfType('ceremony.held'),
  prepare: ({ way, draw }) => {
    way.ceremony = way.decided - 3
    Object.assign(way, probationFrom(way.ceremony, draw))
    way.recordFiled = way.received + 5
  },
})

export const conditionDefects = [
  underAge,
  expiredCertificate,
  introducerOnProbation,
  wrongDecider,
  ceremonyBeforeDecision,
] as const
