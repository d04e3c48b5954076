import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { actSchema } from '../../../src/casefile/acts/act.js'
import { type Applicability, competenceApplicability } from '../../../src/casefile/acts/applicability.js'
import { applicabilityOf } from '../../../src/casefile/acts/applicable-fields.js'
import { person, unit } from '../../../src/casefile/acts/particulars.js'
import { classActSchema } from '../../../src/casefile/class/class-act.js'
import { organisationEntry } from '../../../src/casefile/organisation/organisation-record.js'
import { planActSchema } from '../../../src/casefile/plan/plan-act.js'
import type { Act, ActType, OrganisationRecord } from '../../../src/casefile/shapes.js'
import { actObservers, envelopeObservers } from '../../../src/rules/fields/observed-acts.js'
import {
  classActObservers,
  organisationObservers,
  planActObservers,
} from '../../../src/rules/fields/observed-logs.js'
import { personObservers, unitObservers } from '../../../src/rules/fields/observed-particulars.js'
import { patient } from '../../support/patient.js'
import { leavesOf, withoutInapplicable } from './fields.js'
import { livesToWalk } from './lives.js'
import { classLogs, organisations, planLogs } from './logs.js'
import { type Life, saidOfCase, todayOf } from './said-of-case.js'
import { saidOfClass, saidOfOrganisation, saidOfPlan } from './said-of-logs.js'
import { unseen, type Walk } from './walk.js'

const lives = livesToWalk()
const options = actSchema.options as unknown as readonly z.ZodObject<{ type: z.ZodLiteral<ActType> }>[]

const labelled = /^(id|introducer|helper|request|cell|toCell|entry|replaces)$/

/** Labels a life names: of members, requests and cells. */
function labelsOf({ acts }: Life): readonly string[] {
  const found = new Set<string>()
  JSON.stringify(acts, (key, value) => {
    if (typeof value === 'string' && labelled.test(key)) found.add(value)
    return value
  })
  return [...found].slice(0, 6)
}

const common = { inputs: lives, labels: labelsOf, dayOf: todayOf, said: saidOfCase }

const putAt = ({ acts, book }: Life, at: number, act: unknown): Life => ({
  book,
  acts: [...acts.slice(0, at), act as Act, ...acts.slice(at + 1)],
})

/** The act of a type, its own fields without those that are walked apart. */
function actWalk(
  schema: z.ZodObject<{ type: z.ZodLiteral<ActType> }>,
  leaves: Walk<Life>['leaves'],
): Walk<Life> {
  const type = schema.shape.type.value
  return {
    ...common,
    shape: type,
    schema,
    leaves,
    inputs: lives.filter(({ acts }) => acts.some((act) => act.type === type)),
    fit: (other, { path: [tried] }) => withoutInapplicable(applicabilityOf(type) ?? {}, other, tried),
    places: (life) =>
      life.acts.flatMap((held, at) =>
        held.type === type ? [{ held, put: (other: unknown) => putAt(life, at, other) }] : [],
      ),
    dayOf: (life) => life.acts.find((act) => act.type === type)?.on ?? todayOf(life),
  }
}

const particulars = (shape: 'person' | 'unit', schema: z.ZodObject, observers: object): Walk<Life> => ({
  ...common,
  shape,
  schema,
  leaves: leavesOf(schema, observers),
  fit: (other, { path: [, tried] }) => {
    const given = other as { readonly competence?: unknown }
    return given.competence === undefined
      ? given
      : {
          ...given,
          competence: withoutInapplicable(competenceApplicability as Applicability, given.competence, tried),
        }
  },
  dayOf: ({ acts }) => acts.find(({ type }) => type === 'cell.voted')?.on ?? '2025-06-01',
  places: (life) =>
    life.acts.flatMap((act, at) => {
      const held = (act as { readonly [S in typeof shape]?: unknown })[shape]
      const isHere = act.type === 'case.opened' || held !== undefined
      return isHere
        ? [{ held: held ?? {}, put: (other: unknown) => putAt(life, at, { ...act, [shape]: other }) }]
        : []
    }),
})

