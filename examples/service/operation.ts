import type { Locale } from 'ketnap/locales'
import type { CaseStore } from 'ketnap/store'
import type { z } from 'zod'
import type { Caller, WhoIs } from './callers.js'
import type { Clock } from './clock.js'
import type { ProblemCode } from './problems.js'
import type { NoteRead } from './reads.js'

/** What the service is made of; each part may be replaced. */
export interface Service {
  readonly store: CaseStore
  readonly whoIs: WhoIs
  readonly clock: Clock
  /** Told of every request of a known caller, before it is answered; where it cannot be noted, nothing is answered. */
  readonly note: NoteRead
  /** Entries a case may have; a life has some forty, and every entry is judged by all before it. */
  readonly entriesPerCase: number
  /** Told of every failure of the service itself; a refusal is none. */
  report(failure: unknown): void
}

/** A request whose caller, parameters and body have been checked. */
export interface Asked<Query = unknown> {
  readonly service: Service
  readonly caller: Caller
  /** Path parameter `id`; empty where the path has none. */
  readonly id: string
  readonly query: Query
  /** The JSON body; `undefined` for an operation without one. */
  readonly body: unknown
  readonly locale: Locale
  /** The instant of the request, read once. */
  readonly now: Date
  /** The day in Vietnam at that instant. */
  readonly today: string
  header(name: string): string | undefined
  /** What the library answered, as the caller's account may see it; sentences are said of this. */
  shown<View>(view: View): View
}

export interface Answered {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** One operation of the API: what is routed, what is documented and what is done, in one place. */
export interface Operation {
  readonly id: string
  readonly method: 'get' | 'post'
  /** Path with its parameters in braces, `/cases/{id}`. */
  readonly path: string
  readonly summary: string
  /** `open` to everybody; `read` to every known caller; `record` to those who may enter acts. */
  readonly access: 'open' | 'read' | 'record'
  readonly query?: z.ZodObject
  /** Component of the API description that the body is. */
  readonly body?: string
  readonly headers?: readonly ('If-Match' | 'Idempotency-Key')[]
  /** Component of the answer of each status that is no problem. */
  readonly answers: Readonly<Record<number, string>>
  /** Refusals of its own, beside those of every operation. */
  readonly problems: readonly ProblemCode[]
  handle(asked: Asked): Promise<Answered>
}

/** An operation, with its handler typed by its query. */
export function operation<Query extends z.ZodObject = z.ZodObject<Record<never, never>>>(
  definition: Omit<Operation, 'handle' | 'query'> & {
    readonly query?: Query
    handle(asked: Asked<z.infer<Query>>): Promise<Answered>
  },
): Operation {
  return definition as unknown as Operation
}
