import fc from 'fast-check'
import type { Act, ActOf, ActType, Person } from '../../../src/index.js'
import { lifeAround } from '../../../src/testing.js'
import { daysLater, monthsLater } from '../law/days.js'
import { type FailingName, type Step, wasInTime } from '../law/way-standing.js'
import { dayIn } from './days.js'

/** The act of each step; the order is that of the way. */
export const stepActs = {
  considered: 'cell.voted',
  grassroots: 'grassroots.voted',
  decided: 'admission.decided',
  ceremony: 'ceremony.held',
} as const satisfies Readonly<Record<Step, ActType>>

export const steps = Object.keys(stepActs) as readonly Step[]

/** A life in which something fails, and from which step on it is known. */
export interface Turned {
  readonly name: FailingName
  readonly life: readonly Act[]
  readonly knownFrom: Step | 'never'
}

type Life = readonly Act[]

const isOf = (act: Act, type: ActType) =>
  act.type === type && (!('matter' in act) || act.matter === undefined || act.matter === 'admission')

/** Every act of a type of the admission told otherwise. */
const otherwise = <T extends ActType>(life: Life, type: T, more: Partial<ActOf<T>>): Life =>
  life.map((act) => (isOf(act, type) ? ({ ...act, ...more } as Act) : act))

/** A change of the person told on the day before a step, or after the ceremony. */
function toldBefore(life: Life, step: Step | 'never', person: Person): Life {
  if (step === 'never') return life
  const at = life.findIndex((act) => isOf(act, stepActs[step]))
  const on = daysLater((life[at] as Act).on, -1)
  const change: Act = { type: 'particulars.changed', on, person }
  const before = life.filter((act, index) => index < at && act.on <= on)
  return [...before, change, ...life.slice(before.length)]
}

const fromTheStart = (name: FailingName, turn: (life: Life) => Life) => ({ name, turn })

const tally = { members: 12, yes: 7 }

/** Defects that are there from the step they are of. */
const defects = [
  fromTheStart('platform', (life) => otherwise(life, 'cell.voted', { acceptsPlatform: false })),
  fromTheStart('cell too small', (life) => otherwise(life, 'cell.voted', { tally: { members: 2, yes: 2 } })),
  fromTheStart('cell short', (life) => otherwise(life, 'cell.voted', { tally })),
  fromTheStart('several at the cell', (life) => otherwise(life, 'cell.voted', { persons: 2 })),
  fromTheStart('cell of another place', (life) =>
    otherwise(life, 'cell.voted', { by: { kind: 'cell', id: 'other' } }),
  ),
  fromTheStart('vote of no cell', (life) => otherwise(life, 'cell.voted', { by: { kind: 'cellCommittee' } })),
  fromTheStart('introducer not official', (life) =>
    otherwise(life, 'introduction.made', { introducer: { id: 'member-2', official: false } }),
  ),
  fromTheStart('declaration', (life) => otherwise(life, 'background.declared', { truthful: false })),
  fromTheStart('application', (life) => otherwise(life, 'application.made', { personally: false })),
  fromTheStart('verification', (life) => otherwise(life, 'background.certified', { verified: [] })),
  fromTheStart('opinions', (life) => otherwise(life, 'opinions.consolidated', { residence: 'none' })),
  fromTheStart('letters', (life) => life.filter(({ type }) => !type.startsWith('verification.'))),
  fromTheStart('political standard', (life) =>
    otherwise(life, 'background.certified', { politicalStandard: 'not-met' }),
  ),
  fromTheStart('grassroots short', (life) => otherwise(life, 'grassroots.voted', { tally })),
  fromTheStart('several at the grassroots', (life) => otherwise(life, 'grassroots.voted', { persons: 2 })),
  fromTheStart('vote of no grassroots committee', (life) =>
    otherwise(life, 'grassroots.voted', { by: { kind: 'grassrootsStandingCommittee' } }),
  ),
  fromTheStart('decision short', (life) =>
    otherwise(life, 'admission.decided', { tally: { members: 12, yes: 6 } }),
  ),
  fromTheStart('several decided on', (life) => otherwise(life, 'admission.decided', { persons: 2 })),
  fromTheStart('decided by nobody competent', (life) =>
    otherwise(life, 'admission.decided', { by: { kind: 'cell' } }),
  ),
] as const

/** The day of a vote by which a whole admission lies within the law that is known. */
const voted = dayIn('2018-06-01', '2026-12-31')

const lawful = voted.map((on) => lifeAround({ voted: on }, { through: 'ceremony' }))

const turnedByDefect: fc.Arbitrary<Turned> = fc
  .tuple(lawful, fc.constantFrom(...defects))
  .map(([life, { name, turn }]) => ({ name, life: turn(life), knownFrom: 'considered' as const }))

/** A fact of the person that comes up, before one of the steps or after all. */
const facts: readonly { readonly name: FailingName; readonly person: Person }[] = [
  { name: 'citizenship', person: { citizenship: 'other' } },
  { name: 'religion', person: { religion: 'unrecognised' } },
  { name: 'education', person: { education: 'none' } },
]

const turnedByFact: fc.Arbitrary<Turned> = fc
  .tuple(lawful, fc.constantFrom(...facts), fc.constantFrom<(Step | 'never')[]>(...steps, 'never'))
  .map(([life, { name, person }, step]) => ({ name, life: toldBefore(life, step, person), knownFrom: step }))

/** A time that runs out about the consideration: before it, on it, or between it and the decision. */
const turnedByTime: fc.Arbitrary<Turned> = fc
  .tuple(
    lawful,
    fc.constantFrom('certificate' as const, 'dossier' as const, 'age' as const),
    fc.integer({ min: -40, max: 3 }),
  )
  .map(([life, name, shift]) => {
    const considered = (life.find((act) => isOf(act, 'cell.voted')) as Act).on
    const from = (months: number) => daysLater(monthsLater(considered, -months), -shift)
    const day = { certificate: from(60), dossier: from(12), age: from(216) }[name]
    const [first, ...others] = life as readonly [ActOf<'case.opened'>, ...Act[]]
    const turned: Readonly<Record<typeof name, () => Life>> = {
      age: () => [{ ...first, person: { ...first.person, bornOn: day } }, ...others],
      dossier: () => [first, { type: 'dossier.opened', on: day }, ...others],
      certificate: () => otherwise(life, 'certificate.issued', { on: day, by: issuerOn(day) }),
    }
    const isGood = wasInTime[name](day, considered)
    return { name, life: turned[name](), knownFrom: isGood ? 'never' : 'considered' }
  })

const issuerOn = (day: string): Act['by'] => ({
  kind: day < '2025-07-01' ? 'districtPoliticalCentre' : 'communePoliticalCentre',
})

/** An admission in which one condition fails. */
export const turnedLives: fc.Arbitrary<Turned> = fc.oneof(turnedByDefect, turnedByFact, turnedByTime)
