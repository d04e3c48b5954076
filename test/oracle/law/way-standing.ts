import { type Day, monthsLater, monthsOfAge } from './days.js'
import { ageMonths, certificateMonths, dossierMonths } from './figures.js'
import type { Grade } from './grade.js'

/** The steps of an admission at which somebody looks at its conditions. */
export type Step = 'considered' | 'grassroots' | 'decided' | 'ceremony'

type AtSteps = Readonly<Partial<Record<Step, Grade>>>

/** What fails, and the rules of the library that answer for it. */
export interface Failing {
  readonly rules: readonly string[]
  readonly at: AtSteps
  /** Only what was so when it was judged counts: what has happened since is nobody's to judge. */
  readonly onlyAs?: Step
}

// Nothing obliges the grassroots committee or the cell at the ceremony to judge again: what is known is told there.
const told = { grassroots: 'note', ceremony: 'note' } as const

/** Must hold on the day of the decision as on that of the consideration (Charter art. 1.2, 4.3). */
const standing: AtSteps = { considered: 'bar', decided: 'bar', ...told }

/** Judged when the cell considers, and re-checked at the decision as of that day. */
const judgedOnce = (rules: readonly string[]): Failing => ({ rules, at: standing, onlyAs: 'considered' })

/** A vote of the grassroots committee that is none (guidance pt 3.6(c)). */
const vote = (rules: readonly string[]): Failing => ({
  rules,
  at: { grassroots: 'bar', decided: 'bar', ceremony: 'note' },
})

/** A decision that is none: the ceremony is held on it, and what has come up is reported (regulation pt 4.1, 4.4.1). */
const decision = (rules: readonly string[]): Failing => ({ rules, at: { decided: 'bar', ceremony: 'note' } })

/** The conditions by step, each with what its failing is worth at every step (rules of admission, section I). */
export const failings = {
  citizenship: { rules: ['applicant.citizen'], at: standing },
  religion: { rules: ['applicant.religion-procedure'], at: standing },
  'political standard': { rules: ['applicant.political-standard'], at: standing },
  platform: judgedOnce(['applicant.accepts-platform']),
  education: judgedOnce(['applicant.education-level']),
  age: judgedOnce(['applicant.age-window']),
  certificate: judgedOnce(['awareness-certificate.valid']),
  dossier: judgedOnce(['dossier.fresh']),
  'cell too small': judgedOnce(['cell.able-to-meet']),
  'cell short': judgedOnce(['cell.two-thirds']),
  'several at the cell': judgedOnce(['cell.one-by-one']),
  'cell of another place': judgedOnce(['competence.own-cell']),
  'vote of no cell': judgedOnce(['actor.cell.voted']),
  'introducer not official': judgedOnce(['introduction.official-status']),
  declaration: judgedOnce(['background.self-declared']),
  application: judgedOnce(['application.self-made']),
  verification: judgedOnce(['verification.complete']),
  opinions: judgedOnce(['opinions.complete']),
  // That nobody was asked is seldom told of old dossiers, whose certificate stands.
  letters: {
    rules: ['verification.asked-about'],
    at: { considered: 'breach', decided: 'breach', ...told },
    onlyAs: 'considered',
  },
  'grassroots short': vote(['grassroots.two-thirds']),
  'several at the grassroots': vote(['cell.one-by-one']),
  'vote of no grassroots committee': vote(['actor.grassroots.voted']),
  'decision short': decision(['authority.majority']),
  'several decided on': decision(['cell.one-by-one']),
  'decided by nobody competent': decision(['actor.admission.decided']),
} as const satisfies Readonly<Record<string, Failing>>

export type FailingName = keyof typeof failings

/** What a failing known by a step is worth there. */
export function worthAt(name: FailingName, step: Step, isKnown: boolean): Grade {
  const { at }: Failing = failings[name]
  return (isKnown && at[step]) || 'lawful'
}

/** Whether a certificate was good, a dossier fresh, and an age in the window on the day of the consideration. */
export const wasInTime = {
  certificate: (issued: Day, considered: Day) => considered <= monthsLater(issued, certificateMonths),
  dossier: (drawnUp: Day, considered: Day) => considered <= monthsLater(drawnUp, dossierMonths),
  age: (born: Day, considered: Day) => monthsOfAge(born, considered) >= ageMonths.minimum,
}
