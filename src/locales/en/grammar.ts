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
  charter: 'the Party Charter',
  eachRegulation: 'each regulation on implementing the Charter',
  numbered: (kind, number) => `${kind} ${number}`,
  dated: (instrument, date) => `${instrument} of ${date.length === 4 ? date : grammar.day(date)}`,
  at: (point, instrument) => `${point} of ${instrument}`,
  point: (numbers) => `pt ${numbers}`,
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
  required: (title) => `Required: ${title}.`,
  facts: (list) => `(${list})`,
  lawUnknown: (title, day) =>
    `The law of ${day ?? 'that day'} is not established, so the library does not answer whether this holds: ${title}.`,
  calendarUnknown: (title, day) =>
    `The calendar of working days does not cover ${day ?? 'that day'}, so the library does not answer whether this holds: ${title}.`,
  undetermined: (title) =>
    `The law of that day is only assumed, and the chosen policy leaves such points undetermined: ${title}.`,
  basis: (citations) => `Basis: ${citations}.`,
  assumed: 'This rests on an assumed value.',
  projected: 'The working days counted include days off that are projected, not announced.',
  countsFrom: (day) => `The time limit counts from ${day}.`,
  actor: (body) => `Who must act: ${body}.`,
  judgedOn: (day) => `This is judged as of ${day}, by what is known since.`,
  lawfulFrom: (day) => `First lawful day: ${day}.`,
  cures: (list) => `To cure it: ${list}.`,
  alternative: (policy, reading, outcome, lastDay) =>
    `Another reading (${policy}: ${reading}): ${outcome}${lastDay === undefined ? '' : `, last day ${lastDay}`}.`,
  whoActs: (act, of) => `who does the act “${act}”${of === undefined ? '' : ` (${of})`}`,
  source: (name) => `Source: the local rulebook “${name}”, not national law.`,
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
  issue: (path, fault, expected, meant) => {
    const head = `${path === '' ? 'the act as a whole' : path}: ${fault}`
    if (meant !== undefined) return `${head}; did you mean ${meant}?`
    return `${head}${expected === '' ? '' : ` (expected: ${expected})`}.`
  },
  unexpected: 'Something unexpected went wrong, which the library does not report.',
}
