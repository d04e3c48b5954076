import type { Act } from 'ketnap'
import type { Locale } from 'ketnap/locales'
import { readCaseLine } from 'ketnap/register'
import { type NewCase, newCase } from './new-case.js'
import { inSlices } from './slices.js'

/** A register that was read: its cases, or what is wrong with its lines. It is taken in whole or not at all. */
export type RegisterRead =
  | { readonly cases: readonly NewCase[] }
  | { readonly faults: readonly { readonly line: number; readonly text: string }[] }

/** Faults that are told; a register that is wrong throughout is told by its first lines. */
const told = 20

/** Reads a register: a case a line, as `caseLine` writes it. */
export async function readRegister(
  text: string,
  locale: Locale,
  progress: (done: number) => void,
): Promise<RegisterRead> {
  const lines = text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [{ line, at: index + 1 }]))
  const cases: NewCase[] = []
  const faults: { line: number; text: string }[] = []
  await inSlices(
    lines,
    ({ line, at }) => {
      try {
        cases.push(newCase(readCaseLine(line) as readonly Act[]))
      } catch (error) {
        if (faults.length < told) faults.push({ line: at, text: locale.error(error) })
      }
    },
    progress,
  )
  return faults.length > 0 ? { faults } : { cases }
}
