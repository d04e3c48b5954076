import { either } from '../../sentence.js'
import type { SubjectTexts } from '../../subject-texts.js'
import { applicationRules } from './application.js'
import { backgroundRules } from './background.js'
import { codes } from './codes.js'
import { introductionRules } from './introduction.js'
import { opinionsRules } from './opinions.js'
import { provisions } from './provisions.js'
import { verificationRules } from './verification.js'
import { wholeDossierRules } from './whole-dossier.js'

/** Words of application, background, verification, introduction, opinions, and the dossier as a whole. */
export const dossier: SubjectTexts<'dossier'> = {
  rules: {
    ...applicationRules,
    ...backgroundRules,
    ...verificationRules,
    ...introductionRules,
    ...opinionsRules,
    ...wholeDossierRules,
  },
  missing: {
    'application.made': 'There is no application on file.',
    'application.made-again': either(
      'withdrewOn',
      'No application on file since the withdrawal of {withdrewOn}.',
      'No application on file since the withdrawal.',
    ),
    'background.certified': 'The background declaration has not been certified.',
    'background.sealed': 'The background declaration has no overlap seal yet.',
    'dossier.resubmitted': either(
      'returnedOn',
      'The dossier returned on {returnedOn} was not sent again.',
      'The dossier returned was not sent again.',
    ),
    'dossier.submitted': 'Not recorded: the dossier as sent to the competent committee.',
    'evidence.assignedByCell': 'Not recorded: the cell assigning the member who replaces an introducer.',
    'evidence.backgroundChanged': 'Not recorded: whether the background has changed.',
    'evidence.byApplicant': 'It is not recorded whether the applicant made the background declaration.',
    'evidence.family': 'The declaration does not state whom to verify.',
    'evidence.introducer.official': 'It is not recorded whether the introducer is an official member.',
    'evidence.organisations': 'The opinions of the political-social organisations are not on file.',
    'evidence.personally': 'It is not recorded whether the applicant made the application personally.',
    'evidence.relativesDeclared': 'It is not recorded which relatives the background declaration names.',
    'evidence.residence': 'Not on file: the opinion of the place of residence.',
    'evidence.sameOrganisation': 'Not recorded: whether the introducer is of the same organisation.',
    'evidence.togetherIn': {
      headline: 'Not recorded: in what introducer and applicant were together.',
      detail: '{required|or} counts',
    },
    'evidence.togetherSince': 'Not recorded: since when introducer and applicant are together.',
    'evidence.topics': 'It is not recorded which topics were verified.',
    'evidence.verifier': 'Not recorded: who was sent to verify, if anybody.',
    'evidence.verified': 'It is not recorded who was verified.',
    'evidence.waiverRule': 'Not named: the ground of waiving the residence opinion.',
    'grassroots.revoted': 'The grassroots committee has not voted since the dossier was returned.',
    'introduction.made': ({ actual }) =>
      actual === undefined
        ? 'No introduction paper is on file.'
        : 'Only {actual} of {required} official members introduce the applicant.',
    'opinions.consolidated': 'There are no consolidated opinions on file.',
    'person.tradeUnionMember': 'The file does not state that the applicant is a trade-union member.',
    'person.youthAge': 'Not enough on file to tell the youth age.',
    'person.youthUnionMember': 'Not recorded: whether the applicant is a Youth Union member.',
    'union.resolved': either(
      'union',
      'There is no resolution of {union} on file.',
      'There is no Youth Union or trade-union resolution on file.',
    ),
    'unit.tradeUnion': 'Not recorded: whether the place has a trade union.',
    'unit.youthUnion': 'Not recorded: whether the place has a Youth Union organisation.',
  },
  cures: {
    'application.made': 'the applicant to make the application in person',
    'background.certified': '{actor} to conclude on and certify the background',
    'background.completed': 'the applicant to complete the declaration',
    'background.declared': 'the applicant to declare anew, fully, clearly and truthfully',
    'background.sealed': '{actor} to put the overlap seal before the request to verify',
    'dossier.completed': '{actor} to complete the dossier before the cell votes',
    'dossier.submitted': '{actor} to send the dossier to the competent committee',
    'introducer.wait': 'wait until the introducer has been together long enough',
    'introduction.made': 'an official member who meets the conditions to write the introduction',
    'opinions.consolidated': '{actor} to gather every opinion and consolidate them in writing',
    'papers.renewed': '{actor} to redo the papers that have run out',
    'union.resolved': 'the competent Youth Union or trade-union body to pass the resolution',
    'verification.replied': 'wait for every reply',
    'verification.requested': '{actor} to verify what is lacking, or send another verifier',
    'verification.taken-further': '{actor} to ask the organising body of the committee above the one asked',
  },
  tasks: {
    'verification.reply-on-time': 'the committee asked replies to the verification',
  },
  codes,
  provisions,
}
