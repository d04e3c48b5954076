import { isCutShort } from '../facts.js'
import { either, sentencesOf } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'
import { note } from './note.js'

/** Words of the pool, the awareness class and its certificate. */
export const pool: SubjectTexts<'pool'> = {
  rules: {
    'pool.listed-by-resolution': {
      title: 'entry to and removal from the sympathiser list are made by a resolution of the cell',
      broken: { headline: 'The cell passed no resolution on the sympathiser list.' },
      met: 'The cell passed a resolution on the sympathiser list.',
    },
    'pool.helper-assigned': {
      title: 'the cell assigns an official member to help a person on the sympathiser list',
      broken: {
        headline: (facts) =>
          facts.byResolution === false
            ? 'The helper was assigned without a resolution of the cell.'
            : 'The helper is not an official member.',
      },
      missing: (facts) =>
        facts.missing === 'helper.assigned'
          ? 'No official member helps yet; at least {required} needed.'
          : undefined,
      met: (facts) =>
        facts.actual === undefined
          ? 'The helper is an official member.'
          : '{actual|helper is|helpers are} assigned.',
    },
    'pool.start-authorised': {
      title:
        'the procedure starts only after the grassroots committee, or where there is none the committee directly above, has allowed it',
      broken: null,
      met: 'The procedure has been allowed to start since {authorisedOn}.',
    },
    'pool.application-sequence': {
      title: 'the cell assigns a helper first, and then proposes to start the procedure',
      broken: { headline: 'Out of order: proposed {proposedOn}, helper assigned {helperOn}.' },
      met: either(
        'helperOn',
        'The cell proposed to start the procedure on {proposedOn}, after it assigned a helper on {helperOn}.',
        'The cell proposed to start the procedure on {proposedOn}.',
      ),
    },
    'awareness-class.attended-from-list': {
      title:
        'only a person on the sympathiser list, proposed by the cell and with the education required, is sent to the awareness class',
      broken: {
        headline: (facts) =>
          facts.required === undefined
            ? 'The cell did not propose sending to the class.'
            : 'Education too low for the class.',
        detail: either('required', '“{actual}” on file, “{required}” needed', undefined),
      },
      met: (facts) =>
        facts.listedOn === undefined
          ? 'The person sent to the class has the education the class requires.'
          : 'The person sent to the class has been on the sympathiser list since {listedOn}.',
    },
    'awareness-certificate.held': {
      title: 'the applicant holds the awareness certificate before the cell considers',
      broken: null,
      met: 'The applicant holds an awareness certificate of {issuedOn}.',
    },
    'awareness-certificate.rightly-issued': {
      title: 'the awareness certificate is issued once, by the competent body',
      broken: {
        headline: (facts) =>
          facts.reissue === true
            ? 'Wrongly issued again: certificate of {issuedOn}, {maximum} allowed.'
            : 'Issued without competence: the certificate of {issuedOn}.',
        detail: ({ reissue }) => (reissue === true ? undefined : 'issued by {actual}'),
        todo: (facts) =>
          facts.reissue === true
            ? '{actor} to use the certificate first issued; a new one is for a fault of the centre alone'
            : '{required|or} to issue the certificate',
      },
      met: 'The awareness certificate of {issuedOn} was issued by a competent body.',
    },
    'awareness-certificate.valid': {
      title: 'the awareness certificate is still valid when the cell considers',
      broken: {
        headline: (facts) =>
          isCutShort(facts)
            ? 'The district certificate ran out after {lastDay}.'
            : 'The awareness certificate ran out after {lastDay}.',
        todo: (facts) =>
          isCutShort(facts)
            ? 'attend the awareness class again for a new certificate (the old one is of {issuedOn})'
            : 'attend the awareness class again for a new certificate (the old one is of {issuedOn}, valid {months} months)',
      },
      met: 'The awareness certificate of {issuedOn} is valid through {lastDay}.',
    },
    'awareness-class.completed': {
      title: 'a certificate is issued only to a person with the attendance and the essay required',
      broken: {
        headline: (facts) => {
          if (facts.of === 'attendance')
            return 'Attended too little: {actual}% of the time, {required}% needed.'
          return facts.of === 'mark'
            ? 'The essay failed: {actual} points, {required} needed.'
            : 'Essay rewritten too often: {actual} times, {required} allowed.'
        },
      },
      met: (facts) =>
        sentencesOf(facts, {
          attendance: 'The person attended {attendance}% of the class, as required.',
          mark: 'The essay was marked {mark|point|points}, which passes.',
          rewrites: 'The essay was rewritten {rewrites|time|times}, which is allowed.',
        }),
    },
    'pool.monthly-list': note(
      'every month the cell adds to and drops from the sympathiser list, the grassroots committee reviews it, and the committee directly above updates it and has classes opened',
    ),
    'awareness-class.opened-by-upper-committee': note(
      'the committee directly above orders the political centre to open the awareness class',
    ),
    'awareness-class.programme': note('the awareness class covers every lesson and period of its programme'),
  },
  missing: {
    'certificate.awareness': 'There is no awareness certificate on file.',
    'evidence.byResolution': 'It is not recorded whether the cell passed a resolution.',
    'evidence.helper.official': 'It is not recorded whether the helper is an official member.',
    'helper.assigned': 'No official member is assigned as helper.',
    'procedure.authorised': 'The procedure has not been allowed to start.',
    'start.proposed': 'The cell has not proposed to start the procedure.',
    'sympathiser.listed': 'The person is not on the sympathiser list.',
  },
  cures: {
    'cell.resolution': 'the cell to pass a resolution',
    'class.awareness.attend': '{actor} to send the person to the awareness class',
    'class.awareness.repeat': '{actor} to send the person to the awareness class again for a new certificate',
    'class.repeat': 'the participant to attend the class again',
    'helper.assigned': 'the cell to assign an official member as helper',
    'procedure.authorised': 'the cell to ask the grassroots committee for permission to start',
    'start.proposed': 'the cell to pass a resolution proposing the start',
    'sympathiser.listed': 'the cell to enter the person on the sympathiser list',
  },
  tasks: {},
  codes: {
    course: {
      awareness: 'the awareness class',
      'new-member': 'the new-member class',
    },
    recommender: {
      'youth-union': 'the Youth Union',
      'trade-union': 'the trade union',
      'veterans-association': 'the Veterans’ Association',
    },
    reissue: {
      'fault-of-centre': 'a fault of the political centre',
      other: 'other',
    },
  },
  provisions: {
    'awareness-certificate.fallback-issuer':
      'issuer of the awareness certificate where there is no political centre',
    'awareness-certificate.issuer': 'issuer of the awareness certificate',
    'awareness-certificate.issues.maximum': 'number of times the awareness certificate is issued',
    'awareness-certificate.validity': 'validity of the awareness certificate',
    'awareness-class.entrant.age.minimum': 'lowest age for the awareness class',
    'awareness-class.entrant.education': 'education for the awareness class',
    'awareness-class.half-days': 'half-days of the awareness class',
    'awareness-class.lesson-periods': 'periods of each lesson of the awareness class',
    'awareness-class.lessons': 'lessons of the awareness class',
    'awareness-class.periods': 'periods of the awareness class',
    'pool.authorisation.actor': 'body that allows the procedure to start',
    'pool.helper.minimum': 'least number of official members assigned to help',
    'pool.review.interval': 'interval of the review of the sympathiser list',
    'pool.review.levels': 'levels that review the sympathiser list',
    'pool.time-on-list.minimum': 'least time on the sympathiser list',
  },
}
