import {
  type Act,
  agenda,
  type CaseFile,
  clauses,
  dataQuality,
  dates,
  deadlines,
  explain,
  forecast,
  lawOf,
  lawOn,
  nextBadge,
  openMatters,
  type PlainDay,
  provisions,
  replay,
  rightsOf,
  seniorityOf,
  stateOf,
  storyOf,
  unproven,
  whoActs,
} from 'ketnap'
import { describe, expect, it } from 'vitest'
import { livesAfterTheCeremony } from '../../examples/lives/after-the-ceremony.js'
import { livesBeforeTheCeremony } from '../../examples/lives/before-the-ceremony.js'
import { acts } from '../support/journey.js'
import { patient } from '../support/patient.js'

/** Paths of fields that are there and hold nothing: an app that lists the fields, or asks for one by `in`, is told of what is not. */
function hollow(value: unknown, path: string, seen = new Set<unknown>()): readonly string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  return Object.entries(value).flatMap(([name, one]) =>
    one === undefined ? [`${path}.${name}`] : hollow(one, `${path}.${name}`, seen),
  )
}

const lives: readonly { readonly acts: readonly Act[]; readonly today: string }[] = [
  { acts, today: '2027-02-01' },
  ...livesBeforeTheCeremony,
  ...livesAfterTheCeremony,
]

/** Files at each stage of the lives, and days before, on and long after their last acts. */
const asked = lives.flatMap(({ acts: log, today }) => {
  const { file, refused } = replay(log, { mode: 'chronicle' })
  const half = replay(log.slice(0, Math.ceil(log.length / 2)), { mode: 'chronicle' }).file
  return [
    { file, refused, today: today as PlainDay },
    { file, refused, today: '2031-01-01' as PlainDay },
    { file: half, refused: [], today: (half.log.at(-1) as Act).on },
  ]
})

type Ask = (file: CaseFile, today: PlainDay) => unknown

const answers: Readonly<Record<string, Ask>> = {
  replay: (file) => [file.findings, file.person, file.unit],
  'replay, kept': (file) => replay(file.log).refused,
  agenda: (file, today) => agenda(file, { today }),
  'agenda, ahead': (file, today) => agenda(file, { today, until: '2032-01-01' }),
  forecast: (file, today) => forecast(file, { today }),
  deadlines: (file, today) => deadlines(file, { today }),
  dataQuality: (file, today) => dataQuality(file, { today }),
  dates: (file) => dates(file),
  stateOf: (file) => stateOf(file),
  seniorityOf: (file, today) => seniorityOf(file, { today }),
  nextBadge: (file, today) => nextBadge(file, { today }),
  openMatters: (file, today) => openMatters(file, { today }),
  rightsOf: (file, today) => rightsOf(file, today),
  unproven: (file) => unproven(file),
  storyOf: (file, today) => storyOf(file, { today }),
  explain: (file, today) => explain(file, { type: 'cell.voted', on: today, matter: 'admission' }),
}

describe('a field of an answer', () => {
  it.each(Object.keys(answers))('is left out where it has nothing to say: %s', patient, (name) => {
    const found = asked.flatMap(({ file, today }) => hollow((answers[name] as Ask)(file, today), name))
    expect([...new Set(found)]).toEqual([])
  })

  it('is left out of the law of a day, and of who acts on it', () => {
    for (const on of ['2016-07-25', '2021-10-01', '2025-06-09', '2026-07-26'] as const) {
      expect(hollow(lawOn(on), 'lawOn')).toEqual([])
      for (const { id } of [...provisions, ...clauses]) expect(hollow(lawOf(id, on), 'lawOf')).toEqual([])
      for (const type of ['certificate.issued', 'cell.voted', 'member.removed', 'union.resolved'] as const)
        expect(hollow(whoActs(type, { on }), 'whoActs')).toEqual([])
    }
  })
})
