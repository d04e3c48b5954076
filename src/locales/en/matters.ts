import type { OpenMatterKind } from '../../rules/exit/codes.js'
import type { CodesOf, CodeWords } from '../codes.js'
import type { WordedRule } from '../texts.js'

type Fields = Pick<CodesOf, 'openMatter' | 'conclusion' | 'ruling'>

const openMatter: CodeWords<Fields>['openMatter'] = {
  review: 'the review at the end of probation',
  recognition: 'a proposed recognition',
  removal: 'a removal opened',
  'removal-proposed': 'a removal proposed by the cell',
  expulsion: 'a proposed expulsion',
  resignation: 'an application to leave',
  'official-transfer': 'an official transfer under way',
  'temporary-stay': 'a stay on temporary activity',
  discipline: 'discipline being considered',
  'grave-breach': 'a breach that deserves expulsion',
  suspension: 'a suspension from activity',
  interruption: 'an interruption of activity',
  'criminal-case': 'a criminal case',
  inspection: 'an inspection or examination',
  denunciation: 'a complaint or denunciation',
  complaint: 'a complaint of the member',
  'substantive-defect': 'an admission against the standards',
  'procedural-defect': 'an admission by wrong authority or procedure',
}

/** Words of what is open on a file, and of what it means for what an act takes forward. */
export const matterCodes: CodeWords<Fields> = {
  openMatter,
  conclusion: {
    recognition: 'recognition',
    removal: 'removal',
    expulsion: 'expulsion',
    resignation: 'resignation',
    'official-transfer': 'an official transfer',
    'temporary-transfer': 'a temporary transfer',
    discipline: 'discipline',
    badge: 'the Party badge',
    regularisation: 'the regularisation of the admission',
    restoration: 'restoration',
  },
  ruling: {
    'one-or-the-other':
      'the cell proposes recognition or removal, one or the other, and the removal is proposed',
    'first-or-together': 'the removal is decided first, or the two together',
    'expulsion-instead':
      'who deserves expulsion is expelled; neither removal nor resignation takes its place',
    'discipline-first': 'discipline comes first',
    'removal-first': 'the removal is decided first',
    'wait-for-conclusion': 'the cell waits for the conclusion and records why; the time limits run on',
    'not-yet': 'an official transfer waits until it has ended',
    'papers-along':
      'papers and remarks go along, and the place that sends the member should finish the recognition first',
    'old-place-first': 'the old place has the badge decided before the papers go',
    'never-member': 'the admission is annulled, and nothing else is decided',
    'activity-first':
      'whether activity is taken up again is decided first, and an interruption through the member’s own fault ends in removal',
    'steps-first': 'the faulty steps are redone first, and the dates fixed again',
  },
}

const texts = (kind: OpenMatterKind): WordedRule => ({
  title: `before another matter is taken forward it is settled what it means that there is ${openMatter[kind]}`,
  broken: {
    headline: 'Not concluded since {since}: {open}.',
    todo: 'before {concluding}: {ruling}',
  },
  met: 'Open since {since}: {open}. It does not stand against {concluding}.',
})

/** The words of the rule of each open matter. */
export const matterRules: Readonly<Record<`matters.${OpenMatterKind}`, WordedRule>> = {
  'matters.review': texts('review'),
  'matters.recognition': texts('recognition'),
  'matters.removal': texts('removal'),
  'matters.removal-proposed': texts('removal-proposed'),
  'matters.expulsion': texts('expulsion'),
  'matters.resignation': texts('resignation'),
  'matters.official-transfer': texts('official-transfer'),
  'matters.temporary-stay': texts('temporary-stay'),
  'matters.discipline': texts('discipline'),
  'matters.grave-breach': texts('grave-breach'),
  'matters.suspension': texts('suspension'),
  'matters.interruption': texts('interruption'),
  'matters.criminal-case': texts('criminal-case'),
  'matters.inspection': texts('inspection'),
  'matters.denunciation': texts('denunciation'),
  'matters.complaint': texts('complaint'),
  'matters.substantive-defect': texts('substantive-defect'),
  'matters.procedural-defect': texts('procedural-defect'),
}
