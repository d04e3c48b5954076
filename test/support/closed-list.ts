import { broken, rule, rulebook } from 'ketnap'

const closed = rule({
  id: 'local.closed',
  breaking: 'bar',
  actor: 'cell',
  guards: ['sympathiser.listed'],
  asks: 'file',
  cure: [],
  provisions: [],
  check: () => broken({}),
})

/** A rulebook of one's own by which nobody is listed as a sympathiser. */
export const closedList = rulebook({ extensions: [{ name: 'local', rules: [closed] }] })
