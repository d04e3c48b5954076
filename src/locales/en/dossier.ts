import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'
import { bodies } from './bodies.js'
import { note } from './note.js'

/** Words of application, background, verification, introduction, opinions, and the dossier as a whole. */
export const dossier: SubjectTexts<'dossier'> = {
  rules: {
    'application.self-made': {
      title: 'the applicant makes the application personally',
      broken: { headline: 'The applicant did not make the application in person.' },
      met: 'The applicant made the application in person.',
    },
    'application.handwritten': {
      title: 'the application is written by hand, as is practice',
      broken: {
        headline: 'The application is not handwritten.',
        todo: 'no need to redo it: writing by hand is custom, no central text asks for it',
      },
      met: 'The application is handwritten.',
    },
    'application.before-declaration': {
      title: 'the application comes before the background declaration',
      broken: {
        headline: 'Out of order: background declared {declaredOn}, application made {appliedOn}.',
        todo: '{actor} to check the days on application and declaration',
      },
      met: 'The application of {appliedOn} came before the background declaration of {declaredOn}.',
    },
    'background.self-declared': {
      title: 'the applicant makes the background declaration, truthfully, fully and clearly',
      broken: {
        headline: (facts) =>
          facts.truthful === false
            ? 'The background declaration is not truthful.'
            : 'Not self-written: another wrote the background declaration.',
      },
      met: (facts) =>
        facts.byApplicant === true
          ? 'The applicant made the background declaration.'
          : 'The background declaration was written by another person, which the law of that day does not forbid.',
    },
    'background.form': {
      title: 'the background declaration has no defect of form, and the hometown follows the paper required',
      broken: {
        headline: (facts) =>
          facts.formDefects === true
            ? 'The declaration has erasures, corrections or blanks.'
            : 'Home town declared by the wrong paper.',
        detail: either('actual', 'by {actual}, to be by {required}', undefined),
      },
      met: 'What is recorded of form and home town breaks no rule.',
    },
    'background.relatives-declared': {
      title: 'the background declaration names every relative the rules ask for',
      broken: {
        headline: 'Not declared: {absent|group|groups} of relatives.',
        detail: '{absent|list}',
      },
      met: 'Every group of relatives required is declared.',
    },
    'verification.procedure-order': {
      title:
        'the overlap seal is put on the background declaration before it is sent for verification, commented on or certified',
      broken: {
        headline: either(
          'certifiedOn',
          'Out of order: certified {certifiedOn}, sealed {sealedOn}.',
          'Out of order: verification requested {requestedOn}, sealed {sealedOn}.',
        ),
      },
      met: 'The overlap seal was put on {sealedOn}, in order.',
    },
    'verification.impartial': {
      title: 'neither the applicant nor a near relative is sent to verify',
      broken: { headline: 'Wrong verifier: one who may not be sent.', detail: '{actual}' },
      met: 'The verifier is none of those who may not be sent.',
    },
    'verification.complete': {
      title: 'everyone the rules name is verified, less those exempted',
      broken: { headline: 'Not everyone who must be is verified.', detail: '{unverified|list}' },
      met: (facts) =>
        facts.samePlace === true
          ? 'Everyone has lived within one Party organisation and is well known, so no separate verification is needed.'
          : 'Everyone the rules name is verified.',
    },
    'verification.content-covered': {
      title: 'every topic the rules name is verified',
      broken: {
        headline: 'Not verified: {uncovered|topic|topics}.',
        detail: '{uncovered|list}',
      },
      met: 'Every content required was verified.',
    },
    'verification.asked-about': {
      title: 'nothing is certified without verification, and a doubtful reply is followed up',
      broken: {
        headline: (facts) =>
          facts.unasked !== undefined
            ? 'No request to verify was sent for everyone.'
            : facts.unsettled !== undefined
              ? '{unsettled|reply|replies} refused or still unclear.'
              : '{wrong|reply|replies} found the declaration wrong or incomplete.',
        detail: either('unasked', '{unasked|list}', undefined),
      },
      met: 'Everybody who had to be was asked about, and no reply is open to doubt.',
    },
    'verification.reply-content': {
      title: 'the requested committee says of the declaration whether it is right',
      broken: {
        headline: 'The committee asked refused to confirm.',
        todo: '{actor} to confirm what is declared as right or wrong; no text allows a refusal',
      },
      met: 'The requested committee answered: {answer}.',
    },
    'background.certified-after-verification': {
      title:
        'the competent committee certifies the background after every answer to the verification, before the cell considers',
      broken: { headline: '{unanswered|request|requests} to verify still unanswered.' },
      met: (facts) =>
        facts.certifiedOn === undefined
          ? 'Every request for a verification is answered.'
          : 'The background was certified on {certifiedOn}.',
    },
    'verification.reply-on-time': {
      title: 'the body asked answers a verification on time',
      broken: { headline: 'The reply is late: {actual}, last day {lastDay}.' },
      met: 'The verification request received on {from} was answered on {actual}, within the limit of {lastDay}.',
    },
    'introduction.two-official-members': {
      title: 'enough official members introduce the applicant',
      broken: null,
      met: '{actual|official member introduces|official members introduce} the applicant, and {required} must.',
    },
    'introduction.youth-union-route': {
      title:
        'where there is a Youth Union, an applicant of youth age is a Youth Union member, introduced by a competent Youth Union body and by an official member',
      broken: {
        headline: (facts) =>
          facts.youthUnionMember === false
            ? 'No member of the Youth Union, though of youth age.'
            : 'Resolution to introduce passed without competence.',
        detail: (facts) => (facts.youthUnionMember === false ? undefined : 'passed by {actual}'),
        todo: (facts) =>
          facts.youthUnionMember === false
            ? 'the applicant to join the Youth Union first, which then introduces'
            : '{required|or} to pass the resolution',
      },
      met: 'There are a Youth Union resolution and {actual|official member|official members} introducing the applicant.',
    },
    'introduction.trade-union-route': {
      title:
        'where there is no Youth Union but a trade union, the applicant is a trade-union member, introduced by the grassroots trade-union executive and by an official member',
      broken: {
        headline: (facts) =>
          facts.tradeUnionMember === false
            ? 'No Youth Union here, and no member of the trade union.'
            : 'Resolution to introduce passed without competence.',
        detail: (facts) => (facts.tradeUnionMember === false ? undefined : 'passed by {actual}'),
        todo: (facts) =>
          facts.tradeUnionMember === false
            ? 'the applicant to join the trade union first, which then introduces'
            : '{required|or} to pass the resolution',
      },
      met: 'There are a trade-union resolution and {actual|official member|official members} introducing the applicant.',
    },
    'introduction.official-status': {
      title: 'an introducer is an official member',
      broken: { headline: 'The introducer is not an official member.' },
      met: either(
        'beside',
        '{actual|introducer is an official member|introducers are official members}, as many as are required; any other does not count.',
        'Every introducer is an official member.',
      ),
    },
    'introduction.worked-together': {
      title:
        'an introducer and the applicant have been together at work, labour, study or residence for the months required, under one Party organisation',
      broken: {
        headline: (facts) => {
          if (Number(facts.months) < Number(facts.minimum))
            return 'Introducer together for {months} months only, {minimum} needed.'
          return facts.actual === undefined
            ? 'Introducer not of the same unit and organisation.'
            : 'This time does not count for an introducer.'
        },
        detail: (facts) => {
          if (Number(facts.months) < Number(facts.minimum)) return undefined
          return facts.actual === undefined ? '{months|month|months} together' : '{actual}'
        },
      },
      met: (facts) =>
        facts.waived === true
          ? facts.movedOn === undefined
            ? 'The introducer was assigned by the cell to replace another, so no months together are required.'
            : 'The introducer was assigned at the place the applicant moved to on {movedOn}, so no months together are required.'
          : 'The introducer and the applicant have been together for {months|month|months} (since {togetherSince}); {minimum|month is|months are} required.',
    },
    'opinions.gathered': {
      title: 'the opinions are consolidated in writing before the cell considers',
      broken: null,
      met: 'The opinions were consolidated on {consolidatedOn}.',
    },
    'opinions.complete': {
      title:
        'the consolidated opinions hold those of the political-social organisations and of the place of residence',
      broken: {
        headline: 'Not allowed: waiving the opinion of the residence.',
        todo: '{actor} to obtain the opinion of the cell committee or cell of the residence',
      },
      met: (facts) =>
        facts.residence === 'waived'
          ? 'The residence opinion is waived under a Secretariat rule.'
          : 'The consolidated opinions hold those of the organisations and of the place of residence.',
    },
    'dossier.fresh': {
      title: 'the dossier is still within its time limit when the cell considers',
      broken: { headline: 'The dossier ran out after {lastDay}.', todo: '{actor} to redo: {redo}' },
      met: (facts) =>
        facts.redo === undefined
          ? 'The dossier drawn up on {openedOn} is good through {lastDay}.'
          : 'The stale papers of the dossier drawn up on {openedOn} were redone, and it is good through {lastDay}.',
    },
    'dossier.returned-step-redone': {
      title: 'after a dossier is returned one step, that step is taken again before the next',
      broken: null,
      met: 'The dossier was returned on {returnedOn}, and the steps since have been taken again.',
    },
    'dossier.resubmitted': {
      title: 'a dossier returned by the competent committee is sent to it again before it decides',
      broken: null,
      met: 'The dossier was sent again on {sentOn}.',
    },
    'dossier.sent': {
      title: 'the dossier is with the competent committee when it decides',
      broken: null,
      met: 'The dossier was sent on {sentOn}.',
    },
    'application.made-again-after-withdrawal': {
      title: 'an applicant who withdrew makes the application anew',
      broken: null,
      met: 'The applicant withdrew on {withdrewOn} and made the application anew on {appliedOn}.',
    },
    'verification.unclear-only': note(
      'only what is unclear is verified; where the grassroots committee has confirmed and it is still unclear, the organising body of the committee directly above is asked',
    ),
    'verification.armed-forces': note(
      'for a person in the armed forces, the declaration is compared with the one made on enlistment or recruitment, and what is unclear is verified',
    ),
    'verification.abroad': note(
      'a person abroad: compared with the file kept at home; a relative abroad: the Party committee or mission there is asked',
    ),
    'verification.foreign-employer': note(
      'for a person working for a foreign office, organisation or company in Viet Nam, a representative of the grassroots committee goes to the workplace and to the responsible security body',
    ),
    'verification.cost': note(
      'the cost of a verification follows the rules of the Party and the State; the committee directly above pays for a unit in difficulty',
    ),
    'introduction.wartime-single': {
      title: 'an admission of the wars by a single introducer stands',
      broken: {
        headline: 'Only one introducer: admitted on {admittedOn}.',
        detail: '{region}',
        todo: '{actor} to check the papers: one introducer counts for admissions to July 1954, south of the Bến Hải river to the end of December 1973',
      },
      met: 'The admission of {admittedOn} stands although one member alone introduced.',
    },
    'introduction.duty': note(
      'the introducer reports to the cell on the background, quality and ability of the applicant and answers for the introduction',
    ),
    'opinions.no-veto': note('the opinions are for the cell to weigh; no quorum or fraction is set'),
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
    'evidence.togetherSince': 'Not recorded: since when introducer and applicant are together.',
    'evidence.topics': 'It is not recorded which topics were verified.',
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
  codes: {
    hometownSource: {
      'birth-certificate': 'the birth certificate',
      'identity-card': 'the identity card',
    },
    relativeGroup: {
      'own-grandparents': 'the applicant’s grandparents',
      'spouse-grandparents': 'the spouse’s grandparents',
      'parents-or-carer': 'the parents or the person who raised the applicant',
      'spouse-parents': 'the spouse’s parents',
      spouse: 'the spouse',
      'own-siblings': 'the applicant’s siblings',
      'spouse-siblings': 'the spouse’s siblings',
      children: 'the children',
    },
    relation: {
      father: 'the father',
      mother: 'the mother',
      sibling: 'a sibling',
      child: 'a child',
      spouse: 'the spouse',
      'spouse-father': 'the spouse’s father',
      'spouse-mother': 'the spouse’s mother',
      'spouse-sibling': 'a sibling of the spouse',
    },
    verified: {
      applicant: bodies.applicant,
      father: 'the father',
      mother: 'the mother',
      carer: 'the person who raised the applicant',
      spouse: 'the spouse',
      'spouse-father': 'the spouse’s father',
      'spouse-mother': 'the spouse’s mother',
      'spouse-carer': 'the person who raised the spouse',
      'adult-child': 'the natural children with full civil capacity',
    },
    verificationAnswer: {
      right: 'the declaration is right',
      'not-right': 'the declaration is not right',
      'not-complete': 'the declaration is not complete',
      unclear: 'something is still unclear',
      refused: 'no confirmation',
    },
    verifier: {
      unrelated: 'an unrelated person',
      applicant: bodies.applicant,
      parent: 'a parent',
      spouse: 'the spouse',
      sibling: 'a sibling',
      child: 'a child',
    },
    topic: {
      'political-history': 'political history',
      'present-politics': 'present politics',
      'political-standard': 'political standard',
      'line-and-law': 'observance of line and law',
      'morals-and-lifestyle': 'morals and lifestyle',
    },
    topicHolder: {
      applicant: bodies.applicant,
      relatives: 'relatives',
    },
    memberRelativeExemption: {
      'none-verified': 'nothing is verified',
      'none-verified-if-confirmed': 'nothing is verified if the committee managing that member confirmed it',
      'history-only': 'political history alone is not verified',
    },
    union: {
      'youth-union': 'the Youth Union',
      'trade-union': 'the trade union',
    },
    togetherIn: {
      work: 'work',
      labour: 'labour',
      study: 'study',
      residence: 'activity at the same residence',
    },
    togetherScope: {
      'same-unit-one-grassroots-organisation': 'same unit under one grassroots organisation',
      'same-unit-one-organisation': 'same unit under one Party organisation',
    },
    introducerLoss: {
      moved: 'moved away',
      disciplined: 'disciplined',
      unable: 'unable to go on',
    },
    residenceOpinion: {
      given: 'given',
      waived: 'waived',
      none: 'none',
    },
    residenceWaiver: {
      never: 'never waived',
      'secretariat-rule': 'waived under a Secretariat rule',
    },
    redoItem: {
      'introduction-paper': 'the introduction paper',
      'union-resolution': 'the Youth Union or trade-union resolution',
      verification: 'the background verification',
      'verification-if-changed': 'supplementary verification if the background changed',
      'consolidated-opinions': 'the consolidated opinions',
    },
    dossierPaper: {
      'doc.awareness-certificate': 'the awareness certificate',
      'doc.application': 'the application',
      'doc.background-declaration': 'the background declaration',
      'doc.introduction-paper': 'the introduction paper',
      'doc.youth-union-resolution': 'the Youth Union resolution',
      'doc.trade-union-resolution': 'the trade-union resolution',
      'doc.consolidated-opinions': 'the consolidated opinions',
    },
    consentMatter: {
      'over-age': 'above the ordinary age',
      literacy: 'literacy in the national script',
      'political-standard': 'political standard',
      'late-ceremony': 'a late ceremony',
      religion: 'religion',
      'foreign-marriage': 'marriage with a foreigner',
      'foreign-origin': 'foreign origin',
      'private-owner': 'private-business ownership',
      readmission: 're-admission',
      population: 'breach of the population policy',
      'member-file': 'a correction of the member file',
    },
    returnedTo: {
      previous: 'one step back',
      start: 'back to the start',
    },
    returnReason: {
      papers: 'the papers',
      background: 'the background',
      introduction: 'the introduction',
      vote: 'the vote',
      other: 'other',
    },
  },
  provisions: {
    'background-declaration.hometown.source': 'paper the hometown entry follows',
    'background-declaration.relatives': 'relatives to be declared',
    'background-declaration.written-by-another.ban':
      'ban on having another person write the background declaration',
    'dossier.redo-items': 'papers to redo when the dossier is stale',
    'dossier.validity': 'validity of the dossier',
    'member-file.items.after-vote': 'items of the file from the vote on',
    'member-file.items.before-vote': 'items of the file before the vote',
    'introduction.members.default': 'official members who introduce',
    'introduction.members.with-union': 'official members who introduce beside a union resolution',
    'introduction.official-time.minimum': 'least time of an introducer as official member',
    'introduction.replacement.together-minimum': 'months together of an introducer who replaces another',
    'introduction.together.kinds': 'kinds of time together',
    'introduction.together.minimum': 'least months together',
    'introduction.together.scope': 'unit and organisation of the time together',
    'introduction.trade-union.bodies': 'trade-union bodies that introduce',
    'introduction.wartime-single.national.until': 'day to which an admission by a single introducer stands',
    'introduction.wartime-single.south.until':
      'day to which an admission by a single introducer stands south of the Bến Hải river',
    'introduction.youth.age.maximum': 'highest youth age',
    'introduction.youth.age.of-cadres': 'youth age of cadres of the Youth Union, under the other reading',
    'introduction.youth.age.where-not-defined': 'highest youth age used where none is defined',
    'introduction.youth-union.bodies': 'Youth Union bodies that introduce',
    'opinions.quorum': 'quorum of the opinions',
    'opinions.residence.waiver': 'waiver of the residence opinion',
    'verification.barred-verifiers': 'persons who may not be sent to verify',
    'verification.certifier': 'body that certifies the background declaration',
    'verification.content': 'content of the background verification',
    'verification.member-relative.exemption': 'exemption for relatives who are members',
    'verification.reply.abroad': 'time to answer a verification abroad',
    'verification.reply.domestic': 'time to answer a verification inside Viet Nam',
    'verification.same-place':
      'no separate verification where everyone has lived in one place and is well known',
    'verification.subjects': 'persons verified',
  },
}
