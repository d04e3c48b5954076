import { lastUpTo } from '../../casefile/case-file.js'
import {
  eligibilityForeignMarriageChecks,
  eligibilityHoaGenerationsMinimum,
  eligibilityPrivateOwnerCapitalShare,
  eligibilityReligionRecognisedOnly,
} from '../../regulations/applicant/special-categories.js'
import { hoaMemberChild } from '../../regulations/policies.js'
import { consentAnswer, consentProvisionsOf } from '../actors/consent.js'
import { broken, met, missing, rule } from '../engine/rule.js'
import { ofItsOwnProcedure } from '../engine/stands.js'

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
  stands: ofItsOwnProcedure,
  provisions: [eligibilityReligionRecognisedOnly, ...consentProvisionsOf('religion')],
  cure: ['consent.religion'],
  check: ({ file, act, on, ask }) => {
    const { religion } = file.person
    if (religion === undefined || religion === 'none') return undefined
    ask.cite(eligibilityReligionRecognisedOnly)
    if (religion === 'unrecognised') return broken({ actual: religion }, { cure: [] })
    const start = act.type === 'cell.voted' ? (lastUpTo(file, 'procedure.authorised', on)?.on ?? on) : on
    return consentAnswer(file, 'religion', start, ask)
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
  stands: ofItsOwnProcedure,
  provisions: [eligibilityForeignMarriageChecks, ...consentProvisionsOf('foreign-marriage')],
  cure: ['consent.foreign-marriage'],
  check: ({ file, on, ask }) => {
    if (file.person.foreignSpouse !== true) return undefined
    ask.cite(eligibilityForeignMarriageChecks)
    return consentAnswer(file, 'foreign-marriage', on, ask)
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
  stands: ofItsOwnProcedure,
  provisions: [eligibilityHoaGenerationsMinimum, ...consentProvisionsOf('foreign-origin')],
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
    return consentAnswer(file, 'foreign-origin', on, ask)
  },
})

/**
 * A private-business owner owns more than half of the capital and leads the enterprise; the standing committee of the
 * committee directly above decides (08-HD/BTCTW of 2021), which the rule of the decision asks.
 */
export const privateOwnerProcedure = rule({
  id: 'applicant.private-owner-procedure',
  breaking: 'note',
  actor: 'upperStandingCommittee',
  guards: ['admission.decided'],
  asks: 'file',
  provisions: [eligibilityPrivateOwnerCapitalShare],
  cure: [],
  check: ({ file, ask }) => {
    if (file.person.privateOwner !== true) return undefined
    ask.cite(eligibilityPrivateOwnerCapitalShare)
    return met()
  },
})
