import { agenda, forecast } from 'ketnap'
import { z } from 'zod'
import { caseFor } from './case-access.js'
import { findingAnswer } from './findings.js'
import { operation } from './operation.js'
import { dayParameter } from './request.js'

const query = z.strictObject({ today: dayParameter.optional() })

export const readAgenda = operation({
  id: 'readAgenda',
  method: 'get',
  path: '/cases/{id}/agenda',
  summary: 'What can be done on a day, what is blocked and by what, and every duty with its last day.',
  access: 'read',
  query,
  answers: { 200: 'Agenda' },
  problems: ['case.unknown'],
  async handle({ caller, id, service, locale, today, query, shown }) {
    const { file } = await caseFor(caller, id, service.store)
    const { blocked, duties, ...rest } = shown(agenda(file, { today: query.today ?? today }))
    return {
      status: 200,
      body: {
        ...rest,
        blocked: blocked.map(({ act, by }) => ({
          act,
          by: by.map((finding) => findingAnswer(finding, locale)),
        })),
        duties: duties.map((duty) => ({
          ...duty,
          title: locale.rule(duty.rule),
          clauses: duty.citations.map(locale.citation),
        })),
      },
    }
  },
})

export const readForecast = operation({
  id: 'readForecast',
  method: 'get',
  path: '/cases/{id}/forecast',
  summary: 'The first lawful day of each remaining step, if each is taken on its own first day.',
  access: 'read',
  query,
  answers: { 200: 'Forecast' },
  problems: ['case.unknown'],
  async handle({ caller, id, service, locale, today, query, shown }) {
    const { file } = await caseFor(caller, id, service.store)
    const day = query.today ?? today
    return {
      status: 200,
      body: {
        today: day,
        steps: shown(forecast(file, { today: day })).map(({ because, blockedBy, ...step }) => ({
          ...step,
          because: because.map((finding) => findingAnswer(finding, locale)),
          blockedBy: blockedBy.map((finding) => findingAnswer(finding, locale)),
        })),
      },
    }
  },
})
