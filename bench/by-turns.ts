/** Milliseconds of one run. */
export function cost(run: () => void): number {
  const begin = process.hrtime.bigint()
  run()
  return Number(process.hrtime.bigint() - begin) / 1e6
}

/** The middle of some figures. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number
}

/** How often contestants take their turns, and how often before any turn is counted. */
export interface Turns {
  readonly rounds: number
  readonly warmUp: number
}

/** The milliseconds of each contestant in each round; they take turns, so that what else the machine does meets all alike. */
export function byTurns<Name extends string>(
  contestants: Readonly<Record<Name, () => number>>,
  { rounds, warmUp }: Turns,
): readonly Readonly<Record<Name, number>>[] {
  const round = () =>
    Object.fromEntries(
      Object.entries<() => number>(contestants).map(([name, measured]) => [name, measured()]),
    ) as Record<Name, number>
  for (let at = 0; at < warmUp; at += 1) round()
  return Array.from({ length: rounds }, round)
}
