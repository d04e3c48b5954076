import { describe, expect, it } from 'vitest'
import { actTypes } from '../../../src/casefile/acts/act-types.js'
import { type CaseFile, emptyFile, withAct } from '../../../src/casefile/case-file.js'
import type { Act, ActType, Matter } from '../../../src/casefile/shapes.js'
import { dayBounds, ownDayBounds } from '../../../src/rules/agreement/days/day-bounds.js'
import { everyActPair } from '../../../src/rules/agreement/facts/facts.js'
import { otherPairs } from '../../../src/rules/agreement/facts/judged-elsewhere.js'
import type { Pair } from '../../../src/rules/agreement/facts/pair.js'
import { personPairs } from '../../../src/rules/agreement/facts/person.js'
import { personAndPlacePairs } from '../../../src/rules/agreement/facts/person-and-place.js'
import { placePairs } from '../../../src/rules/agreement/facts/place.js'
import { antecedents } from '../../../src/rules/agreement/references/antecedents.js'
import { repeatedBy, repeats } from '../../../src/rules/agreement/repeats/repeats.js'
import { yamlBeside } from '../../support/yaml.js'

type Stated = Readonly<Record<string, unknown>>

const stated: {
  readonly pairs: Stated
  readonly elsewhere: readonly unknown[]
  readonly dayBounds: Stated
  readonly ownDayBounds: Stated
  readonly antecedents: Stated
  readonly repeats: Stated
} = yamlBeside(import.meta.url, 'agreement-stated.yaml')

describe('what the tables of agreement state', () => {
  const pairs: Readonly<Record<string, Pair>> = {
    ...personPairs,
    ...placePairs,
    ...personAndPlacePairs,
    ...everyActPair,
  }

  it.each(Object.keys(stated.pairs))('%s: the two facts, the clause, and whether it is a note', (id) => {
    const { of, clause, asks, isNote, atTheVote } = pairs[id] as Pair
    expect({
      of,
      clause: clause.id,
      ...(asks && { asks: asks.map((one) => one.id) }),
      ...(isNote && { isNote }),
      ...(atTheVote && { atTheVote }),
    }).toEqual(stated.pairs[id])
  })

  it('has every pair, in order, and those of which nothing here judges', () => {
    expect(Object.keys(pairs)).toEqual(Object.keys(stated.pairs))
    expect(otherPairs).toEqual(stated.elsewhere)
  })

  it.each(Object.keys(stated.dayBounds))('the days of %s, and what bounds them', (shape) => {
    expect(dayBounds[shape as keyof typeof dayBounds]).toEqual(stated.dayBounds[shape])
  })

  it('the own days of acts, and what bounds them', () => {
    expect(Object.keys(dayBounds)).toEqual(Object.keys(stated.dayBounds))
    expect(ownDayBounds).toEqual(stated.ownDayBounds)
  })
})

const wanted = (type: ActType, act: object = {}): unknown => {
  const one = antecedents[type] as 'nothing' | ((act: object) => readonly ActType[])
  return typeof one === 'string' ? one : one(act)
}

describe('what an act needs on file before it', () => {
  it.each(actTypes.filter((type) => type !== 'papers.renewed' && type !== 'result.notified'))(
    '%s',
    (type) => {
      expect(wanted(type)).toEqual(stated.antecedents[type])
    },
  )

  it.each(Object.entries(stated.antecedents['papers.renewed'] as Stated))('%s renewed', (paper, before) => {
    expect(wanted('papers.renewed', { papers: [paper] })).toEqual(before)
  })

  it.each(Object.entries(stated.antecedents['result.notified'] as Stated))(
    'the result of %s',
    (matter, before) => {
      expect(wanted('result.notified', { matter: matter as Matter })).toEqual(before)
    },
  )
})

/** What the two entries tell alike, where an act is told apart by it. */
const alike: { readonly [T in ActType]?: object } = {
  'helper.assigned': { helper: { id: 'member-1' } },
  'discipline.opened': { breachOn: '2025-07-01' },
  'self-criticism.answered': { answer: 'made' },
  'resignation.requested': { written: true },
  'complaint.lodged': { against: 'removal', level: 'upper' },
  'defect.found': { defect: 'substantive', substantive: 'under-age' },
  'step.redone': { step: 'vote' },
  'removal.opened': { ground: 'impostor' },
}

const act = (type: ActType, on: string): Act =>
  ({
    type,
    on,
    ...(type === 'class.entered' ? { course: 'awareness' } : { matter: 'admission' }),
    ...alike[type],
  }) as unknown as Act

const twice = (type: ActType, between: ActType): boolean => {
  const again = type === 'member.disciplined' ? '2025-08-04' : '2025-09-01'
  const file: CaseFile = [
    act('case.opened', '2025-01-01'),
    act(type, '2025-08-04'),
    act(between, '2025-08-18'),
  ].reduce(withAct, emptyFile('"unopened"'))
  return repeatedBy(file, act(type, again)) !== undefined
}

describe('a second entry of an act is no repetition after these, and after no other act', () => {
  it.each(actTypes)('%s', (type) => {
    const said = repeats[type]
    const after = typeof said === 'string' ? said : actTypes.filter((between) => !twice(type, between))
    expect(after).toEqual(stated.repeats[type])
  })
})
