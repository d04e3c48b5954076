import { either, type Sentence } from '../sentence.js'

/** What is missing, a sentence each; the requirement itself follows it. */
export const missing: Readonly<Record<string, Sentence>> = {
  'application.made': 'There is no application on file.',
  'background.certified': 'The background declaration has not been certified.',
  'background.sealed': 'The background declaration has no overlap seal yet.',
  'ceremony.held': 'The file does not state the day of the admission ceremony.',
  'certificate.awareness': 'There is no awareness certificate on file.',
  'certificate.new-member': 'There is no new-member certificate on file.',
  'completion.decided': 'Completion of the class has not been decided for this person.',
  'consent.literacy': either(
    'required',
    'There is no written consent of {required} on education.',
    'There is no written consent of the competent level on education.',
  ),
  'consent.over-age': either(
    'required',
    'There is no written consent of {required} on age.',
    'There is no written consent of the competent level on age.',
  ),
  'consent.political-standard': either(
    'required',
    'There is no written consent of {required} on the political standard.',
    'There is no written consent of the competent level on the political standard.',
  ),
  'decision.received': 'The file does not state the day the cell received the admission decision.',
  'evidence.acceptsPlatform': 'The judgement of the cell on this is not recorded.',
  'evidence.assignedByCell':
    'It is not recorded that the cell assigned the member who replaces an introducer.',
  'evidence.by': either(
    'required',
    'The body that acted is not recorded; it must be {required|or}.',
    'The body that acted is not recorded.',
  ),
  'evidence.byApplicant': 'It is not recorded whether the applicant made the background declaration.',
  'evidence.byResolution': 'It is not recorded whether the cell passed a resolution.',
  'evidence.ceremonyOn': 'The day of the admission ceremony is not recorded.',
  'evidence.conclusionsStated':
    'It is not recorded whether the resolution states the conclusions and the votes.',
  'evidence.conditionsRechecked':
    'It is not recorded whether the cell committee re-checked the conditions before the meeting.',
  'evidence.family': 'The background declaration does not state which persons to be verified the family has.',
  'evidence.form': either(
    'required',
    'The form of the vote is not recorded; it must be {required|or}.',
    'The form of the vote is not recorded.',
  ),
  'evidence.full': 'The report of the shortfall is not full.',
  'evidence.helper': 'No helper is recorded.',
  'evidence.helper.official': 'It is not recorded whether the helper is an official member.',
  'evidence.introducer.official': 'It is not recorded whether the introducer is an official member.',
  'evidence.organisations':
    'The opinions of the political-social organisations the person belongs to are not on file.',
  'evidence.personally': 'It is not recorded whether the applicant made the application personally.',
  'evidence.reappraised': 'It is not recorded whether the organising body re-appraised the file.',
  'evidence.relativesDeclared': 'It is not recorded which relatives the background declaration names.',
  'evidence.residence': 'The opinion of the cell committee or cell at the place of residence is not on file.',
  'evidence.sameOrganisation':
    'It is not recorded whether the introducer and the applicant are in the same unit under one Party organisation.',
  'evidence.tally': 'The count of the vote is not recorded.',
  'evidence.togetherSince':
    'It is not recorded since when the introducer and the applicant have worked, studied or lived together.',
  'evidence.topics': 'It is not recorded which topics were verified.',
  'evidence.verified': 'It is not recorded who was verified.',
  'evidence.waiverRule':
    'The Secretariat rule on which the waiver of the residence opinion rests is not named.',
  'grassroots.voted': 'There is no resolution of the grassroots committee on file.',
  'helper.assigned': 'No official member has been assigned as helper.',
  'introduction.made': ({ actual }) => {
    if (actual === undefined) return 'There is no introduction paper on file.'
    return actual === 0
      ? 'No official member introduces the applicant; {required} must.'
      : '{actual|official member introduces|official members introduce} the applicant; {required} must.'
  },
  'law.armed-forces': either(
    'armedForces',
    'Who decides in {armedForces} is laid down in separate Politburo rules, which the library does not have.',
    'Who decides in the armed forces is laid down in separate Politburo rules, which the library does not have.',
  ),
  'opinions.consolidated': 'There are no consolidated opinions on file.',
  'person.bornOn': 'The file does not state the applicant’s day of birth.',
  'person.citizenship': 'The file does not state the applicant’s citizenship.',
  'person.education': 'The file does not state the applicant’s education.',
  'person.enrolled': 'The person was not enrolled in the class.',
  'person.tradeUnionMember': 'The file does not state that the applicant is a trade-union member.',
  'person.youthAge': 'The file does not say enough to tell whether the applicant is of youth age.',
  'person.youthUnionMember': 'The file does not state whether the applicant is a Youth Union member.',
  'politicalStandard.conclusion': 'There is no conclusion on the political standard on file.',
  'procedure.authorised': 'The procedure has not been allowed to start.',
  'section.appraised': 'The section committee has not appraised the resolution of the cell.',
  'shortfall.reported': 'The shortfall has not been reported.',
  'start.proposed': 'The cell has not proposed to start the procedure.',
  'sympathiser.listed': 'The person sent to the class is not on the sympathiser list.',
  'union.resolved': either(
    'union',
    'There is no resolution of {union} on file.',
    'There is no Youth Union or trade-union resolution on file.',
  ),
  'unit.tradeUnion': 'The file does not state whether there is a trade union at the place.',
  'unit.youthUnion': 'The file does not state whether there is a Youth Union organisation at the place.',
}
