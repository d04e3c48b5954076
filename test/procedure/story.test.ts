import { type Act, replay, type Story, storyOf } from 'ketnap'
import { describe, expect, it } from 'vitest'
import { livesBeforeTheCeremony } from '../../examples/lives/before-the-ceremony.js'
import type { Life } from '../../examples/lives/life.js'
import { acts, before, the } from '../support/journey.js'

const { file: whole } = replay(acts)

const stages = ({ chapters }: Story) => chapters.map(({ stage, round }) => `${stage} ${round}`)

const eventOf = ({ chapters }: Story, type: Act['type']) =>
  chapters.flatMap(({ events }) => events).find(({ act }) => act.type === type)

describe('the story of a case', () => {
  it('has the parts of the way in order, each act once', () => {
    const story = storyOf(whole, { today: '2027-02-01' })
    expect(stages(story)).toEqual([
      'source 1',
      'dossier 1',
      'consideration 1',
      'probation 1',
      'recognition 1',
    ])
    expect(story.chapters.flatMap(({ events }) => events)).toHaveLength(acts.length)
  })

  it.each([
    { today: '2025-11-06', standing: 'candidate', joinedOn: undefined, acts: 'admission.decided' },
    { today: '2025-11-07', standing: 'probationary', joinedOn: '2025-11-07', acts: 'ceremony.held' },
  ])('rests on the acts up to its day: on $today $standing', ({ today, standing, joinedOn, acts: last }) => {
    const story = storyOf(whole, { today })
    expect([story.standing, story.dates.joinedOn]).toEqual([standing, joinedOn])
    expect(story.dates.officialSince).toBeUndefined()
    const told = story.chapters.flatMap(({ events }) => events.map(({ act }) => act))
    expect(told.every(({ on }) => on <= today)).toBe(true)
    expect(told.some(({ type }) => type === last)).toBe(true)
    const then = replay(acts.filter(({ on }) => on <= today)).file
    expect(story).toEqual(storyOf(then, { today }))
  })

  it('is of no case before the day it was opened', () => {
    const { standing, chapters, dates, duties } = storyOf(whole, { today: '2020-01-01' })
    expect([standing, chapters, dates, duties]).toEqual(['unopened', [], {}, []])
  })

  it('tells a count by the base the rule found', () => {
    expect(eventOf(storyOf(whole, { today: '2027-02-01' }), 'cell.voted')?.vote).toEqual({
      yes: 12,
      base: 12,
      needed: 8,
    })
  })

  it('tells what was found of an act, and the later act that cures it', () => {
    const { acts: log, today } = livesBeforeTheCeremony.find(({ en }) =>
      en.startsWith('Decided more'),
    ) as Life
    const foundIn = (until: string) =>
      eventOf(
        storyOf(replay(log.filter(({ on }) => on <= until)).file, { today }),
        'admission.decided',
      )?.found.map(({ finding, cured }) => [finding.facts.missing, cured?.act, cured?.on])
    expect(foundIn('2025-12-18')).toEqual([['file.forwarded', undefined, undefined]])
    expect(foundIn('2025-12-19')).toEqual([['file.forwarded', 'file.forwarded', '2025-12-19']])
  })

  it('tells as a cure only an act that comes after', () => {
    const cured = livesBeforeTheCeremony.flatMap(({ acts: log, today }) => {
      const told = storyOf(replay(log).file, { today }).chapters.flatMap(({ events }) => events)
      return told.flatMap((event, at) =>
        event.found.flatMap(({ cured: by }) => (by === undefined ? [] : [{ by, later: told.slice(at + 1) }])),
      )
    })
    expect(cured.length).toBeGreaterThan(0)
    for (const { by, later } of cured)
      expect(later.some(({ act }) => act.type === by.act && act.on === by.on)).toBe(true)
  })

  it('leaves what was late uncured', () => {
    const late = { ...the('member-record.filed'), on: '2025-12-22' }
    const { file } = replay([...before('member-record.filed'), late])
    const found = eventOf(storyOf(file, { today: '2029-01-01' }), 'member-record.filed')?.found
    expect(found?.map(({ finding, cured }) => [finding.rule, cured])).toEqual([
      ['records.member-record-on-time', undefined],
    ])
  })

  it('tells a refused act in its place, and when it was done after all', () => {
    const early: Act = { ...the('ceremony.held'), on: '2025-10-19' }
    const { refused } = replay([...before('admission.decided'), early])
    const story = storyOf(whole, { today: '2027-02-01', refused })
    const attempt = story.chapters.flatMap(({ events }) => events).find((event) => event.refused)
    expect(attempt?.act.on).toBe('2025-10-19')
    expect(attempt?.doneOn).toBe('2025-11-07')
    expect(attempt?.refused?.map(({ rule }) => rule)).toContain('procedure.out-of-order')
    expect(stages(story)).toHaveLength(5)
  })

  it('tells corrections with what stood before, and what was struck', () => {
    const wrong: Act = { ...the('sympathiser.listed'), on: '2025-07-04', id: 'listed' }
    const twice: Act = { type: 'helper.left', on: '2025-07-30', id: 'twice' }
    const { file } = replay(
      [
        acts[0] as Act,
        wrong,
        ...acts.slice(2, 5),
        twice,
        {
          type: 'entry.corrected',
          on: '2025-08-01',
          entry: 'listed',
          act: { ...the('sympathiser.listed') },
          reason: 'paper-differs',
        },
        { type: 'entry.struck', on: '2025-08-02', entry: 'twice', reason: 'did-not-take-place' },
      ],
      { mode: 'chronicle' },
    )
    const story = storyOf(file, { today: '2025-09-01' })
    const listed = eventOf(story, 'sympathiser.listed')
    expect(listed?.act.on).toBe('2025-07-05')
    expect(listed?.corrected.map(({ on, reason, before: then }) => [on, reason, then.on])).toEqual([
      ['2025-08-01', 'paper-differs', '2025-07-04'],
    ])
    expect(story.struck.map(({ strike, act }) => [strike.on, act.type])).toEqual([
      ['2025-08-02', 'helper.left'],
    ])
    const dayBefore = storyOf(file, { today: '2025-07-31' })
    expect(eventOf(dayBefore, 'sympathiser.listed')?.corrected).toEqual([])
    expect(dayBefore.struck).toEqual([])
    expect(eventOf(story, 'helper.left')).toBeUndefined()
  })

  it('owes what the agenda of the day lists', () => {
    const { file } = replay(before('cell.voted', 'recognition'))
    expect(
      storyOf(file, { today: '2026-12-22' }).duties.map(({ rule, isOverdue }) => [rule, isOverdue]),
    ).toEqual([['recognition.cell-review-on-time', true]])
  })
})

