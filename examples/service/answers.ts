import { actSchema } from 'ketnap/schemas'
import { z } from 'zod'

const day = z.iso.date()
const texts = z.array(z.string())
const revision = z.int().min(0)
const confidence = z.enum(['text', 'secondary', 'assumed', 'unknown'])
const outcome = z.enum(['met', 'broken', 'missing', 'unknown'])
const facts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), texts]))

const citation = z.strictObject({
  instrument: z.string(),
  number: z.string(),
  date: z.string(),
  point: z.string(),
  confidence,
})

const finding = z.strictObject({
  rule: z.string(),
  source: z.string(),
  actor: z.string(),
  effect: z.enum(['bar', 'breach', 'note']),
  outcome,
  applies: z.literal(false).optional(),
  facts,
  citations: z.array(citation),
  confidence,
  cure: texts,
  lawfulFrom: day.optional(),
  countsFrom: day.optional(),
  judgedOn: day.optional(),
  projected: z.literal(true).optional(),
  policies: texts,
  alternatives: z.array(z.strictObject({ policy: z.string(), reading: z.string(), outcome, facts })),
  sentence: z.string(),
  clauses: texts,
})

/** An act with what it is about, where the type does not tell. */
const about = z.strictObject({
  act: z.string(),
  matter: z.string().optional(),
  course: z.string().optional(),
})

const abouts = z.array(about)

const findings = z.array(finding)

const problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  findings: findings.optional(),
})

const duty = z.strictObject({
  rule: z.string(),
  title: z.string(),
  source: z.string(),
  obligor: z.string(),
  acts: abouts,
  from: day,
  dueOn: day.optional(),
  isOverdue: z.boolean(),
  overdueWorkingDays: z.int().min(0),
  citations: z.array(citation),
  clauses: texts,
  confidence,
  projected: z.literal(true).optional(),
  policies: texts,
  alternatives: z.array(z.strictObject({ policy: z.string(), reading: z.string(), dueOn: day })),
  key: z.string().optional(),
})

const listedCase = z.strictObject({
  case: z.string(),
  revision,
  standing: z.string(),
  bodies: texts,
  dueOn: z.array(day),
})

/** What the service answers, by the name of its component in the API description. */
export const answerSchemas = {
  Problem: problem,
  ProblemType: z.strictObject({
    code: z.string(),
    status: z.int(),
    title: z.strictObject({ vi: z.string(), en: z.string() }),
  }),
  Finding: finding,
  Citation: citation,
  Recorded: z.strictObject({ case: z.string(), revision, entry: actSchema, findings, possible: abouts }),
  CasePage: z.strictObject({ cases: z.array(listedCase), next: z.string().optional() }),
  Case: z.strictObject({
    case: z.string(),
    revision,
    standing: z.string(),
    state: texts,
    dates: z.record(z.string(), z.unknown()),
    person: z.record(z.string(), z.unknown()),
    unit: z.record(z.string(), z.unknown()),
    findings: z.array(z.strictObject({ revision, act: z.string(), finding })),
  }),
  Log: z.strictObject({
    case: z.string(),
    revision,
    asBelievedAt: z.iso.datetime({ offset: true }).optional(),
    acts: z.array(actSchema),
    next: z.int().min(1).optional(),
  }),
  Proposal: z.strictObject({
    admissible: z.boolean(),
    findings,
    next: abouts,
    changes: z.array(z.strictObject({ revision, act: z.string(), came: findings, went: findings })),
  }),
  Explanation: z.strictObject({
    act: z.string(),
    on: day,
    admissible: z.boolean(),
    subjects: z.array(
      z.strictObject({ subject: z.string(), outcome, applies: z.literal(false).optional(), findings }),
    ),
  }),
  Agenda: z.strictObject({
    today: day,
    state: texts,
    possible: abouts,
    blocked: z.array(about.extend({ by: findings })),
    duties: z.array(duty),
    validities: z.array(about.extend({ rule: z.string(), lastDay: day })),
  }),
  Forecast: z.strictObject({
    today: day,
    steps: z.array(
      z.strictObject({
        act: z.string(),
        matter: z.string(),
        from: day.optional(),
        after: about.optional(),
        because: findings,
        dueOn: day.optional(),
        blockedBy: findings,
      }),
    ),
  }),
  Roles: z.strictObject({
    roles: z.array(
      z.strictObject({
        acts: texts,
        bodies: texts,
        clauses: texts,
        keptFor: z.string().optional(),
      }),
    ),
  }),
  Health: z.strictObject({ status: z.literal('up') }),
} as const
