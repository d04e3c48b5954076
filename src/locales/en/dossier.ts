import type { RuleTexts } from '../texts.js'

/** Application, background, verification, introduction, opinions, and the dossier as a whole. */
export const dossierRules: Readonly<Record<string, RuleTexts>> = {
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
    broken:
      'The overlap seal was put on {sealedOn}, after the certification of {certifiedOn}; the seal must come first.',
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
    broken: 'Topics not verified yet: {uncovered}; they must be verified before the background is certified.',
  },
  'background.certified-after-verification': {
    title:
      'the competent committee certifies the background after every answer to the verification, before the cell considers',
    broken: (facts) =>
      facts.unanswered === undefined
        ? 'The background was certified by {actual}, which is not competent; it must be {required|or}.'
        : '{unanswered|verification request is|verification requests are} unanswered; the background may be certified only when all are answered.',
    met: (facts) =>
      facts.certifiedOn === undefined
        ? 'The background was certified by {actual} after every answer to the verification.'
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
    met: 'Every introducer is an official member.',
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
  'cell.dossier-complete': {
    title: 'the dossier holds every paper before the cell votes',
    broken: 'The dossier lacks: {absent}; it must be complete before the cell votes.',
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
}
