import { AdmissionError } from '../../errors.js'

/**
 * The one text of a JSON value, the same whatever the order of its keys: RFC 8785 (JSON Canonicalization Scheme).
 *
 * It is short because the scheme is defined by ECMAScript: numbers and strings are written as `JSON.stringify` writes
 * them (RFC 8785, 3.2.2), and members stand in the order of the UTF-16 code units of their names (3.2.3), which is how
 * `sort` compares strings. What is left is to walk the value, and to refuse what I-JSON has no text for. A member that
 * is `undefined` is left out, as `JSON.stringify` leaves it out of a stored line. Throws `chain.not-json`.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string' && !loneSurrogate.test(value)) return JSON.stringify(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`
  if (isPlainObject(value)) return `{${Object.keys(value).sort().flatMap(memberOf(value)).join()}}`
  throw new AdmissionError('chain.not-json', { type: typeof value })
}

const loneSurrogate = /\p{Surrogate}/u

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function memberOf(object: Readonly<Record<string, unknown>>) {
  return (name: string): readonly string[] =>
    object[name] === undefined ? [] : [`${canonicalJson(name)}:${canonicalJson(object[name])}`]
}
