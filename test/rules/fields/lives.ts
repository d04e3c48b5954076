import { livesAfterTheCeremony } from '../../../examples/lives/after-the-ceremony.js'
import { livesBeforeTheCeremony } from '../../../examples/lives/before-the-ceremony.js'
import { nationalRulebook } from '../../../src/index.js'
import { population } from '../../../src/testing.js'
import { evenRates, window } from '../../testing/lives.js'
import type { Life } from './said-of-case.js'
import { scenes } from './scenes.js'

/** Scenes that turn on one field, the side roads of the examples, and a life of every road; the short ones first. */
export function livesToWalk(): readonly Life[] {
  const book = nationalRulebook()
  const byRoad = new Map<string, Life['acts']>()
  for (const { road, log } of population({ seed: 7, cases: 1200, ...window, rates: evenRates }))
    if (log.length > (byRoad.get(road)?.length ?? 0)) byRoad.set(road, log)
  const told = [...livesBeforeTheCeremony, ...livesAfterTheCeremony].map(({ acts }) => acts)
  const lives = [...told, ...byRoad.values()].sort((a, b) => a.length - b.length)
  return [...scenes(), ...lives.map((acts) => ({ acts, book }))]
}
