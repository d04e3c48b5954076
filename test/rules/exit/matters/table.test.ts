import { describe, expect, it } from 'vitest'
import type { Act } from '../../../../src/casefile/shapes.js'
import type { Finding } from '../../../../src/law/finding.js'
import type { Conclusion, OpenMatterKind } from '../../../../src/rules/exit/codes.js'
import { mattersRules } from '../../../../src/rules/exit/matters/matters.js'
import { judged, restsOn } from '../../judged.js'
import { concluding, members, openings, type Standing } from './lives.js'

/** What a matter that is open means for what an act takes forward; nothing where the two do not meet. */
const said = (finding: Finding | undefined) => {
  if (!finding) return 'never'
  if (finding.outcome === 'met') return 'allowed'
  return finding.outcome === 'unknown' ? 'unstated' : `${finding.effect}: ${finding.facts.ruling}`
}

const ruleOf = (open: OpenMatterKind) =>
  mattersRules.find(({ id }) => id === `matters.${open}`) as (typeof mattersRules)[number]

type Row = { readonly [C in Conclusion]: string }

/** Every pair, as the law has it. */
const table: { readonly [K in OpenMatterKind]: readonly [Standing, on: string, row: Row] } = {
  review: [
    'probationary',
    '2026-02-12',
    {
      recognition: 'never',
      removal: 'allowed',
      expulsion: 'never',
      resignation: 'unstated',
      'official-transfer': 'note: papers-along',
      'temporary-transfer': 'allowed',
      discipline: 'allowed',
      badge: 'never',
      regularisation: 'allowed',
      restoration: 'never',
    },
  ],
  recognition: [
    'probationary',
    '2026-03-10',
    {
      recognition: 'never',
      removal: 'note: first-or-together',
      expulsion: 'never',
      resignation: 'unstated',
      'official-transfer': 'note: papers-along',
      'temporary-transfer': 'allowed',
      discipline: 'allowed',
      badge: 'never',
      regularisation: 'allowed',
      restoration: 'never',
    },
  ],
  removal: [
    'probationary',
    '2026-03-10',
    {
      recognition: 'note: first-or-together',
      removal: 'never',
      expulsion: 'allowed',
      resignation: 'bar: removal-first',
      'official-transfer': 'unstated',
      'temporary-transfer': 'unstated',
      discipline: 'unstated',
      badge: 'unstated',
      regularisation: 'unstated',
      restoration: 'never',
    },
  ],
  'removal-proposed': [
    'probationary',
    '2026-03-10',
    {
      recognition: 'bar: one-or-the-other',
      removal: 'never',
      expulsion: 'allowed',
      resignation: 'bar: removal-first',
      'official-transfer': 'unstated',
      'temporary-transfer': 'unstated',
      discipline: 'unstated',
      badge: 'unstated',
      regularisation: 'unstated',
      restoration: 'never',
    },
  ],
  expulsion: [
    'official',
    '2026-03-10',
    {
      recognition: 'never',
      removal: 'bar: expulsion-instead',
      expulsion: 'never',
      resignation: 'bar: expulsion-instead',
      'official-transfer': 'bar: not-yet',
      'temporary-transfer': 'allowed',
      discipline: 'unstated',
      badge: 'unstated',
      regularisation: 'unstated',
      restoration: 'never',
    },
  ],
  resignation: [
    'probationary',
    '2026-03-10',
    {
      recognition: 'unstated',
      removal: 'allowed',
      expulsion: 'allowed',
      resignation: 'never',
      'official-transfer': 'unstated',
      'temporary-transfer': 'unstated',
      discipline: 'allowed',
      badge: 'unstated',
      regularisation: 'unstated',
      restoration: 'never',
    },
  ],
  'official-transfer': [
    'probationary',
    '2026-03-10',
    {
      recognition: 'note: papers-along',
      removal: 'allowed',
      expulsion: 'unstated',
      resignation: 'unstated',
      'official-transfer': 'never',
      'temporary-transfer': 'never',
      discipline: 'unstated',
      badge: 'note: old-place-first',
      regularisation: 'unstated',
      restoration: 'never',
    },
  ],
  'temporary-stay': [
    'probationary',
    '2026-03-10',
    {
      recognition: 'allowed',
      removal: 'allowed',
      expulsion: 'allowed',
      resignation: 'allowed',
      'official-transfer': 'unstated',
      'temporary-transfer': 'never',
      discipline: 'allowed',
      badge: 'allowed',
      regularisation: 'allowed',
      restoration: 'never',
    },
  ],
  discipline: [
    'probationary',
    '2026-03-10',
    {
      recognition: 'note: wait-for-conclusion',
      removal: 'unstated',
      expulsion: 'never',
      resignation: 'bar: discipline-first',
      'official-transfer': 'bar: not-yet',
      'temporary-transfer': 'allowed',
      discipline: 'never',
      badge: 'note: wait-for-conclusion',
      regularisation: 'unstated',
      restoration: 'never',
    },
  ],
  'grave-breach': [
    'official',
    '2026-03-10',
    {
      recognition: 'never',
      removal: 'bar: expulsion-instead',
      expulsion: 'never',
      resignation: 'bar: expulsion-instead',
      'official-transfer': 'bar: not-yet',
      'temporary-transfer': 'allowed',
      discipline: 'unstated',
      badge: 'note: wait-for-conclusion',
      regularisation: 'unstated',
      restoration: 'never',
    },
  ],
  suspension: [
    'probationary',
    '2026-02-20',
    {
      recognition: 'unstated',
      removal: 'unstated',
      expulsion: 'unstated',
      resignation: 'unstated',
      'official-transfer': 'unstated',
      'temporary-transfer': 'unstated',
      discipline: 'unstated',
      badge: 'unstated',
      regularisation: 'unstated',
      restoration: 'never',
    },
  ],
  interruption: [
    'probationary',
    '2026-03-10',
    {
      recognition: 'bar: activity-first',
      removal: 'allowed',
      expulsion: 'unstated',
      resignation: 'unstated',
      'official-transfer': 'unstated',
      'temporary-transfer': 'unstated',
      discipline: 'unstated',
      badge: 'unstated',
      regularisation: 'unstated',
      restoration: 'never',
    },
  ],
  'criminal-case': [
    'probationary',
    '2026-03-10',
    {
      recognition: 'note: wait-for-conclusion',
      removal: 'allowed',
      expulsion: 'allowed',
      resignation: 'unstated',
      'official-transfer': 'unstated',
      'temporary-transfer': 'unstated',
      discipline: 'unstated',
      badge: 'unstated',
      regularisation: 'unstated',
      restoration: 'never',
    },
  ],
  inspection: [
    'probationary',
    '2026-03-10',
    {
      recognition: 'unstated',
      removal: 'unstated',
      expulsion: 'unstated',
      resignation: 'unstated',
      'official-transfer': 'bar: not-yet',
      'temporary-transfer': 'allowed',
      discipline: 'never',
      badge: 'unstated',
      regularisation: 'unstated',
      restoration: 'never',
    },
  ],
  denunciation: [
    'probationary',
    '2026-03-10',
    {
      recognition: 'unstated',
      removal: 'unstated',
      expulsion: 'unstated',
      resignation: 'unstated',
      'official-transfer': 'bar: not-yet',
      'temporary-transfer': 'allowed',
      discipline: 'never',
      badge: 'unstated',
      regularisation: 'unstated',
      restoration: 'never',
    },
  ],
  complaint: [
    'probationary',
    '2026-03-10',
    {
      recognition: 'unstated',
      removal: 'unstated',
      expulsion: 'unstated',
      resignation: 'unstated',
      'official-transfer': 'bar: not-yet',
      'temporary-transfer': 'allowed',
      discipline: 'unstated',
      badge: 'unstated',
      regularisation: 'unstated',
      restoration: 'never',
    },
  ],
  'substantive-defect': [
    'probationary',
    '2026-03-10',
    {
      recognition: 'bar: never-member',
      removal: 'bar: never-member',
      expulsion: 'bar: never-member',
      resignation: 'bar: never-member',
      'official-transfer': 'bar: never-member',
      'temporary-transfer': 'bar: never-member',
      discipline: 'bar: never-member',
      badge: 'bar: never-member',
      regularisation: 'never',
      restoration: 'bar: never-member',
    },
  ],
  'procedural-defect': [
    'probationary',
    '2026-03-10',
    {
      recognition: 'bar: steps-first',
      removal: 'unstated',
      expulsion: 'unstated',
      resignation: 'unstated',
      'official-transfer': 'unstated',
      'temporary-transfer': 'unstated',
      discipline: 'unstated',
      badge: 'unstated',
      regularisation: 'never',
      restoration: 'unstated',
    },
  ],
}

