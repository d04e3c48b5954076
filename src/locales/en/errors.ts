import type { Texts, Words } from '../texts.js'

export const errors: Texts['errors'] = {
  'call.malformed':
    '{call|raw} was called wrongly: “{argument|raw}” must be {expected}; it was given {given}.',
  'call.option-unknown': ({ meant }) =>
    `{call|raw} has no option “{option|raw}”${meant === undefined ? '; known are: {known|raw}.' : '; did you mean “{meant|raw}”?'}`,
  'day.malformed': ({ value }) => {
    if (value === 'Date')
      return 'A Date is an instant, and another day in another time zone; pass the day as a string, YYYY-MM-DD.'
    if (value === 'undefined')
      return 'The day is missing; pass one, written YYYY-MM-DD. The library never reads today from the clock.'
    return 'Not a day (got: {value|raw}); a day that exists is expected, written YYYY-MM-DD.'
  },
  'number.malformed': ({ least }) =>
    `A whole number${least === undefined ? '' : ' from {least}'} is expected (got: {value}).`,
  'instant.malformed':
    'Not an instant; a day and a time with its offset are expected, such as 2025-07-01T08:30:00+07:00.',
  'calendar.not-covered':
    'The calendar of working days does not cover {day}; it runs from {from} until before {until}.',
  'calendar.beyond': 'A day it comes to is beyond the calendar, which runs from {from} to {until}.',
  'calendar.day-conflict': 'The calendar of working days names {day} twice.',
  'calendar.malformed': 'The calendar of working days is not well formed:',
  'law.not-covered': ({ policy }) =>
    `The library does not know the law of {day}; the first day it answers for is {from}.${policy === undefined ? '' : ' To have this day answered, set the policy {policy|raw} to {reading|raw}.'}`,
  'law.provision-malformed':
    'The provision “{provision|raw}” is not well formed: every version needs a value and its clause.',
  'law.provision-undeclared': 'A rule asked for the provision “{provision|raw}”, which it has not declared.',
  'law.provision-unknown': ({ meant }) =>
    `There is no provision or clause “{provision|raw}”${meant === undefined ? '.' : '; did you mean “{meant|raw}”?'}`,
  'policy.unknown': 'There is no policy “{policy|raw}”; known are: {known|raw}.',
  'policy.reading-unknown':
    'The policy “{policy|raw}” has no reading “{reading|raw}”; it has: {readings|raw}.',
  'rulebook.rule-conflict': 'Two rules have the id “{rule|raw}”.',
  'rulebook.malformed': 'The rulebook extension “{extension|raw}” is not well formed:',
  'rulebook.answer-malformed':
    'The rule “{rule|raw}” gave no answer; its check must return met(…), broken(…), missing(…), or nothing where the rule does not apply.',
  'texts.malformed': 'The texts added are not well formed:',
  'population.malformed': 'The option “{option|raw}” of a synthetic population is not well formed.',
  'life.out-of-order':
    'The day of “{step|raw}”, {day}, lies before that of “{before|raw}”, a step before it.',
  'entry.unknown': 'No entry “{entry|raw}” stands in the log.',
  'entry.case-renamed':
    'A correction of the opening cannot give the case another name; open the other case, or strike what was entered into the wrong one.',
  'mode.unknown': 'There is no such mode; known are: {known|raw}.',
  'entry.opening': 'The opening of the case cannot be struck or made another act.',
  'entry.about-entry': 'An entry is not corrected by a correction or a strike.',
  'entry.repeated': 'The log has another entry with the id “{entry|raw}”.',
  'report.period-empty': 'The period has no day: it begins on {from} and ends before {until}.',
  'threshold.malformed': 'The threshold “{policy|raw}” must be a whole number from 1; given: {value|raw}.',
  'organisation.malformed': 'The directory of the organisation is not well formed:',
  'plan.malformed': 'The data for an act of a plan is not well formed:',
  'class.malformed': 'The data for an act of a class is not well formed:',
  'chain.not-json': 'A value of the type “{type|raw}” cannot be sealed; only JSON can.',
  'chain.head-malformed': 'What the chain is to end with is no head: a case, a number of entries and a hash.',
  'chain.key-unfit':
    'A head is signed with the private half of a key and verified with the public one, of Ed25519 or of ECDSA over P-256; this key is another or the other half (algorithm {algorithm|raw}, curve {curve|raw}).',
  'privacy.unmarked': 'The field “{field|raw}” has no privacy mark.',
  'privacy.not-revealed': 'The sealed particulars cannot be opened: another key, or not as they were sealed.',
  'privacy.not-sealed':
    'The act has no sealed part: it was lost, or the act was never protected. What stands in the clear is not the whole act.',
  'privacy.key-unfit': 'Not the key of a person: {expected} random bytes, as createPersonKey gives.',
  'template.malformed':
    'The Word template cannot be used: the file is damaged, or a tag in it is not closed.',
  'list.malformed': 'What is said of the list that is read is not well formed:',
  'list.refused':
    'The list still has {rows|row|rows} with faults, first of all row {first}; no row is recorded.',
  'list.label-repeated': 'Rows {row} and {other} of the list have one label of a case.',
  'log.empty': 'The log has no act.',
  'log.malformed': 'A log is a list of acts; what was given is none.',
  'log.not-opened': 'The log must begin with the opening of the case.',
  'line.not-utf8': 'The line is not encoded as UTF-8.',
  'line.not-json': 'The line is not valid JSON.',
  'line.malformed': 'The line must be a JSON object of "format" and a list "log", and nothing else.',
  'line.format-unknown': 'The line has format {format}; this library reads format {known} only.',
  'line.too-long': 'The line is longer than {longest} bytes.',
  'checkpoint.other-job': 'The checkpoint is not of the job “{job|raw}”; the run cannot go on from it.',
  'store.conflict':
    'The case “{case|raw}” is at revision {found}, not {expected}: others have added to it. Read it again, then decide.',
  'store.case-unknown': 'The store has no case “{case|raw}”.',
  'store.entry-conflict':
    'The id “{entry|raw}” is taken in the case “{case|raw}”: entry {revision} has it and is not the same.',
  'store.projection-stale':
    'What is to be listed of the case “{case|raw}” was made of revision {found}, not {expected}.',
  'store.format-unknown':
    'Entry {revision} of the case “{case|raw}” is kept in format {format}; this version of the library reads up to {known}.',
  'store.too-many':
    'That is {found}, and at most {most} go at once: send a log in several appends, and list a case by fewer labels and days.',
  'store.query-malformed': 'The “{field|raw}” of the query is not well formed; expected: {expected|raw}.',
  'store.entry-damaged': 'Entry {revision} of the case “{case|raw}” can no longer be read.',
  'testing.promise-broken':
    'The store does not keep its promise: expected {expected|raw}, found {found|raw}.',
  'log.format-unknown':
    'The log of the case “{case|raw}” is kept in format {format}; this version of the library reads up to {known}.',
}

