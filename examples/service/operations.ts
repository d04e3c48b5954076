import { explainAct, proposeAct, recordAct } from './act-operations.js'
import { listCases, openCaseOperation, readCase, readLog } from './case-operations.js'
import { readAgenda, readForecast } from './day-operations.js'
import { apiDescription } from './openapi.js'
import { type Operation, operation } from './operation.js'
import { liveness, readiness, readProblem, readRoles } from './service-operations.js'

const readDescription = operation({
  id: 'readDescription',
  method: 'get',
  path: '/openapi.json',
  summary: 'This description.',
  access: 'open',
  answers: { 200: 'OpenApi' },
  problems: [],
  handle: async () => ({ status: 200, body: apiDescription(operations) }),
})

/** Everything the service offers. */
export const operations: readonly Operation[] = [
  liveness,
  readiness,
  readDescription,
  readProblem,
  readRoles,
  openCaseOperation,
  listCases,
  readCase,
  readLog,
  readAgenda,
  readForecast,
  proposeAct,
  explainAct,
  recordAct,
]
