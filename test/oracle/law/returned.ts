import type { Act } from '../../../src/index.js'
import type { Grade } from './grade.js'
import { type Log, last } from './record.js'

const isThere = (log: Log, type: Act['type']): boolean => log.some((act) => act.type === type)

const isSince = (log: Log, type: Act['type'], since: Act): boolean =>
  log.findLastIndex((act) => act.type === type) > log.indexOf(since)

const isNone = (log: Log, type: Act['type'], since: Act): Grade =>
  isSince(log, type, since) ? 'lawful' : 'bar'

/**
 * A dossier returned to the start is considered anew by the cell, for a consideration repeated is a new one (rules of admission,
 * section I); one returned a step is taken up at the step it was returned to: sent again, or voted on again where it had not
 * been sent. What is past that step is out of the order of the procedure. The law names no form of either.
 */
export function afterReturn(log: Log, act: Act): Grade {
  const returned = last(log, 'dossier.returned')
  if (returned === undefined) return 'lawful'
  const wasSent = isThere(log.slice(0, log.indexOf(returned)), 'dossier.submitted')
  const isVotedAgain = isSince(log, 'cell.voted', returned)
  switch (act.type) {
    case 'cell.voted':
      return returned.to === 'start' ? 'lawful' : 'bar'
    case 'grassroots.voted':
      if (returned.to === 'start') return isNone(log, 'cell.voted', returned)
      return wasSent || isVotedAgain ? 'bar' : 'lawful'
    default: {
      const isVotedOn = returned.to === 'previous' && wasSent
      if (!isVotedOn && !isSince(log, 'grassroots.voted', returned)) return 'bar'
      if (returned.to === 'start' && !isVotedAgain) return 'bar'
      return act.type === 'admission.decided' && wasSent
        ? isNone(log, 'dossier.submitted', returned)
        : 'lawful'
    }
  }
}

/** An application withdrawn is made again before anybody considers it (Charter art. 4.1). */
export function afterWithdrawal(log: Log): Grade {
  const withdrew = last(log, 'applicant.withdrew')
  return withdrew === undefined || isSince(log, 'application.made', withdrew) ? 'lawful' : 'bar'
}

/** The rules of the library that answer together. */
export const returnRules = {
  afterReturn: [
    'procedure.out-of-order',
    'dossier.returned-step-redone',
    'dossier.resubmitted',
    'grassroots.resolution-present',
  ],
  afterWithdrawal: ['application.made-again-after-withdrawal', 'application.self-made'],
} as const