/** What is wrong with a field of an input. */
export const issues: Texts['issues'] = {
  'field.missing': 'missing',
  'field.unknown': 'no such field',
  'field.inapplicable': 'means nothing beside what the other fields say',
  'field.wrong-type': 'of the wrong type',
  'field.not-one-of': 'not one of the values',
  'field.out-of-range': 'out of range',
  'field.malformed': 'not well formed',
  'tally.inconsistent': 'votes and absences are more than the members',
  'id.repeated': 'used twice',
  'value.repeated': 'named twice',
  'reference.unknown': 'names a body that is not in the directory',
  'period.malformed': 'days out of order',
  'target.inconsistent': 'the months do not add up to the target',
  'rank.not-above': 'names a body that cannot stand above',
  'day.empty': 'is empty',
  'day.year-alone': 'is a year alone, without day and month',
  'day.month-alone': 'is a month alone, without its day',
  'day.no-such-day': 'is a day that does not exist',
  'day.out-of-years': 'is outside the years 1900 to 2199',
  'day.in-future': 'is a day that has not come',
  'day.other-form': 'is not written as day/month/year',
  'placeholder.unknown': 'has a placeholder that nothing fills',
}

/** What was expected of a field, where it is one word of the schema. */
export const expected: Words = {
  'dd/mm/yyyy': 'day/month/year, such as 20/05/2021',
  'act type': 'an act of actTypes',
  'placeholder form':
    'a placeholder such as {name}, {name|and}, {name|or}, {name|list}, {name|state}, {name|raw} or {name|one|many}',
  function: 'a function',
  'own name': 'a name of its own, not taken and not national',
  string: 'a string',
  label: 'a label in Unicode NFC, without spaces around it',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  date: 'a day that exists, YYYY-MM-DD',
  datetime: 'an instant with its offset, YYYY-MM-DDThh:mm:ss+07:00',
  'one body': 'one body for each id',
  body: 'a body of the directory',
  'body above': 'a body of higher rank',
  'sum of months': 'sum of the months = count',
  'from < until': 'a beginning before the end',
  'in its time': 'a day or a period in which the body exists',
  'in order': 'periods one after the other, the oldest first',
  'yes + no + abstained + absent <= members': 'yes + no + abstained + absent <= members',
}

