import type { CaseFile } from '../../casefile/case-file.js'
import { assertOptions } from '../../errors/options.js'
import { assertTaken } from '../../errors/wrong-call.js'
import type { Locale } from '../../locales/locale.js'
import type { NamedDate } from '../../locales/narrative-texts.js'
import { type Story, type StoryOptions, storyNames, storyOf } from '../../procedure/story.js'
import { type NarrativeBlock, textBlock } from './narrative-block.js'
import { chapterBlocks } from './narrative-chapter.js'
import { type Naming, named } from './wording.js'

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
