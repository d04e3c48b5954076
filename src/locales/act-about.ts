import type { Stating } from '../casefile/acts/matter.js'

/** Acts that say what they are about; of any other act its type tells it. */
const stating: Readonly<Record<Stating, 'matter' | 'course'>> = {
  'class.entered': 'course',
  'certificate.issued': 'course',
  'opinions.consolidated': 'matter',
  'cell.voted': 'matter',
  'shortfall.reported': 'matter',
  'shortfall.answered': 'matter',
  'section.appraised': 'matter',
  'grassroots.voted': 'matter',
  'dossier.submitted': 'matter',
  'extension.granted': 'matter',
  'result.notified': 'matter',
  'exit.refused': 'matter',
}

/**
 * What is told beside an act that is taken for a matter: nothing where its type tells it; a class of admission is that of
 * the awareness of the Party.
 */
export function aboutOfStep(act: string, matter: string | undefined): string | undefined {
  const says = Object.hasOwn(stating, act) ? stating[act as Stating] : undefined
  if (matter === undefined || says === undefined) return undefined
  if (says === 'matter') return matter
  return matter === 'admission' ? 'awareness' : 'new-member'
}
