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
