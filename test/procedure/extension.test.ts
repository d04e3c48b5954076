import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hanoi } from '../../examples/hanoi/extension.js'
import type { HanoiFacts } from '../../examples/hanoi/facts.js'
import { type Act, agenda, type Finding, propose, record, replay, rulebook } from '../../src/index.js'
import { acts, before, the, upTo } from '../support/journey.js'
import { book } from '../support/province.js'
import { ours } from '../support/province-words.js'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const blocks = [...read('docs/extension.md').matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code)

describe('the guide to extensions (docs/extension.md)', () => {
  it('shows the code that this test runs', () => {
    expect(blocks.slice(0, 2)).toEqual([
      read('test/support/province.ts'),
      read('test/support/province-words.ts'),
    ])
  })

  it('bars an authorisation after less than six months on the list, from the guidance on', () => {
    const log = before('procedure.authorised')
    const { file } = replay(log)
    const authorised = { ...the('procedure.authorised'), on: '2026-02-02' }
    const tooEarly = (listedOn: string) =>
      propose(replay([...log, { ...the('sympathiser.listed'), on: listedOn }]).file, authorised, {
        rulebook: book,
      })
    expect(propose(file, the('procedure.authorised'), { rulebook: book }).admissible).toBe(true)
    expect(propose(file, authorised, { rulebook: book }).admissible).toBe(true)
    expect(tooEarly('2025-08-04').findings).toEqual([])
    const unlisted = replay(log, { rulebook: book }).file
    const early = propose(unlisted, { ...authorised, on: '2026-02-01' }, { rulebook: book })
    expect(early.findings).toEqual([])
  })

  it('says its refusals in the words it gives, and whose rule it is', () => {
    const log = [...before('start.proposed').slice(0, 1), { ...the('sympathiser.listed'), on: '2026-01-05' }]
    const { file } = replay(log)
    const refusal = propose(
      file,
      { ...the('procedure.authorised'), on: '2026-02-02' },
      { rulebook: book },
    ).findings.find(({ source }) => source === 'province-x') as Finding
    expect(refusal).toMatchObject({
      rule: 'local.x.time-on-list',
      outcome: 'broken',
      lawfulFrom: '2026-07-05',
    })
    expect(ours.finding(refusal)).toContain('Chưa đủ 6\u00a0tháng trong danh sách: từ ngày\u00a005/01/2026.')
  })
})

