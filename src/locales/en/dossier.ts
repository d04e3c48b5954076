import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'
import { bodies } from './bodies.js'
import { note } from './note.js'

/** Words of application, background, verification, introduction, opinions, and the dossier as a whole. */
export const dossier: SubjectTexts<'dossier'> = {
  rules: {
    'application.self-made': {
      title: 'the applicant makes the application personally',
      broken: 'The application was not made by the applicant; the applicant must make it personally.',
    },
    'application.handwritten': {
      title: 'the application is written by hand, as is practice',
      broken: 'The application is not written by hand; that is practice, and no central rule requires it.',
    },
    'application.before-declaration': {
      title: 'the application comes before the background declaration',
      broken:
        'The background was declared on {declaredOn}, before the application of {appliedOn}; the application must come first.',
      met: 'The application of {appliedOn} came before the background declaration of {declaredOn}.',
    },
    'background.self-declared': {
      title: 'the applicant makes the background declaration, truthfully, fully and clearly',
      broken: (facts) =>
        facts.truthful === false
          ? 'The background declaration is not truthful; it must be truthful, full and clear.'
          : 'The background declaration was written by another person, which the law of that day does not allow; the applicant must make it.',
      met: (facts) =>
        facts.byApplicant === true
          ? 'The applicant made the background declaration.'
          : 'The background declaration was written by another person, which the law of that day does not forbid.',
    },
    'background.form': {
      title: 'the background declaration has no defect of form, and the hometown follows the paper required',
      broken: (facts) =>
        facts.formDefects === true
          ? 'The background declaration has defects of form (erasures, corrections or blank lines); it must be completed.'
          : 'The hometown follows {actual}; it must follow {required}.',
    },
    'background.relatives-declared': {
      title: 'the background declaration names every relative the rules ask for',
      broken:
        'The background declaration does not name: {absent}; it must be completed before it is certified.',
    },
    'verification.procedure-order': {
      title:
        'the overlap seal is put on the background declaration before it is sent for verification, commented on or certified',
      broken: either(
        'certifiedOn',
        'The overlap seal was put on {sealedOn}, after the certification of {certifiedOn}; the seal must come first.',
        'The overlap seal was put on {sealedOn}, after the declaration had gone out for verification on {requestedOn}; the seal must come first.',
      ),
      met: 'The overlap seal was put on {sealedOn}, in order.',
    },
    'verification.impartial': {
      title: 'neither the applicant nor a near relative is sent to verify',
      broken: 'The person sent to verify may not be sent ({actual}); another person must be sent.',
    },
    'verification.complete': {
      title: 'everyone the rules name is verified, less those exempted',
      broken: 'Not verified yet: {unverified}; they must be verified before the background is certified.',
      met: (facts) =>
        facts.samePlace === true
          ? 'Everyone has lived within one Party organisation and is well known, so no separate verification is needed.'
          : 'Everyone the rules name is verified.',
    },
    'verification.content-covered': {
      title: 'every topic the rules name is verified',
      broken:
        'Topics not verified yet: {uncovered}; they must be verified before the background is certified.',
    },
    'verification.asked-about': {
      title: 'nothing is certified without verification, and a doubtful reply is followed up',
      broken: (facts) =>
        facts.unasked !== undefined
          ? 'Nobody was asked about: {unasked}; the declaration must be verified before it is certified.'
          : facts.unsettled !== undefined
            ? '{unsettled|reply was refused or left|replies were refused or left} something unclear; the organising body of the committee above the requested one must be asked before the background is certified.'
            : '{wrong|reply finds|replies find} the declaration not right or not complete; it must be declared anew before it is certified.',
      met: 'Everybody who had to be was asked about, and no reply is open to doubt.',
    },
    'verification.reply-content': {
      title: 'the requested committee says of the declaration whether it is right',
      broken: 'The requested committee did not confirm; no rule lets it refuse.',
      met: 'The requested committee answered: {answer}.',
    },
    'background.certified-after-verification': {
      title:
        'the competent committee certifies the background after every answer to the verification, before the cell considers',
      broken:
        '{unanswered|verification request is|verification requests are} unanswered; the background may be certified only when all are answered.',
      met: (facts) =>
        facts.certifiedOn === undefined
          ? 'Every request for a verification is answered.'
          : 'The background was certified on {certifiedOn}.',
    },
    'verification.reply-on-time': {
      title: 'the body asked answers a verification on time',
      broken:
        'The verification request received on {from} was to be answered by {lastDay}; the answer of {actual} is late, for which the body asked is responsible.',
      met: 'The verification request received on {from} was answered on {actual}, within the limit of {lastDay}.',
    },
    'introduction.two-official-members': {
      title: 'enough official members introduce the applicant',
      met: '{actual|official member introduces|official members introduce} the applicant, and {required} must.',
    },
    'introduction.youth-union-route': {
      title:
        'where there is a Youth Union, an applicant of youth age is a Youth Union member, introduced by a competent Youth Union body and by an official member',
      broken: (facts) =>
        facts.youthUnionMember === false
          ? 'The applicant is of youth age at a place with a Youth Union and must be a Youth Union member, but is not.'
          : 'The Youth Union resolution was passed by {actual}, which is not competent; it must be {required|or}.',
      met: 'There are a Youth Union resolution and {actual|official member|official members} introducing the applicant.',
    },
    'introduction.trade-union-route': {
      title:
        'where there is no Youth Union but a trade union, the applicant is a trade-union member, introduced by the grassroots trade-union executive and by an official member',
      broken: (facts) =>
        facts.tradeUnionMember === false
          ? 'There is a trade union and no Youth Union at the place, so the applicant must be a trade-union member, but is not.'
          : 'The trade-union resolution was passed by {actual}, which is not competent; it must be {required|or}.',
      met: 'There are a trade-union resolution and {actual|official member|official members} introducing the applicant.',
    },
    'introduction.official-status': {
      title: 'an introducer is an official member',
      broken: 'An introducer is not an official member; only an official member may introduce.',
      met: either(
        'beside',
        '{actual|introducer is an official member|introducers are official members}, as many as are required; any other does not count.',
        'Every introducer is an official member.',
      ),
    },
    'introduction.worked-together': {
      title:
        'an introducer and the applicant have been together at work, labour, study or residence for the months required, under one Party organisation',
      broken: (facts) => {
        if (Number(facts.months) < Number(facts.minimum))
          return 'An introducer and the applicant have been together for {months|month|months} (since {togetherSince}); {minimum|month is|months are} required.'
        return facts.actual === undefined
          ? 'An introducer and the applicant have been together for {months|month|months}, but not in one unit under one Party organisation.'
          : 'The time together of an introducer was of the kind “{actual}”; the law of that day counts only: {required}.'
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
      met: 'The opinions were consolidated on {consolidatedOn}.',
    },
    'opinions.complete': {
      title:
        'the consolidated opinions hold those of the political-social organisations and of the place of residence',
      broken: 'The residence opinion was waived, which the law of that day does not allow; it must be taken.',
      met: (facts) =>
        facts.residence === 'waived'
          ? 'The residence opinion is waived under a Secretariat rule.'
          : 'The consolidated opinions hold those of the organisations and of the place of residence.',
    },
    'dossier.fresh': {
      title: 'the dossier is still within its time limit when the cell considers',
      broken:
        'The dossier drawn up on {openedOn} was good through {lastDay}; the cell’s consideration on {actual} is too late, and these papers must be redone: {redo}.',
      met: (facts) =>
        facts.redo === undefined
          ? 'The dossier drawn up on {openedOn} is good through {lastDay}.'
          : 'The stale papers of the dossier drawn up on {openedOn} were redone, and it is good through {lastDay}.',
    },
    'dossier.returned-step-redone': {
      title: 'after a dossier is returned one step, that step is taken again before the next',
      met: 'The dossier was returned on {returnedOn}, and the steps since have been taken again.',
    },
    'dossier.resubmitted': {
      title: 'a dossier returned by the competent committee is sent to it again before it decides',
      met: 'The dossier was sent again on {sentOn}.',
    },
    'dossier.sent': {
      title: 'the dossier is with the competent committee when it decides',
      met: 'The dossier was sent on {sentOn}.',
    },
    'application.made-again-after-withdrawal': {
      title: 'an applicant who withdrew makes the application anew',
      met: 'The applicant withdrew on {withdrewOn} and made the application anew on {appliedOn}.',
    },
    'verification.unclear-only': note(
      'only what is unclear is verified; where the grassroots committee has confirmed and it is still unclear, the organising body of the committee directly above is asked',
    ),
    'verification.armed-forces': note(
      'for a person in the armed forces, the declaration is compared with the one made on enlistment or recruitment, and what is unclear is verified',
    ),
    'verification.abroad': note(
      'for a person abroad, the declaration is compared with the file kept by the competent domestic body or confirmed inside Viet Nam; for a relative abroad, the Party committee or Vietnamese mission there is asked in writing',
    ),
    'verification.foreign-employer': note(
      'for a person working for a foreign office, organisation or company in Viet Nam, a representative of the grassroots committee goes to the workplace and to the responsible security body',
    ),
    'verification.cost': note(
      'the cost of a verification follows the rules of the Party and the State; the committee directly above pays for a unit in difficulty',
    ),
    'introduction.wartime-single': {
      title: 'an admission of the wars by a single introducer stands',
      broken:
        'One member alone introduced the person admitted on {admittedOn}, {region}; such admissions stand to July 1954, and to December 1973 south of the Bến Hải river.',
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
      'There is no application on file since the applicant withdrew on {withdrewOn}.',
      'There is no application on file since the applicant withdrew.',
    ),
    'background.certified': 'The background declaration has not been certified.',
    'background.sealed': 'The background declaration has no overlap seal yet.',
    'dossier.resubmitted': either(
      'returnedOn',
      'The dossier that the competent committee returned on {returnedOn} has not been sent again.',
      'The dossier that the competent committee returned has not been sent again.',
    ),
    'dossier.submitted': 'The dossier is not on record as sent to the competent committee.',
    'evidence.assignedByCell':
      'It is not recorded that the cell assigned the member who replaces an introducer.',
    'evidence.byApplicant': 'It is not recorded whether the applicant made the background declaration.',
    'evidence.family':
      'The background declaration does not state which persons to be verified the family has.',
    'evidence.introducer.official': 'It is not recorded whether the introducer is an official member.',
    'evidence.organisations':
      'The opinions of the political-social organisations the person belongs to are not on file.',
    'evidence.personally': 'It is not recorded whether the applicant made the application personally.',
    'evidence.relativesDeclared': 'It is not recorded which relatives the background declaration names.',
    'evidence.residence':
      'The opinion of the cell committee or cell at the place of residence is not on file.',
    'evidence.sameOrganisation':
      'It is not recorded whether the introducer and the applicant are in the same unit under one Party organisation.',
    'evidence.togetherSince':
      'It is not recorded since when the introducer and the applicant have worked, studied or lived together.',
    'evidence.topics': 'It is not recorded which topics were verified.',
    'evidence.verified': 'It is not recorded who was verified.',
    'evidence.waiverRule':
      'The Secretariat rule on which the waiver of the residence opinion rests is not named.',
    'grassroots.revoted': 'The grassroots committee has not voted since the dossier was returned.',
    'introduction.made': ({ actual }) => {
      if (actual === undefined) return 'There is no introduction paper on file.'
      return actual === 0
        ? 'No official member introduces the applicant; {required} must.'
        : '{actual|official member introduces|official members introduce} the applicant; {required} must.'
    },
    'opinions.consolidated': 'There are no consolidated opinions on file.',
    'person.tradeUnionMember': 'The file does not state that the applicant is a trade-union member.',
    'person.youthAge': 'The file does not say enough to tell whether the applicant is of youth age.',
    'person.youthUnionMember': 'The file does not state whether the applicant is a Youth Union member.',
    'union.resolved': either(
      'union',
      'There is no resolution of {union} on file.',
      'There is no Youth Union or trade-union resolution on file.',
    ),
    'unit.tradeUnion': 'The file does not state whether there is a trade union at the place.',
    'unit.youthUnion': 'The file does not state whether there is a Youth Union organisation at the place.',
  },
  cures: {
    'application.made': 'have the applicant make the application personally',
    'background.certified': 'conclude and certify the background',
    'background.completed': 'complete the background declaration',
    'background.declared': 'have the applicant declare the background again, truthfully, fully and clearly',
    'background.sealed':
      'put the overlap seal on the background declaration before it is sent for verification',
    'dossier.completed': 'add the papers the dossier lacks',
    'dossier.submitted': 'send the dossier to the competent committee',
    'introducer.wait': 'wait until the introducer has the months together',
    'introduction.made': 'add the introduction paper of an official member who qualifies',
    'opinions.consolidated': 'take all opinions and consolidate them in writing',
    'papers.renewed': 'redo the papers that are out of date',
    'union.resolved': 'obtain the resolution of the competent Youth Union or trade-union body',
    'verification.replied': 'wait for the answers to the verification',
    'verification.requested': 'verify further, or send another person to verify',
    'verification.taken-further': 'ask the organising body of the committee directly above the requested one',
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
