import type { PlainDay } from '../../calendar/plain-day.js'
import { type CaseFile, lastUpTo } from '../../casefile/case-file.js'
import type { Act } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import {
  eligibilityForeignMarriageChecks,
  eligibilityHoaGenerationsMinimum,
  eligibilityPrivateOwnerCapitalShare,
  eligibilityPrivateOwnerDecider,
  eligibilityReligionConsentBody,
  eligibilityReligionRecognisedOnly,
} from '../../regulations/applicant/special-categories.js'
import { decisionAdmissionDecider } from '../../regulations/decision/authority.js'
import { structureLevels } from '../../regulations/organisation/organisation.js'
import { hoaMemberChild } from '../../regulations/policies.js'
import type { Missing } from '../engine/codes.js'
import { type Answer, broken, holds, missing, rule } from '../engine/rule.js'
import { stillHolding } from '../engine/stands.js'

type ConsentMatter = Extract<Act, { type: 'consent.given' }>['matter']

/**
 * The written consent, on or before a day, of a body that could give it on the day it did: who is competent is a
 * condition of the consent, not of the act that rests on it. `what` names it where it is missing.
 */
function consentAnswer(
  file: CaseFile,
  matter: ConsentMatter,
  day: PlainDay,
  requiredOn: (day: PlainDay) => readonly string[],
  what: Missing,
): Answer {
  const consent = lastUpTo(
    file,
    'consent.given',
    day,
    (given) => given.matter === matter && given.written === true,
  )
  const required = requiredOn(consent?.on ?? day)
  if (!consent) return missing(what, { required })
  const actual = consent.by?.kind ?? 'none'
  return holds(required.includes(actual), { required, actual, consentOn: consent.on })
}

/** The competent committee, under any name it has on the day. */
const competentBodies = (ask: Inquiry) => (day: PlainDay) => [
  'competentCommittee',
  ...ask.law(decisionAdmissionDecider, day),
]

/**
 * A follower of a religion: one the State recognises, and the written agreement of the committee directly above before the
 * procedure starts (06-QĐi/TW of 2018; guidance pt 6.1). Asked again at the cell's vote, for a religion learned of later.
 */
export const religionProcedure = rule({
  id: 'applicant.religion-procedure',
  breaking: 'bar',
  actor: 'upperCommittee',
  guards: ['procedure.authorised', 'cell.voted'],
  matters: ['admission'],
  asks: 'file',
  stands: stillHolding({ 'grassroots.voted': 'note', 'admission.decided': 'bar', 'ceremony.held': 'note' }),
  provisions: [eligibilityReligionRecognisedOnly, eligibilityReligionConsentBody],
  cure: ['consent.religion'],
  check: ({ file, act, on, ask }) => {
    const { religion } = file.person
    if (religion === undefined || religion === 'none') return undefined
    ask.cite(eligibilityReligionRecognisedOnly)
    if (religion === 'unrecognised') return broken({ actual: religion }, { cure: [] })
    const start = act.type === 'cell.voted' ? (lastUpTo(file, 'procedure.authorised', on)?.on ?? on) : on
    const requiredOn = (day: PlainDay) => ask.law(eligibilityReligionConsentBody, day)
    return consentAnswer(file, 'religion', start, requiredOn, 'consent.religion')
  },
})

/** Married to a foreigner: the written conclusion of the competent committee, with the security body, before the vote. */
export const foreignMarriageProcedure = rule({
  id: 'applicant.foreign-marriage-procedure',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  stands: stillHolding({ 'grassroots.voted': 'note', 'admission.decided': 'bar', 'ceremony.held': 'note' }),
  provisions: [eligibilityForeignMarriageChecks, decisionAdmissionDecider],
  cure: ['consent.foreign-marriage'],
  check: ({ file, on, ask }) => {
    if (file.person.foreignSpouse !== true) return undefined
    ask.cite(eligibilityForeignMarriageChecks)
    return consentAnswer(file, 'foreign-marriage', on, competentBodies(ask), 'consent.foreign-marriage')
  },
})

/**
 * Of foreign origin: three generations in Viet Nam for ethnic Hoa, but for the child of a Hoa member, and the conclusion of the
 * competent committee.
 */
export const foreignOriginProcedure = rule({
  id: 'applicant.foreign-origin-procedure',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  stands: stillHolding({ 'grassroots.voted': 'note', 'admission.decided': 'bar', 'ceremony.held': 'note' }),
  provisions: [eligibilityHoaGenerationsMinimum, decisionAdmissionDecider],
  cure: ['consent.foreign-origin'],
  check: ({ file, on, ask }) => {
    const { foreignOrigin, generations, hoaMemberChild: isMemberChild } = file.person
    if (foreignOrigin === undefined || foreignOrigin === 'none') return undefined
    const minimum = ask.law(eligibilityHoaGenerationsMinimum)
    const isFreed = isMemberChild === true && ask.policy(hoaMemberChild) === 'without-generations'
    if (foreignOrigin === 'hoa' && !isFreed) {
      if (generations === undefined) return missing('person.generations', { minimum })
      if (generations < minimum) return broken({ generations, minimum }, { cure: [] })
    }
    return consentAnswer(file, 'foreign-origin', on, competentBodies(ask), 'consent.foreign-origin')
  },
})

/**
 * A private-business owner: the standing committee of the committee directly above decides (08-HD/BTCTW of 2021), which
 * is that of the district, then of the commune, then of the province.
 */
export const privateOwnerProcedure = rule({
  id: 'applicant.private-owner-procedure',
  breaking: 'bar',
  actor: 'upperStandingCommittee',
  guards: ['admission.decided'],
  asks: 'evidence',
  provisions: [eligibilityPrivateOwnerDecider, eligibilityPrivateOwnerCapitalShare, structureLevels],
  cure: ['decision.by-competent-body'],
  check: ({ file, act, ask }) => {
    if (file.person.privateOwner !== true) return undefined
    ask.cite(eligibilityPrivateOwnerCapitalShare)
    const required = ownersDeciders(ask)
    if (act.by === undefined) return missing('evidence.by', { required })
    return holds(required.includes(act.by.kind), { actual: act.by.kind, required })
  },
})

function ownersDeciders(ask: Inquiry): readonly string[] {
  const levels = ask.law(structureLevels)
  const named = ask.law(eligibilityPrivateOwnerDecider)
  if (levels.includes('district')) return [named, 'districtStandingCommittee']
  return [
    named,
    levels.includes('commune-as-upper') ? 'communeStandingCommittee' : 'provincialStandingCommittee',
  ]
}
