import { either } from '../../sentence.js'
import type { SubjectTexts } from '../../subject-texts.js'
import { matterRules } from '../matters.js'
import { codes } from './codes.js'
import { complaintRules } from './complaint.js'
import { expulsionRules } from './expulsion.js'
import { provisions } from './provisions.js'
import { removalRules } from './removal.js'
import { resignationRules } from './resignation.js'
import { restorationRules } from './restoration.js'

/** Words of removal, expulsion, resignation, death, complaint and restoration. */
export const exit: SubjectTexts<'exit'> = {
  rules: {
    ...removalRules,
    ...expulsionRules,
    ...resignationRules,
    ...complaintRules,
    ...restorationRules,
    ...matterRules,
  },
  missing: {
    'activity.interrupted': 'No interruption of activity is on file.',
    'complaint.answered': 'No complaint was answered with a restoration.',
    'evidence.arrearsPaid': 'Not recorded: whether the fees are paid.',
    'evidence.childBornOn': 'Not recorded: the day of birth of the child.',
    'evidence.concluded': 'Not recorded: whether the highest level has concluded.',
    'evidence.decisionReceivedOn': 'It is not recorded when the member received the decision.',
    'evidence.educatedSince': 'It is not recorded when the cell’s education began.',
    'evidence.inBreach': 'It is not recorded whether the member has breached member standing.',
    'evidence.lodgedBy': 'It is not recorded who lodged the complaint.',
    'evidence.months': 'It is not recorded how many months of the year are concerned.',
    'evidence.written': 'It is not recorded whether the application is in writing.',
    'evidence.wronged': 'Not recorded: the conclusion that the member was wronged.',
    'evidence.years': 'It is not recorded how many consecutive years are concerned.',
    'exit-decision.received': 'The file does not state when the person received the decision.',
    'matters.not-stated': {
      headline: either(
        'open',
        'Not settled: {open}, since {since}.',
        'No ground to conclude: a matter is open.',
      ),
      detail: 'open is {open}; no text that was read says what it means for {concluding}',
    },
    'removal.opened': 'No removal has been opened on a ground.',
    'resignation.requested': 'There is no application to leave on file.',
  },
  cures: {
    'card.returned': '{actor} to return the card to the family',
    'complaint.answered': 'wait for the outcome of the complaint or the decision of the level above',
    'complaint.by-member': 'the member to complain in person of a decision issued',
    'complaint.named': '{actor} to tell the decision or the level of the complaint answered',
    'discipline.first': '{actor} to consider discipline first',
    'exit.steps-taken': '{actor} to take every step before it, from the cell on',
    'expulsion.wait': 'wait for the end of the deferral',
    'fees.arrears-paid': 'the member to pay the fees of the time outside',
    'matter.concluded': '{actor} to conclude the matter that is open',
    'removal.ground-shown': '{actor} to state the ground of removal with its figures',
    'removal.instead': '{actor} to remove the probationary member instead',
    'resignation.in-writing': 'the member to apply in writing, with the reason',
    'self-criticism.requested': 'the cell to request the self-criticism once more',
  },
  tasks: {
    'removal.shortfall-reported':
      'the cell reports the removal vote that fell short to the competent committee',
    'exit.notice-made': 'the grassroots committee makes the notice of exit or death',
    'exit.card-and-file': 'the grassroots committee sends notice and member file upward',
    'exit.card-collected': 'the cell collects the membership card',
    'complaint.answered-in-time': 'the competent committee answers the complaint',
    'restoration.decided': 'the committee that answered the complaint restores the membership',
  },
  codes,
  provisions,
}
