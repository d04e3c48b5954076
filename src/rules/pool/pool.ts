import type { PlainDay } from '../../calendar/plain-day.js'
import { actsOf, type CaseFile, lastUpTo } from '../../casefile/case-file.js'
import { joiningDayOf } from '../../casefile/dates.js'
import type { ActOf } from '../../casefile/shapes.js'
import {
  poolApplicationSequenceClause,
  poolAuthorisationActor,
  poolHelperMinimum,
  poolListedByResolutionClause,
  poolMonthlyListClause,
} from '../../regulations/pool/pool.js'
import { actorProvisionsOf } from '../actors/actor.js'
import { unitOn } from '../actors/situation.js'
import { isVoid } from '../actors/worth.js'
import { information } from '../engine/information.js'
import { broken, holds, met, missing, rule } from '../engine/rule.js'
import { listingOn } from './listing.js'

/**
 * Entry to and removal from the sympathiser list are made by a cell resolution, and who is proposed for the procedure is on the
 * list (guidance pt I.1.1(d), I.1.3).
 */
export const listedByResolution = rule({
  id: 'pool.listed-by-resolution',
  breaking: 'breach',
  actor: 'cell',
  guards: ['sympathiser.listed', 'sympathiser.unlisted', 'start.proposed', 'procedure.authorised'],
  asks: 'evidence',
  provisions: [poolListedByResolutionClause],
  cure: ['cell.resolution'],
  check: ({ file, act, on, ask }) => {
    ask.cite(poolListedByResolutionClause)
    if (act.type === 'start.proposed' || act.type === 'procedure.authorised') {
      if (listingOn(file, on)) return undefined
      return { ...missing('sympathiser.listed'), cure: ['sympathiser.listed'] }
    }
    if (act.byResolution === undefined) return missing('evidence.byResolution')
    return holds(act.byResolution, { actual: act.byResolution })
  },
})

/**
 * At least one official member is assigned by resolution to help, before the introduction (guidance pt I.1.1(d), I.1.3).
 */
export const helperAssigned = rule({
  id: 'pool.helper-assigned',
  breaking: 'breach',
  actor: 'cell',
  guards: ['procedure.authorised', 'introduction.made', 'helper.assigned'],
  asks: 'file',
  provisions: [poolHelperMinimum],
  cure: ['helper.assigned'],
  check: ({ file, act, on, ask }) => {
    // Of a probationary member the helper has a rule of its own.
    if (act.type === 'helper.assigned' && joiningDayOf(file) !== undefined) return undefined
    const required = ask.law(poolHelperMinimum)
    if (act.type === 'helper.assigned') {
      const { official } = act.helper
      if (official === undefined) return missing('evidence.helper.official')
      if (!official) return broken({ required, official })
      if (act.byResolution === undefined) return missing('evidence.byResolution')
      return holds(
        act.byResolution,
        { required, official, byResolution: act.byResolution },
        { cure: ['cell.resolution'] },
      )
    }
    const helpers = helpersOn(file, on)
    return helpers.length >= required
      ? met({ required, actual: helpers.length })
      : missing('helper.assigned', { required })
  },
})

/** Official members assigned to help up to a day, those who have left since not among them. */
function helpersOn(file: CaseFile, on: PlainDay): readonly ActOf<'helper.assigned'>[] {
  const left = actsOf(file, 'helper.left').filter((one) => one.on <= on)
  return actsOf(file, 'helper.assigned').filter(
    ({ on: since, helper }) =>
      since <= on &&
      helper.official !== false &&
      !left.some((one) => one.on >= since && (one.helper?.id === undefined || one.helper.id === helper.id)),
  )
}

/**
 * The procedure starts only after the grassroots committee, or where there is none the committee directly above, has
 * allowed it: no paper of the dossier is earlier (guidance pt I.1.1(b–c), I.1.3). The first that
 * stands is the one that counts.
 */
export const startAuthorised = rule({
  id: 'pool.start-authorised',
  breaking: 'bar',
  actor: 'grassrootsCommittee',
  guards: ['application.made', 'dossier.opened', 'introduction.made', 'opinions.consolidated'],
  matters: ['admission'],
  asks: 'file',
  provisions: actorProvisionsOf('procedure.authorised'),
  cure: ['procedure.authorised'],
  check: ({ file, on, ask }) => {
    ask.cite(poolAuthorisationActor)
    const authorised = actsOf(file, 'procedure.authorised').filter((one) => one.on <= on)
    const first = authorised.find((one) => !isVoid(file, one, ask, { unit: unitOn(file, one.on) }))
    return first ? met({ authorisedOn: first.on }) : missing('procedure.authorised')
  },
})

/** Order: helper, then the cell's proposal to start, then the authorisation (38-HD/BTCTW pt I.1.3). */
export const applicationSequence = rule({
  id: 'pool.application-sequence',
  breaking: 'breach',
  actor: 'cell',
  guards: ['procedure.authorised'],
  asks: 'file',
  provisions: [poolApplicationSequenceClause],
  cure: ['start.proposed'],
  check: ({ file, on, ask }) => {
    ask.cite(poolApplicationSequenceClause)
    const proposed = lastUpTo(file, 'start.proposed', on)
    if (!proposed) return missing('start.proposed')
    const helper = actsOf(file, 'helper.assigned')[0]
    if (helper && helper.on > proposed.on) return broken({ helperOn: helper.on, proposedOn: proposed.on })
    return met({ proposedOn: proposed.on, ...(helper && { helperOn: helper.on }) })
  },
})

export const monthlyList = information(
  'pool.monthly-list',
  'cell',
  ['sympathiser.listed', 'sympathiser.unlisted'],
  poolMonthlyListClause,
)
