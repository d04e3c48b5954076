import { livesAfterTheCeremony } from '../../../examples/lives/after-the-ceremony.js'
import { livesBeforeTheCeremony } from '../../../examples/lives/before-the-ceremony.js'
import { replay } from '../../../src/index.js'
import { collect } from '../../../src/register/collector.js'
import { committeeAgenda } from '../../../src/register/committee-agenda.js'
import { membershipComposition } from '../../../src/register/statistics/membership-composition.js'
import { membershipMovement } from '../../../src/register/statistics/membership-movement.js'
import { newlyAdmitted } from '../../../src/register/statistics/newly-admitted.js'
import { periodReport } from '../../../src/register/statistics/period-report.js'
import type { Report } from '../../../src/register/statistics/report.js'
import { directory } from '../../register/statistics/files.js'

const files = [...livesBeforeTheCeremony, ...livesAfterTheCeremony].map(
  ({ acts }) => replay(acts, { mode: 'chronicle' }).file,
)

const year = { from: '2025-01-01', until: '2026-01-01' }

export const agenda = collect(
  committeeAgenda({ today: '2026-01-15', until: '2026-02-01', perGroup: 1 }),
  files,
)

export const reports: readonly Report[] = [
  collect(newlyAdmitted({ ...year, directory }), files),
  collect(membershipMovement(year), files),
  collect(membershipComposition(year), files),
  collect(periodReport({ ...year, directory, targets: { admission: 8, recognition: 4 } }), files),
]

/** A report of two lines whose organisation has a name that Markdown, HTML and a spreadsheet could mistake. */
export const small: Report = {
  report: 'membership-movement',
  period: { from: '2025-01-01', until: '2025-07-01' },
  lastYear: { from: '2024-01-01', until: '2024-07-01' },
  within: '=<b>|*A* & "B"',
  sections: [
    {
      code: 'movement',
      rows: [
        { code: 'movement.opening', unit: 'persons', depth: 0, now: 5_234_567, lastYear: 0, percent: null },
        { code: 'movement.in.readmitted', unit: 'persons', depth: 2, now: 1, lastYear: 8, percent: 1250 },
        { code: 'age.average', unit: 'tenths-of-year', depth: 0, now: 305, lastYear: null, percent: null },
      ],
    },
  ],
  definitions: ['temporary-at-home'],
  citations: [
    {
      instrument: 'ST2025',
      number: '40-HD/BTCTW',
      date: '2025-10-10',
      point: '',
      confidence: 'assumed',
    },
  ],
  confidence: 'assumed',
}
