import { directory } from 'ketnap/register'
import { population, rulesOfDefects, syntheticOrganisation } from 'ketnap/testing'

/** Members of the synthetic province; the variable makes a small one for a first look. */
export const members = Number(process.env.PROVINCE_MEMBERS ?? 60_000)

/** Four years, in which the law changes three times: 1 July 2025, 29 September 2025, 8 April 2026. */
export const window = { from: '2022-07-01', until: '2026-07-01' } as const

export const today = '2026-06-30'

const organisation = syntheticOrganisation({ seed: 63, members, from: window.from })

/** The bodies of the province by date: districts until 30 June 2025, communes from 1 July. */
export const bodies = directory(organisation.record)

/** Every defect now and then, so that the audit has something to look at. */
const defects = Object.fromEntries(Object.keys(rulesOfDefects).map((defect) => [defect, 0.002]))

/** Lives for so many members: of every 100 lives some 94 are members at the end, the rest on the way or gone. */
export const lives = population({
  seed: 63,
  cases: Math.round((members * 100) / 94),
  ...window,
  rates: { defects },
  organisation,
})
