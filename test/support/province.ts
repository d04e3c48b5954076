import { holds, missing, provision, rule, rulebook, secondary } from 'ketnap'

// The instrument of the province, and the figure it fixes.
const ourGuidance = {
  id: 'X2026',
  number: '15-HD/TU',
  date: '2026-02-01',
  layer: 'local',
  from: '2026-02-01',
  confidence: 'secondary',
} as const

const monthsOnList = provision({
  id: 'local.x.time-on-list',
  unit: 'month',
  governedBy: 'authorisation',
  before: 'none',
  versions: [secondary(ourGuidance, 6, 'pt 2')],
})

// The rule: six months on the list before the authorisation; asked of the file alone.
const longEnoughOnList = rule({
  id: 'local.x.time-on-list',
  breaking: 'bar',
  actor: 'cell',
  guards: ['procedure.authorised'],
  asks: 'file',
  provisions: [monthsOnList],
  cure: [],
  check: ({ file, on, ask }) => {
    const months = ask.law(monthsOnList)
    if (months === undefined) return undefined // before 1 February 2026 there is no such rule
    const listed = file.acts['sympathiser.listed']?.at(-1)
    if (!listed) return missing('sympathiser.listed')
    const from = ask.months(listed.on, months)
    return holds(on >= from, { listedOn: listed.on, months }, { lawfulFrom: from })
  },
})

export const book = rulebook({ extensions: [{ name: 'province-x', rules: [longEnoughOnList] }] })
