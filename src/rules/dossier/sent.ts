import type { PlainDay } from '../../calendar/plain-day.js'
import { matterOf } from '../../casefile/acts/matter.js'
import { actsOf, type CaseFile } from '../../casefile/case-file.js'
import { actsOfInOrder } from '../../casefile/log/acts-in-order.js'
import type { ActOf, ActType, BodyKind } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import { decisionAdmissionDecider } from '../../regulations/decision/authority.js'
import { dossierSentClause } from '../../regulations/dossier/dossier.js'
import { decidesItself } from '../decision/delegation.js'
import { admissionAndRecognition, met, missing, rule } from '../engine/rule.js'

type Matter = 'admission' | 'recognition'

/** Bodies below the competent committee, which return a dossier that never reached it. */
const below: readonly (BodyKind | undefined)[] = [
  undefined,
  'cell',
  'cellCommittee',
  'cellSecretary',
  'sectionCommittee',
  'grassrootsCommittee',
]

/** Where the dossier is: not sent yet, with the competent committee, or returned by it and not sent since. */
type Where =
  | { readonly is: 'below' }
  | { readonly is: 'sent'; readonly on: PlainDay }
  | { readonly is: 'returned'; readonly on: PlainDay }

function whereAfter(where: Where, act: ActOf<(typeof moving)[number]>, matter: Matter): Where {
  switch (act.type) {
    case 'dossier.submitted':
      return act.matter === matter ? { is: 'sent', on: act.on } : where
    case 'file.forwarded':
    case 'file.received':
      return matter === 'admission' ? { is: 'sent', on: act.on } : where
    case 'shortfall.answered':
      if (act.matter !== matter) return where
      // A recognition that is not agreed to is reviewed anew, on the papers that are there.
      if (act.answer === 'refuse') return matter === 'admission' ? { is: 'below' } : where
      return act.answer === 'consider' ? { is: 'sent', on: act.on } : { is: 'returned', on: act.on }
    case 'dossier.returned': {
      const isByCompetent = where.is === 'sent' || !below.includes(act.by?.kind)
      return matterOf(act) === matter && isByCompetent ? { is: 'returned', on: act.on } : where
    }
    case 'admission.refused':
    case 'applicant.withdrew':
      return matter === 'admission' ? { is: 'below' } : where
  }
}

/** Acts that move a dossier. */
const moving = [
  'dossier.submitted',
  'file.forwarded',
  'file.received',
  'shortfall.answered',
  'dossier.returned',
  'admission.refused',
  'applicant.withdrew',
] as const satisfies readonly ActType[]

function whereIs(file: CaseFile, matter: Matter): Where {
  const acts = actsOfInOrder(file, moving)
  return acts.reduce<Where>((where, act) => whereAfter(where, act, matter), { is: 'below' })
}

/** Whether the competent committee has returned the dossier, which is to be sent to it again. */
export const isToSendAgain = (file: CaseFile, matter: Matter): boolean =>
  whereIs(file, matter).is === 'returned'

/** Whether the committee that resolved has a standing committee that decides: of the grassroots level, from 2026-07-26. */
function decidesInHouse(kind: BodyKind | undefined, ask: Inquiry): boolean {
  const isOfLevel = kind === 'grassrootsStandingCommittee' || kind === 'communeStandingCommittee'
  return isOfLevel && ask.law(decisionAdmissionDecider).includes('grassrootsStandingCommittee')
}

/**
 * A dossier that the competent committee returned is sent to it again before it decides (guidance pt 3.6(c), 3.7(a)); no text
 * speaks of the return itself. A delegated grassroots committee decides on its own dossier.
 */
export const dossierResubmitted = rule({
  id: 'dossier.resubmitted',
  breaking: 'bar',
  actor: 'grassrootsCommittee',
  guards: ['admission.decided', 'recognition.decided'],
  matters: admissionAndRecognition,
  asks: 'file',
  needs: ['dossier.returned', 'shortfall.answered'],
  provisions: [dossierSentClause],
  cure: ['dossier.submitted'],
  check: ({ file, act, ask }) => {
    const matter = matterOf(act) as Matter
    const isReturned =
      actsOf(file, 'dossier.returned').length > 0 || actsOf(file, 'shortfall.answered').length > 0
    if (!isReturned || decidesItself(act.by, file.unit)) return undefined
    const where = whereIs(file, matter)
    if (where.is === 'below') return undefined
    ask.cite(dossierSentClause)
    return where.is === 'returned'
      ? missing('dossier.resubmitted', { returnedOn: where.on })
      : met({ sentOn: where.on })
  },
})

/**
 * The dossier is with the competent committee when it decides, to admit or not to (guidance pt 3.6(c), 3.7(a)). No text makes a
 * decision void for want of it; a committee that decides on what it resolved itself has nothing to be sent.
 */
export const dossierSent = rule({
  id: 'dossier.sent',
  breaking: 'breach',
  actor: 'grassrootsCommittee',
  guards: ['admission.decided', 'admission.refused'],
  asks: 'file',
  provisions: [dossierSentClause, decisionAdmissionDecider],
  cure: ['dossier.submitted'],
  check: ({ file, act, ask }) => {
    if (decidesInHouse(act.by?.kind, ask) || decidesItself(act.by, file.unit)) return undefined
    const where = whereIs(file, 'admission')
    if (where.is === 'returned') return undefined
    ask.cite(dossierSentClause)
    return where.is === 'below' ? missing('dossier.submitted') : met({ sentOn: where.on })
  },
})
