import { type Act, isPlainDay, parseAct } from 'ketnap'
import { z } from 'zod'
import { Problem } from './problem.js'

/** A civil day in a query. */
export const dayParameter = z.iso.date().refine(isPlainDay)

const control = /[\p{Cc}\p{Cs}]/u

/** Whether a text is what a label may be: no control character and no half of a surrogate pair. */
export const isPrintable = (text: string) => !control.test(text)

/** A label in a path or a query. */
export const labelParameter = z.string().min(1).max(100).refine(isPrintable)

/** Where a page begins, `next` of the page before. */
export const cursorParameter = z.string().min(1).max(200).refine(isPrintable)

/** Most items of a page. */
export const limitParameter = z.coerce.number().int().min(1).max(200)

const issueCodes: Readonly<Record<string, string>> = {
  unrecognized_keys: 'field.unknown',
  too_small: 'field.out-of-range',
  too_big: 'field.out-of-range',
}

/** The parameters of an address, each named once and none unknown. Throws `query.malformed`. */
export function queryOf<T extends z.ZodObject>(
  schema: T,
  given: Readonly<Record<string, string[]>>,
): z.infer<T> {
  const repeated = Object.keys(given).filter((name) => (given[name] ?? []).length > 1)
  if (repeated.length > 0) throw malformed(repeated.map((path) => ({ path, code: 'field.malformed' })))
  const single = Object.fromEntries(Object.entries(given).map(([name, values]) => [name, values[0]]))
  const result = schema.safeParse(single)
  if (result.success) return result.data
  throw malformed(
    result.error.issues.flatMap((issue) => {
      const code = issueCodes[issue.code] ?? 'field.malformed'
      const paths =
        issue.code === 'unrecognized_keys'
          ? issue.keys.map((key) => key.slice(0, 100))
          : [issue.path.join('.')]
      return paths.map((path) => ({ path, code }))
    }),
  )
}

const malformed = (issues: readonly { path: string; code: string }[]) =>
  new Problem('query.malformed', { issues })

/**
 * The act of a body. Its instant of entry is for the service to give. Throws `act.malformed`, and `body.reserved-field`
 * where the body names one, for itself or for the act that a correction puts in place.
 */
export function actOf(body: unknown): Act {
  const given = body as { act?: unknown } | null
  if (namesInstant(given) || namesInstant(given?.act)) throw new Problem('body.reserved-field')
  return parseAct(body)
}

const namesInstant = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'recordedAt')

/** The revision named in `If-Match`: one strong entity tag, written as `ETag` gave it; neither `*` nor a list names a revision. Throws `revision.required`, `header.malformed`. */
export function expectedRevision(ifMatch: string | undefined): number {
  if (ifMatch === undefined) throw new Problem('revision.required')
  const [, digits] = /^"(0|[1-9]\d{0,8})"$/.exec(ifMatch) ?? []
  if (digits === undefined) throw new Problem('header.malformed', { header: 'If-Match' })
  return Number(digits)
}

/** The key in `Idempotency-Key`: 1 to 100 visible characters. Throws `header.malformed`. */
export function keyOf(header: string | undefined): string | undefined {
  if (header === undefined || /^[\x21-\x7e]{1,100}$/.test(header)) return header
  throw new Problem('header.malformed', { header: 'Idempotency-Key' })
}
