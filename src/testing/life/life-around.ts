import { assertPlainDay } from '../../calendar/plain-day.js'
import type { Act, Person, Unit } from '../../casefile/shapes.js'
import { assertOptions } from '../../errors/options.js'
import { assertTaken, wrongCall } from '../../errors/wrong-call.js'
import { AdmissionError } from '../../errors.js'
import { replay } from '../../procedure/replay.js'
import { noExceptions } from '../no-exceptions.js'
import { dayName, monthsOn } from '../population/day-number.js'
import { Draw } from '../population/draw.js'
import type { Life } from '../population/life.js'
import { placeOf } from '../population/place.js'
import { official } from '../population/roads/official.js'
import { walk } from '../population/walk.js'
import type { Way } from '../population/way.js'
import { dayOf, daysAround, type LifeDays, type LifeStep, lifeSteps } from './life-days.js'

/** Who the life is of, where it is lived, and how far it is told. */
export interface LifeOptions {
  /** `case-1` where it is left out. */
  readonly case?: string
  /** What is different in the person: 33 years old, with everything that is asked of an applicant. */
  readonly person?: Person
  /** What is different in the place: a cell under a grassroots committee, with a trade union and no Youth Union. */
  readonly unit?: Unit
  /** The last step told of; the handing over of the card where it is left out. */
  readonly through?: LifeStep
}

/**
 * A lawful life around the days you name: the acts from the opening of the case to the card, each by the body and with the evidence
 * that the law of its day asks for. Every act is admitted by `record` in strict mode, or it throws: days named too far apart or
 * too near for the law are `act.refused` with the findings, as `record` has them; a day named alone is lawful from 2018 on, when the whole life lies within the law that is known.
 * A day named late leaves its breach on the file. Without any the vote is on 2025-08-01.
 *
 * @throws AdmissionError `day.malformed`, `call.malformed`, `act.malformed`, `life.out-of-order`, `act.refused`
 * @example
 * const log = lifeAround({ voted: '2025-07-01' })
 * const { file } = replay(lifeAround({ ceremony: '2025-11-07' }, { through: 'ceremony' }))
 */
export function lifeAround(days: LifeDays = {}, options: LifeOptions = {}): readonly Act[] {
  assertTaken('lifeAround', 'days', days, 'object')
  assertOptions('lifeAround', options, { case: true, person: true, unit: true, through: true })
  for (const [step, day] of Object.entries(days)) {
    assertStep(`days.${step}`, step)
    if (day !== undefined) assertPlainDay(day)
  }
  const { through, case: caseId = 'case-1' } = options
  if (through !== undefined) assertStep('options.through', through)
  const { log } = walk(official, lifeOn(daysAround(days), options), undefined)
  const [opening, ...acts] = log as readonly [Act, ...Act[]]
  const life = [{ ...opening, case: caseId } as Act, ...acts]
  const [refused] = replay(life).refused
  if (refused) {
    const { act, findings } = refused
    throw new AdmissionError('act.refused', { act: act.type, on: act.on, findings })
  }
  return Object.freeze(life)
}

/** The person and the place, with what is said of them, on the days of the life. */
function lifeOn(way: Way, { person, unit, through }: LifeOptions): Life {
  const place = placeOf(
    {
      cell: 'cell-1',
      ...(unit?.sectionCommittee === true && { section: 'section-1' }),
      grassroots: 'grassroots-1',
      commune: 'commune-1',
      district: 'district-1',
      province: 'province-1',
      officialMembers: 13,
      youthUnion: false,
      tradeUnion: true,
    },
    'cell-2',
  )
  const { [through === undefined ? 'announced' : dayOf(through)]: end } = way
  return {
    index: 1,
    draw: new Draw(0, 0),
    person: { ...applicant, bornOn: dayName(monthsOn(way.cellVoted, -400)), ...person },
    place: { ...place, unit: { ...place.unit, ...unit } },
    way,
    from: way.opened,
    until: end + 1,
    event: end,
    helper: 'member-1',
    introducers: ['member-2', 'member-3'],
  }
}

/** Everything that is asked of an applicant. */
const applicant: Person = Object.freeze({
  citizenship: 'vietnamese',
  education: 'upper-secondary',
  occupation: 'public-service-staff',
  youthAge: false,
  youthUnionMember: false,
  tradeUnionMember: true,
  ...noExceptions,
})

function assertStep(argument: string, step: string): void {
  if (!lifeSteps.some((one) => one === step)) throw wrongCall('lifeAround', argument, step, 'life-step')
}
