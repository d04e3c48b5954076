import { type Act, type CaseFile, forecast, record, replay } from 'ketnap'
import { before, the } from '../test/support/journey.js'
import { cost } from './by-turns.js'
import type { Row } from './row.js'

const request = the('verification.requested')

/** A dossier that sent so many requests for verification on one day. */
function withRequests(count: number): CaseFile {
  const more = Array.from({ length: count }, (_, index): Act => ({ ...request, request: `more-${index}` }))
  return replay([...before('background.certified'), ...more]).file
}

/** Milliseconds of the quickest of some runs. */
function quickest(run: () => void, times: number): number {
  return Math.min(...Array.from({ length: times }, () => cost(run)))
}

/** Acts of the second day of a case, recorded one by one after the others were: each is put in its place. */
function recordLate(count: number): void {
  let file = replay(before('background.certified')).file
  const on = file.log[1]?.on as string
  for (let index = 0; index < count; index += 1)
    file = record(file, { type: 'particulars.changed', on, unit: {} })
}

/** A log that holds so many ceremonies of one day, each before the decision. */
function refusedCeremonies(count: number): readonly Act[] {
  return [
    ...before('background.certified').slice(0, 2),
    ...Array.from({ length: count }, (): Act => ({ ...the('ceremony.held'), on: '2025-07-06' })),
  ]
}

/** How the time of one long case grows with its length. */
export function longCaseBench(): readonly Row[] {
  const [short, long] = [withRequests(1000), withRequests(8000)]
  const ahead = (file: CaseFile) => quickest(() => void forecast(file, { today: request.on }), 9)
  ahead(short)
  const forecasts = ahead(long) / ahead(short)
  recordLate(200)
  const records = quickest(() => recordLate(4000), 2) / quickest(() => recordLate(500), 5)
  const [few, many] = [refusedCeremonies(500), refusedCeremonies(4000)]
  replay(few)
  const refusals = quickest(() => void replay(many), 2) / quickest(() => void replay(few), 5)
  return [
    {
      work: '`forecast` of 8,000 requests in one case, against 1,000',
      measured: forecasts,
      aim: { atMost: 10 },
    },
    {
      work: '`record` one by one of 4,000 late acts of one day, against 500',
      measured: records,
      aim: { atMost: 12 },
    },
    {
      work: '`replay` of 4,000 refused acts of one day, against 500',
      measured: refusals,
      aim: { atMost: 12 },
    },
  ]
}
