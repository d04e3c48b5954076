/** A call the object sent to itself, not yet delivered. */
export interface SentCall {
  readonly handler: string
  readonly input: unknown
  readonly delay: number | undefined
  readonly id: string
  isCalledOff: boolean
}

type Handler = (context: object, input?: unknown) => Promise<unknown>

/**
 * One virtual object without an engine: its state, its clock and the calls it sends are in the hands of the test. State
 * passes through JSON, as in the engine.
 */
export class ObjectInHand {
  readonly state = new Map<string, string>()
  readonly sent: SentCall[] = []
  now: number
  readonly #handlers: Record<string, Handler>
  readonly #key: string

  constructor(definition: object, key: string, now: string) {
    this.#handlers = (definition as unknown as { object: Record<string, Handler> }).object
    this.#key = key
    this.now = Date.parse(now)
  }

  call(handler: string, input?: unknown): Promise<unknown> {
    const run = this.#handlers[handler]
    if (!run) throw new Error(`no handler ${handler}`)
    return run(this.#context(), input)
  }

  /** Calls still to be delivered, by handler. */
  waiting(handler: string): readonly SentCall[] {
    return this.sent.filter((one) => one.handler === handler && !one.isCalledOff)
  }

  /** Delivers a call, whether it was called off or not: the engine may have been about to. */
  deliver(one: SentCall): Promise<unknown> {
    one.isCalledOff = true
    return this.call(one.handler, one.input)
  }

  #context(): object {
    return {
      key: this.#key,
      date: { now: async () => this.now },
      get: async (name: string) => JSON.parse(this.state.get(name) ?? 'null'),
      set: (name: string, value: unknown) => this.state.set(name, JSON.stringify(value)),
      run: (_name: string, action: () => unknown) => action(),
      invocation: (id: string) => ({
        cancel: () => {
          for (const one of this.sent) if (one.id === id) one.isCalledOff = true
        },
      }),
      objectSendClient: () =>
        new Proxy(
          {},
          {
            get:
              (_, handler) =>
              (...args: unknown[]) =>
                this.#send(String(handler), args),
          },
        ),
    }
  }

  #send(handler: string, [input, options]: unknown[]): { invocationId: Promise<string> } {
    const { delay } = (options as { getOpts(): { delay?: number } } | undefined)?.getOpts() ?? {}
    const id = `inv_${this.sent.length + 1}`
    this.sent.push({ handler, input, delay, id, isCalledOff: false })
    return { invocationId: Promise.resolve(id) }
  }
}
