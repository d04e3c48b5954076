import { type Act, type CaseFile, forecast, record, replay } from 'ketnap'
import { before, the } from '../test/support/journey.js'

const request = the('verification.requested')

/** A dossier that sent so many requests for verification on one day. */
function withRequests(count: number): CaseFile {
  const more = Array.from({ length: count }, (_, index): Act => ({ ...request, request: `more-${index}` }))
  return replay([...before('background.certified'), ...more]).file
}

/** Milliseconds of the quickest of some runs. */
function quickest(run: () => void, times = 5): number {
  const measured = Array.from({ length: times }, () => {
    const begin = process.hrtime.bigint()
    run()
    return Number(process.hrtime.bigint() - begin) / 1e6
  })
  return Math.min(...measured)
}

/** Acts of the second day of a case, recorded one by one after the others were: each is put in its place. */
function recordLate(count: number): void {
  let file = replay(before('background.certified')).file
  const on = file.log[1]?.on as string
  for (let index = 0; index < count; index += 1)
    file = record(file, { type: 'particulars.changed', on, unit: {} })
}

/** How the time of one long case grows with its length. */
export function longCaseBench(): void {
  const [short, long] = [withRequests(1000), withRequests(8000)]
  const ahead = (file: CaseFile) => quickest(() => void forecast(file, { today: request.on }))
  ahead(short)
  const forecasts = ahead(long) / ahead(short)
  recordLate(100)
  const records = quickest(() => recordLate(4000), 1) / quickest(() => recordLate(500), 3)
  process.stdout.write(
    `forecast of 8,000 requests against 1,000: ${forecasts.toFixed(1)} x the time (aim: at most 10)\n` +
      `record one by one, 4,000 late acts against 500: ${records.toFixed(1)} x the time (aim: at most 12)\n`,
  )
}
