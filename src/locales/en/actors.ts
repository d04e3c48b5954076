import { actorRules, isOfPersons } from '../actor-rules.js'
import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'
import { acts } from './acts.js'

/** Who does an act: one wording for every act. */
export const actors: SubjectTexts<'actors'> = {
  rules: actorRules(acts, (act) => ({
    title: `who may do the act “${act}”`,
    broken: {
      headline: (facts) => {
        if (facts.accepted === 'assumed') return 'Not certain to be competent: assumed only.'
        if (facts.accepted === 'if-authorised') return 'Not told whether the working rules authorise it.'
        if (facts.accepted === 'if-political') return 'Not told whether the question is one of politics.'
        return isOfPersons(facts.required)
          ? 'Not done by the person it is for.'
          : 'Not competent for this act.'
      },
      detail: `“${act}” by {actual}`,
      todo: (facts) =>
        facts.accepted !== undefined
          ? `{actor} to mind it at the act “${act}”; the act stands`
          : `{required|or} to do the act “${act}”${isOfPersons(facts.required) ? ' in person' : ''}`,
    },
    met: `The act “${act}” was done by {actual}, which is competent.`,
  })),
  missing: {
    'law.actor': 'No text that the library has states which body does this.',
  },
  cures: {
    'act.body-stated': '{actor} to state the body that acted',
    'act.by-competent-body': either('required', '{required|or} to act', 'let the competent body act'),
    'act.by-the-person': either(
      'required',
      '{required|or} to act in person',
      'let the person act whom the act is for',
    ),
  },
  tasks: {},
  codes: {
    actorPart: {
      grassrootsCommitteeItself: 'the grassroots committee as a whole',
      upperCommitteeItself: 'the committee directly above as a whole',
      issuingCommittee: 'the committee that issued the decision',
      supposedlyCompetent: 'whoever is competent to admit, by assumption',
      committeeAbove: 'a committee above the one that decided',
      requestedBody: 'the committee or body that was asked',
      committeeManagingAbroad: 'the committee that manages members abroad',
      anyCommittee: 'a committee',
    },
    actorNaming: {
      named: 'named',
      assumed: 'assumed only',
      grassroots: 'grassroots level',
      above: 'directly above',
      members: 'standing members of the provincial level',
      province: 'provincial level',
      ordinary: 'ordinary place',
      'central-level': 'directly under a province',
    },
    actorCase: {
      abroad: 'member abroad',
      admission: 'on admission',
      'after-transfer': 'found after a transfer',
      applicant: 'for an applicant',
      awareness: 'awareness class',
      'base-dissolved': 'a grassroots organisation that was dissolved',
      'cell-dissolved': 'a cell that was dissolved',
      class: 'the class',
      discipline: 'against discipline',
      exit: 'on an expulsion or a resignation',
      expulsion: 'expulsion',
      'fast-track': 'criminal fast track',
      'foreign-marriage': 'marriage to a foreigner',
      'foreign-origin': 'foreign origin',
      internal: 'inside the superior organisation',
      introduction: 'the introduction',
      'issuer-gone': 'issuer merged or dissolved',
      'managing-committee': 'heavier discipline of a member on temporary activity',
      'member-file': 'correction of the member file',
      member: 'a member’s file',
      'new-member': 'new-member class',
      official: 'official transfer',
      opinions: 'the opinions',
      'other-authority': 'new place under another committee',
      population: 'breach of the population policy',
      'political-standard': 'political standard',
      'private-owner': 'private-business owner',
      probation: 'for a probationary member',
      recognition: 'on recognition, and on a removal after three votes',
      removal: 'against a removal',
      resignation: 'resignation',
      resolved: 'resolved and not sent',
      sent: 'sent and undecided',
      'stay-abroad': 'abroad for a stated time',
      temporary: 'temporary activity',
      'temporary-activity': 'of a member on temporary activity',
      'transfer-not-filed': 'transfer papers not filed',
      verification: 'the verification',
      vote: 'the vote',
      'without-grassroots-committee': 'place without a grassroots committee',
      'youth-union': 'Youth Union',
    },
  },
  provisions: {
    'decision.admission.decider.assumed': 'bodies only assumed to be competent to admit',
    'membership-question.decider': 'who decides questions of membership',
    'names.cell-committee': 'names of the cell committee',
    'names.committee-levels': 'levels of the committees',
    'names.grassroots-cell': 'grassroots level of a grassroots cell',
    'names.grassroots-committee': 'names of the grassroots committee',
    'names.provincial-level':
      'names of the provincial level and of committees directly under the Central Committee',
    'names.requested-body': 'names of the committee or body asked for a verification',
    'names.upper-committee': 'names of the committee directly above',
    'names.upper-committee.central-level':
      'names of the committee directly above an organisation directly under a province',
    'names.without-grassroots-committee': 'grassroots level of a place without a grassroots committee',
  },
}
