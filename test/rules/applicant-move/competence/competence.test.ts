import { describe, expect, it } from 'vitest'
import type { Unit } from '../../../../src/index.js'
import {
  bySituation,
  contractWorker,
  graduate,
  studyOrSecondment,
} from '../../../../src/rules/applicant-move/competence/competence.js'
import { cited, considered, judged, opened, reviewed } from '../../judged.js'

type Competence = NonNullable<Unit['competence']>

const at = (competence: Competence, more: Unit = {}) => [opened({}, { ...more, competence })]
const cure = ['proposal.by-competent-organisation']

describe('competence.study-or-secondment, a bar (guidance pt 6.2(a))', () => {
  it.each([
    { ground: 'study', handledBy: 'school', code: 'organisation.school' },
    { ground: 'secondment', handledBy: 'host', code: 'organisation.host' },
  ] as const)(
    '$ground: the $handledBy from the day 12 months are complete',
    ({ ground, handledBy, code }) => {
      const there = at({ ground, since: '2024-09-15', handledBy })
      expect(judged(studyOrSecondment, there, considered('2025-09-14'))).toMatchObject({
        effect: 'bar',
        outcome: 'broken',
        facts: {
          ground,
          since: '2024-09-15',
          months: 11,
          minimum: 12,
          actual: code,
          required: ['organisation.employer', 'organisation.residence'],
        },
        lawfulFrom: '2025-09-15',
        cure,
        confidence: 'text',
      })
      const finding = judged(studyOrSecondment, there, considered('2025-09-15'))
      expect(finding).toMatchObject({
        effect: 'bar',
        outcome: 'met',
        facts: { months: 12, required: [code] },
      })
      expect(cited(finding)).toEqual(['S2025 pt 6.2(a)'])
    },
  )

  it.each([
    { on: '2025-09-14', outcome: 'met' },
    { on: '2025-09-15', outcome: 'broken' },
  ])('the residence on $on is $outcome', ({ on, outcome }) => {
    const finding = judged(
      studyOrSecondment,
      at({ ground: 'study', since: '2024-09-15', handledBy: 'residence' }),
      considered(on),
    )
    expect(finding?.outcome).toBe(outcome)
    expect(finding?.lawfulFrom).toBeUndefined()
  })

  it.each([
    { handledBy: 'school', lawfulFrom: '2025-09-15', why: 'may wait for the 12 months' },
    { handledBy: 'host', lawfulFrom: undefined, why: 'is competent on no day' },
  ] as const)('handled by the $handledBy too early, which $why', ({ handledBy, lawfulFrom }) => {
    const there = at({ ground: 'study', since: '2024-09-15', handledBy })
    const finding = judged(studyOrSecondment, there, considered('2025-09-14'))
    expect(finding?.outcome).toBe('broken')
    expect(finding?.lawfulFrom).toBe(lawfulFrom)
  })

  it('needs the day it began', () => {
    expect(
      judged(studyOrSecondment, at({ ground: 'study', handledBy: 'school' }), considered('2025-09-15')),
    ).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'unit.competence.since', ground: 'study', minimum: 12 },
      cure,
    })
  })

  it.each([
    { noCell: true, outcome: 'met' },
    { noCell: false, outcome: 'broken' },
  ])('a cell assigned is $outcome where there is none: $noCell', ({ noCell, outcome }) => {
    const log = at({ ground: 'study', since: '2020-09-15', handledBy: 'assigned' }, { noCell })
    expect(judged(studyOrSecondment, log, considered('2025-09-15'))?.outcome).toBe(outcome)
  })

  it.each([
    { on: '2016-09-19', confidence: 'assumed' },
    { on: '2016-09-20', confidence: 'text' },
    { on: '2021-09-27', confidence: 'text' },
    { on: '2021-09-28', confidence: 'text' },
    { on: '2025-06-08', confidence: 'text' },
    { on: '2026-05-18', confidence: 'text' },
    { on: '2026-05-19', confidence: 'secondary' },
  ])('rests on $confidence on $on', ({ on, confidence }) => {
    const log = at({ ground: 'secondment', since: '2014-01-01', handledBy: 'host' })
    expect(judged(studyOrSecondment, log, considered(on))).toMatchObject({ outcome: 'met', confidence })
  })

  it.each([
    { why: 'no ground is stated', log: [opened()] },
    { why: 'the ground is employment', log: at({ ground: 'employment', handledBy: 'residence' }) },
  ])('is not asked where $why', ({ log }) => {
    for (const rule of [studyOrSecondment, graduate, contractWorker])
      expect(judged(rule, log, considered('2025-09-15'))).toBeUndefined()
  })

  it('is not asked of a recognition', () => {
    const log = at({ ground: 'study', handledBy: 'school' })
    expect(judged(studyOrSecondment, log, reviewed('2025-09-15'))).toBeUndefined()
  })
})

