import { lastDay } from '../../../calendar/plain-day.js'
import { actsOf, type CaseFile } from '../../../casefile/case-file.js'
import { admissionDayOf, joiningDayOf } from '../../../casefile/dates.js'
import {
  annulmentProceduralMethod,
  annulmentSubstantiveGrounds,
} from '../../../regulations/undoing/annulment.js'
import type { Clock } from '../../engine/clock.js'
import { substantiveDefect } from './annulment.js'
import { faultyOn } from './regularisation.js'

/** Whether the person was admitted, so that there is something to undo: before, a known defect stops the way to it. */
const isAdmitted = (file: CaseFile) => (admissionDayOf(file) ?? joiningDayOf(file)) !== undefined

/** An admission found to be against the standards is annulled by the committee that issued it: no time limit (regulation pt 4.4.1). */
export const annulmentClock: Clock = {
  id: 'annulment.substantive',
  obligor: 'competentCommittee',
  endsWith: 'membership',
  closedBy: ['admission.annulled'],
  provisions: [annulmentSubstantiveGrounds],
  spans: (file, ask) => {
    const defect = substantiveDefect(file, lastDay)
    if (!defect || !isAdmitted(file)) return []
    ask.cite(annulmentSubstantiveGrounds, defect.on)
    const undone = [...actsOf(file, 'admission.annulled'), ...actsOf(file, 'decision.annulled')]
    const closing = undone.find(({ on }) => on >= defect.on)
    return [{ from: defect.on, ...(closing && { closedOn: closing.on }) }]
  },
  lastDay: () => undefined,
}

/**
 * The faulty steps of an admission are redone, and one decision fixes it again: no time limit (regulation pt 4.4.2). Where a
 * standard was not met either, the admission is annulled instead.
 */
export const regularisationClock: Clock = {
  id: 'annulment.procedural',
  obligor: 'competentCommittee',
  endsWith: 'membership',
  closedBy: ['step.redone', 'admission.regularised'],
  provisions: [annulmentProceduralMethod],
  spans: (file, ask) => {
    const [defect] = faultyOn(file, lastDay)
    if (!defect || !isAdmitted(file) || substantiveDefect(file, lastDay)) return []
    ask.cite(annulmentProceduralMethod, defect.on)
    return [{ from: defect.on }]
  },
  lastDay: () => undefined,
}
