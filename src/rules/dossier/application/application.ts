import { lastOf, lastUpTo } from '../../../casefile/case-file.js'
import {
  applicationBeforeDeclarationClause,
  applicationHandwrittenClause,
  applicationSelfMadeClause,
} from '../../../regulations/dossier/application.js'
import {
  backgroundDeclarationHometownSource,
  backgroundDeclarationRelatives,
  backgroundDeclarationWrittenByAnotherBan,
  backgroundSelfDeclaredClause,
} from '../../../regulations/dossier/background.js'
import { declarationWrittenByAnother } from '../../../regulations/policies.js'
import { broken, holds, met, missing, type Rule, rule } from '../../engine/rule.js'

/** The application is made by the applicant personally (Charter art. 4.1). */
export const selfMade = rule({
  id: 'application.self-made',
  breaking: 'bar',
  actor: 'applicant',
  guards: ['application.made'],
  asks: 'evidence',
  provisions: [applicationSelfMadeClause],
  cure: ['application.made'],
  check: ({ act, ask }) => {
    ask.law(applicationSelfMadeClause)
    if (act.personally === undefined) return missing('evidence.personally')
    return holds(act.personally, { actual: act.personally })
  },
})

/** Handwriting is practice, not a central rule: a note where the application is known not to be handwritten. */
export const handwritten = rule({
  id: 'application.handwritten',
  breaking: 'note',
  actor: 'applicant',
  guards: ['application.made'],
  asks: 'evidence',
  provisions: [applicationHandwrittenClause],
  cure: [],
  check: ({ act, ask }) => {
    if (act.handwritten !== false) return undefined
    ask.law(applicationHandwrittenClause)
    return broken({ actual: false })
  },
})

/**
 * Order: application, then declaration (guidance pt 3.2–3.4); the same day is in order. A declaration that followed an
 * earlier application stays in order when the person applies again.
 */
export const applicationBeforeDeclaration = rule({
  id: 'application.before-declaration',
  breaking: 'breach',
  actor: 'applicant',
  guards: ['background.declared', 'application.made'],
  asks: 'file',
  provisions: [applicationBeforeDeclarationClause],
  cure: [],
  check: ({ file, act, on, ask }) => {
    ask.law(applicationBeforeDeclarationClause)
    if (act.type === 'application.made') {
      const declared = lastOf(file, 'background.declared')
      if (!declared || declared.on >= on || lastUpTo(file, 'application.made', declared.on)) return undefined
      return broken({ appliedOn: on, declaredOn: declared.on })
    }
    const applied = lastOf(file, 'application.made')
    if (!applied) return missing('application.made')
    return holds(applied.on <= on, { appliedOn: applied.on, declaredOn: on })
  },
})

/** The declaration is made by the applicant, truthfully, fully and clearly (guidance pt 3.3(a)). */
export const selfDeclared = rule({
  id: 'background.self-declared',
  breaking: 'bar',
  actor: 'applicant',
  guards: ['background.declared'],
  asks: 'evidence',
  provisions: [backgroundSelfDeclaredClause, backgroundDeclarationWrittenByAnotherBan],
  cure: ['background.declared'],
  check: ({ act, ask }) => {
    ask.law(backgroundSelfDeclaredClause)
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
    ask.law(backgroundSelfDeclaredClause)
    const required = ask.law(backgroundDeclarationHometownSource) as string
    if (act.formDefects === true) return broken({ formDefects: true })
    return holds((act.hometownSource ?? required) === required, {
      required,
      actual: act.hometownSource ?? required,
    })
  },
})

/** Every group of relatives the law names and the applicant has is declared (12-HD/BTCTW pt I.1.4.2; 38-HD/BTCTW pt I.1.4). */
export const relativesDeclared = rule({
  id: 'background.relatives-declared',
  breaking: 'breach',
  actor: 'applicant',
  guards: ['background.declared'],
  asks: 'evidence',
  provisions: [backgroundDeclarationRelatives],
  cure: ['background.completed'],
  check: ({ act, ask }) => {
    const groups = ask.law(backgroundDeclarationRelatives) as readonly string[]
    if (act.relativesDeclared === undefined)
      return missing('evidence.relativesDeclared', { required: groups })
    const declared: readonly string[] = act.relativesDeclared
    const existing: readonly string[] = act.relativesExisting ?? groups
    const absent = groups.filter((group) => existing.includes(group) && !declared.includes(group))
    return holds(absent.length === 0, { absent })
  },
})

export const applicationRules: readonly Rule[] = [
  selfMade,
  handwritten,
  applicationBeforeDeclaration,
  selfDeclared,
  declarationForm,
  relativesDeclared,
]
