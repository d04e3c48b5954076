/** What a machine knows: the log of its acts. Everything else is a fold of it. */
export interface LogContext<Act> {
  readonly log: readonly Act[]
}

/** The context with one act more. */
export function recorded<Act>({ log }: LogContext<Act>, act: Act): LogContext<Act> {
  return { log: Object.freeze([...log, act]) }
}
