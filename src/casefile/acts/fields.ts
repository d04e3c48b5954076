import * as z from 'zod'
import { isPlainDay } from '../../calendar/plain-day.js'

/** A civil day `YYYY-MM-DD` that exists, 1900 to 2199. */
export const day = z.stringFormat('date', isPlainDay)

/** An instant with its offset, `2025-07-01T08:30:00+07:00`. */
export const instant = z.iso.datetime({ offset: true })

/**
 * A label the app chooses: of a case, a body, a member, a paper. Up to 100 characters, in Unicode NFC and without spaces
 * around it, so that one label is written in one way: two spellings of a name would count as two introducers. It is
 * refused, not mended, since a log is kept as it was given.
 */
export const label = z
  .string()
  .min(1)
  .max(100)
  .refine((given) => given === given.normalize('NFC').trim(), {
    params: { code: 'field.malformed', expected: 'label' },
  })

/** A count of people or papers. */
export const count = z.int().min(0).max(1_000_000)

/** A list of codes or numbers that names nothing twice. */
export const distinct = <E extends z.ZodType>(element: E): z.ZodArray<E> =>
  z.array(element).superRefine((list, context) => {
    for (const [index, one] of list.entries())
      if (list.indexOf(one) < index)
        context.addIssue({
          code: 'custom',
          path: [index],
          params: { code: 'value.repeated', expected: '' },
        })
  })

/** Reference to the paper that proves an act. */
export const documentReference = z.strictObject({
  /** National form code, `6-KNĐ`. */
  code: z.string().min(1).max(20).optional(),
  /** Number of the paper in its office. */
  number: z.string().min(1).max(50).optional(),
  on: day.optional(),
  id: label.optional(),
})

/** A member named in an act: a label the app may leave out, and whether the member is official on the day. */
export const memberReference = z.strictObject({
  id: label.optional(),
  official: z.boolean().optional(),
})

/** Whether a transfer crosses the organisation directly under the Central Committee (a province), or stays inside it. */
export const across = z.enum(['province', 'inside'])
