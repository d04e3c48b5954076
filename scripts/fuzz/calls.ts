import { fileURLToPath } from 'node:url'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { createActor } from 'xstate'
import { AdmissionError } from '../../src/errors.js'
import { annualPlan, membership, trainingClass } from '../../src/machines.js'
import { entries } from '../entries.mjs'
import { signatures } from './signatures.js'
import { type Kind, right, wrong } from './values.js'

/** A call that ended in an error which is none of this library's. */
export interface Untyped {
  readonly call: string
  readonly given: string
  readonly error: string
}

interface Callable {
  readonly name: string
  readonly call: (...given: readonly unknown[]) => unknown
  readonly takes: readonly Kind[]
}

const source = fileURLToPath(new URL('../../src/', import.meta.url))

/** Every function of every entry, and those of the dictionaries. */
export async function callables(): Promise<readonly Callable[]> {
  const found: Callable[] = []
  for (const entry of entries) {
    const module = (await import(/* @vite-ignore */ `${source}${entry}.ts`)) as Readonly<
      Record<string, unknown>
    >
    for (const [name, value] of Object.entries(module)) {
      if (typeof value === 'function' && !/^class\s/.test(String(value)))
        found.push({
          name: `${entry}.${name}`,
          call: value as Callable['call'],
          takes: signatures[entry]?.[name] ?? ['any', 'any'],
        })
      if (entry.startsWith('locales/'))
        for (const [method, say] of Object.entries(value as object))
          if (typeof say === 'function')
            found.push({
              name: `${name}.${method}`,
              call: say as Callable['call'],
              takes: signatures['locales/vi']?.[`vi.${method}`] ?? ['any'],
            })
    }
  }
  return [...found, ...sendings]
}

/** What an actor is sent ends in no error, whatever it is. */
const sendings: readonly Callable[] = Object.entries({ membership, trainingClass, annualPlan }).map(
  ([name, logic]) => ({
    name: `machines.${name}.send`,
    takes: ['act'],
    call: (event) => {
      // Of what is no object XState itself says that it is no event.
      if (typeof event !== 'object' || event === null) return
      const actor = createActor(logic as typeof membership).start()
      actor.send(event as never)
      const { status } = actor.getSnapshot()
      if (status !== 'active') throw new TypeError(`the actor is ${status}`)
    },
  }),
)

/** Kinds that are data an app writes: a place deep in them may be wrong too. */
const data: readonly Kind[] = [
  'act',
  'opening',
  'log',
  'options',
  'judged',
  'recording',
  'joining',
  'rulebookOptions',
  'calendarDefinition',
  'calendarExtension',
  'record',
  'planAct',
  'period',
  'scope',
  'agendaOptions',
  'comparisonOptions',
  'auditOptions',
  'populationOptions',
  'organisationOptions',
  'feedOptions',
  'addedTexts',
  'rule',
  'clock',
  'head',
  'entry',
  'entries',
  'protectedAct',
  'joined',
  'provision',
  'fraction',
  'json',
  'effects',
  'error',
  'chained',
  'restateOptions',
  'letterOptions',
]

/** Kinds that only the library makes, which are right or wrong as a whole. */
const whole: readonly Kind[] = [
  'file',
  'files',
  'locale',
  'texts',
  'directory',
  'collector',
  'calendar',
  'printable',
  'comparison',
  'auditReport',
  'job',
  'cases',
  'classFile',
  'plan',
  'snapshot',
  'database',
  'bookOfRules',
]

/** What is made by the library, and taken whole. */
const opaque: readonly string[] = ['rulebook', 'locale', 'directory', 'calendar', 'collectors', 'texts']

/** A list of things to choose from by a seed. */
class Choice {
  #generator
  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed)
  }
  below(count: number): number {
    return uniformInt(this.#generator, 0, count - 1)
  }
  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T
  }
}

function spoilt(value: unknown, choice: Choice, deep: boolean): unknown {
  if (typeof value !== 'object' || value === null) return choice.of(wrong)
  const keys = Object.keys(value)
  if (keys.length === 0) return choice.of(wrong)
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...value }
  const key = choice.of(keys)
  const inner = (value as Record<string, unknown>)[key]
  const next =
    deep && !opaque.includes(key) && choice.below(3) > 0 ? spoilt(inner, choice, deep) : choice.of(wrong)
  if (choice.below(6) === 0) delete (copy as Record<string, unknown>)[key]
  else (copy as Record<string, unknown>)[key] = next
  return copy
}

const kinds = Object.keys(right) as Kind[]

function argumentsFor(takes: readonly Kind[], choice: Choice): readonly unknown[] {
  const oneOf = (kind: Kind) => choice.of(right[kind] as readonly unknown[])
  const given = takes.map(oneOf)
  if (choice.below(8) === 0) return given.slice(0, choice.below(given.length + 1))
  if (given.length === 0) return [choice.of(wrong)]
  for (let wrongs = 1 + choice.below(2); wrongs > 0; wrongs -= 1) {
    const at = choice.below(given.length)
    const kind = takes[at] as Kind
    const how = choice.below(4)
    if (how === 0) given[at] = choice.of(wrong)
    else if (how === 1) given[at] = oneOf(choice.of(kinds))
    else if (whole.includes(kind)) given[at] = choice.of(wrong)
    else given[at] = spoilt(given[at], choice, data.includes(kind))
  }
  return given
}

/**
 * Calls public functions so many times with what they do not take, and lists what went wrong untyped, each fault once. Each
 * typed fault is handed to `typed`, with the function it came of.
 */
export async function wrongCalls(
  count: number,
  seed: number,
  only?: string,
  typed?: (call: string, fault: AdmissionError) => void,
): Promise<readonly Untyped[]> {
  const choice = new Choice(seed)
  const all = (await callables()).filter(({ name }) => only === undefined || name.includes(only))
  const found = new Map<string, Untyped>()
  for (let made = 0; made < count; made += 1) {
    const { name, call, takes } = choice.of(all)
    const given = argumentsFor(takes, choice)
    try {
      await used(call(...given))
    } catch (error) {
      if (error instanceof AdmissionError) {
        typed?.(name, error)
        continue
      }
      const where = String((error as Error)?.stack ?? error)
        .split('\n')
        .slice(0, 3)
        .join(' | ')
      found.set(`${name} ${where}`, { call: name, given: given.map(shown).join(', '), error: where })
    }
  }
  return [...found.values()]
}

/** What a call gives is taken: a promise is awaited, an iterable begun. */
async function used(result: unknown): Promise<void> {
  const value = await result
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  if (!(Symbol.iterator in value) || value instanceof Uint8Array) return
  let left = 3
  for (const _ of value as Iterable<unknown>) if (--left === 0) break
}

function shown(value: unknown): string {
  try {
    return (typeof value === 'object' ? JSON.stringify(value) : String(value)).slice(0, 160)
  } catch {
    return typeof value
  }
}