describe('the rules of Hanoi (02-HD/BTCTU 2025-11-21)', () => {
  const bookOf = (facts: HanoiFacts = {}, policies: Record<string, string> = {}) =>
    rulebook({ extensions: [hanoi(() => facts)], policies })
  const vote = { ...the('cell.voted', 'admission'), on: '2025-11-21' }
  const local = (log: readonly Act[], act: Act, facts?: HanoiFacts, policies?: Record<string, string>) =>
    propose(replay(log).file, act, { rulebook: bookOf(facts, policies) }).findings.filter(
      ({ source }) => source === 'hanoi',
    )
  const rules = (findings: readonly Finding[]) => findings.map(({ rule, outcome }) => [rule, outcome])
  const gathered = before('cell.voted', 'admission')

  it.each<{ why: string; facts: HanoiFacts; on?: string; broken: readonly string[] }>([
    { why: 'nothing special', facts: {}, broken: [] },
    {
      why: 'staff rated well 1 year',
      facts: { merit: { of: 'staff', yearsRatedWell: 1 } },
      broken: ['merit'],
    },
    { why: 'staff rated well 2 years', facts: { merit: { of: 'staff', yearsRatedWell: 2 } }, broken: [] },
    {
      why: 'staff rated well 1 year, the day before the guidance',
      facts: { merit: { of: 'staff', yearsRatedWell: 1 } },
      on: '2025-11-20',
      broken: [],
    },
    {
      why: 'a student with a failed module',
      facts: { merit: { of: 'student', shown: ['average-fair', 'conduct-fair'] } },
      broken: ['merit'],
    },
    {
      why: 'a resident of a cultural family',
      facts: { merit: { of: 'resident', culturalFamilyYears: 1 } },
      broken: [],
    },
    {
      why: 'a religion recognised on the day of the list',
      facts: { religionRecognisedOn: '2018-08-28' },
      broken: [],
    },
    {
      why: 'a religion recognised in 2020',
      facts: { religionRecognisedOn: '2020-01-01' },
      broken: ['religion-list'],
    },
  ])('at the consideration of $why object: $broken', ({ facts, on, broken }) => {
    const found = local(gathered, { ...vote, ...(on && { on }) }, facts)
    expect(found.map(({ rule }) => rule)).toEqual(broken.map((rule) => `local.hanoi.${rule}`))
  })

  it('shows that the list of religions is contested, and takes the reading an app chooses', () => {
    const facts = { religionRecognisedOn: '2020-01-01' }
    expect(local(gathered, vote, facts)[0]).toMatchObject({
      outcome: 'broken',
      policies: ['hanoi.religionList'],
      alternatives: [{ policy: 'hanoi.religionList', reading: 'as-updated', outcome: 'met' }],
    })
    expect(rules(local(gathered, vote, facts, { 'hanoi.religionList': 'as-updated' }))).toEqual([
      ['local.hanoi.religion-list', 'met'],
    ])
  })

  it.each([
    { schoolYears: 2, summersConfirmed: true, handledBy: 'school', broken: false },
    { schoolYears: 2, summersConfirmed: false, handledBy: 'school', broken: true },
    { schoolYears: 1, summersConfirmed: true, handledBy: 'school', broken: true },
    { schoolYears: 1, summersConfirmed: true, handledBy: 'residence', broken: false },
  ] as const)(
    'a teacher of $schoolYears school years (summers: $summersConfirmed) at the $handledBy: $broken',
    (one) => {
      const { handledBy, broken, ...teacher } = one
      const place: Act = {
        type: 'particulars.changed',
        on: '2025-08-20',
        unit: { competence: { ground: 'fixed-term-contract', handledBy } },
      }
      const found = local([...gathered, place], vote, { teacher })
      expect(found.map(({ rule }) => rule)).toEqual(broken ? ['local.hanoi.teacher-contract'] : [])
    },
  )

  it.each([
    { bornOn: '1994-11-22', cadre: false, broken: true, why: '30, an ordinary member' },
    { bornOn: '1994-11-21', cadre: false, broken: false, why: '31, an ordinary member' },
    { bornOn: '1989-11-22', cadre: true, broken: true, why: '35, a cadre' },
    { bornOn: '1989-11-21', cadre: true, broken: false, why: '36, a cadre' },
  ])('of youth age is whoever is $why: the Youth Union introduces', ({ bornOn, cadre, broken }) => {
    const known: Act = { type: 'particulars.changed', on: '2025-08-20', unit: { youthUnion: true } }
    const born = gathered.map((act) =>
      act.type === 'case.opened' ? { ...act, person: { ...act.person, bornOn } } : act,
    )
    const found = local([...born, known], vote, { unionCadre: cadre })
    expect(found.map(({ rule }) => rule)).toEqual(broken ? ['local.hanoi.youth-age'] : [])
  })

  it('asks for the political verification of a stale dossier even where nothing changed', () => {
    const renewed = (...papers: readonly string[]) =>
      ({ type: 'papers.renewed', on: '2026-10-05', papers }) as unknown as Act
    const stale = { ...vote, on: '2026-10-12' }
    const redone = ['introduction-paper', 'union-resolution', 'consolidated-opinions']
    expect(rules(local([...gathered, renewed(...redone)], stale))).toEqual([
      ['local.hanoi.political-recheck', 'broken'],
    ])
    expect(local([...gathered, renewed(...redone, 'verification')], stale)).toEqual([])
  })

  it('has its own limits inside the national ones, each with its source', () => {
    const file = record(replay(gathered).file, vote)
    const duties = agenda(file, { today: '2025-12-01', rulebook: bookOf() }).duties
    expect(duties.map(({ source, rule, dueOn, isOverdue }) => [source, rule, dueOn, isOverdue])).toEqual([
      ['hanoi', 'local.hanoi.cell-submission', '2025-11-28', true],
      ['hanoi', 'local.hanoi.grassroots', '2025-12-26', false],
      ['national', 'decision.on-time', '2026-01-26', false],
      ['hanoi', 'local.hanoi.decision', '2026-01-26', false],
    ])
    const extended = record(file, { type: 'extension.granted', on: '2026-01-20', matter: 'admission' })
    const due = agenda(extended, { today: '2026-01-21', rulebook: bookOf() }).duties
    expect(due.find(({ rule }) => rule === 'local.hanoi.decision')?.dueOn).toBe(
      due.find(({ rule }) => rule === 'decision.on-time')?.dueOn,
    )
    const sent: Act = { type: 'dossier.submitted', on: '2025-12-02', matter: 'admission' }
    const found = propose(file, sent, { rulebook: bookOf() }).findings
    expect(found.filter(({ source }) => source === 'hanoi')).toMatchObject([
      {
        rule: 'local.hanoi.cell-submission',
        source: 'hanoi',
        effect: 'breach',
        facts: { lastDay: '2025-11-28' },
      },
    ])
    const before2025 = record(replay(gathered).file, { ...vote, on: '2025-11-20' })
    expect(
      agenda(before2025, { today: '2025-12-01', rulebook: bookOf() }).duties.map(({ rule, dueOn }) => [
        rule,
        dueOn,
      ]),
    ).toContainEqual(['local.hanoi.grassroots', undefined])
  })

  it('shows its extension of probation as contested, and never moves the official date', () => {
    const disciplined = { type: 'member.disciplined', on: '2026-05-05', form: 'reprimand' } as Act
    const log = [...before('cell.voted', 'recognition'), disciplined]
    expect(local(log, the('cell.voted', 'recognition'))[0]).toMatchObject({
      rule: 'local.hanoi.probation-extension',
      effect: 'note',
      outcome: 'met',
      alternatives: [{ policy: 'hanoi.probationExtension', reading: 'at-most-12-months', outcome: 'broken' }],
    })
    const chosen = { 'hanoi.probationExtension': 'at-most-12-months' }
    expect(
      propose(replay(log).file, the('cell.voted', 'recognition'), { rulebook: bookOf({}, chosen) }),
    ).toMatchObject({
      admissible: true,
      findings: [{ rule: 'local.hanoi.probation-extension', outcome: 'broken' }],
    })
  })

  it('owes the move of a retired member who works less than half of the contractual time', () => {
    const dutiesOf = (percentOfTime: number, log = acts) =>
      agenda(replay(log).file, {
        today: '2027-06-01',
        rulebook: bookOf({ retired: { since: '2027-01-01', percentOfTime } }),
      }).duties.map(({ source, rule }) => `${source} ${rule}`)
    expect(dutiesOf(40)).toContain('hanoi local.hanoi.retired-member')
    expect(dutiesOf(50)).not.toContain('hanoi local.hanoi.retired-member')
    expect(upTo('card.handed-over')).toEqual(acts)
  })

  it('refuses a name that two extensions share, and a reading that is none', () => {
    const twice = { extensions: [hanoi(), hanoi()] }
    expect(() => rulebook(twice)).toThrow(expect.objectContaining({ code: 'rulebook.malformed' }))
    expect(() => bookOf({}, { 'hanoi.religionList': 'never' })).toThrow(
      expect.objectContaining({ code: 'policy.reading-unknown' }),
    )
    expect(() => rulebook({ policies: { 'hanoi.religionList': 'as-fixed' } })).toThrow(
      expect.objectContaining({ code: 'policy.unknown' }),
    )
    const { clocks = [] } = hanoi()
    expect(() =>
      rulebook({
        extensions: [
          { name: 'a', clocks },
          { name: 'b', clocks },
        ],
      }),
    ).toThrow(expect.objectContaining({ code: 'rulebook.rule-conflict' }))
  })
})
