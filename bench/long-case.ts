import { type Act, type CaseFile, forecast, record, replay } from 'ketnap'
import { before, the } from '../test/support/journey.js'
import { byTurns, cost, median } from './by-turns.js'
import type { Row } from './row.js'

const request = the('verification.requested')

/** A dossier that sent so many requests for verification on one day. */
function withRequests(count: number): CaseFile {
  const more = Array.from({ length: count }, (_, index): Act => ({ ...request, request: `more-${index}` }))
  return replay([...before('background.certified'), ...more]).file
}

/**
 * What a long piece of work costs, in so many of a short one: `times` were the cost linear. They take turns of one length,
 * the short one that often, so that what else the machine does falls on both alike.
 */
function growth(short: () => void, long: () => void, times: number): number {
  const repeated = () => {
    for (let time = 0; time < times; time += 1) short()
  }
  const rounds = byTurns({ short: () => cost(repeated), long: () => cost(long) }, { rounds: 7, warmUp: 2 })
  return median(rounds.map((round) => (round.long / round.short) * times))
}

/** Acts of the second day of a case, recorded one by one after the others were: each is put in its place. */
const late = (count: number) => () => {
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
  const ahead = (file: CaseFile) => () => void forecast(file, { today: request.on })
  const [few, many] = [refusedCeremonies(500), refusedCeremonies(4000)]
  const refused = (log: readonly Act[]) => () => void replay(log)
  return [
    {
      work: '`forecast` of 8,000 requests in one case, against 1,000',
      measured: growth(ahead(short), ahead(long), 8),
      aim: { atMost: 10 },
    },
    {
      work: '`record` one by one of 4,000 late acts of one day, against 500',
      measured: growth(late(500), late(4000), 8),
      aim: { atMost: 12 },
    },
    {
      work: '`replay` of 4,000 refused acts of one day, against 500',
      measured: growth(refused(few), refused(many), 8),
      aim: { atMost: 12 },
    },
  ]
}
