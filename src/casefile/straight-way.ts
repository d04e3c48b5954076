import type { ActType, Matter } from './shapes.js'

/** The stretches of the straight way, each named for the step that opens it. */
export type Stretch = 'listed' | 'authorised' | 'proposed' | 'decided' | 'joined' | 'reviewed' | 'recognised'

/** How far the case of an applicant has come: resolved by the cell, by a committee above it, sent up, decided. */
export type Rung = 'cell-resolved' | 'committee-resolved' | 'sent' | 'decided'

/** One step of the straight way. */
export interface StraightStep {
  readonly act: ActType
  readonly matter: Extract<Matter, 'admission' | 'recognition'>
  /** The stretch it opens: the state of the case turns on it, where what gathers beside it does not count. */
  readonly opens?: Stretch
  /** Once it is taken, the steps before it are past, recorded or not. */
  readonly isGate?: true
  /** The rung that the case of an applicant reaches with it. */
  readonly rung?: Rung
  /** The act that takes the case back before the step. */
  readonly undoneBy?: ActType
  /** What the place must have for the step to be taken. */
  readonly where?: 'union' | 'sectionCommittee' | 'grassrootsStep'
  /** The way goes on without it. */
  readonly isOptional?: true
}

/**
 * The straight way from the sympathiser list to the announcement that a member is official: the one account of its order
 * beside the chart. What is forecast, what is past, what is assumed of a chronicle and how far an applicant or a candidate
 * has come are read off here.
 */
export const straightWay: readonly StraightStep[] = [
  { act: 'sympathiser.listed', matter: 'admission', opens: 'listed' },
  { act: 'certificate.issued', matter: 'admission' },
  { act: 'procedure.authorised', matter: 'admission', opens: 'authorised', undoneBy: 'admission.refused' },
  { act: 'application.made', matter: 'admission' },
  { act: 'background.declared', matter: 'admission', undoneBy: 'background.rejected' },
  { act: 'background.certified', matter: 'admission' },
  { act: 'introduction.made', matter: 'admission' },
  { act: 'union.resolved', matter: 'admission', where: 'union' },
  { act: 'opinions.consolidated', matter: 'admission' },
  { act: 'cell.voted', matter: 'admission', opens: 'proposed', isGate: true, rung: 'cell-resolved' },
  { act: 'section.appraised', matter: 'admission', where: 'sectionCommittee', rung: 'committee-resolved' },
  { act: 'grassroots.voted', matter: 'admission', where: 'grassrootsStep', rung: 'committee-resolved' },
  { act: 'dossier.submitted', matter: 'admission', isOptional: true, rung: 'sent' },
  {
    act: 'admission.decided',
    matter: 'admission',
    opens: 'decided',
    isGate: true,
    rung: 'decided',
    undoneBy: 'decision.annulled',
  },
  { act: 'decision.received', matter: 'admission' },
  { act: 'ceremony.held', matter: 'admission', opens: 'joined', isGate: true },
  { act: 'member-record.filed', matter: 'recognition' },
  { act: 'certificate.issued', matter: 'recognition' },
  { act: 'self-review.made', matter: 'recognition' },
  { act: 'remarks.made', matter: 'recognition' },
  { act: 'opinions.consolidated', matter: 'recognition' },
  { act: 'cell.voted', matter: 'recognition', opens: 'reviewed', isGate: true },
  { act: 'section.appraised', matter: 'recognition', where: 'sectionCommittee' },
  { act: 'grassroots.voted', matter: 'recognition', where: 'grassrootsStep' },
  { act: 'dossier.submitted', matter: 'recognition', isOptional: true },
  { act: 'recognition.decided', matter: 'recognition', opens: 'recognised', isGate: true },
  { act: 'recognition.announced', matter: 'recognition' },
]

/** A step on which the state of the case turns. */
export type Turn = StraightStep & { readonly opens: Stretch }

/** The steps on which the state of the case turns, in order: the shortest way forward of every case. */
export const turns: readonly Turn[] = straightWay.filter((step): step is Turn => step.opens !== undefined)
