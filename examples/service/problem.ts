import { AdmissionError, type ErrorCode, type ErrorFacts, type Finding } from 'ketnap'
import type { Locale } from 'ketnap/locales'
import { type FindingAnswer, findingAnswer } from './findings.js'
import { languageOf, type ProblemCode, problems } from './problems.js'

/** A refusal of this service, thrown where it is found and answered in one place. */
export class Problem extends Error {
  override readonly name = 'Problem'

  constructor(
    readonly code: ProblemCode,
    readonly facts: Readonly<Record<string, unknown>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(code)
  }
}

/** The body of a refusal (RFC 9457). `code` is permanent; `title` and `detail` are in the language asked for. */
export interface ProblemAnswer {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: string
  /** Why the law refuses, each with its clause and the first lawful day. */
  readonly findings?: readonly FindingAnswer[]
  readonly [fact: string]: unknown
}

/** The answer to anything thrown; what is neither a refusal nor a fault of the library is the service's own failure. */
export function problemAnswer(error: unknown, locale: Locale): ProblemAnswer {
  if (error instanceof Problem) return ownProblem(error.code, error.facts, locale)
  if (error instanceof AdmissionError) return faultOfLibrary(error, locale)
  if (isOutOfReach(error)) return ownProblem('store.unavailable', {}, locale)
  return ownProblem('service.failed', {}, locale)
}

function ownProblem(code: ProblemCode, facts: Problem['facts'], locale: Locale): ProblemAnswer {
  const { status, title, detail } = problems[code]
  const words = title[languageOf(locale)]
  return { ...facts, ...heading(code, status, words), detail: detail?.(facts, locale) ?? words }
}

/** A connection refused or lost, or a server of the database that starts or stops. */
function isOutOfReach(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown }
  return isLostBy.test(String(code)) || saysLost.test(String(message))
}

const isLostBy = /^(ECONN\w+|ENOTFOUND|ETIMEDOUT|EPIPE|08\w{3}|57P0\d|53300)$/

// The driver has no code for a connection that ends or is not to be had in time.
const saysLost = /^(Connection terminated|timeout exceeded when trying to connect)/

/** Faults of the store that a request can bring about. */
const problemOf: Partial<Record<ErrorCode, ProblemCode>> = {
  'store.conflict': 'revision.stale',
  'store.entry-conflict': 'entry.content-differs',
  'store.case-unknown': 'case.unknown',
}

interface Heading {
  readonly status: number
  readonly vi: string
  readonly en: string
}

const malformed: Heading = {
  status: 400,
  vi: 'Nội dung gửi lên không hợp lệ.',
  en: 'What was sent is not well formed.',
}

const wrongEntry: Heading = {
  status: 422,
  vi: 'Không ghi được đính chính hoặc gạch bỏ này.',
  en: 'This correction or strike cannot be recorded.',
}

const notKnown: Heading = {
  status: 422,
  vi: 'Chưa xác lập quy định của ngày này.',
  en: 'The law of that day is not known.',
}

/** Faults of a request, by the code of the library; any other is a failure of this service. */
const headings: Partial<Record<ErrorCode, Heading>> = {
  'act.malformed': malformed,
  'day.malformed': malformed,
  'act.refused': {
    status: 422,
    vi: 'Quy định không cho phép ghi việc này.',
    en: 'The law does not allow this to be recorded.',
  },
  'entry.unknown': wrongEntry,
  'entry.opening': wrongEntry,
  'entry.case-renamed': wrongEntry,
  'entry.about-entry': wrongEntry,
  'law.not-covered': notKnown,
  'calendar.not-covered': notKnown,
  'entry.repeated': {
    status: 409,
    vi: 'Trùng mã với một mục ghi đã có.',
    en: 'An entry of this id is on record.',
  },
}

/** Faults of an input that an answer names; a body of 64 KiB can have thirty thousand. */
const mostIssues = 20

function shortened({ code, facts }: AdmissionError): AdmissionError {
  const { issues } = facts
  return new AdmissionError(
    code,
    Array.isArray(issues) ? { ...facts, issues: issues.slice(0, mostIssues) } : facts,
  )
}

function faultOfLibrary(fault: AdmissionError, locale: Locale): ProblemAnswer {
  const error = shortened(fault)
  const own = problemOf[error.code]
  if (own) return ownProblem(own, error.facts, locale)
  const found = headings[error.code]
  if (!found) return ownProblem('service.failed', {}, locale)
  return {
    ...factsOf(error.facts, locale),
    ...heading(error.code, found.status, found[languageOf(locale)]),
    detail: locale.error(error),
  }
}

/** The facts of a fault. The type of an act goes by the name of `act`, for a problem has a type of its own. */
function factsOf({ type, findings, ...facts }: ErrorFacts, locale: Locale): object {
  const found = (Array.isArray(findings) ? findings : []) as readonly Finding[]
  return {
    ...facts,
    ...(type !== undefined && { act: type }),
    ...(found.length > 0 && { findings: found.map((finding) => findingAnswer(finding, locale)) }),
  }
}

function heading(code: string, status: number, title: string) {
  return { type: `/problems/${code}`, title, status, code }
}
