import { matterOf } from '../casefile/acts/matter.js'
import type { Act } from '../casefile/shapes.js'
import type { ChartVerdict } from './verdict.js'

/** Every fact that branches of the chart tell acts of one type apart by: what the act says, and what its verdict does. */
const facts = {
  matter: (act: Act) => matterOf(act),
  outcome: (act: Act) =>
    act.type === 'cell.voted' || act.type === 'grassroots.voted' ? (act.outcome ?? 'proposed') : undefined,
  answer: (act: Act) => (act.type === 'shortfall.answered' ? act.answer : undefined),
  course: (act: Act) =>
    act.type === 'class.entered' || act.type === 'certificate.issued' ? act.course : undefined,
  standing: (act: Act) => (act.type === 'membership.transcribed' ? act.standing : undefined),
  form: (act: Act) => (act.type === 'member.disciplined' ? act.form : undefined),
  proceeding: (act: Act) =>
    act.type === 'proceeding.opened' || act.type === 'proceeding.closed' ? act.proceeding : undefined,
  to: (act: Act) => (act.type === 'dossier.returned' ? act.to : undefined),
  alone: (act: Act) =>
    act.type === 'member.transferred' ? act.transfer === 'abroad' && act.alone === true : undefined,
  transfer: (act: Act) => (act.type === 'member.transferred' ? act.transfer : undefined),
  introduced: (_act: Act, { isIntroduced }: ChartVerdict) => isIntroduced,
  helped: (_act: Act, { isHelped }: ChartVerdict) => isHelped,
  lastAttempt: (_act: Act, { isLastAttempt }: ChartVerdict) => isLastAttempt,
  wasOfficial: (_act: Act, { wasOfficial }: ChartVerdict) => wasOfficial,
  hasDied: (_act: Act, { hasDied }: ChartVerdict) => hasDied,
  recognises: (_act: Act, { isRecognising }: ChartVerdict) => isRecognising,
  activity: (_act: Act, { activity }: ChartVerdict) => activity,
}

type Facts = typeof facts

/** What a branch asks of an act; a fact left out is not asked. */
export type Projection = { readonly [F in keyof Facts]?: NonNullable<ReturnType<Facts[F]>> }

/** The name of a fact. */
export type Fact = keyof Facts

/** Whether an act fits a branch. */
export function concerns(act: Act, params: Projection, verdict: ChartVerdict): boolean {
  return factsOf(params).every((fact) => params[fact] === facts[fact](act, verdict))
}

/** The facts a branch asks. */
export function factsOf(params: Projection): readonly Fact[] {
  return Object.keys(params) as Fact[]
}

/** What a fact says of an act: two acts of one type of which every fact asked says the same take the same branch. */
export function saidBy(fact: Fact, act: Act, verdict: ChartVerdict): string | boolean | undefined {
  return facts[fact](act, verdict)
}