/** What a function takes for an argument, and where it comes from. */
export const taken: Texts['taken'] = {
  'case-file': 'a case file, as openCase, record or replay(log).file gives it',
  'class-file': 'a class file, as the machine of a class keeps it',
  rulebook: 'a rulebook, as rulebook() gives it',
  calendar: 'a calendar, as vietnamCalendar, workingCalendar or extendCalendar gives it',
  finding: 'a finding, as propose, record or explain gives it',
  citation: 'a citation of a finding',
  instrument: 'an instrument of instruments',
  'special-day': 'a day that specialDay of a calendar gives',
  fraction: 'a fraction, as atLeast or moreThan gives it',
  directory: 'a directory, as directory() gives it',
  collector: 'a collector, as a function of ketnap/register gives it',
  locale: 'a locale: vi, en, or what localeOf gives',
  texts: 'the whole dictionary of a language',
  issue: 'an issue of facts.issues',
  act: 'an act, with its type and its day',
  plan: 'a plan file, as the machine of a plan keeps it',
  'audit-finding': 'a finding of an audit',
  'audit-reference': 'a reference of a finding of an audit',
  'audit-threshold': 'a threshold of an audit',
  'chain-head': 'a head, as sealLog, headAt or emptyHead gives it',
  job: 'a job, as bulkJob gives it',
  report: 'a report or an agenda, as a collector of ketnap/register gives it',
  bytes: 'the bytes of a file, as a Uint8Array',
  paper: 'a paper, as paperOf gives it',
  snapshot: 'a snapshot of an actor, as getSnapshot() or snapshotOf gives it',
  database: 'a Kysely on the database of the app',
  'module-url': 'the address of a module, such as new URL("./job.js", import.meta.url)',
  role: 'the name of a role of roles, or { sees: [ … ] }',
  'protected-act': 'a protected act, as protectAct gives it',
  'reminder-policy': 'a policy of reminders, such as weeklyReminders',
  'day-clock': 'a clock of days, as vietnamDays() gives it',
  'sql-family': 'postgres or sqlite',
  'form-code': 'the code of a paper, of formCodes, such as 6-KNĐ',
  'audit-check': 'the name of a check of auditChecks, such as bunched-decisions',
  'list-name': 'the name of a list of ketnap/register, such as badge-list',
  'life-step': 'a step of a life, such as voted or ceremony',
  'joining-region': 'where the person was admitted: north or south',
  'letter-words': 'the words of a letter of refusal',
  narrative: 'a narrative, as narrative gives it',
  'list-preview': 'a list, as readList gives it',
  'list-acts': 'the acts of a list, as actsOfList gives them',
  'committee-agenda': 'an agenda, as committeeAgenda gives it',
  'audit-report': 'a report of an audit, as audit gives it',
  comparison: 'a comparison, as compareLaws gives it',
  'issue-wording': 'a locale: vi, en, or what localeOf gives',
  'schema-wording': 'a locale: vi, en, or what localeOf gives',
  wording: 'a locale: vi, en, or what localeOf gives',
  duty: 'a duty with the label of its case: { case, duty }',
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
  function: 'a function',
  object: 'an object',
  state: 'the configuration of a case file',
  options: 'an object of options, such as { today: "2025-07-01" }',
  list: 'a list',
}

/** What was given in place of it. */
export const given: Texts['given'] = {
  'case-file': 'a case file',
  'class-file': 'a class file',
  rulebook: 'a rulebook',
  calendar: 'a calendar',
  finding: 'a finding',
  citation: 'a citation',
  instrument: 'an instrument',
  'special-day': 'a special day',
  fraction: 'a fraction',
  directory: 'a directory',
  collector: 'a collector',
  locale: 'a locale',
  texts: 'a dictionary',
  issue: 'an issue',
  act: 'an act',
  plan: 'a plan',
  'audit-finding': 'a finding of an audit',
  'audit-reference': 'a reference',
  'audit-threshold': 'a threshold',
  'chain-head': 'a head',
  job: 'a job',
  report: 'a report',
  bytes: 'bytes',
  paper: 'a paper',
  snapshot: 'a snapshot',
  database: 'a database',
  'module-url': 'an address',
  role: 'a role',
  'protected-act': 'a protected act',
  'reminder-policy': 'a policy of reminders',
  'day-clock': 'a clock of days',
  'letter-words': 'the words of a letter of refusal',
  narrative: 'a narrative',
  'list-preview': 'a list that was read',
  'list-acts': 'the acts of a list',
  'committee-agenda': 'an agenda',
  'audit-report': 'a report of an audit',
  comparison: 'a comparison',
  'issue-wording': 'a locale',
  'schema-wording': 'a locale',
  wording: 'a locale',
  duty: 'a duty',
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
  function: 'a function',
  object: 'another object',
  list: 'a list',
  nothing: 'nothing',
  Date: 'a Date',
  bigint: 'a bigint',
  symbol: 'a symbol',
}

/** What a number is that is none of those a function takes. */
export const numbers: Texts['numbers'] = {
  fraction: 'a fraction',
  negative: 'a negative number',
  NaN: 'NaN',
  Infinity: 'infinity',
  '-Infinity': 'minus infinity',
}
