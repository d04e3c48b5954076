import type { CaseFile } from '../../casefile/case-file.js'
import type { Act, ActType } from '../../casefile/shapes.js'
import { assertOptions } from '../../errors/options.js'
import { assertTaken } from '../../errors/wrong-call.js'
import type { Finding } from '../../law/finding.js'
import type { Locale } from '../../locales/locale.js'
import type { ActSpeech, NamedDate } from '../../locales/narrative-texts.js'
import {
  type Story,
  type StoryChapter,
  type StoryEvent,
  type StoryOptions,
  storyNames,
  storyOf,
} from '../../procedure/story.js'
import { type Naming, named } from './wording.js'

/** A paragraph of a narrative; what was found, and a named value, stand apart from what took place. */
export type NarrativeBlock =
  | { readonly kind: 'text' | 'found' | 'owed'; readonly text: string }
  | { readonly kind: 'fact'; readonly name: string; readonly text: string }

/** A part of a narrative under its heading. */
export interface NarrativePart {
  readonly heading: string
  readonly blocks: readonly NarrativeBlock[]
}

/** A case told in sentences: words only, before it is Markdown, HTML or Word. */
export interface Narrative {
  readonly language: string
  readonly title: string
  readonly asOf: string
  readonly parts: readonly NarrativePart[]
}

/** How a case is told: on which day, what was refused, and by which names. */
export interface NarrativeOptions extends StoryOptions, Naming {}

/**
 * A whole case in sentences: what it has come to, every act in order with its day and its body, what was found and cured,
 * what is owed. It names what the app names by `nameOf`; a body without a name is told by what it is, a person by the part
 * played. Of a redacted file it tells what is left. Throws `day.malformed`, `call.malformed`.
 *
 * For example: `narrativeMarkdown(narrative(file, vi, { today: '2026-11-29' }))`
 */
export function narrative(file: CaseFile, locale: Locale, options: NarrativeOptions): Narrative {
  assertTaken('narrative', 'locale', locale, 'locale')
  assertOptions('narrative', options, { ...storyNames, nameOf: true })
  const { nameOf, ...asked } = options
  const naming: Naming = nameOf === undefined ? {} : { nameOf }
  const story = storyOf(file, asked)
  const { texts } = locale
  const words = texts.narrative
  return {
    language: locale.language,
    title: words.title(named(story.case, naming)),
    asOf: words.asOf(locale.day(story.today)),
    parts: [
      { heading: words.headings.summary, blocks: summaryOf(story, locale) },
      ...story.chapters.map((chapter) => ({
        heading:
          chapter.round === 1
            ? words.stages[chapter.stage]
            : words.again(words.stages[chapter.stage], chapter.round),
        blocks: chapterBlocks(chapter, locale, naming),
      })),
      ...struckPart(story, locale),
      { heading: words.headings.owed, blocks: owedBlocks(story, locale) },
    ],
  }
}

const datesTold: readonly NamedDate[] = [
  'sympathiserOn',
  'appliedOn',
  'decidedOn',
  'joinedOn',
  'probationEndsOn',
  'officialSince',
  'recognisedOn',
  'seniorityFrom',
]

function summaryOf({ standing, dates, duties }: Story, locale: Locale): readonly NarrativeBlock[] {
  const { narrative: words } = locale.texts
  const overdue = duties.filter(({ isOverdue }) => isOverdue).length
  return [
    { kind: 'text', text: words.standing(locale.state(standing)) },
    ...datesTold.flatMap((name): readonly NarrativeBlock[] => {
      const day = dates[name]
      return day === undefined ? [] : [{ kind: 'fact', name: words.dates[name], text: locale.day(day) }]
    }),
    ...(duties.length === 0 ? [] : [textBlock(words.owed(duties.length, overdue))]),
  ]
}

const textBlock = (text: string): NarrativeBlock => ({ kind: 'text', text })

function owedBlocks({ duties }: Story, locale: Locale): readonly NarrativeBlock[] {
  const { narrative: words } = locale.texts
  if (duties.length === 0) return [textBlock(words.nothingOwed)]
  const sentences = duties.map((duty) => locale.duty(duty))
  return duties.map((duty, at) => {
    const sentence = sentences[at] as string
    const isTwice = sentences.filter((one) => one === sentence).length > 1
    const told = isTwice ? words.since(sentence, locale.day(duty.from)) : sentence
    const said = words.owing(told, locale.citations(duty.citations))
    const certainty = locale.certainty(duty)
    return { kind: 'owed', text: certainty === '' ? said : `${said} ${certainty}` }
  })
}

