import { actsOf } from '../../casefile/case-file.js'
import {
  backgroundDeclarationHometownSource,
  backgroundDeclarationRelatives,
  backgroundDeclarationWrittenByAnotherBan,
  backgroundSelfDeclaredClause,
} from '../../regulations/dossier/background.js'
import { verificationCertifier } from '../../regulations/dossier/verification.js'
import { declarationWrittenByAnother } from '../../regulations/policies.js'
import { broken, holds, met, missing, rule } from '../engine/rule.js'
import { countingPaper, trueAtConsideration } from '../engine/stands.js'
import { isTakenFurther } from './verification/asked.js'
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

/** Every request is answered, by an answer no later than the certification, and the certifier is the right body (pt 3.3(b)). */
export const certifiedAfterVerification = rule({
  id: 'background.certified-after-verification',
  breaking: 'bar',
  actor: 'grassrootsCommittee',
  guards: ['background.certified', 'cell.voted'],
  matters: ['admission'],
  asks: 'file',
  stands: [countingPaper('background.certified'), trueAtConsideration],
  provisions: [verificationCertifier],
  cure: ['verification.replied', 'background.certified'],
  check: ({ file, act, on, ask }) => {
    const allowed = ask.law(verificationCertifier)
    if (act.type === 'cell.voted') {
      const certified = ofDeclaration(file, 'background.certified', on)
      return certified ? met({ certifiedOn: certified.on }) : missing('background.certified')
    }
    const open = openRequests(file, on).map(({ request }) => request)
    const unanswered = open.filter((request) => !isTakenFurther(file, request, on))
    if (unanswered.length > 0)
      return broken({ unanswered: unanswered.length }, { cure: ['verification.replied'] })
    if (act.by === undefined) return missing('evidence.by', { required: allowed })
    const actual = act.by.kind === 'delegatedGrassrootsCommittee' ? 'grassrootsCommittee' : act.by.kind
    const isMisplaced = actual === 'upperCommittee' && file.unit.grassrootsCommittee === true
    const required = isMisplaced ? ['grassrootsCommittee'] : allowed
    const answered = actsOf(file, 'verification.requested').some((one) => one.on <= on)
    return holds(required.includes(actual), { required, actual: act.by.kind, ...(answered && { answered }) })
  },
})