describe('competence.graduate, a bar (guidance pt 6.2(b))', () => {
  it.each([
    { ground: 'graduate-waiting-for-work', handledBy: 'residence', outcome: 'met' },
    { ground: 'graduate-waiting-for-work', handledBy: 'school', outcome: 'broken' },
    { ground: 'graduate-waiting-for-decision', handledBy: 'school', outcome: 'met' },
    { ground: 'graduate-waiting-for-decision', handledBy: 'residence', outcome: 'broken' },
  ] as const)('$ground handled by $handledBy is $outcome', ({ ground, handledBy, outcome }) => {
    const finding = judged(graduate, at({ ground, handledBy }), considered('2025-09-15'))
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { ground, actual: `organisation.${handledBy}` },
      cure: outcome === 'met' ? [] : cure,
      confidence: 'text',
    })
    expect(cited(finding)).toEqual(['S2025 pt 6.2(b)'])
  })

  it.each([
    { on: '2025-06-08', confidence: 'assumed' },
    { on: '2025-06-09', confidence: 'text' },
    { on: '2026-05-19', confidence: 'assumed' },
  ])('rests on $confidence on $on', ({ on, confidence }) => {
    const log = at({ ground: 'graduate-waiting-for-work', handledBy: 'residence' })
    expect(judged(graduate, log, considered(on))?.confidence).toBe(confidence)
  })
})

describe('competence.contract-worker, a bar (guidance pt 6.2(c))', () => {
  const contract = (more: Partial<Competence>): Competence =>
    ({
      ground: 'fixed-term-contract',
      since: '2024-09-15',
      continuous: true,
      handledBy: 'employer',
      ...more,
    }) as Competence

  it.each([
    { handledBy: 'employer', on: '2025-09-14', outcome: 'broken', lawfulFrom: '2025-09-15' },
    { handledBy: 'employer', on: '2025-09-15', outcome: 'met', lawfulFrom: undefined },
    { handledBy: 'residence', on: '2025-09-14', outcome: 'met', lawfulFrom: undefined },
    { handledBy: 'residence', on: '2025-09-15', outcome: 'broken', lawfulFrom: undefined },
  ] as const)('the $handledBy on $on is $outcome', ({ handledBy, on, outcome, lawfulFrom }) => {
    const finding = judged(contractWorker, at(contract({ handledBy })), considered(on))
    expect(finding).toMatchObject({ effect: 'bar', outcome, confidence: 'text' })
    expect(finding?.lawfulFrom).toBe(lawfulFrom)
    expect(cited(finding)).toEqual(['S2025 pt 6.2(c)'])
  })

  it.each([
    { handledBy: 'employer', outcome: 'broken' },
    { handledBy: 'residence', outcome: 'met' },
  ] as const)('service with a break: the $handledBy is $outcome', ({ handledBy, outcome }) => {
    const log = at(contract({ handledBy, since: '2015-09-15', continuous: false }))
    expect(judged(contractWorker, log, considered('2025-09-15'))).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { minimum: 12, required: ['organisation.residence'] },
    })
  })

  it.each([
    { drop: 'continuous', missing: 'unit.competence.continuous' },
    { drop: 'since', missing: 'unit.competence.since' },
  ] as const)('misses $missing', ({ drop, missing }) => {
    const { [drop]: _, ...rest } = contract({})
    expect(judged(contractWorker, at(rest as Competence), considered('2025-09-15'))).toMatchObject({
      outcome: 'missing',
      facts: { missing },
      cure,
    })
  })

  it.each([
    { on: '2018-04-13', confidence: 'assumed' },
    { on: '2025-06-08', confidence: 'assumed' },
    { on: '2025-06-09', confidence: 'text' },
    { on: '2026-05-19', confidence: 'secondary' },
  ])(
    'successive short contracts since 2011, considered on $on: the employer, $confidence',
    ({ on, confidence }) => {
      expect(judged(contractWorker, at(contract({ since: '2011-03-01' })), considered(on))).toMatchObject({
        outcome: 'met',
        facts: { required: ['organisation.employer'] },
        confidence,
      })
    },
  )
})

