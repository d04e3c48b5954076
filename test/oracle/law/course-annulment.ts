import type { ActOf } from '../../../src/index.js'
import { all, type Log, last } from './record.js'

/** What is said of an undoing: nothing, kept as a breach, refused, or told by no source. What has to be told first is refused too. */
export type Undone = 'lawful' | 'breach' | 'against' | 'unknown'

/** From here the text says who annuls where the issuer is gone. */
const goneTold = '2021-07-30'

const against = (isAgainst: boolean): Undone => (isAgainst ? 'against' : 'lawful')

/**
 * Who annuls an admission against the standards: the issuer its own decision, the present committee where the issuer is gone, and of a
 * member received with the defect found after it the receiving one, by leave of the level above (carried back before 2022).
 */
export function annulled(log: Log, act: ActOf<'admission.annulled'>): Undone {
  const defect = all(log, 'defect.found').findLast((one) => one.defect === 'substantive')
  if (!defect || defect.substantive === undefined) return 'against'
  const isReceived = defect.onTransfer === 'after-reception'
  if (isReceived !== (act.as === 'receiving-committee')) return 'against'
  if (act.as === 'receiving-committee') return against(act.consentOn === undefined || act.consentOn > act.on)
  if (act.as === 'issuer') return against(act.issuerGone === true)
  if (act.as !== 'present-committee' || act.issuerGone !== true) return 'against'
  return act.on < goneTold ? 'unknown' : 'lawful'
}

/** Whoever qualifies is recognised once the faulty step was redone after the defect was found; official status only after a review. */
export function regularised(log: Log, act: ActOf<'admission.regularised'>): Undone {
  const defect = all(log, 'defect.found').findLast((one) => one.defect === 'procedural')
  if (!defect || all(log, 'defect.found').some((one) => one.defect === 'substantive')) return 'against'
  const faulty = defect.procedural ?? 'other'
  const isRedone = all(log, 'step.redone').some(({ step, on }) => on >= defect.on && step === faulty)
  if (!isRedone) return 'against'
  const isReviewed =
    last(log, 'membership.transcribed')?.standing === 'official' ||
    all(log, 'cell.voted').some((one) => one.matter === 'recognition')
  return act.officialSince !== undefined && !isReviewed ? 'breach' : 'lawful'
}
