import { actsOf, lastUpTo } from '../../casefile/case-file.js'
import {
  backgroundDeclarationHometownSource,
  backgroundDeclarationRelatives,
  backgroundDeclarationWrittenByAnotherBan,
  backgroundSelfDeclaredClause,
} from '../../regulations/dossier/background.js'
import { verificationCertifier } from '../../regulations/dossier/verification.js'
import { declarationWrittenByAnother } from '../../regulations/policies.js'
import { actorProvisionsOf } from '../actors/actor.js'
import { unitOn } from '../actors/situation.js'
import { isVoid } from '../actors/worth.js'
import { broken, holds, met, missing, rule } from '../engine/rule.js'
import { countingPaper, trueAtConsideration } from '../engine/stands.js'
import { requestsUpTo } from './verification/requests.js'
import { ofDeclaration, openRequests } from './verification/verification.js'

/** The declaration is made by the applicant, truthfully, fully and clearly (guidance pt 3.3(a)). */
export const selfDeclared = rule({
  id: 'background.self-declared',
  breaking: 'bar',
  actor: 'applicant',
  guards: ['background.declared'],
  asks: 'evidence',
  stands: countingPaper('background.declared'),
  provisions: [backgroundSelfDeclaredClause, backgroundDeclarationWrittenByAnotherBan],
  cure: ['background.declared'],
  check: ({ act, ask }) => {
    ask.cite(backgroundSelfDeclaredClause)
    if (act.truthful === false) return broken({ truthful: false })
    if (act.byApplicant === undefined) return missing('evidence.byApplicant')
    if (act.byApplicant) return met({ byApplicant: true })
    const isBanned =
      ask.law(backgroundDeclarationWrittenByAnotherBan) === true ||
      ask.policy(declarationWrittenByAnother) === 'still-banned'
    return holds(!isBanned, { byApplicant: false })
  },
})

/** A defect of form of the declaration, or a hometown from another paper than the one of the day: recorded. */
export const declarationForm = rule({
  id: 'background.form',
  breaking: 'breach',
  actor: 'applicant',
  guards: ['background.declared'],
  asks: 'evidence',
  needsTold: () => ['formDefects', 'hometownSource'],
  provisions: [backgroundSelfDeclaredClause, backgroundDeclarationHometownSource],
  cure: ['background.completed'],
  check: ({ act, ask }) => {
    if (act.formDefects === undefined && act.hometownSource === undefined) return undefined
    ask.cite(backgroundSelfDeclaredClause)
    const required = ask.law(backgroundDeclarationHometownSource)
    if (act.formDefects === true) return broken({ formDefects: true })
    return holds((act.hometownSource ?? required) === required, {
      required,
      actual: act.hometownSource ?? required,
    })
  },
})

/**
 * Every group of relatives the law names and the applicant has is declared, the dead too: everybody has parents or was
 * raised by somebody, and so was a spouse (12-HD/BTCTW pt I.1.4.2; 38-HD/BTCTW pt I.1.4).
 */
export const relativesDeclared = rule({
  id: 'background.relatives-declared',
  breaking: 'breach',
  actor: 'applicant',
  guards: ['background.declared'],
  asks: 'evidence',
  provisions: [backgroundDeclarationRelatives],
  cure: ['background.completed'],
  check: ({ act, ask }) => {
    const groups = ask.law(backgroundDeclarationRelatives)
    if (act.relativesDeclared === undefined)
      return missing('evidence.relativesDeclared', { required: groups })
    const declared: readonly string[] = act.relativesDeclared
    const existing = act.relativesExisting ? withParents(act.relativesExisting) : groups
    const absent = groups.filter((group) => existing.includes(group) && !declared.includes(group))
    return holds(absent.length === 0, { absent })
  },
})

const withParents = (groups: readonly string[]): readonly string[] => [
  ...groups,
  'parents-or-carer',
  ...(groups.includes('spouse') ? ['spouse-parents'] : []),
]

/**
 * Every request is answered, by an answer no later than the certification, and a certification of a competent body is there
 * when the cell considers, later than every request (pt 3.3(b)); who certifies is asked of the act itself.
 */
export const certifiedAfterVerification = rule({
  id: 'background.certified-after-verification',
  breaking: 'bar',
  actor: 'grassrootsCommittee',
  guards: ['background.certified', 'cell.voted'],
  matters: ['admission'],
  asks: 'file',
  stands: [countingPaper('background.certified'), trueAtConsideration],
  provisions: actorProvisionsOf('background.certified'),
  cure: ['verification.replied', 'background.certified'],
  check: ({ file, act, on, ask }) => {
    ask.cite(verificationCertifier)
    if (act.type === 'cell.voted') {
      const certified = ofDeclaration(file, 'background.certified', on)
      const isRight = certified && !isVoid(file, certified, ask, { unit: unitOn(file, certified.on) })
      // What was asked about after it has not been concluded on.
      const hasLater =
        certified && lastUpTo(file, 'verification.requested', on, (one) => one.on > certified.on)
      return isRight && !hasLater ? met({ certifiedOn: certified.on }) : missing('background.certified')
    }
    const open = openRequests(file, on).map(({ request }) => request)
    if (!actsOf(file, 'verification.requested').some((one) => one.on <= on)) return undefined
    const { isTakenFurther } = requestsUpTo(file, on)
    const unanswered = open.filter((request) => !isTakenFurther(request)).length
    return holds(unanswered === 0, { unanswered }, { cure: ['verification.replied'] })
  },
})
