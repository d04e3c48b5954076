import { addDays } from '../../calendar/day-arithmetic.js'
import { clause } from '../../law/clause.js'
import { provision } from '../../law/provision.js'
import { PP2013, PP2018, PPOFF } from '../neighbouring-instruments.js'
import { assumed, secondary, text, unknown } from '../version.js'

/** Whether the waits of the population policy apply at all. */
export const eligibilityPopulationActive = provision({
  id: 'eligibility.population.active',
  unit: 'boolean',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    text(PP2013, true),
    secondary(PP2018, true),
    assumed(PPOFF, false), // formal repeal of the policy not established; 294-QĐ/TW still mentions the matter
  ],
})

/** The last day on which the waits applied without question; under another reading they still do (`populationPolicy`). */
export const eligibilityPopulationLastDay = provision({
  id: 'eligibility.population.last-day',
  unit: 'date',
  governedBy: 'consideration',
  before: 'none',
  versions: [assumed(PPOFF, addDays(PPOFF.from, -1))],
})

/** Wait of a first-time applicant with a third child; until August 2018 one wait for every breach. */
export const eligibilityPopulationThirdChildWait = provision({
  id: 'eligibility.population.third-child.wait',
  unit: 'month',
  countsFrom: 'birth-of-child',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    text(PP2013, 60, 'art. 5(1)'), // one wait for every breach, from the breach; 36 in highland, deep, far, island, specially difficult, religious and minority areas
    secondary(PP2018, 24, 'art. 5(1)'), // nine listed situations are not violations (art. 2)
    assumed(PPOFF, 0),
  ],
})

/** Wait of a first-time applicant with a fourth child. */
export const eligibilityPopulationFourthChildWait = provision({
  id: 'eligibility.population.fourth-child.wait',
  unit: 'month',
  countsFrom: 'birth-of-child',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    text(PP2013, 60, 'art. 5(1)'), // as for a third child; 36 in the same areas
    secondary(PP2018, 36, 'art. 5(1)'), // approval level not established
    assumed(PPOFF, 0),
  ],
})

/** Areas of a shorter wait; the rule of 2018 knows none. The religious areas of 2013 have no code. */
export const eligibilityPopulationHardAreas = provision({
  id: 'eligibility.population.hard-areas',
  unit: 'set',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    text(
      PP2013,
      ['mountain-area', 'remote-area', 'island-area', 'specially-difficult-area', 'ethnic-minority-area'],
      'art. 5(1)',
    ),
    secondary(PP2018, [], 'art. 5(1)'),
    assumed(PPOFF, []),
  ],
})

/** Wait of a first-time applicant in those areas, for every breach. */
export const eligibilityPopulationHardAreaWait = provision({
  id: 'eligibility.population.hard-area.wait',
  unit: 'month',
  countsFrom: 'birth-of-child',
  governedBy: 'consideration',
  before: 'carry',
  versions: [text(PP2013, 36, 'art. 5(1)')],
})

/** Outcome for five or more children. */
export const eligibilityPopulationFifthChildOutcome = provision({
  id: 'eligibility.population.fifth-child.outcome',
  unit: 'choice',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    unknown(PP2013), // the press of 2013: never after two breaches
    text(PP2018, 'never-considered', 'art. 3(2)'), // first-time applicants; art. 3(2) does not speak of former members
    assumed(PPOFF, 'no-limit'),
  ],
})

/** Body whose written consent an admission after such a breach needs; then the committee that is competent decides. */
export const eligibilityPopulationConsentBody = provision({
  id: 'eligibility.population.consent-body',
  unit: 'set',
  governedBy: 'admission-decision',
  before: 'carry',
  versions: [
    text(PP2013, ['centralDirectStandingCommittee'], 'art. 5(2)'), // the district committee or equivalent then decides
    assumed(PP2018, ['centralDirectStandingCommittee'], 'art. 4, 5'), // they fix standards, conditions and competence; the level was not read
    assumed(PPOFF, []),
  ],
})

/** A person of standing, besides the wait; what it is was read of 2018 and, less closely, of 2013. */
export const populationStandingClause = clause(
  'applicant.population-standing',
  text(PP2013, 'art. 5'),
  text(PP2018, 'art. 3(2)'),
)

/** A breach of a former member after leaving for another reason: the waits of the applicant, by a reading. */
export const populationOfFormerClause = clause(
  'applicant.population-of-former',
  assumed(PP2013, 'art. 5(1)'),
  assumed(PP2018, 'art. 5(1)'),
)
