import {
  type Actor,
  type ActType,
  actsOf,
  type CaseFile,
  type Clock,
  lastOf,
  onTime,
  type Provision,
  type Rule,
} from 'ketnap'
import * as figures from './guidance.js'

type Matter = 'admission' | 'recognition'

interface Limit {
  readonly id: string
  readonly matter: Matter
  readonly obligor: Actor
  readonly closedBy: readonly ActType[]
  readonly days: Provision<number>
  readonly extension?: Provision<number>
}

/** A limit inside the national one, counted from the cell's resolution. */
function limit({ id, matter, obligor, closedBy, days, extension }: Limit): Clock {
  return {
    id: `local.hanoi.${id}`,
    obligor,
    closedBy,
    provisions: extension ? [days, extension] : [days],
    spans: (file) => {
      const resolution = resolutionOf(file, matter)
      if (!resolution) return []
      const end = closedBy
        .flatMap((type) => actsOf(file, type))
        .find((act) => act.on >= resolution.on && (!('matter' in act) || act.matter === matter))
      return [{ from: resolution.on, ...(end && { closedOn: end.on }) }]
    },
    lastDay: ({ from }, lawDay, ask, file) => {
      const limitDays = ask.law(days, lawDay)
      if (limitDays === undefined) return undefined // a resolution older than the guidance
      const isExtended = lastOf(file, 'extension.granted', (act) => act.matter === matter && act.on >= from)
      const more = extension && isExtended ? (ask.law(extension, lawDay) ?? 0) : 0
      return ask.workingDays(from, limitDays + more)
    },
  }
}

const resolutionOf = (file: CaseFile, matter: Matter) =>
  lastOf(file, 'cell.voted', (act) => act.matter === matter && act.outcome !== 'not-proposed')

const cellSubmission = limit({
  id: 'cell-submission',
  matter: 'admission',
  obligor: 'cell',
  closedBy: ['section.appraised', 'grassroots.voted', 'dossier.submitted'],
  days: figures.cellSubmission,
})

const grassroots = limit({
  id: 'grassroots',
  matter: 'admission',
  obligor: 'grassrootsCommittee',
  closedBy: ['grassroots.voted'],
  days: figures.grassroots,
})

const admissionDecision = limit({
  id: 'decision',
  matter: 'admission',
  obligor: 'competentCommittee',
  closedBy: ['admission.decided', 'admission.refused'],
  days: figures.admissionDecision,
  extension: figures.admissionExtension,
})

const recognitionDecision = limit({
  id: 'recognition-decision',
  matter: 'recognition',
  obligor: 'competentCommittee',
  closedBy: ['recognition.decided', 'recognition.refused'],
  days: figures.recognitionDecision,
  extension: figures.recognitionExtension,
})

export const clocks: readonly Clock[] = [cellSubmission, grassroots, admissionDecision, recognitionDecision]

export const timeLimitRules: readonly Rule[] = [
  // A vote of the committee above shows that the dossier had left the cell, not on which day: only the sending is judged.
  onTime(cellSubmission, {
    closes: (_, act) => act.type === 'dossier.submitted' && act.matter === 'admission',
  }),
  onTime(grassroots, { matters: ['admission'] }),
  onTime(admissionDecision),
  onTime(recognitionDecision),
]
