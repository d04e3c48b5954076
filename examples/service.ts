import { serviceApp } from './service/app.js'
import { assertOwnTokens, bearerTable, sampleAccounts } from './service/callers.js'
import { systemClock } from './service/clock.js'
import { openDatabase } from './service/database.js'
import { readsIn, readsOnOutput } from './service/reads.js'
import { serve } from './service/server.js'
import { type Settings, settingsOf } from './service/settings.js'

/** Starts the service, and stops it on a signal once the requests that are running have ended. */
async function start(settings: Settings): Promise<void> {
  const accounts = settings.callersFile ?? sampleAccounts
  assertOwnTokens(accounts, settings.host)
  const whoIs = bearerTable(accounts)
  const note = settings.readLog === undefined ? readsOnOutput : readsIn(settings.readLog)
  const { entriesPerCase } = settings
  const { store, close } = await openDatabase(settings)
  const report = (failure: unknown) => console.error(failure instanceof Error ? failure.stack : failure)
  const app = serviceApp({ store, whoIs, clock: systemClock, note, entriesPerCase, report })
  const { url, stop } = await serve(app, settings).catch(async (error) => {
    await close()
    throw error
  })
  const kept = settings.databaseUrl !== undefined || settings.dataDir !== undefined
  console.log(`Serving on ${url}`)
  console.log(kept ? 'Cases are kept in the database.' : 'Cases are kept in memory and lost on exit.')
  const end = async () => {
    await stop()
    await close()
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void end())
}

try {
  await start(settingsOf(process.env))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
