import type { Act, ActOf } from '../../../src/index.js'
import { type Day, earliestOf, latestOf, monthsLater } from './days.js'
import { certificateCentres, certificateMonths, dossierMonths, on } from './figures.js'
import { all, type Log } from './record.js'
import { missing, silent, type Verdict, when } from './verdict.js'

type CellVote = ActOf<'cell.voted'>

const isRightly = ({ on: day, by }: ActOf<'certificate.issued'>) =>
  by !== undefined && on(certificateCentres, day)?.includes(by.kind) === true

/**
 * An awareness certificate of the right centre, no older than 60 months when the cell considers; a later good one serves
 * as well as the first.
 */
export function certificateGood(log: Log, act: CellVote): Verdict {
  const certificates = all(log, 'certificate.issued').filter(({ course }) => course === 'awareness')
  if (certificates.length === 0) return missing
  const good = certificates.filter(isRightly)
  if (good.length === 0) return when(false)
  const lastDay = latestOf(good.map(({ on: issued }) => monthsLater(issued, certificateMonths))) as Day
  return when(act.on <= lastDay, { lastDay })
}

const opens = (act: Act): boolean =>
  act.type === 'introduction.made' ||
  act.type === 'union.resolved' ||
  (act.type === 'opinions.consolidated' && act.matter === 'admission')

/**
 * No more than 12 months from the day the dossier was drawn up (stated, or the first of its papers) to the
 * consideration. Papers redone, all of them that the dossier needs, count from their own days.
 */
export function dossierFresh(log: Log, act: CellVote): Verdict {
  const stated = all(log, 'dossier.opened').at(-1)?.on
  const drawnUp = stated ?? earliestOf(log.filter(opens).map(({ on: day }) => day))
  if (drawnUp === undefined) return silent
  const lastDay = monthsLater(redoneOn(log) ?? drawnUp, dossierMonths)
  const isFirst = act.on <= monthsLater(drawnUp, dossierMonths)
  return !isFirst && act.on <= lastDay && isChangeUnsaid(log) ? missing : when(act.on <= lastDay, { lastDay })
}

/** Nothing says whether the background changed, and the verification was not redone: whether it is due is not known. */
function isChangeUnsaid(log: Log): boolean {
  const renewals = all(log, 'papers.renewed')
  const isSaid = renewals.some(({ backgroundChanged }) => backgroundChanged !== undefined)
  return !isSaid && renewals.length > 0 && !renewals.some(({ papers }) => papers.includes('verification'))
}

/** The day from which the redone papers count; `undefined` while one that the dossier needs is not redone. */
function redoneOn(log: Log): Day | undefined {
  const renewals = all(log, 'papers.renewed')
  const hasChanged = renewals.some(({ backgroundChanged }) => backgroundChanged === true)
  const hasUnion = all(log, 'union.resolved').length > 0
  const needed = [
    'introduction-paper' as const,
    'consolidated-opinions' as const,
    ...(hasUnion ? ['union-resolution' as const] : []),
    ...(hasChanged ? ['verification' as const] : []),
  ]
  const days = needed.map((paper) =>
    latestOf(renewals.filter(({ papers }) => papers.includes(paper)).map((one) => one.on)),
  )
  return days.every((day) => day !== undefined) ? earliestOf(days) : undefined
}