const own = new Set(['person', 'unit'])

describe('every field of an act is noticed by whom the table names', () => {
  it.each(options.map((schema) => [schema.shape.type.value, schema] as const))(
    '%s',
    patient,
    (type, schema) => {
      const observers = { ...envelopeObservers, ...actObservers[type] }
      const leaves = leavesOf(schema, observers).filter(
        ({ path: [first = ''] }) => !own.has(first) && !Object.hasOwn(envelopeObservers, first),
      )
      expect(unseen(actWalk(schema, leaves))).toEqual([])
    },
  )

  it('what every act has, of a decision', patient, () => {
    const schema = named<ActType>(actSchema.options).find(([type]) => type === 'admission.decided')?.[1]
    const leaves = leavesOf(schema as z.ZodObject, {
      ...actObservers['admission.decided'],
      ...envelopeObservers,
    })
    const ofEnvelope = leaves.filter(
      ({ path: [first = ''] }) => Object.hasOwn(envelopeObservers, first) && first !== 'type',
    )
    expect(unseen(actWalk(schema as (typeof options)[number], ofEnvelope))).toEqual([])
  })

  it('person', patient, () => {
    expect(unseen(particulars('person', person, personObservers))).toEqual([])
  })

  it('unit', patient, () => {
    expect(unseen(particulars('unit', unit, unitObservers))).toEqual([])
  })
})

/** The acts of a log beside the cases, each walked in the logs that hold it. */
function logWalk<A extends { readonly type: string; readonly on: string }>(
  schema: z.ZodObject,
  type: string,
  observers: object,
  { inputs, said }: Pick<Walk<readonly A[]>, 'inputs' | 'said'>,
): Walk<readonly A[]> {
  return {
    shape: type,
    schema,
    leaves: leavesOf(schema, { ...envelopeObservers, ...observers }).filter(
      ({ path: [first = ''] }) => !Object.hasOwn(envelopeObservers, first),
    ),
    inputs,
    said,
    labels: () => ['a', 'b'],
    dayOf: (log) => log.find((act) => act.type === type)?.on ?? '',
    places: (log) =>
      log.flatMap((held, at) =>
        held.type === type
          ? [{ held, put: (other: unknown) => [...log.slice(0, at), other as A, ...log.slice(at + 1)] }]
          : [],
      ),
  }
}

const named = <T extends string>(options: readonly unknown[]) =>
  (options as readonly z.ZodObject<{ type: z.ZodLiteral<T> }>[]).map(
    (schema) => [schema.shape.type.value, schema] as const,
  )

describe('every field of a class, a plan and the organisation is noticed by whom the table names', () => {
  it.each(named<keyof typeof classActObservers>(classActSchema.options))('%s', patient, (type, schema) => {
    const walk = { inputs: classLogs, said: saidOfClass }
    expect(unseen(logWalk(schema, type, classActObservers[type], walk))).toEqual([])
  })

  it.each(named<keyof typeof planActObservers>(planActSchema.options))('%s', patient, (type, schema) => {
    const walk = { inputs: planLogs, said: saidOfPlan }
    expect(unseen(logWalk(schema, type, planActObservers[type], walk))).toEqual([])
  })

  it('organisation', patient, () => {
    const walk: Walk<OrganisationRecord> = {
      shape: 'organisation',
      schema: organisationEntry,
      leaves: leavesOf(organisationEntry, organisationObservers.bodies),
      inputs: organisations,
      said: saidOfOrganisation,
      labels: () => ['bloc', 'commune', 'province'],
      dayOf: () => '2025-10-01',
      places: (record) =>
        record.bodies.map((held, at) => ({
          held,
          put: (other) => ({
            ...record,
            bodies: record.bodies.map((body, place) => (place === at ? (other as typeof held) : body)),
          }),
        })),
    }
    expect(unseen(walk)).toEqual([])
  })
})
