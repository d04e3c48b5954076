import { AdmissionError, type ErrorCode, type ErrorFacts } from '../../errors.js'

/** Throws `testing.promise-broken`, with both sides as JSON, where found is not the expected, field by field. */
export function expectSame(found: unknown, expected: unknown): void {
  const [a, b] = [asText(found), asText(expected)]
  if (a !== b) throw new AdmissionError('testing.promise-broken', { expected: b, found: a })
}

/** Throws `testing.promise-broken` where the work does not fail with the code and the facts. */
export async function expectFault(
  work: Promise<unknown>,
  code: ErrorCode,
  facts: ErrorFacts = {},
): Promise<void> {
  const fault = await work.then(
    () => undefined,
    (error: unknown) => error as Partial<AdmissionError>,
  )
  const named = Object.keys(facts).map((name) => [name, fault?.facts?.[name]])
  expectSame({ code: fault?.code, facts: Object.fromEntries(named) }, { code, facts })
}

function asText(value: unknown): string {
  const inOrder = (_: string, field: unknown) =>
    typeof field === 'object' && field !== null && !Array.isArray(field)
      ? Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1)))
      : field
  return JSON.stringify(value, inOrder) ?? 'undefined'
}