describe('what was struck, in a story', () => {
  it('is the entry the strike is about, and no other', () => {
    const log = before('cell.voted', 'admission')
    const mistaken: Act = {
      type: 'particulars.changed',
      on: '2025-08-01',
      id: 'wrong',
      unit: { tradeUnion: true },
    }
    const strike: Act = { type: 'entry.struck', on: '2025-08-02', entry: 'wrong' }
    const { file } = replay([...log, mistaken, the('cell.voted', 'admission'), strike], { mode: 'chronicle' })
    expect(storyOf(file, { today: '2027-02-01' }).struck).toEqual([{ strike, act: mistaken }])
    expect(storyOf(file, { today: '2025-08-01' }).struck).toEqual([])
  })
})

describe('what the law refused, in a story', () => {
  const early: Act = { ...the('ceremony.held'), on: '2025-10-01' }
  const told = (log: readonly Act[]) => {
    const { file, refused } = replay(log)
    const events = storyOf(file, { today: '2027-02-01', refused }).chapters.flatMap((one) => one.events)
    return events.map(({ act, refused: bars }) => [act.type, act.on, bars !== undefined] as const)
  }

  it('stands after the acts of its day', () => {
    const events = told([...before('ceremony.held'), early, the('ceremony.held')])
    const at = events.findIndex(([, , isRefused]) => isRefused)
    expect(events[at]).toEqual(['ceremony.held', '2025-10-01', true])
    expect((events[at - 1]?.[1] ?? '') <= '2025-10-01').toBe(true)
    expect((events[at + 1]?.[1] ?? '') > '2025-10-01').toBe(true)
  })

  it('stands in the order it was tried, where it was tried twice on a day', () => {
    const vote = the('cell.voted', 'admission')
    const short = (yes: number): Act => ({ ...vote, tally: { ...vote.tally, yes } as never })
    const { file, refused } = replay([...before('cell.voted', 'admission'), short(1), short(2), vote])
    const events = storyOf(file, { today: '2027-02-01', refused }).chapters.flatMap((one) => one.events)
    const tried = events.flatMap(({ act }) =>
      act.type === 'cell.voted' && act.on === vote.on ? [act.tally?.yes] : [],
    )
    expect(tried).toEqual([1, 2, vote.tally?.yes])
  })

  it('stands before the act of its kind on its day', () => {
    const vote = the('cell.voted', 'admission')
    const short: Act = { ...vote, tally: { ...vote.tally, yes: 1 } as never }
    const events = told([...before('cell.voted', 'admission'), short, vote])
    const kinds = events.filter(([type, on]) => type === 'cell.voted' && on === vote.on)
    expect(kinds.map(([, , isRefused]) => isRefused)).toEqual([true, false])
  })
})
