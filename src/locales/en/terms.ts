import type { Texts, Words } from '../texts.js'

export const effects: Texts['effects'] = {
  bar: 'bars the act',
  breach: 'a breach on file; the act stands',
  note: 'note',
}

export const outcomes: Texts['outcomes'] = {
  met: 'met',
  broken: 'not met',
  missing: 'something is missing',
  unknown: 'not answered',
}

export const confidences: Texts['confidences'] = {
  text: 'the text was read',
  secondary: 'from a secondary source',
  assumed: 'assumed',
  unknown: 'not established',
}

export const layers: Texts['layers'] = {
  charter: 'Party Charter',
  regulation: 'regulation on implementing the Charter',
  secretariat: 'guidance of the Secretariat',
  organisingCommission: 'guidance of the Central Organising Commission',
  neighbouring: 'instrument on a special subject',
  local: 'local rules',
}

export const units: Words = {
  boolean: 'yes or no',
  choice: 'choice',
  clause: 'clause',
  'completed-month': 'completed months',
  'completed-year': 'completed years',
  count: 'count',
  day: 'days',
  fraction: 'fraction',
  'half-day': 'half-days',
  list: 'ordered list',
  month: 'months',
  percent: '%',
  period: 'periods',
  point: 'points',
  set: 'set',
  'working-day': 'working days',
}

/** Days that govern a provision, and events a period counts from. */
export const governingDays: Words = {
  act: 'the act',
  'admission-decision': 'the admission decision',
  announcement: 'the announcement',
  authorisation: 'the permission to start',
  birth: 'birth',
  card: 'the membership card',
  'cell-resolution': 'the resolution of the cell',
  ceremony: 'the admission ceremony',
  'ceremony-clock-start': 'the start of the time limit of the ceremony',
  certificate: 'the issue of the certificate',
  certification: 'the certification of the background',
  'class-opening': 'the opening of the class',
  completion: 'the completion decision',
  consideration: 'the cell’s consideration',
  'decision-receipt': 'the receipt of the decision',
  declaration: 'the background declaration',
  discipline: 'the discipline',
  'dossier-opening': 'the drawing up of the dossier',
  essay: 'the essay',
  'first-day-together': 'the first day together',
  'first-vote': 'the first vote',
  'limit-end': 'the end of the time limit',
  listing: 'the entry on the sympathiser list',
  'official-day': 'the official date',
  opinions: 'the consolidation of the opinions',
  'previous-review': 'the review before',
  'recognition-decision': 'the recognition decision',
  'recognition-review': 'the cell’s review of the recognition',
  'request-receipt': 'the receipt of the request',
  resolution: 'the resolution',
  review: 'the review',
  'term-end': 'the end of the probation',
  'union-resolution': 'the Youth Union or trade-union resolution',
  verification: 'the verification',
  vote: 'the vote',
}
