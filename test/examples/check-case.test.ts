import { describe, expect, it } from 'vitest'
import { acts, before, the } from '../support/journey.js'
import { runExample } from './run.js'

const check = (input: unknown) =>
  runExample('check-case', typeof input === 'string' ? input : JSON.stringify(input))

describe('check-case: JSON in, JSON out', () => {
  it('says yes to the vote on a full dossier, and what comes next', () => {
    const { stdout, status } = check({
      acts: before('cell.voted', 'admission'),
      today: '2025-09-15',
      propose: the('cell.voted', 'admission'),
    })
    const answer = JSON.parse(stdout)
    expect(status).toBe(0)
    expect(answer.admissible).toBe(true)
    expect(answer.next).toContainEqual({ act: 'grassroots.voted', matter: 'admission' })
    expect(answer.dates.authorisedOn).toBe('2025-08-05')
  })

  it('says no with reasons in both languages', () => {
    const vote = { ...the('cell.voted', 'admission'), tally: { members: 20, otherwiseAbsent: 3, yes: 13 } }
    const answer = JSON.parse(check({ acts: before('cell.voted', 'admission'), propose: vote }).stdout)
    const [finding] = answer.findings.proposed
    expect(answer.admissible).toBe(false)
    expect(finding.rule).toBe('cell.two-thirds')
    expect(finding.facts).toMatchObject({ yes: 13, base: 20, needed: 14 })
    expect(finding.vi).toContain('14')
    expect(finding.en).toContain('14')
  })

  it('reports the state and the four dates of a whole life', () => {
    const answer = JSON.parse(check({ acts, today: '2026-12-31' }).stdout)
    expect(answer.state).toEqual(['official.activity.active', 'official.exit.none', 'official.place.home'])
    expect(answer.dates).toMatchObject({
      decidedOn: '2025-10-20',
      joinedOn: '2025-11-07',
      officialSince: '2026-11-07',
      recognisedOn: '2026-12-04',
      seniorityFrom: '2025-10-20',
    })
    expect(answer.agenda.duties).toEqual([])
  })

  it('reports a refused act with its place and goes on', () => {
    const early = { ...the('cell.voted', 'admission'), on: '2025-07-06' }
    const answer = JSON.parse(check({ acts: [...acts.slice(0, 2), early, ...acts.slice(2)] }).stdout)
    expect(answer.findings.refused[0]).toMatchObject({ index: 2, act: 'cell.voted' })
    expect(answer.state).toEqual(['official.activity.active', 'official.exit.none', 'official.place.home'])
  })

  it.each([
    ['no JSON', '{', 'input.malformed'],
    ['an array', '[]', 'the input is a JSON object'],
    ['no acts', '{}', 'acts: expected an array of acts'],
    ['an unknown field', '{"acts":[],"tody":"2025-01-01"}', 'unknown field: tody'],
    ['an empty log', '{"acts":[]}', 'log.empty'],
    ['a log that does not open a case', JSON.stringify({ acts: [acts[1]] }), 'log.not-opened'],
    ['a day that does not exist', JSON.stringify({ acts: [{ ...acts[0], on: '2025-02-29' }] }), 'acts[0]'],
    ['a bad today', JSON.stringify({ acts: [acts[0]], today: 'tomorrow' }), 'day.malformed'],
    [
      'a proposed act of no known type',
      JSON.stringify({ acts: [acts[0]], propose: { type: 'x', on: '2025-01-01' } }),
      'act.malformed',
    ],
  ])('refuses %s with exit 2 and a clear word', (_what, input, word) => {
    const { stdout, stderr, status } = check(input)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(word)
    expect(stderr).not.toContain('    at ')
  })
})
