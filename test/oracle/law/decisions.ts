import type { Act, ActOf } from '../../../src/index.js'
import { type Day, latestOf } from './days.js'
import { ceremonyDays, ceremonyStart, decisionDays, extensionDays, on } from './figures.js'
import { all, type Log, last } from './record.js'
import { missing, silent, unknown, type Verdict, when } from './verdict.js'
import { cellBase, committeeBase, isShort, moreThanHalf, twoThirds } from './votes.js'
import { workingDaysLater } from './working-days.js'

type Decision = ActOf<'admission.decided' | 'recognition.decided'>

const isDelegated = ({ by }: Decision) => by?.kind === 'delegatedGrassrootsCommittee'

/** A deciding standing committee, or the standing members with commission heads: more than half. */
export function decidedByMajority(_: Log, act: Decision): Verdict {
  if (isDelegated(act)) return silent
  return act.tally ? moreThanHalf(act.tally.yes, committeeBase(act.tally)) : missing
}

/** A delegated grassroots committee: two thirds of all its members, none deducted. */
export function decidedByDelegated(_: Log, act: Decision): Verdict {
  if (!isDelegated(act)) return silent
  return act.tally ? twoThirds(act.tally.yes, act.tally.members) : missing
}

type Matter = 'admission' | 'recognition'

/** The cell's last resolution of a matter. */
export function resolutionOf(log: Log, matter: Matter): ActOf<'cell.voted'> | undefined {
  return all(log, 'cell.voted').findLast(
    (vote) =>
      vote.matter === matter &&
      !isShort(vote) &&
      (!vote.tally || twoThirds(vote.tally.yes, cellBase(vote.tally)).outcome === 'met'),
  )
}

/**
 * The last day of the decision: working days from the cell's resolution, and those of an extension granted no later than
 * the ordinary last day. `undefined` without a resolution, `null` beyond the calendar.
 */
export function decisionLastDay(log: Log, matter: Matter): Day | null | undefined {
  const resolution = resolutionOf(log, matter)
  const days = resolution && on(decisionDays[matter], resolution.on)
  if (!resolution || days === undefined) return undefined
  const ordinary = workingDaysLater(resolution.on, days)
  if (ordinary === undefined) return null
  const isExtended = all(log, 'extension.granted').some(
    (one) => one.matter === matter && one.on >= resolution.on && one.on <= ordinary,
  )
  if (!isExtended) return ordinary
  return workingDaysLater(ordinary, on(extensionDays, resolution.on) ?? 0) ?? null
}

const punctual = (lastDay: Day | null | undefined, day: Day): Verdict => {
  if (lastDay === undefined) return silent
  return lastDay === null ? unknown : when(day <= lastDay, { lastDay })
}

const matterOf = (act: Act): Matter => (act.type.startsWith('admission') ? 'admission' : 'recognition')

/** The decision, or the refusal, within its time; late it stands, and responsibility is reviewed. */
export function decisionOnTime(
  log: Log,
  act: ActOf<'admission.decided' | 'admission.refused' | 'recognition.decided' | 'recognition.refused'>,
): Verdict {
  return punctual(decisionLastDay(log, matterOf(act)), act.on)
}

/** From when the ceremony's time counts; `undefined` while it does not run. */
export function ceremonyClock(log: Log): Day | undefined {
  const decided = last(log, 'admission.decided')
  if (!decided) return undefined
  if (on(ceremonyStart, decided.on) === 'issued') return decided.on
  return latestOf(all(log, 'decision.received').map(({ on: day }) => day))
}

/** 30 working days, by the law of the day of issue. */
export function ceremonyLastDay(log: Log): Day | null | undefined {
  const start = ceremonyClock(log)
  return start === undefined ? undefined : (workingDaysLater(start, ceremonyDays) ?? null)
}

/** The ceremony within its time, or late with the agreement of the committee directly above before it. */
export function ceremonyOnTime(log: Log, act: ActOf<'ceremony.held'>): Verdict {
  if (last(log, 'admission.decided') && ceremonyClock(log) === undefined) return missing
  const verdict = punctual(ceremonyLastDay(log), act.on)
  if (verdict.outcome !== 'broken') return verdict
  const isAgreed = all(log, 'consent.given').some(
    ({ matter, on: day }) => matter === 'late-ceremony' && day <= act.on,
  )
  return isAgreed ? { ...verdict, outcome: 'met' } : verdict
}
