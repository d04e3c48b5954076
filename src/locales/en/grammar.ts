import type { CitationGrammar, Grammar, Phrases } from '../texts.js'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

export const grammar: Grammar = {
  day: (day) => {
    const [year, month, ofMonth] = day.split('-')
    return `${Number(ofMonth)} ${months[Number(month) - 1]} ${year}`
  },
  decimal: '.',
  group: ',',
  and: 'and',
  or: 'or',
  yes: 'yes',
  no: 'no',
  binding: {
    before:
      /\b(?:pt|art\.|ch\.|sec\.|item|January|February|March|April|May|June|July|August|September|October|November|December) (?=\d|[IVX]+[ ,.;)])/g,
    after:
      /(\d%?) (January|February|March|April|May|June|July|August|September|October|November|December|days?|working|months?|years?|votes?|members?|persons?|points?|times?|generations?)\b/g,
  },
}

export const citation: CitationGrammar = {
  kinds: {
    QĐ: 'Regulation',
    QĐi: 'Regulation',
    HD: 'Guidance',
    TT: 'Circular',
    TB: 'Notice',
    NQ: 'Resolution',
    CT: 'Directive',
    KL: 'Conclusion',
    CV: 'Letter',
    'Pháp lệnh': 'Ordinance',
    '1147-QĐ/BTGDVTW': 'Decision',
  },
  issuers: {
    centralCommittee: 'Central Committee',
    politburo: 'Politburo',
    secretariat: 'Secretariat',
    organisingCommission: 'Central Organising Commission',
    propagandaCommission: 'Central Propaganda Commission',
    propagandaAndMassCommission: 'Central Propaganda and Mass Mobilisation Commission',
    inspectionCommission: 'Central Inspection Commission',
    centralOffice: 'Central Party Office',
    nationalAssemblyStandingCommittee: 'National Assembly Standing Committee',
  },
  charter: 'the Party Charter',
  eachRegulation: 'each regulation on implementing the Charter',
  numbered: (kind, number) => `${kind} ${number}`,
  dated: (instrument, date) => `${instrument} of ${date.length === 4 ? date : grammar.day(date)}`,
  issued: (instrument, issuer) => `${instrument} (${issuer})`,
  at: (place, within) => `${place} of ${within}`,
  point: (points) =>
    `pt ${points.map(({ number, below }) => [number, ...below.map((one) => `(${one})`)].join('')).join(', ')}`,
  item: (point, item) => `${point} (item ${item})`,
  note: (point) => `${point} note`,
  section: (section, chapter) => `sec. ${section}, ch. ${chapter}`,
  articles: (articles) => `art. ${articles.map((numbers) => numbers.join('.')).join(', ')}`,
}

export const phrases: Phrases = {
  met: (title) => `Met: ${title}.`,
  inapplicable: (title) => `Does not apply here: ${title}.`,
  broken: (title) => `Not met: ${title}.`,
  missing: (what) => (what === '' ? 'Something the rule needs is not on file.' : `Not on file: ${what}.`),
  detail: (particulars) => `In detail: ${particulars}.`,
  facts: (list) => `(${list})`,
  lawUnknown: (day) => `No ground to conclude (the law of ${day ?? 'that day'} is not established).`,
  calendarUnknown: (day) => `No ground to conclude (the calendar does not cover ${day ?? 'that day'}).`,
  beyondCalendar: 'No ground to conclude (beyond the calendar of 1900 to 2199).',
  undetermined: 'No ground to conclude (the law of that day is only assumed).',
  undecided: (title) => `Left open: ${title}.`,
  todo: (list) => `To do: ${list}.`,
  fulfil: (actor, title) => `${actor} to see to it: ${title}`,
  supply: (actor) => `${actor} to put it on file`,
  seekAdvice: (actor) => `${actor} to ask the committee above first`,
  from: (day) => `Earliest: ${day}.`,
  basis: (citations) => `Basis: ${citations}.`,
  unread: (instruments, from) =>
    `The text of ${instruments} has not been read${from === undefined ? '' : `; carried from ${from}`}.`,
  inferred: (from) =>
    from === undefined
      ? 'This is inferred; no instrument states it.'
      : `This is inferred from ${from}; no instrument states it.`,
  secondary: (instruments) =>
    instruments === undefined
      ? 'From another source; the text was not read.'
      : `From another source; the text of ${instruments} was not read.`,
  projected: 'The working days counted include days off that are projected, not announced.',
  countsFrom: (day) => `The time limit counts from ${day}.`,
  judgedOn: (day) => `This is judged as of ${day}, by what is known since.`,
  contested: (policy, reading, outcome, lastDay) =>
    `Readings differ: ${policy}; read as “${reading}”: ${outcome}${lastDay === undefined ? '' : `, last day ${lastDay}`}. Ask the committee above.`,
  source: (name) => `By the local rulebook “${name}”, not national law.`,
  duty: (task, due, lateBy, isUnknown) => {
    if (due === undefined) return `${task}: ${isUnknown ? 'the time limit is not known' : 'no time limit'}.`
    return lateBy === undefined
      ? `${task}: by ${due}.`
      : `${task}: by ${due}, ${lateBy} working days overdue.`
  },
  step: (act, from, due) => {
    const latest = due === undefined ? '' : `${from === undefined ? '' : ', '}by ${due}`
    if (from === undefined && due === undefined) return `${act}.`
    return `${act}: ${from === undefined ? '' : `from ${from}`}${latest}.`
  },
  waiting: (step, why) => `${step} Reason: ${why}`,
  blocked: (act, why) => `${act}: not yet possible. ${why}`,
  blocks: (acts) => `Not yet possible for that reason: ${acts}.`,
  clash: (facts) => `Facts on file disagree: ${facts}.`,
  whoActs: (act, of) => `who does the act “${act}”${of === undefined ? '' : ` (${of})`}`,
  about: (act, about) => `${act} (${about})`,
  atLeast: (share) => `at least ${share}`,
  moreThan: (share) => `more than ${share}`,
  band: (from, name) => `from ${from}: ${name}`,
  notStated: 'not established',
  refused: (act, day) => `The act “${act}” of ${day} was refused:`,
  malformed: (act, place) => {
    const what = act === undefined ? '' : `the act “${act}”`
    if (place === undefined) return `The data${what === '' ? '' : ` of ${what}`} are not valid:`
    return `The data of entry ${place} of the log${what === '' ? '' : `, ${what},`} are not valid:`
  },
  issue: (path, objection) => `${path === '' ? 'the act as a whole' : path}: ${objection}`,
  objection: (fault, expected, meant) => {
    if (meant !== undefined) return `${fault}; did you mean ${meant}?`
    return `${fault}${expected === '' ? '' : ` (expected: ${expected})`}.`
  },
  unexpected: 'Something unexpected went wrong, which the library does not report.',
}