const pairs = (Object.keys(table) as OpenMatterKind[]).flatMap((open) => {
  const [standing, on, row] = table[open]
  const log: readonly Act[] = [...members[standing], ...openings[open]]
  return (Object.keys(row) as Conclusion[]).flatMap((conclusion) =>
    concluding[conclusion](on).map((act) => ({
      open,
      log,
      act,
      about: 'matter' in act ? act.matter : '',
      transfer: act.type === 'member.transferred' ? act.transfer : '',
      expected: row[conclusion],
    })),
  )
})

describe('what is open on a file, and what an act takes forward (law base, matters.table)', () => {
  it.each(pairs)('$open and $act.type $about$transfer: $expected', ({ open, log, act, expected }) => {
    expect(said(judged(ruleOf(open), log, act))).toBe(expected)
  })

  it('asks 18 matters against 10 conclusions', () => {
    expect(mattersRules).toHaveLength(18)
    expect(
      new Set(pairs.map(({ open, expected, act }) => `${open} ${act.type} ${expected}`)).size,
    ).toBeGreaterThan(170)
  })
})

describe('the clause a pair rests on', () => {
  it.each<readonly [OpenMatterKind, Conclusion, string]>([
    ['removal-proposed', 'recognition', 'R2025B pt 4.2.1, 4.2.3 < S2025 pt 4.6'],
    ['discipline', 'resignation', 'S2025 pt 11.2(a)'],
    ['discipline', 'official-transfer', 'R2025B pt 6.3.1(đ)'],
    ['grave-breach', 'removal', 'DS2025'],
    ['substantive-defect', 'recognition', 'R2025B pt 4.4.1'],
    ['procedural-defect', 'recognition', 'R2025B pt 4.4.2'],
    ['official-transfer', 'badge', 'S2025 pt 18'],
  ])('%s, %s: %s', (open, conclusion, clause) => {
    const [standing, on] = table[open]
    const [act] = concluding[conclusion](on) as readonly [Act]
    expect(restsOn(judged(ruleOf(open), [...members[standing], ...openings[open]], act))).toBe(clause)
  })

  it.each([
    { on: '2021-07-27', confidence: 'text', why: 'last day of 30-QĐ/TW' },
    { on: '2021-07-28', confidence: 'assumed', why: 'first day of 22-QĐ/TW' },
    { on: '2025-05-29', confidence: 'assumed', why: 'last day of 22-QĐ/TW' },
    { on: '2025-05-30', confidence: 'secondary', why: 'first day of 296-QĐ/TW' },
    { on: '2026-04-11', confidence: 'assumed', why: 'first day of 21-QĐ/TW' },
  ])('who deserves expulsion is not removed on $on: $confidence ($why)', ({ on, confidence }) => {
    const log: readonly Act[] = [
      opened2018,
      { type: 'discipline.opened', on: '2020-01-06', deserves: 'expulsion' },
    ]
    const finding = judged(ruleOf('grave-breach'), log, { type: 'member.removed', on })
    expect(finding).toMatchObject({ effect: 'bar', outcome: 'broken', confidence })
  })
})

const opened2018: Act = {
  type: 'membership.transcribed',
  on: '2018-06-01',
  standing: 'official',
  ceremonyOn: '2015-02-12',
}
