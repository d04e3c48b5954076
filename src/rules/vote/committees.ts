import type { PlainDay } from '../../calendar/plain-day.js'
import type { Act, Matter } from '../../casefile/acts/act.js'
import { actsOf, type CaseFile, lastOf } from '../../casefile/case-file.js'
import type { Fraction } from '../../law/fraction.js'
import type { Inquiry } from '../../law/inquiry.js'
import { R2025B } from '../../regulations/instruments.js'
import { shortfallReporting } from '../../regulations/policies.js'
import {
  sectionAppraisalPresentClause,
  voteCommitteeBase,
  voteGrassrootsCommitteeThreshold,
} from '../../regulations/vote/committees.js'
import { voteRecognitionAttemptsMaximum, voteShortfallAction } from '../../regulations/vote/shortfall.js'
import type { Clock } from '../engine/clock.js'
import { matterOf } from '../engine/judge.js'
import { admissionAndRecognition, met, missing, type Rule, rule } from '../engine/rule.js'
import { committeeBase, outcomeAnswer } from './tally.js'

/** What the act after a vote is about: its matter, or the decision's own. */
export function chainOf(act: Act): Matter {
  return (
    matterOf(act) ??
    (act.type === 'recognition.decided' || act.type === 'recognition.refused' ? 'recognition' : 'admission')
  )
}

/** The cell's latest proposal in a matter; its resolution is of the same day. */
export function proposalOf(file: CaseFile, matter: Matter) {
  return lastOf(file, 'cell.voted', (vote) => vote.matter === matter && vote.outcome !== 'not-proposed')
}

/**
 * Whether the place has the grassroots step on a day: not for a grassroots cell, nor for a village cell under the
 * decider, which exists from 2025-07-01 (294-QĐ/TW pt 20.2.2).
 */
export function hasGrassrootsStep(file: CaseFile, day: PlainDay): boolean {
  const { cellKind } = file.unit
  return cellKind !== 'grassroots-cell' && (cellKind !== 'village-cell' || day < R2025B.from)
}

/** Where a section committee exists it appraises the cell's resolution before the next step (guidance pt 3.6(b)). */
export const appraisalPresent = rule({
  id: 'section.appraisal-present',
  breaking: 'bar',
  actor: 'sectionCommittee',
  guards: ['grassroots.voted', 'admission.decided', 'recognition.decided'],
  matters: admissionAndRecognition,
  asks: 'file',
  provisions: [sectionAppraisalPresentClause],
  cure: ['section.appraised'],
  check: ({ file, act, on, ask }) => {
    const matter = chainOf(act)
    if (file.unit.sectionCommittee !== true || isAnsweredShortfall(file, matter)) return undefined
    ask.law(sectionAppraisalPresentClause)
    const since = proposalOf(file, matter)?.on ?? on
    const appraised = lastOf(
      file,
      'section.appraised',
      (one) => one.matter === matter && one.on >= since && one.on <= on,
    )
    return appraised ? met({ appraisedOn: appraised.on }) : missing('section.appraised')
  },
})

/** The grassroots committee proposes with at least 2/3 of its members (guidance pt 3.6(c)); the next steps need it. */
export const grassrootsTwoThirds = rule({
  id: 'grassroots.two-thirds',
  breaking: 'bar',
  actor: 'grassrootsCommittee',
  guards: ['grassroots.voted'],
  matters: admissionAndRecognition,
  asks: 'evidence',
  provisions: [voteGrassrootsCommitteeThreshold, voteCommitteeBase],
  cure: ['vote.recorded-as-not-proposed', 'shortfall.reported'],
  check: ({ act, ask }) => {
    const fraction = ask.law(voteGrassrootsCommitteeThreshold) as Fraction
    ask.law(voteCommitteeBase)
    if (act.tally === undefined) return missing('evidence.tally')
    return outcomeAnswer(act.tally, committeeBase(act.tally), fraction, act.outcome ?? 'proposed')
  },
})

