import type * as z from 'zod'
import {
  type Applicability,
  applicability,
  classApplicability,
  competenceApplicability,
} from './applicability.js'

/** A field that means nothing beside another, and what would have to stand there: `ground: abandonment | fees-unpaid`. */
export interface Inapplicable {
  readonly field: string
  readonly expected: string
}

type Given = Readonly<Record<string, unknown>>

/** The fields of an object that mean nothing under what its other fields say, in the order of the table. */
export function inapplicableFields(table: Applicability, given: Given): readonly Inapplicable[] {
  const found: Inapplicable[] = []
  for (const field in table) {
    const under = table[field]
    if (under === undefined || given[field] === undefined) continue
    if (!(under.is as readonly unknown[]).includes(given[under.of]))
      found.push({ field, expected: `${under.of}: ${under.is.map((value) => value ?? 'none').join(' | ')}` })
  }
  return found
}

/** The check of a schema whose fields depend on one another; each field that means nothing is an issue of its own. */
export function applicableFields(table: Applicability) {
  return (given: Given, context: z.core.$RefinementCtx): void => {
    for (const { field, expected } of inapplicableFields(table, given))
      context.addIssue({
        code: 'custom',
        path: [field],
        params: { code: 'field.inapplicable', expected },
      })
  }
}

const tables: Readonly<Record<string, Applicability>> = { ...applicability, ...classApplicability }

/** The table of an act, of a case or of a class; `undefined` where every field of it means something wherever it stands. */
export function applicabilityOf(type: string): Applicability | undefined {
  const table = tables[type]
  return table && Object.keys(table).length > 0 ? table : undefined
}

/** The table of a group of fields within an act: only the ground on which an organisation handles a case has one. */
export function applicabilityWithin(field: string): Applicability | undefined {
  return field === 'competence' ? (competenceApplicability as Applicability) : undefined
}
