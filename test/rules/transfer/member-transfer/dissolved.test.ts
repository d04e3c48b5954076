import { describe, expect, it } from 'vitest'
import { type Act, parseAct } from '../../../../src/index.js'
import { dutiesOf } from '../../../../src/procedure/duties.js'
import { rulebook } from '../../../../src/rules/engine/rulebook.js'
import { dissolvedOrganisation } from '../../../../src/rules/transfer/member-transfer/dissolved.js'
import { officialTransferOnTime } from '../../../../src/rules/transfer/member-transfer/limits.js'
import { cited, fileOf, judged, opened } from '../../judged.js'

const transferred = (on: string, more: object = {}): Act =>
  ({ type: 'member.transferred', on, transfer: 'official', ...more }) as Act

describe('member-transfer.dissolved-organisation, a breach (regulation pt 6.3.5)', () => {
  it.each([
    { on: '2025-06-30', confidence: 'assumed', points: ['R2025A', 'R2025B pt 6.3.5'] },
    { on: '2025-07-01', confidence: 'text', points: ['R2025B pt 6.3.5'] },
    { on: '2026-04-08', confidence: 'assumed', points: ['R2026A', 'R2025B pt 6.3.5'] },
    { on: '2026-07-26', confidence: 'assumed', points: ['R2026B', 'R2025B pt 6.3.5'] },
  ])('tells of 30 working days on $on, $confidence', ({ on, confidence, points }) => {
    const finding = judged(dissolvedOrganisation, [opened()], transferred(on))
    expect(finding).toMatchObject({
      effect: 'breach',
      outcome: 'met',
      facts: { days: 30 },
      cure: [],
      confidence,
    })
    expect(cited(finding)).toEqual(points)
  })

  it.each([
    { on: '2025-09-16', outcome: 'met' },
    { on: '2025-09-17', outcome: 'broken' },
  ] as const)('of an organisation dissolved on 2025-08-01 is $outcome on $on', ({ on, outcome }) => {
    for (const transfer of ['official', 'internal'])
      expect(
        judged(dissolvedOrganisation, [opened()], transferred(on, { transfer, dissolvedOn: '2025-08-01' })),
      ).toMatchObject({
        effect: 'breach',
        outcome,
        facts: { from: '2025-08-01', lastDay: '2025-09-16', actual: on },
        cure: outcome === 'met' ? [] : ['responsibility.reviewed'],
        confidence: 'text',
      })
  })

  it.each([
    { dissolvedOn: '2025-06-30', confidence: 'assumed' },
    { dissolvedOn: '2025-07-01', confidence: 'text' },
  ])('rests on the law of the day of the end, $dissolvedOn: $confidence', ({ dissolvedOn, confidence }) => {
    const finding = judged(dissolvedOrganisation, [opened()], transferred('2025-07-10', { dissolvedOn }))
    expect(finding).toMatchObject({ outcome: 'met', confidence })
  })

  it('takes the place of the limit of a transfer the member asks for', () => {
    const act = transferred('2025-12-01', { effectiveOn: '2025-08-01', dissolvedOn: '2025-08-01' })
    expect(judged(officialTransferOnTime, [opened()], act)).toBeUndefined()
    expect(judged(officialTransferOnTime, [opened()], transferred('2025-12-01'))?.outcome).toBe('missing')
  })

  it('means nothing beside a temporary stay or one abroad', () => {
    for (const transfer of ['temporary', 'abroad'])
      expect(() => parseAct(transferred('2025-08-10', { transfer, dissolvedOn: '2025-08-01' }))).toThrow(
        expect.objectContaining({
          facts: expect.objectContaining({
            issues: [
              { path: 'dissolvedOn', code: 'field.inapplicable', expected: 'transfer: official | internal' },
            ],
          }),
        }),
      )
  })
})

describe('member-transfer.started-on-time, a duty (regulation pt 6.3.5)', () => {
  const owed = (more: object) =>
    dutiesOf(
      fileOf([opened(), transferred('2026-08-20', { effectiveOn: '2026-08-03', ...more })]),
      '2026-08-21',
      rulebook({ policies: { memberTransferClock: 'completed' } }),
    ).map(({ rule }) => rule)

  it('is of the member who moves, and not of one whose organisation was dissolved', () => {
    expect(owed({})).toContain('member-transfer.started-on-time')
    expect(owed({ dissolvedOn: '2026-08-03' })).not.toContain('member-transfer.started-on-time')
  })
})
