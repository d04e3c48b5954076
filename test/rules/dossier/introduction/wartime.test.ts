import { describe, expect, it } from 'vitest'
import type { Act } from '../../../../src/index.js'
import { wartimeSingleIntroducer } from '../../../../src/rules/dossier/introduction/wartime.js'
import { proceduralAnnulment } from '../../../../src/rules/undoing/annulment/regularisation.js'
import { judged, opened, restsOn } from '../../judged.js'

const carried = (
  decidedOn: string,
  region?: 'north' | 'south',
  introducers: number | undefined = 1,
): Act => ({
  type: 'membership.transcribed',
  on: '2025-09-15',
  standing: 'official',
  decidedOn,
  ceremonyOn: decidedOn,
  ...(region && { region }),
  ...(introducers !== undefined && { introducers }),
})
const found = (act: Act) => judged(wartimeSingleIntroducer, [opened()], act)

const rows = [
  { admitted: '1954-07-31', region: undefined, outcome: 'met', why: 'July 1954 included, anywhere' },
  { admitted: '1954-07-31', region: 'north', outcome: 'met', why: 'the same' },
  { admitted: '1954-08-01', region: 'north', outcome: 'broken', why: 'two introducers again' },
  { admitted: '1954-08-01', region: 'south', outcome: 'met', why: 'the second war' },
  { admitted: '1954-08-01', region: undefined, outcome: 'missing', why: 'it depends on the place' },
  { admitted: '1973-12-31', region: 'south', outcome: 'met', why: 'the last day' },
  { admitted: '1973-12-31', region: 'north', outcome: 'broken', why: 'not in the north' },
  {
    admitted: '1974-01-01',
    region: 'south',
    outcome: 'broken',
    why: 'the exception is over, the war is not',
  },
  { admitted: '1975-04-29', region: undefined, outcome: 'broken', why: 'the last day of the war' },
  { admitted: '1975-04-30', region: 'south', outcome: undefined, why: 'a union may stand beside one' },
] as const

describe('introduction.wartime-single, a note (294-QĐ/TW pt 5.2.4)', () => {
  it.each(rows)('one introducer on $admitted, $region: $outcome ($why)', ({ admitted, region, outcome }) => {
    const finding = found(carried(admitted, region))
    expect(finding?.outcome).toBe(outcome)
    if (finding) expect(finding).toMatchObject({ effect: 'note', facts: { admittedOn: admitted } })
  })

  it.each([
    { on: '2025-01-20', clause: 'R2025A pt 5.2.4', confidence: 'assumed' },
    { on: '2025-07-01', clause: 'R2025B pt 5.2.4', confidence: 'text' },
    { on: '2026-04-08', clause: 'R2026A < R2025B pt 5.2.4', confidence: 'assumed' },
  ])('asked on $on rests on $clause ($confidence)', ({ on, clause, confidence }) => {
    const finding = found({ ...carried('1952-05-19'), on })
    expect(finding?.confidence).toBe(confidence)
    expect(restsOn(finding)).toBe(clause)
  })

  it('is not asked of two introducers, or where the register does not tell', () => {
    expect(found(carried('1952-05-19', 'north', 2))).toBeUndefined()
    const { introducers: _, ...untold } = carried('1952-05-19') as Extract<
      Act,
      { type: 'membership.transcribed' }
    >
    expect(found(untold)).toBeUndefined()
  })
})

describe('annulment.procedural, a bar: a single introducer of the wars is no defect (294-QĐ/TW pt 5.2.4)', () => {
  const defect = (procedural: 'introduction' | 'vote'): Act => ({
    type: 'defect.found',
    on: '2025-10-01',
    defect: 'procedural',
    procedural,
  })
  const answers = { met: 'broken', broken: 'met', missing: 'missing', none: 'met' } as const

  it.each(rows)('admitted on $admitted, $region', ({ admitted, region, outcome }) => {
    const log = [opened(), carried(admitted, region)]
    expect(judged(proceduralAnnulment, log, defect('introduction'))).toMatchObject({
      effect: 'bar',
      outcome: answers[outcome ?? 'none'],
    })
    expect(judged(proceduralAnnulment, log, defect('vote'))?.outcome).toBe('met')
  })
})
