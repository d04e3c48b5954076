import fc from 'fast-check'
import { livesAfterTheCeremony } from '../../../examples/lives/after-the-ceremony.js'
import { livesBeforeTheCeremony } from '../../../examples/lives/before-the-ceremony.js'
import { type Act, type ActOf, addDays, type CaseFile, replay } from '../../../src/index.js'
import { acts as journey } from '../../support/journey.js'

/** What no life shows: transfers over every border, the books of an office, an exit after an exit, annulments. */
const beside: readonly Act[] = [
  { type: 'membership.transcribed', on: '2025-07-10', standing: 'official', ceremonyOn: '2020-01-01' },
  { type: 'membership.transcribed', on: '2025-07-10', standing: 'probationary' },
  { type: 'membership.transcribed', on: '2025-07-10', standing: 'official', across: 'province' },
  { type: 'member.transferred', on: '2026-01-10', transfer: 'official', across: 'province', toCell: 'q1' },
  { type: 'member.transferred', on: '2026-01-10', transfer: 'internal', toCell: 'a2' },
  { type: 'member.transferred', on: '2026-01-10', transfer: 'temporary', months: 6, toCell: 'b1' },
  { type: 'member.transferred', on: '2026-01-10', transfer: 'official', toCell: 'b1' },
  { type: 'member.received', on: '2026-03-10', unit: { cell: 'b1' } },
  { type: 'member.received', on: '2026-03-10' },
  { type: 'member.returned', on: '2026-05-10' },
  { type: 'particulars.changed', on: '2025-12-01', unit: { cell: 'c0' } },
  { type: 'member.removed', on: '2026-03-10' },
  { type: 'member.expelled', on: '2026-04-10' },
  { type: 'member.resigned', on: '2026-05-10' },
  { type: 'member.died', on: '2026-06-10' },
  { type: 'member.restored', on: '2026-06-12' },
  { type: 'admission.annulled', on: '2026-06-20', as: 'issuer' },
  { type: 'admission.regularised', on: '2026-06-22', decidedOn: '2025-10-20', ceremonyOn: '2025-12-24' },
  { type: 'recognition.decided', on: '2026-02-01' },
  { type: 'card.handed-over', on: '2026-02-08' },
]

const isAbout = ({ type }: Act) => type === 'entry.corrected' || type === 'entry.struck'

const lives = [...livesBeforeTheCeremony, ...livesAfterTheCeremony]
  .map(({ acts }) => acts)
  .concat([journey])
  .map((life) => life.filter((act) => !isAbout(act)))

const pool = [...lives.flat(), ...beside].filter(({ type }) => type !== 'case.opened')
const place = fc.nat(60)

/** A chronicle of one life, some acts of others put in, some left out, one corrected, one struck. */
export const randomFile: fc.Arbitrary<CaseFile> = fc
  .record({
    life: fc.constantFrom(...lives),
    cell: fc.constantFrom('a1', 'a2', 'b1', 'c0', 'q1', 'elsewhere'),
    dropped: fc.array(place, { maxLength: 6 }),
    inserted: fc.array(fc.constantFrom(...pool, ...beside, ...beside, ...beside), { maxLength: 6 }),
    shift: fc.integer({ min: -400, max: 400 }),
    corrected: fc.array(fc.record({ at: place, days: fc.integer({ min: -300, max: 300 }) }), {
      maxLength: 1,
    }),
    struck: fc.array(place, { maxLength: 1 }),
  })
  .map(({ life, cell, dropped, inserted, shift, corrected, struck }) => {
    const [opening, ...rest] = life as readonly Act[] as readonly [ActOf<'case.opened'>, ...Act[]]
    const acts = [
      { ...opening, unit: { ...opening.unit, cell } },
      ...rest.filter((_, index) => !dropped.some((at) => at % rest.length === index)),
      ...inserted.map((act) => ({ ...act, on: addDays(act.on, shift) })),
    ].map((act, index) => ({ ...act, id: `e${index}` }) as Act)
    const at = (one: number) => 1 + (one % Math.max(1, acts.length - 1))
    const about = [
      ...corrected.flatMap(({ at: one, days }, index): readonly Act[] => {
        const { id, ...act } = acts[at(one)] ?? acts[0]!
        if (act.type === 'case.opened') return []
        const changed = { ...act, on: addDays(act.on, days) }
        return [{ type: 'entry.corrected', on: '2027-01-01', id: `c${index}`, entry: `${id}`, act: changed }]
      }),
      ...struck.flatMap((one, index): readonly Act[] => {
        const act = acts[at(one)]
        return act ? [{ type: 'entry.struck', on: '2027-01-02', id: `s${index}`, entry: `${act.id}` }] : []
      }),
    ]
    return replay([...acts, ...about], { mode: 'chronicle' }).file
  })

/** Three days in their order: two periods that meet. */
export const twoPeriods = fc
  .uniqueArray(fc.integer({ min: 0, max: 1500 }), { minLength: 3, maxLength: 3 })
  .map((days) => days.sort((a, b) => a - b).map((day) => addDays('2023-06-01', day)))
  .map(([from, middle, until]) => ({ from: `${from}`, middle: `${middle}`, until: `${until}` }))
