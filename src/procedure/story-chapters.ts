import type { StoryEvent } from './story-event.js'
import { type StoryStage, stageAfter } from './story-stage.js'

/** A part of the way; `round` counts parts of one stage, from 1. */
export interface StoryChapter {
  readonly stage: StoryStage
  readonly round: number
  readonly events: readonly StoryEvent[]
}

/** Each attempt after the acts of its day, before one of its kind. */
export function inPlace(told: readonly StoryEvent[], attempts: readonly StoryEvent[]): readonly StoryEvent[] {
  const all = [...told]
  for (const attempt of attempts) {
    const isAfter = ({ act }: StoryEvent) =>
      act.on > attempt.act.on || (act.on === attempt.act.on && act.type === attempt.act.type)
    const at = all.findIndex((event) => event.refused === undefined && isAfter(event))
    all.splice(at < 0 ? all.length : at, 0, attempt)
  }
  return all
}

/** The events in parts, as the stages of the way follow one another. */
export function chaptersOf(events: readonly StoryEvent[]): readonly StoryChapter[] {
  const chapters: { stage: StoryStage; round: number; events: StoryEvent[] }[] = []
  const isCarriedOver = events[1]?.act.type === 'membership.transcribed'
  let isOfficial = false
  for (const event of events) {
    const { act } = event
    const last = chapters.at(-1)
    const here = last?.stage ?? 'source'
    // What the law refused leads nowhere.
    const told = event.refused === undefined ? stageAfter(act, here, isOfficial) : here
    // A membership that a register carries over begins its story.
    const stage = act.type === 'case.opened' && isCarriedOver ? 'membership' : told
    isOfficial ||=
      event.refused === undefined &&
      (act.type === 'recognition.decided' || act.type === 'membership.transcribed')
    if (last?.stage === stage) last.events.push(event)
    else {
      const round = chapters.filter((one) => one.stage === stage).length + 1
      chapters.push({ stage, round, events: [event] })
    }
  }
  return chapters
}
