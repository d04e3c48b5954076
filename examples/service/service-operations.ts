import { operation } from './operation.js'
import { Problem } from './problem.js'
import { type ProblemCode, problems } from './problems.js'
import { kindsOf, rolesOn } from './roles.js'

/** Longest wait for the store before the service counts as not ready, in milliseconds. */
const patience = 2000

export const liveness = operation({
  id: 'liveness',
  method: 'get',
  path: '/health',
  summary: 'Whether the process answers.',
  access: 'open',
  answers: { 200: 'Health' },
  problems: [],
  handle: async () => ({ status: 200, body: { status: 'up' } }),
})

export const readiness = operation({
  id: 'readiness',
  method: 'get',
  path: '/health/ready',
  summary: 'Whether the database answers too.',
  access: 'open',
  answers: { 200: 'Health' },
  problems: ['store.unavailable'],
  async handle({ service }) {
    const late = new Promise<'late'>((resolve) => {
      setTimeout(resolve, patience, 'late').unref()
    })
    const first = await Promise.race([service.store.list({ limit: 1 }), late]).catch(() => 'down')
    if (typeof first === 'string') throw new Problem('store.unavailable')
    return { status: 200, body: { status: 'up' } }
  },
})

export const readRoles = operation({
  id: 'readRoles',
  method: 'get',
  path: '/roles',
  summary: 'Which body may record which act, and on which clause of the law of today that rests.',
  access: 'read',
  answers: { 200: 'Roles' },
  problems: [],
  async handle({ locale, today }) {
    return {
      status: 200,
      body: {
        roles: rolesOn(today).map((role) => ({
          acts: [role.act],
          bodies: kindsOf(role),
          clauses: role.citations.map(locale.citation),
          ...(role.keptFor && { keptFor: role.keptFor }),
        })),
      },
    }
  },
})

export const readProblem = operation({
  id: 'readProblem',
  method: 'get',
  path: '/problems/{id}',
  summary:
    'What the type of a problem stands for. A code of the library itself is told of in its own documents.',
  access: 'open',
  answers: { 200: 'ProblemType' },
  problems: ['route.unknown'],
  async handle({ id }) {
    if (!Object.hasOwn(problems, id)) throw new Problem('route.unknown')
    const { status, title } = problems[id as ProblemCode]
    return { status: 200, body: { code: id, status, title } }
  },
})
