import type { PlainDay } from '../../src/index.js'
import { yamlBeside } from '../support/yaml.js'

/** A published worked case, as the YAML files hold it. */
export interface Case {
  readonly id: string
  readonly kind: string
  readonly question: string
  readonly inputs: Inputs
  readonly expected: Readonly<Record<string, unknown>>
  readonly regime: { readonly date: PlainDay }
  readonly confidence: 'definite' | 'arguable'
}

export type Inputs = Readonly<Record<string, unknown>>

/** What a translator is shown of a case: never its id, and of the expectation only which fields are asked. */
export interface Asked {
  readonly inputs: Inputs
  /** The day whose law answers. */
  readonly day: PlainDay
  readonly fields: readonly string[]
}

/** Reads a file of cases beside this one. */
export function casesOf(file: string): readonly Case[] {
  return yamlBeside(import.meta.url, file)
}

/** An input that must be a day. */
export function dayIn(inputs: Inputs, name: string): PlainDay {
  const value = inputs[name]
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return value
  throw new Error(`the case gives no day ${name}`)
}

/** An input that must be a number. */
export function numberIn(inputs: Inputs, name: string): number {
  const value = inputs[name]
  if (typeof value === 'number') return value
  throw new Error(`the case gives no number ${name}`)
}

/** An input that may be a number. */
export function numberOr<T>(inputs: Inputs, name: string, otherwise: T): number | T {
  return inputs[name] === undefined ? otherwise : numberIn(inputs, name)
}

/** An input that may be true or false. */
export function flagOr<T>(inputs: Inputs, name: string, otherwise: T): boolean | T {
  const value = inputs[name]
  if (value === undefined) return otherwise
  if (typeof value === 'boolean') return value
  throw new Error(`the case gives no yes or no for ${name}`)
}

/** An input that is one word of a list; each word stands for a term of the library. */
export function termIn<T>(inputs: Inputs, name: string, terms: Readonly<Record<string, T>>): T {
  const value = String(inputs[name])
  if (Object.hasOwn(terms, value)) return terms[value] as T
  throw new Error(`no term of the library for ${name}: ${value}`)
}
