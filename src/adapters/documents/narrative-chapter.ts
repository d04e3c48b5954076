import type { Act, ActType } from '../../casefile/shapes.js'
import type { Finding } from '../../law/finding.js'
import type { Locale } from '../../locales/locale.js'
import type { ActSpeech } from '../../locales/narrative-texts.js'
import type { StoryChapter } from '../../procedure/story-chapters.js'
import type { StoryEvent } from '../../procedure/story-event.js'
import { type NarrativeBlock, textBlock } from './narrative-block.js'
import type { Naming } from './wording.js'

/** A paragraph for each day, and below it what was found. */
export function chapterBlocks(
  { events }: StoryChapter,
  locale: Locale,
  naming: Naming,
): readonly NarrativeBlock[] {
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
