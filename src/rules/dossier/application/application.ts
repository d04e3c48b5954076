import { lastOf, lastUpTo } from '../../../casefile/case-file.js'
import {
  applicationBeforeDeclarationClause,
  applicationHandwrittenClause,
  applicationSelfMadeClause,
} from '../../../regulations/dossier/application.js'
import { broken, holds, missing, rule } from '../../engine/rule.js'
import { countingPaper } from '../../engine/stands.js'

/** The application is made by the applicant personally (Charter art. 4.1). */
export const selfMade = rule({
  id: 'application.self-made',
  breaking: 'bar',
  actor: 'applicant',
  guards: ['application.made'],
  asks: 'evidence',
  stands: countingPaper('application.made'),
  provisions: [applicationSelfMadeClause],
  cure: ['application.made'],
  check: ({ act, ask }) => {
    ask.cite(applicationSelfMadeClause)
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
  needsTold: () => ['handwritten'],
  provisions: [applicationHandwrittenClause],
  cure: [],
  check: ({ act, ask }) => {
    if (act.handwritten !== false) return undefined
    ask.cite(applicationHandwrittenClause)
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
    ask.cite(applicationBeforeDeclarationClause)
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
