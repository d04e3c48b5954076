import { actsOf, type CaseFile, lastUpTo } from '../../../casefile/case-file.js'
import { joiningDayOf } from '../../../casefile/dates.js'
import type { ActOf } from '../../../casefile/shapes.js'
import type { Inquiry } from '../../../law/inquiry.js'
import { whereCovered } from '../../../law/where-covered.js'
import { probationDuration } from '../../../regulations/membership/probation.js'
import {
  annulmentProceduralMethod,
  annulmentProceduralSteps,
} from '../../../regulations/undoing/annulment.js'
import { wartimeSingle, wartimeSingleLaw } from '../../dossier/introduction/wartime.js'
import { type Answer, broken, holds, met, missing, rule } from '../../engine/rule.js'
import { isOfficialMember } from '../../membership/official-member.js'
import { proposalOf } from '../../vote/proposal.js'
import { substantiveDefect } from './annulment.js'

type Ground = ActOf<'step.redone'>['step']

/** Procedural defects [kết nạp sai thẩm quyền, thủ tục] found on or before a day and not regularised yet. */
export function faultyOn(file: CaseFile, on: string): readonly ActOf<'defect.found'>[] {
  const last = lastUpTo(file, 'admission.regularised', on)
  return actsOf(file, 'defect.found').filter(
    (found) => found.defect === 'procedural' && found.on <= on && (!last || found.on > last.on),
  )
}

/**
 * Authority or procedure was wrong though the person qualifies: only the faulty steps are redone, the valid ones kept;
 * then one decision annuls the old, recognises membership or official status, and fixes the dates again (regulation
 * pt 4.4.2; guidance of the Organising Commission pt I.3(b)).
 */
export const proceduralAnnulment = rule({
  id: 'annulment.procedural',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['defect.found', 'step.redone', 'admission.regularised'],
  asks: 'file',
  provisions: [annulmentProceduralMethod, annulmentProceduralSteps, ...wartimeSingleLaw, probationDuration],
  cure: ['step.redone'],
  check: ({ file, act, on, ask }) => {
    if (act.type === 'defect.found' && act.defect !== 'procedural') return undefined
    ask.cite(annulmentProceduralMethod)
    ask.cite(annulmentProceduralSteps)
    if (act.type === 'defect.found') return groundAnswer(file, act.procedural, ask)
    const defects = faultyOn(file, on)
    if (defects.length === 0) return missing('defect.found.procedural')
    return act.type === 'step.redone'
      ? redoneAnswer(act, defects)
      : regularisedAnswer(file, act, defects, ask)
  },
})

/** A defect names its ground; a single introducer of the wars is none. */
function groundAnswer(file: CaseFile, ground: Ground | undefined, ask: Inquiry): Answer {
  if (ground === undefined) return missing('evidence.ground')
  const wartime = ground === 'introduction' ? wartimeSingle(file, ask) : undefined
  if (wartime?.stands === 'not-known')
    return missing('evidence.region', { ground, admittedOn: wartime.admittedOn })
  return wartime?.stands === 'yes'
    ? broken({ ground, admittedOn: wartime.admittedOn }, { cure: [] })
    : met({ ground })
}

function redoneAnswer(act: ActOf<'step.redone'>, defects: readonly ActOf<'defect.found'>[]): Answer {
  const required = grounds(defects)
  // Asked before the act exists, the step is not named yet.
  const step: string | undefined = act.step
  if (step === undefined) return met({ required })
  return holds(required.includes(step), { actual: step, required })
}

function regularisedAnswer(
  file: CaseFile,
  act: ActOf<'admission.regularised'>,
  defects: readonly ActOf<'defect.found'>[],
  ask: Inquiry,
): Answer {
  const substantive = substantiveDefect(file, act.on)
  if (substantive) return broken({ substantiveOn: substantive.on }, { cure: ['admission.annulled'] })
  const due = defects.filter((defect) => {
    const redone = lastUpTo(file, 'step.redone', act.on, ({ step }) => step === groundOf(defect))
    return redone === undefined || redone.on < defect.on
  })
  if (due.length > 0) return broken({ due: grounds(due) })
  return (
    officialDayOff(file, act, ask) ??
    unreviewed(file, act) ??
    met({ redone: grounds(defects), decidedOn: act.decidedOn, actual: act.on })
  )
}

/**
 * The official day fixed again is the end of the probation of its ceremony: an earlier one is no recognition yet, a later
 * one loses the member time. Nothing is said where the ceremony or the law of its day is not known.
 */
function officialDayOff(
  file: CaseFile,
  act: ActOf<'admission.regularised'>,
  ask: Inquiry,
): Answer | undefined {
  const { officialSince, ceremonyOn = joiningDayOf(file) } = act
  if (officialSince === undefined || ceremonyOn === undefined) return undefined
  const endsOn = whereCovered(() => ask.months(ceremonyOn, ask.law(probationDuration, ceremonyOn)))
  if (endsOn === undefined || officialSince === endsOn) return undefined
  const off = broken({ ceremonyOn, officialSince, endsOn }, { cure: ['date.checked'] })
  return officialSince < endsOn ? off : { ...off, effect: 'breach' }
}

/**
 * Official status is recognised of whom the cell has proposed for it: the decision redoes faulty steps, and stands in for none that was never
 * taken (Charter art. 5). The decision stands; asked of a probationary member on file.
 */
function unreviewed(file: CaseFile, act: ActOf<'admission.regularised'>): Answer | undefined {
  if (act.officialSince === undefined || joiningDayOf(file) === undefined) return undefined
  if (isOfficialMember(file) || proposalOf(file, 'recognition')) return undefined
  const facts = { officialSince: act.officialSince, isReviewed: false }
  return { ...broken(facts, { cure: ['recognition.reviewed'] }), effect: 'breach' }
}

/** A defect whose ground nobody told is another one. */
const groundOf = ({ procedural }: ActOf<'defect.found'>): Ground => procedural ?? 'other'

const grounds = (defects: readonly ActOf<'defect.found'>[]): readonly string[] => [
  ...new Set(defects.map(groundOf)),
]
