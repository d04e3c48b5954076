import { AdmissionError } from '../errors.js'
import { nearest } from './nearest.js'
import { assertTaken } from './wrong-call.js'

/** The names of options, each once: total by type, so that an option no function knows does not compile. */
export type OptionNames<O> = { readonly [K in keyof Required<O>]: true }

/**
 * Passes options that a function knows by name. One that is misspelt would pass in silence for one that is left out.
 *
 * @throws AdmissionError `call.malformed`: no options; `call.option-unknown` { call, option, known, meant }: `meant` where one is near
 * @example
 * assertOptions('record', { mdoe: 'strict' }, { mode: true, rulebook: true }) //=> throws call.option-unknown, meant mode
 */
export function assertOptions<O extends object>(
  call: string,
  options: O,
  names: OptionNames<NoInfer<O>>,
  argument = 'options',
): void {
  assertTaken(call, argument, options, 'options')
  // Asked of every call: a list of names would be made each time.
  for (const option in options) if (!Object.hasOwn(names, option)) throw unknownOption(call, option, names)
}

/** A field that is none, and the one that was meant, where one is near; told among the faults of an input. */
export interface UnknownField {
  readonly path: string
  readonly code: 'field.unknown'
  readonly expected: ''
  readonly meant?: string
}

/** What a mistaken field may look like; no other key is repeated, for data may stand where a name of a field should. */
const fieldLike = /^[a-z][a-zA-Z]{0,39}$/

/** A key that is no field of what stands at a path, beside the fields that are not there yet. */
export function unknownField(key: string, absent: readonly string[], path: string): UnknownField {
  // A letter or two are near anything short.
  const meant = key.length > 2 ? nearest(key, absent) : undefined
  const field = fieldLike.test(key) ? key : '*'
  return {
    path: path === '' ? field : `${path}.${field}`,
    code: 'field.unknown',
    expected: '',
    ...(meant !== undefined && { meant }),
  }
}

/** The fields of a definition that its names do not have: each would be read by nobody. */
export function unknownFields(given: object, names: object, path = ''): readonly UnknownField[] {
  const absent = Object.keys(names).filter((name) => !Object.hasOwn(given, name))
  return Object.keys(given)
    .filter((key) => !Object.hasOwn(names, key))
    .map((key) => unknownField(key, absent, path))
}

function unknownOption(call: string, option: string, names: object): AdmissionError {
  const known = Object.keys(names)
  const meant = nearest(option, known)
  return new AdmissionError('call.option-unknown', {
    call,
    option,
    known,
    ...(meant !== undefined && { meant }),
  })
}