describe('the length of a study or a secondment (open question 51)', () => {
  const asked = (months: number, handledBy: Competence['handledBy'], policies = {}) =>
    judged(
      studyOrSecondment,
      at({ ground: 'study', since: '2025-09-01', months, handledBy }),
      considered('2025-10-01'),
      policies,
    )

  it.each([
    { months: 11, school: 'broken', residence: 'met' },
    { months: 12, school: 'met', residence: 'broken' },
    { months: 48, school: 'met', residence: 'broken' },
  ])('of $months months by its decision, one month served: school $school, residence $residence', (row) => {
    expect(asked(row.months, 'school')).toMatchObject({
      outcome: row.school,
      facts: { months: row.months, minimum: 12 },
    })
    expect(asked(row.months, 'residence')?.outcome).toBe(row.residence)
  })

  it.each([
    { months: 11, host: 'broken', employer: 'met' },
    { months: 12, host: 'met', employer: 'broken' },
  ])('of $months months of a secondment, one served: host $host, employer $employer', (row) => {
    for (const handledBy of ['host', 'employer'] as const) {
      const there = at({ ground: 'secondment', since: '2025-09-01', months: row.months, handledBy })
      expect(judged(studyOrSecondment, there, considered('2025-10-01'))?.outcome).toBe(row[handledBy])
    }
  })

  it('is contested by what has been served, and that counts where it is chosen', () => {
    expect(asked(48, 'school')?.alternatives).toMatchObject([
      { policy: 'competenceMonths', reading: 'months-served', outcome: 'broken' },
    ])
    expect(asked(48, 'school', { competenceMonths: 'months-served' })).toMatchObject({
      outcome: 'broken',
      lawfulFrom: '2026-09-01',
    })
  })

  it('is no measure of a contract, of which the work done counts, and is refused there', () => {
    const contract = { ground: 'fixed-term-contract', since: '2025-09-01', continuous: true } as const
    const log = at({ ...contract, handledBy: 'employer' })
    expect(judged(contractWorker, log, considered('2025-10-01'))?.outcome).toBe('broken')
    const ofTerm = at({ ...contract, months: 36, handledBy: 'employer' } as object as Competence)
    expect(() => judged(contractWorker, ofTerm, considered('2025-10-01'))).toThrow('act.malformed')
  })
})

describe('competence.by-situation, a note (guidance pt 6.2, read for those it does not name)', () => {
  it.each([
    { ground: 'employment', handledBy: 'employer', outcome: 'met' },
    { ground: 'employment', handledBy: 'residence', outcome: 'broken' },
    { ground: 'residence', handledBy: 'residence', outcome: 'met' },
    { ground: 'residence', handledBy: 'employer', outcome: 'broken' },
  ] as const)('$ground handled by $handledBy is $outcome', ({ ground, handledBy, outcome }) => {
    expect(judged(bySituation, at({ ground, handledBy }), considered('2025-10-01'))).toMatchObject({
      effect: 'note',
      outcome,
      confidence: 'assumed',
    })
  })

  it('is not asked of the situations the guidance names', () => {
    const log = at({ ground: 'study', since: '2024-01-01', handledBy: 'school' })
    expect(judged(bySituation, log, considered('2025-10-01'))).toBeUndefined()
  })
})

describe('a place of work without an organisation (38-HD/BTCTW pt I.1.2)', () => {
  const worker = (handledBy: Competence['handledBy'], unit: Unit) =>
    judged(
      contractWorker,
      at({ ground: 'fixed-term-contract', since: '2023-01-02', continuous: true, handledBy }, unit),
      considered('2025-10-01'),
    )?.outcome

  it.each([
    { unit: {}, employer: 'met', assigned: 'broken', residence: 'broken' },
    { unit: { noCell: true }, employer: 'broken', assigned: 'met', residence: 'broken' },
    {
      unit: { noCell: true, noCellPlace: 'private-enterprise' },
      employer: 'broken',
      assigned: 'met',
      residence: 'met',
    },
    {
      unit: { noCell: true, noCellPlace: 'zone-enterprise' },
      employer: 'broken',
      assigned: 'met',
      residence: 'broken',
    },
  ] as const)('$unit: employer $employer, assigned cell $assigned, residence $residence', (row) => {
    expect(worker('employer', row.unit)).toBe(row.employer)
    expect(worker('assigned', row.unit)).toBe(row.assigned)
    expect(worker('residence', row.unit)).toBe(row.residence)
  })
})

describe('which residence (open question 52)', () => {
  const asked = (residence: 'actual' | 'registered', policies = {}) =>
    judged(
      graduate,
      at({ ground: 'graduate-waiting-for-work', residence, handledBy: 'residence' }),
      considered('2025-10-01'),
      policies,
    )

  it.each([
    { residence: 'actual', outcome: 'met', other: 'broken' },
    { residence: 'registered', outcome: 'broken', other: 'met' },
  ] as const)(
    '$residence is $outcome, and $other under the other reading',
    ({ residence, outcome, other }) => {
      expect(asked(residence)).toMatchObject({
        outcome,
        facts: { residence },
        alternatives: [{ policy: 'applicantResidence', outcome: other }],
      })
      expect(asked(residence, { applicantResidence: 'permanent-registration' })?.outcome).toBe(other)
    },
  )
})
