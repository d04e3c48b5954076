import fc from 'fast-check'
import { type Act, agenda, type CaseFile, dates, replay, standingOf, stateOf } from 'ketnap'
import { sealLog, verifyChain } from 'ketnap/chain'
import { createPersonKey, type ProtectedAct, protectAct, redact, revealAct } from 'ketnap/privacy'
import { describe, expect, it } from 'vitest'
import { acts, person, unit } from '../../support/journey.js'
import { patient } from '../../support/patient.js'
import { anyAct, birthDays, canaryName } from './any-act.js'

const stored = <T>(value: T): T => JSON.parse(JSON.stringify(value))

const helped: Act = { type: 'helper.assigned', on: '2025-07-05', helper: { id: 'Hoa', official: true } }

describe('a protected act', patient, () => {
  it('is the same act again with the key, after a round trip through JSON', async () => {
    await fc.assert(
      fc.asyncProperty(anyAct(), async (act) => {
        const key = createPersonKey()
        const protectedAct = stored(await protectAct(act, key))
        const said = JSON.stringify(protectedAct)
        for (const canary of [canaryName, ...birthDays]) expect(said).not.toContain(canary)
        expect(await revealAct(protectedAct, key)).toEqual(stored(act))
      }),
      { numRuns: 60 },
    )
  })

  it('is sealed where the act says nothing of a person too, so that a part that was lost shows', async () => {
    const act: Act = { type: 'start.proposed', on: '2025-08-01', by: { kind: 'cell', id: 'cell-1' } }
    const key = createPersonKey()
    const one = await protectAct(act, key)
    expect(one).toEqual({ act, sealed: { iv: expect.any(String), data: expect.any(String) } })
    expect(await revealAct(one, key)).toEqual(act)
    for (const lost of [{ act }, { act, sealed: undefined }, { act, sealed: null }])
      await expect(revealAct(lost as unknown as ProtectedAct, key)).rejects.toMatchObject({
        code: 'privacy.not-sealed',
        facts: {},
      })
  })

  it('takes the instant of entry that is noted after it was sealed, and no other than one that was sealed', async () => {
    const key = createPersonKey()
    const one = await protectAct(helped, key)
    const recordedAt = '2025-07-05T09:00:00+07:00'
    const noted = { ...one, act: { ...one.act, recordedAt } as Act }
    expect(await revealAct(noted, key)).toEqual({ ...helped, recordedAt })
    const own = await protectAct({ ...helped, recordedAt } as Act, key)
    expect(await revealAct(own, key)).toEqual({ ...helped, recordedAt })
    const moved = { ...own, act: { ...own.act, recordedAt: '2025-07-04T09:00:00+07:00' } as Act }
    await expect(revealAct(moved, key)).rejects.toMatchObject({ code: 'privacy.not-revealed' })
  })

  it.each<[string, unknown]>([
    ['no bytes', new Uint8Array(0)],
    ['31 bytes', new Uint8Array(31).fill(7)],
    ['33 bytes', new Uint8Array(33).fill(7)],
    ['a key that was wiped', new Uint8Array(32)],
    ['a text', 'k'.repeat(32)],
    ['numbers', Array.from({ length: 32 }, () => 7)],
    ['nothing', undefined],
  ])('is neither made nor revealed with %s for a key', async (_, key) => {
    const one = await protectAct(helped, createPersonKey())
    const refused = { code: 'privacy.key-unfit', facts: { expected: 32 } }
    await expect(protectAct(helped, key as never)).rejects.toMatchObject(refused)
    await expect(revealAct(one, key as never)).rejects.toMatchObject(refused)
  })

  it('names a person by one pseudonym under one key, and by another under another', async () => {
    const [key, other] = [createPersonKey(), createPersonKey()]
    const made: Act = { type: 'remarks.made', on: '2026-11-10', helper: 'Hoa' }
    const { act: assigned } = (await protectAct(helped, key)) as { act: { helper: { id: string } } }
    expect(assigned.helper.id).toMatch(/^p-[0-9a-f]{32}$/)
    expect((await protectAct(made, key)).act).toEqual({ ...made, helper: assigned.helper.id })
    expect((await protectAct(made, other)).act).not.toEqual({ ...made, helper: assigned.helper.id })
  })

  it('is never sealed twice the same way', async () => {
    const key = createPersonKey()
    const [one, two] = [await protectAct(helped, key), await protectAct(helped, key)]
    expect(one.act).toEqual(two.act)
    expect(one.sealed?.iv).not.toBe(two.sealed?.iv)
    expect(one.sealed?.data).not.toBe(two.sealed?.data)
  })

  it.each<[string, (one: Required<ProtectedAct>) => ProtectedAct]>([
    ['a changed clear part', (one) => ({ ...one, act: { ...one.act, on: '2025-07-06' } as Act })],
    [
      'changed sealed data',
      (one) => ({ ...one, sealed: { ...one.sealed, data: `00${one.sealed.data.slice(2)}` } }),
    ],
    ['another iv', (one) => ({ ...one, sealed: { ...one.sealed, iv: '00'.repeat(12) } })],
    ['no iv', (one) => ({ ...one, sealed: { ...one.sealed, iv: '' } })],
  ])('is not revealed with %s', async (_, change) => {
    const key = createPersonKey()
    const changed = change((await protectAct(helped, key)) as Required<ProtectedAct>)
    await expect(revealAct(changed, key)).rejects.toMatchObject({ code: 'privacy.not-revealed', facts: {} })
  })

  it('is not revealed with another key', async () => {
    const one = await protectAct(helped, createPersonKey())
    await expect(revealAct(one, createPersonKey())).rejects.toMatchObject({ code: 'privacy.not-revealed' })
  })

  it('is only made of an act', async () => {
    await expect(protectAct({ ...helped, on: 'x' }, createPersonKey())).rejects.toMatchObject({
      code: 'act.malformed',
    })
  })
})

