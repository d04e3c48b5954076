import type { SubjectTexts } from '../../subject-texts.js'

/** Titles of the provisions. */
export const provisions: SubjectTexts<'dossier'>['provisions'] = {
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
}