/** The grassroots resolution is on file before the dossier goes up or is decided, where the step exists. */
export const grassrootsResolved = rule({
  id: 'grassroots.resolution-present',
  breaking: 'bar',
  actor: 'grassrootsCommittee',
  guards: ['dossier.submitted', 'admission.decided', 'recognition.decided'],
  matters: admissionAndRecognition,
  asks: 'file',
  provisions: [voteGrassrootsCommitteeThreshold],
  cure: ['grassroots.voted'],
  check: ({ file, act, on, ask }) => {
    const matter = chainOf(act)
    const decider = 'by' in act ? act.by?.kind : undefined
    const isOwnDecision = decider === 'delegatedGrassrootsCommittee' && file.unit.delegated === true
    if (!hasGrassrootsStep(file, on) || isOwnDecision || isAnsweredShortfall(file, matter)) return undefined
    ask.law(voteGrassrootsCommitteeThreshold)
    const since = proposalOf(file, matter)?.on ?? on
    const voted = lastOf(
      file,
      'grassroots.voted',
      (vote) =>
        vote.matter === matter && vote.outcome !== 'not-proposed' && vote.on >= since && vote.on <= on,
    )
    return voted ? met({ votedOn: voted.on }) : missing('grassroots.voted')
  },
})

/** Whether the competent committee chose to consider a missed fraction itself. */
export function isAnsweredShortfall(file: CaseFile, matter: Matter): boolean {
  return actsOf(file, 'shortfall.answered').some((one) => one.matter === matter && one.answer === 'consider')
}

/** A missed fraction is reported in full to the competent committee (guidance pt 5.1): a duty without a time limit. */
export const shortfallClock = (id: string, matter: Matter): Clock => ({
  id,
  obligor: 'cell',
  ...(matter !== 'admission' && { endsWithMembership: true as const }),
  closedBy: ['shortfall.reported'],
  provisions:
    matter === 'recognition' ? [voteShortfallAction, voteRecognitionAttemptsMaximum] : [voteShortfallAction],
  spans: (file, ask) => {
    const shorts = [...actsOf(file, 'cell.voted'), ...actsOf(file, 'grassroots.voted')].filter(
      (vote) => vote.matter === matter && vote.outcome === 'not-proposed',
    )
    const latest = shorts.at(-1)
    if (!latest || (matter === 'recognition' && isAwaitingMore(shorts.length, latest.on, ask))) return []
    const reports = actsOf(file, 'shortfall.reported').filter((report) => report.matter === matter)
    return shorts.map((vote, index) => {
      ask.law(voteShortfallAction, vote.on)
      const report = reports.find((one) => one.on >= vote.on)
      return { from: vote.on, key: `${vote.type}-${index + 1}`, ...(report && { closedOn: report.on }) }
    })
  },
  lastDay: () => undefined,
})

/** Whether so few votes on recognition need no report yet, under the reading that only three are reported. */
function isAwaitingMore(votes: number, on: PlainDay, ask: Inquiry): boolean {
  if (ask.policy(shortfallReporting) === 'every-shortfall') return false
  return votes < (ask.law(voteRecognitionAttemptsMaximum, on) as number)
}

export const cellShortfallClock = shortfallClock('cell.shortfall-reported', 'admission')

export const recognitionShortfallClock = shortfallClock('recognition.shortfall-reported', 'recognition')

/** The answer to a shortfall rests on a report of it (guidance pt 5.1). */
export const shortfallReportPresent = (id: string, matter: Matter): Rule =>
  rule({
    id,
    breaking: 'breach',
    actor: 'cell',
    guards: ['shortfall.answered'],
    matters: [matter],
    asks: 'file',
    provisions: [voteShortfallAction],
    cure: ['shortfall.reported'],
    check: ({ file, on, ask }) => {
      ask.law(voteShortfallAction)
      const report = lastOf(file, 'shortfall.reported', (one) => one.matter === matter && one.on <= on)
      if (!report) return missing('shortfall.reported')
      return report.full === false ? missing('evidence.full') : met({ reportedOn: report.on })
    },
  })

export const committeesRules: readonly Rule[] = [
  appraisalPresent,
  grassrootsTwoThirds,
  grassrootsResolved,
  shortfallReportPresent('cell.shortfall-reported', 'admission'),
  shortfallReportPresent('recognition.shortfall-reported', 'recognition'),
]