const findingsNotMet = ({ findings }: CaseFile): ReadonlySet<string> =>
  new Set(
    findings
      .filter(({ finding }) => finding.outcome !== 'met')
      .map(({ revision, finding }) => `${revision} ${finding.rule}`),
  )

describe('erasure: what stands when the key of a person is destroyed', () => {
  const reAdmitted: readonly Act[] = [
    {
      type: 'case.opened',
      on: '2025-07-01',
      case: 'case-1',
      unit,
      person: {
        ...person,
        former: { leftOn: '2021-03-01', decidedOn: '2015-05-19', exit: 'resigned', hardship: true },
      },
    },
    ...acts.slice(1),
  ]

  it.each([
    ['a straight life', acts],
    ['a re-admission', reAdmitted],
  ])('%s: standing, state, days and chain are the same', async (_, log) => {
    const key = createPersonKey()
    const entries = await Promise.all(log.map((act) => protectAct(act, key)))
    const { entries: chain, head } = await sealLog('case-1', entries)
    const plain = replay(log, { mode: 'chronicle' }).file
    const erased = replay(
      chain.map((entry) => entry.act.act),
      { mode: 'chronicle' },
    ).file
    expect(standingOf(erased)).toBe('official')
    expect(stateOf(erased)).toEqual(stateOf(plain))
    expect(dates(erased)).toEqual(dates(plain))
    expect(erased.unit).toEqual(plain.unit)
    expect(erased.log.map(({ type, on }) => [type, on])).toEqual(plain.log.map(({ type, on }) => [type, on]))
    const duties = (file: typeof plain) =>
      agenda(file, { today: '2026-12-10' }).duties.map(({ rule, dueOn }) => [rule, dueOn])
    expect(duties(erased)).toEqual(duties(plain))
    expect(await verifyChain(stored(chain), { head })).toEqual({ isIntact: true, proven: log.length })
  })

  it('finds missing, never broken, what rested on the particulars that are gone', async () => {
    const key = createPersonKey()
    const entries = await Promise.all(acts.map((act) => protectAct(act, key)))
    const plain = replay(acts, { mode: 'chronicle' }).file
    const erased = replay(
      entries.map(({ act }) => act),
      { mode: 'chronicle' },
    ).file
    const objections = ({ findings }: typeof plain) =>
      findings
        .filter(({ finding }) => finding.outcome !== 'met')
        .map(({ finding }) => `${finding.rule} ${finding.outcome}`)
    expect(objections(plain)).toEqual([])
    expect([...new Set(objections(erased))].toSorted()).toEqual([
      'applicant.accepts-platform missing',
      'applicant.age-window missing',
      'applicant.citizen missing',
      'applicant.education-level missing',
      'applicant.exceptions-told missing',
      'applicant.political-standard missing',
      'background.relatives-declared missing',
      'introduction.trade-union-route missing',
      'introduction.worked-together missing',
      'verification.complete missing',
      'verification.impartial missing',
    ])
  })

  it(
    'keeps standing and days whatever acts are on file, and no rule turns broken but where an exception is gone',
    patient,
    () => {
      const anyLog = fc
        .record({
          upTo: fc.nat({ max: 30 }),
          more: fc.array(anyAct(), { maxLength: 6 }),
          opening: anyAct('case.opened'),
        })
        .map(({ upTo, more, opening }) =>
          [opening, ...acts.slice(1, upTo), ...more.filter(({ type }) => type !== 'case.opened')].map(
            ({ id: _, ...act }) => act as Act,
          ),
        )
      // What lifts a limit is gone too: the criminal procedure of a suspension, that a stay abroad was not for labour.
      const exceptions = [
        'actor.admission.decided',
        'expulsion.votes',
        'removal.votes',
        'activity.suspension-within-limit',
        'member-transfer.abroad',
      ]
      fc.assert(
        fc.property(anyLog, (log) => {
          const plain = replay(log, { mode: 'chronicle' }).file
          // What a statistician sees of an act is what is left of it in the clear, but for the form of the pseudonyms.
          const erased = replay(redact(log, 'statistician'), { mode: 'chronicle' }).file
          expect(standingOf(erased)).toBe(standingOf(plain))
          expect(dates(erased)).toEqual(dates(plain))
          const broken = ({ findings }: typeof plain) =>
            findings
              .filter(({ finding }) => finding.outcome === 'broken' && !exceptions.includes(finding.rule))
              .map(({ revision, finding }) => `${revision} ${finding.rule}`)
          const before = findingsNotMet(plain)
          expect(broken(erased).filter((one) => !before.has(one))).toEqual([])
        }),
        { numRuns: 40 },
      )
    },
  )

  it('leaves nothing of the person in what is stored', async () => {
    const key = createPersonKey()
    const entries = await Promise.all(reAdmitted.map((act) => protectAct(act, key)))
    expect(JSON.stringify(entries)).not.toMatch(
      /1995-04-10|vietnamese|upper-secondary|member-1|hardship|2023-01-02/,
    )
  })
})
