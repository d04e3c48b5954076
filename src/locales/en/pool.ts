import { isCutShort } from '../facts.js'
import type { RuleTexts } from '../texts.js'

/** The register, the pool, the awareness class and its certificate. */
export const poolRules: Readonly<Record<string, RuleTexts>> = {
  'membership.transcribed-dates': {
    title:
      'the dates transcribed from a register are in order: admission decision, ceremony, recognition decision',
    broken:
      'The transcribed dates are not in order (ceremony on {ceremonyOn}, entry on {actual}); the admission decision must come before the ceremony, the ceremony before the recognition decision, and none after the entry.',
  },
  'membership.transcribed-unproven': {
    title: 'the steps before a transcription are unproven in this file',
    broken:
      'The standing of {standing} is transcribed from an existing register; the steps before it are unproven in this file.',
  },
  'pool.listed-by-resolution': {
    title: 'entry to and removal from the sympathiser list are made by a resolution of the cell',
    broken:
      'The entry to or removal from the sympathiser list has no resolution of the cell; the cell must pass one.',
  },
  'pool.helper-assigned': {
    title: 'the cell assigns an official member to help a person on the sympathiser list',
    broken:
      'The helper is not an official member; at least {required|official member|official members} must be assigned.',
    missing: (facts) =>
      facts.missing === 'helper.assigned'
        ? 'No official member has been assigned as helper; at least {required} must be.'
        : undefined,
    met: (facts) =>
      facts.actual === undefined
        ? 'The helper is an official member.'
        : '{actual|helper is|helpers are} assigned.',
  },
  'pool.start-authorised': {
    title:
      'the procedure starts only after the grassroots committee, or where there is none the committee directly above, has allowed it',
    broken:
      'The procedure was allowed to start by {actual}, which is not competent; it must be {required|or}.',
    met: (facts) =>
      facts.authorisedOn === undefined
        ? 'The procedure was allowed to start by {actual}, which is competent.'
        : 'The procedure has been allowed to start since {authorisedOn}.',
  },
  'pool.application-sequence': {
    title: 'the cell assigns a helper first, and then proposes to start the procedure',
    broken:
      'The cell proposed to start the procedure on {proposedOn}, before it assigned a helper on {helperOn}; the helper must be assigned first.',
    met: 'The cell proposed to start the procedure on {proposedOn}, in order.',
  },
  'awareness-class.attended-from-list': {
    title:
      'only a person on the sympathiser list, proposed by the cell and with the education required, is sent to the awareness class',
    broken: (facts) =>
      facts.required === undefined
        ? 'The person was sent to the awareness class without a proposal of the cell; the cell must propose.'
        : 'The education of the person sent to the class is “{actual}”; the class requires “{required}”.',
    met: (facts) =>
      facts.listedOn === undefined
        ? 'The person sent to the class has the education the class requires.'
        : 'The person sent to the class has been on the sympathiser list since {listedOn}.',
  },
  'awareness-certificate.held': {
    title: 'the applicant holds the awareness certificate before the cell considers',
    met: 'The applicant holds an awareness certificate of {issuedOn}.',
  },
  'awareness-certificate.rightly-issued': {
    title: 'the awareness certificate is issued once, by the competent body',
    broken: (facts) =>
      facts.reissue === true
        ? 'The awareness certificate of {issuedOn} was re-issued without a fault of the political centre; it may be issued {maximum|time|times} only.'
        : 'The awareness certificate of {issuedOn} was issued by {actual}, which is not competent; it must be issued by {required|or}.',
    met: 'The awareness certificate of {issuedOn} was issued by a competent body.',
  },
  'awareness-certificate.valid': {
    title: 'the awareness certificate is still valid when the cell considers',
    broken: (facts) =>
      isCutShort(facts)
        ? 'The awareness certificate of {issuedOn} is a district certificate and, under the reading chosen, was valid through {lastDay} only; the cell’s consideration on {actual} is too late.'
        : 'The awareness certificate of {issuedOn} was valid through {lastDay} ({months} months); the cell’s consideration on {actual} is too late.',
    met: 'The awareness certificate of {issuedOn} is valid through {lastDay}.',
  },
}
