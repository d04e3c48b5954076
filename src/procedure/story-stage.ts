import type { Act, ActType, Matter } from '../casefile/shapes.js'

/** A part of the way as it is told. */
export type StoryStage =
  | 'source'
  | 'dossier'
  | 'consideration'
  | 'probation'
  | 'recognition'
  | 'membership'
  | 'removal'
  | 'expulsion'
  | 'resignation'
  | 'death'
  | 'undoing'

/** Acts that open a part; every other goes on with the part it falls in. */
const opens: { readonly [T in ActType]?: StoryStage } = {
  'case.opened': 'source',
  'sympathiser.listed': 'source',
  'start.proposed': 'dossier',
  'procedure.authorised': 'dossier',
  'dossier.opened': 'dossier',
  'application.made': 'dossier',
  'background.declared': 'dossier',
  'ceremony.held': 'probation',
  'self-review.made': 'recognition',
  'recognition.decided': 'recognition',
  'membership.transcribed': 'membership',
  'removal.opened': 'removal',
  'member.removed': 'removal',
  'member.expelled': 'expulsion',
  'resignation.requested': 'resignation',
  'member.resigned': 'resignation',
  'member.died': 'death',
  'defect.found': 'undoing',
  'admission.annulled': 'undoing',
}

const ofMatter: Readonly<Record<Matter, StoryStage>> = {
  admission: 'consideration',
  recognition: 'recognition',
  removal: 'removal',
  expulsion: 'expulsion',
  resignation: 'resignation',
}

/** Acts that end the recognition; what comes after them is the life of a member. */
const endsRecognition: readonly ActType[] = [
  'recognition.decided',
  'recognition.announced',
  'card.handed-over',
  'result.notified',
]

/** The part an act belongs to, after one of another part, and whether the member is official by then. */
export function stageAfter(act: Act, stage: StoryStage, isOfficial: boolean): StoryStage {
  const isVote = act.type === 'cell.voted'
  const own = isVote ? ofMatter[act.matter] : opens[act.type]
  // An opinion, a helper's remarks: of the recognition where they are about it.
  if (own === undefined && 'matter' in act && act.matter === 'recognition' && stage === 'probation')
    return 'recognition'
  if (own !== undefined) return own
  const isAfterRecognition = stage === 'recognition' && isOfficial && !endsRecognition.includes(act.type)
  return isAfterRecognition ? 'membership' : stage
}
