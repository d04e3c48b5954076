import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../../src/index.js'
import { Inquiry } from '../../../../src/law/inquiry.js'
import { criminalFastTrackThreshold } from '../../../../src/regulations/membership/probation.js'
import { rulebook } from '../../../../src/rules/engine/rulebook.js'
import {
  criminalFastTrack,
  isFastTracked,
} from '../../../../src/rules/membership/probation/criminal-fast-track.js'
import { cited, judged, opened } from '../../judged.js'

type Criminal = NonNullable<ActOf<'member.removed'>['criminal']>

const joined: Act = { type: 'ceremony.held', on: '2025-03-03' }
const recognised: Act = { type: 'recognition.decided', on: '2026-03-20' }
const probationary = [opened(), joined]
const official = [opened(), joined, recognised]
const removed = (criminal: Criminal | undefined, on = '2026-02-02'): ActOf<'member.removed'> => ({
  type: 'member.removed',
  on,
  ...(criminal && { criminal }),
})
const expelled = (criminal: Criminal, on = '2026-06-01'): ActOf<'member.expelled'> => ({
  type: 'member.expelled',
  on,
  criminal,
})
const proposed = (matter: 'removal' | 'expulsion', outcome?: 'not-proposed'): Act => ({
  type: 'cell.voted',
  on: '2026-01-12',
  matter,
  ...(outcome && { outcome }),
})
const required = ['wanted', 'detained', 'non-custodial-reform', 'imprisonment']

describe('probation.criminal-fast-track, a bar outside its cases (296-QĐ/TW art. 16(3))', () => {
  it.each([
    { criminal: 'wanted', outcome: 'met' },
    { criminal: 'detained', outcome: 'met' },
    { criminal: 'non-custodial-reform', outcome: 'met' },
    { criminal: 'imprisonment', outcome: 'met' },
    { criminal: 'fine', outcome: 'broken' },
    { criminal: 'warning', outcome: 'broken' },
  ] as const)('a probationary member, $criminal: $outcome', ({ criminal, outcome }) => {
    const finding = judged(criminalFastTrack, probationary, removed(criminal))
    expect(finding).toMatchObject({
      rule: 'probation.criminal-fast-track',
      effect: 'bar',
      outcome,
      facts: { actual: criminal, required },
      cure: outcome === 'met' ? [] : ['procedure.ordinary'],
      confidence: 'secondary',
    })
    expect(cited(finding)).toEqual(['DS2025 art. 16(3)'])
    expect(judged(criminalFastTrack, official, expelled(criminal))?.outcome).toBe(outcome)
  })

  it('has an official member expelled, not removed', () => {
    expect(judged(criminalFastTrack, official, removed('imprisonment', '2026-06-01'))).toMatchObject({
      effect: 'bar',
      outcome: 'broken',
      facts: { actual: 'imprisonment', standing: 'official' },
      cure: ['member.expelled'],
    })
    expect(judged(criminalFastTrack, official, removed('imprisonment', '2026-03-19'))?.outcome).toBe('met')
  })

  it.each([
    { on: '2026-04-10', points: ['DS2025 art. 16(3)'], confidence: 'secondary' },
    { on: '2026-04-11', points: ['DS2026', 'DS2025 art. 16(3)'], confidence: 'assumed' },
  ])('rests on $points on $on', ({ on, points, confidence }) => {
    const finding = judged(criminalFastTrack, probationary, removed('wanted', on))
    expect(cited(finding)).toEqual(points)
    expect(finding?.confidence).toBe(confidence)
  })

  it.each([
    { on: '2025-05-29', outcome: 'unknown' },
    { on: '2025-05-30', outcome: 'met' },
  ])('is $outcome on $on, about the first day of 296-QĐ/TW', ({ on, outcome }) => {
    expect(judged(criminalFastTrack, probationary, removed('imprisonment', on))).toMatchObject({
      effect: 'bar',
      outcome,
    })
  })

  it('is not asked where no such situation is named, or the cell proposed it by the ordinary procedure', () => {
    expect(judged(criminalFastTrack, probationary, removed(undefined))).toBeUndefined()
    const ordinary = [...probationary, proposed('removal')]
    expect(judged(criminalFastTrack, ordinary, removed('fine'))).toBeUndefined()
    expect(judged(criminalFastTrack, [...official, proposed('expulsion')], expelled('fine'))).toBeUndefined()
    const short = [...probationary, proposed('removal', 'not-proposed')]
    expect(judged(criminalFastTrack, short, removed('fine'))?.outcome).toBe('broken')
    const other = [...probationary, proposed('expulsion')]
    expect(judged(criminalFastTrack, other, removed('fine'))?.outcome).toBe('broken')
  })
})

describe('the fast track, as other rules ask it (296-QĐ/TW art. 16(3))', () => {
  it.each([
    { act: removed('non-custodial-reform'), is: true },
    { act: removed('fine'), is: false },
    { act: removed(undefined), is: false },
    { act: expelled('wanted'), is: true },
    { act: removed('imprisonment', '2025-05-29'), is: undefined },
    { act: removed('imprisonment', '2025-05-30'), is: true },
  ])('$act.type for $act.criminal on $act.on: $is', ({ act, is }) => {
    const ask = new Inquiry(rulebook().setting, act.on, [criminalFastTrackThreshold])
    expect(isFastTracked(act, ask)).toBe(is)
  })
})