function struckPart({ struck }: Story, locale: Locale): readonly NarrativePart[] {
  const { narrative: words } = locale.texts
  if (struck.length === 0) return []
  return [
    {
      heading: words.headings.struck,
      blocks: struck.map(({ strike, act }) =>
        textBlock(
          words.struck(
            locale.day(strike.on),
            locale.act(act),
            locale.day(act.on),
            strike.reason && locale.code('strikeReason', strike.reason),
          ),
        ),
      ),
    },
  ]
}

/** A paragraph for each day, and below it what was found. */
function chapterBlocks({ events }: StoryChapter, locale: Locale, naming: Naming): readonly NarrativeBlock[] {
  const blocks: NarrativeBlock[] = []
  for (const [at, event] of events.entries()) {
    const before = events[at - 1]
    const [sentence, ...below] = eventBlocks(event, before, locale, naming)
    const last = blocks.at(-1)
    const isOfOneDay = event.refused === undefined && before?.act.on === event.act.on
    if (isOfOneDay && last?.kind === 'text' && sentence?.kind === 'text')
      blocks[blocks.length - 1] = textBlock(`${last.text} ${sentence.text}`)
    else if (sentence) blocks.push(sentence)
    blocks.push(...below)
  }
  return blocks
}

/** The sentence of an act, and what was found of it. */
function eventBlocks(
  event: StoryEvent,
  before: StoryEvent | undefined,
  locale: Locale,
  naming: Naming,
): readonly NarrativeBlock[] {
  const { act, refused, doneOn } = event
  const { narrative: words, phrases } = locale.texts
  if (refused !== undefined)
    return [
      textBlock(phrases.refused(locale.act(act), locale.day(act.on))),
      ...refused.map((finding): NarrativeBlock => ({ kind: 'found', text: objection(finding, locale) })),
      ...(doneOn === undefined ? [] : [textBlock(words.doneLater(locale.day(doneOn)))]),
    ]
  const clause = clauseOf(event, before, locale, naming)
  const isSameDay = before?.act.on === act.on
  return [
    textBlock(isSameDay ? words.sameDay(clause) : words.on(locale.day(act.on), clause)),
    ...event.corrected.map(({ on, reason, before: then }) =>
      textBlock(
        words.corrected(
          locale.day(on),
          then.on === act.on ? undefined : locale.day(then.on),
          reason && locale.code('correctionReason', reason),
        ),
      ),
    ),
    ...event.found.map(({ finding, cured }): NarrativeBlock => {
      const said = foundText(finding, locale)
      const cure = cured && words.cured(locale.day(cured.on), locale.act(cured))
      return { kind: 'found', text: cure === undefined ? said : `${said} ${cure}` }
    }),
  ]
}

function objection(finding: Finding, locale: Locale): string {
  const { headline, basis } = locale.parts(finding)
  return locale.texts.narrative.owing(headline, basis ?? '')
}

function foundText(finding: Finding, locale: Locale): string {
  const { headline, basis } = locale.parts(finding)
  return locale.texts.narrative.found(locale.label(finding), headline, basis)
}

function clauseOf(
  { act, vote, inTime }: StoryEvent,
  before: StoryEvent | undefined,
  locale: Locale,
  naming: Naming,
): string {
  const { narrative: words } = locale.texts
  const { number, on } = act.document ?? {}
  const parts = [
    toldAct(act, before?.act, locale, naming),
    ...(vote ? [words.enough(vote.yes, vote.base, vote.needed)] : []),
    ...(number === undefined ? [] : [words.document(number, on && locale.day(on))]),
    ...inTime.map(({ dueOn }) => words.inTime(locale.day(dueOn))),
  ]
  return parts.join('')
}

/** An act as a clause of its language. */
function toldAct(act: Act, before: Act | undefined, locale: Locale, { nameOf }: Naming): string {
  const told = locale.texts.narrative.acts as Readonly<Record<ActType, (act: Act, say: ActSpeech) => string>>
  return told[act.type](act, {
    by: (otherwise) => {
      const { kind, id } = act.by ?? {}
      const name = id === undefined ? undefined : nameOf?.(id)
      return name ?? (kind === undefined ? otherwise : locale.body(kind))
    },
    name: (label) => (label === undefined ? undefined : nameOf?.(label)),
    day: locale.day,
    isAnother: before?.type === act.type && before.on === act.on,
    code: (field, value) => locale.code(field, value),
  })
}
