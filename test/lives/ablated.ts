import { AdmissionError } from '../../src/errors.js'
import { type Act, type CaseFile, explain, type Finding, openCase, record } from '../../src/index.js'

/** A finding, with the file and the act it was found of. */
export interface Told {
  readonly file: CaseFile
  readonly act: Act
  readonly finding: Finding
}

type Fields = Readonly<Record<string, unknown>>

/** Fields that say what an act is, not what it shows. */
const identity: readonly string[] = ['type', 'on', 'case', 'id', 'recordedAt', 'entry', 'act']

const without = (fields: Fields, name: string): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => field !== name))

/** The act with one of its fields left out, one for each field, and for each particular of the person and the place. */
export function actsWithoutOneField(act: Act): readonly Act[] {
  const fields = act as unknown as Fields
  const parts = (['person', 'unit'] as const).flatMap((part) => {
    const particulars = fields[part] as Fields | undefined
    return Object.keys(particulars ?? {}).map((name) => ({
      ...fields,
      [part]: without(particulars ?? {}, name),
    }))
  })
  const own = Object.keys(fields).filter(
    (name) => !identity.includes(name) && name !== 'person' && name !== 'unit',
  )
  return [...own.map((name) => without(fields, name)), ...parts] as unknown as readonly Act[]
}

/** Every finding of every act of a log from a place on, the log kept as a chronicle; what is no act is passed over. */
export function* toldOf(log: readonly Act[], from = 1): Generator<Told> {
  const [opening, ...rest] = log
  let file = openCase(opening as Act & { type: 'case.opened' })
  for (const [index, act] of rest.entries()) {
    try {
      if (index + 1 >= from)
        for (const { findings } of explain(file, act).subjects)
          for (const finding of findings) yield { file, act, finding }
      file = record(file, act, { mode: 'chronicle' })
    } catch (error) {
      if (!(error instanceof AdmissionError)) throw error
    }
  }
}

/** What is found of a life with one act, one field of an act, or one particular left out, one after another. */
export function* toldOfAblated(log: readonly Act[]): Generator<Told> {
  yield* toldOf(log)
  for (const [place, act] of log.entries()) {
    if (place > 0) yield* toldOf(log.toSpliced(place, 1), place)
    for (const less of actsWithoutOneField(act)) yield* toldOf(log.with(place, less), Math.max(place, 1))
  }
}
