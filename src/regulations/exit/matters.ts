import { clause } from '../../law/clause.js'
import { provision } from '../../law/provision.js'
import { R2016, R2021, R2025A, R2025B, S2016, S2021, S2025 } from '../instruments.js'
import { DS2017, DS2022, DS2025, IN2016 } from '../neighbouring-instruments.js'
import { assumed, secondary, text } from '../version.js'

/** Exits that may not take the place of a deserved expulsion. */
export const disciplineExpulsionExcludes = provision({
  id: 'discipline.expulsion.excludes',
  unit: 'set',
  governedBy: 'act',
  before: 'carry',
  versions: [
    text(IN2016, ['removal', 'resignation'], 'art. 35 pt 2.2'), // official members
    secondary(DS2025, ['removal', 'resignation']), // keyed question bank, 2025
  ],
})

/** What the death of a member does to a pending discipline. */
export const disciplineDeathEffect = provision({
  id: 'discipline.death.effect',
  unit: 'choice',
  countsFrom: 'death',
  governedBy: 'death',
  before: 'carry',
  versions: [
    text(DS2017, 'concluded-without-discipline', 'art. 5(2)'), // specially serious breaches are still disciplined
    secondary(DS2022, 'concluded-without-discipline'),
  ],
})

/** At the end of probation recognition or removal; the order of two that are pending is a reading. */
export const recognitionOrRemovalClause = clause(
  'matters.recognition-or-removal',
  assumed(R2016, 'pt 4.2.1'),
  assumed(R2021, 'pt 4.2.1, 4.2.3'),
  assumed(R2025A, 'pt 4.2.1, 4.2.3'),
  assumed(R2025B, 'pt 4.2.1, 4.2.3'),
  assumed(S2025, 'pt 4.6'),
)

/** A member whose name the cell is about to remove does not leave on application instead: a reading of the same point. */
export const removalFirstClause = clause(
  'matters.removal-first',
  assumed(S2016, 'pt 11.2'),
  assumed(S2021, 'pt 11.2'),
  assumed(S2025, 'pt 11.2(a)'),
)

/** The cell waits for the conclusion and records why; no text says so, and the time limit of the review runs on. */
export const waitsForConclusionClause = clause(
  'matters.waits-for-conclusion',
  assumed(R2016, 'pt 4.2.1'),
  assumed(R2021, 'pt 4.2.1'),
  assumed(R2025A, 'pt 4.2.1'),
  assumed(R2025B, 'pt 4.2.1'),
)
