import { AdmissionError } from 'ketnap'
import { en } from 'ketnap/locales/en'
import { vi } from 'ketnap/locales/vi'
import { bulkReplay, type Checkpoint, caseLine, type LineFault } from 'ketnap/register'
import { describe, expect, it } from 'vitest'
import { job, journeyOf, lineOf } from './register.js'

const five = ['a', 'b', 'c', 'd', 'e'].map(lineOf)

describe('a register replayed in bulk', () => {
  it('gives every case to every collector, in order', async () => {
    const { isComplete, results, checkpoint } = await bulkReplay([five.join('\n')], job)
    expect(isComplete).toBe(true)
    expect(results.labels).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(results.counts).toEqual({ acts: 160, refused: 0 })
    expect(checkpoint).toMatchObject({ lines: 5, cases: 5, acts: 160, refused: 0, faults: 0 })
  })

  it('gives them in the order of the lines, whatever roads they go', async () => {
    const lengths = { a: 1, b: 9, c: 4, d: 9, e: 1, f: 32 }
    const lines = Object.entries(lengths).map(([label, length]) =>
      caseLine(journeyOf(label).slice(0, length)),
    )
    const { results } = await bulkReplay([lines.join('\n')], job)
    expect(results.labels).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
    expect(results.counts).toEqual({ acts: 56, refused: 0 })
  })

  it('goes through a chunk larger than is read at once, its lines numbered on', async () => {
    const blank = ' '.repeat(700_000)
    const source = [lineOf('a'), blank, '{', lineOf('b'), blank, '[]', lineOf('c')].join('\n')
    const faults: LineFault[] = []
    const { results, checkpoint } = await bulkReplay([source], job, {
      chunkSize: 10_000_000,
      onFault: (fault) => void faults.push(fault),
    })
    expect(results.labels).toEqual(['a', 'b', 'c'])
    expect(faults.map(({ line, code }) => [line, code])).toEqual([
      [3, 'line.not-json'],
      [6, 'line.malformed'],
    ])
    expect(checkpoint.lines).toBe(7)
  })

  it('counts the acts the law refuses, and leaves them out of the file', async () => {
    const early = journeyOf('f').map((act) =>
      act.type === 'ceremony.held' ? { ...act, separately: false } : act,
    )
    const log = early.filter((act) => act.type !== 'admission.decided')
    const { results, checkpoint } = await bulkReplay([JSON.stringify({ format: 1, log })], job)
    expect(checkpoint.acts).toBe(31)
    expect(checkpoint.refused).toBeGreaterThan(0)
    expect(results.counts.acts + results.counts.refused).toBe(31)
  })

  it.each([
    { of: 'one byte', cut: 1 },
    { of: 'seven bytes', cut: 7 },
    { of: '4099 bytes', cut: 4099 },
  ])('answers the same of a source in pieces of $of', async ({ cut }) => {
    const bytes = new TextEncoder().encode(`${five.join('\r\n')}\n\n`)
    const pieces = Array.from({ length: Math.ceil(bytes.length / cut) }, (_, index) =>
      bytes.subarray(index * cut, (index + 1) * cut),
    )
    const whole = await bulkReplay([bytes], job)
    const inPieces = await bulkReplay(pieces, job, { chunkSize: 5000 })
    expect(inPieces).toEqual(whole)
    expect(whole.checkpoint).toMatchObject({ lines: 6, cases: 5, bytes: bytes.length })
  })

  it('tells its progress after each chunk', async () => {
    const seen: number[] = []
    await bulkReplay(
      five.map((line) => `${line}\n`),
      job,
      { chunkSize: 1, onProgress: ({ cases }) => void seen.push(cases) },
    )
    expect(seen).toEqual([1, 2, 3, 4, 5])
  })

  it('passes on what is no fault of a line', async () => {
    const broken = {
      ...job,
      collectors: {
        ...job.collectors,
        labels: {
          ...job.collectors.labels,
          add: () => {
            throw new RangeError('a fault of the app')
          },
        },
      },
    }
    await expect(bulkReplay([lineOf('a')], broken)).rejects.toThrow(RangeError)
  })
})

describe('a line that is no case', () => {
  const long = JSON.stringify({ format: 1, log: ['x'.repeat(20_000)] })
  const rows = [
    { text: '{"format":1,"log":[', code: 'line.not-json', facts: {} },
    { text: '[]', code: 'line.malformed', facts: {} },
    { text: 'null', code: 'line.malformed', facts: {} },
    { text: '{"log":[]}', code: 'line.malformed', facts: {} },
    { text: '{"format":1}', code: 'line.malformed', facts: {} },
    { text: '{"format":1,"log":[],"name":"x"}', code: 'line.malformed', facts: {} },
    { text: '{"format":2,"log":[]}', code: 'line.format-unknown', facts: { format: 2, known: 1 } },
    { text: '{"format":1,"log":[]}', code: 'log.empty', facts: {} },
    { text: long, code: 'line.too-long', facts: { longest: 10_000 } },
  ]
  const small = { ...job, longestLine: 10_000 }

  it.each(rows)('is told of as $code', async ({ text, code, facts }) => {
    const faults: LineFault[] = []
    const source = `${lineOf('a')}\n${text}\n${lineOf('b')}\n`
    const { results, checkpoint } = await bulkReplay([source], small, {
      onFault: (fault) => void faults.push(fault),
    })
    expect(faults).toEqual([{ line: 2, code, facts }])
    expect(checkpoint.firstFaults).toEqual(faults)
    expect(checkpoint.lines).toBe(3)
    expect(results.labels).toEqual(['a', 'b'])
  })

  it('is numbered from the beginning of the source, whatever the chunks', async () => {
    const lines = [...five, '{', ...five, long, ...five, '[]']
    const faultsAt = async (chunkSize: number, source: readonly string[]) =>
      (await bulkReplay(source, small, { chunkSize })).checkpoint.firstFaults.map(
        ({ line, code }) => `${line} ${code}`,
      )
    const expected = ['6 line.not-json', '12 line.too-long', '18 line.malformed']
    const text = lines.join('\n')
    expect(await faultsAt(1_000_000, [text])).toEqual(expected)
    expect(await faultsAt(1, [text])).toEqual(expected)
    expect(await faultsAt(100, text.match(/.{1,777}|\n/gs) as string[])).toEqual(expected)
  })

  it('names the place of an act that is malformed, and nothing of what it holds', async () => {
    const log = [...journeyOf('a').slice(0, 2), { type: 'cell.voted', on: 'Nguyễn Văn A' }]
    const { checkpoint } = await bulkReplay([JSON.stringify({ format: 1, log })], job)
    const [fault] = checkpoint.firstFaults
    expect(fault).toMatchObject({ line: 1, code: 'act.malformed', facts: { index: 2, type: 'cell.voted' } })
    expect(JSON.stringify(fault)).not.toContain('Nguyễn')
  })

  it('is told of where it is not UTF-8', async () => {
    const bytes = new TextEncoder().encode(`${lineOf('a')}\n${lineOf('b')}\n`)
    bytes[40] = 0xff
    const { results, checkpoint } = await bulkReplay([bytes], job)
    expect(checkpoint.firstFaults).toEqual([{ line: 1, code: 'line.not-utf8', facts: {} }])
    expect(results.labels).toEqual(['b'])
  })

  it('is kept for the first hundred, and counted beyond', async () => {
    const { checkpoint } = await bulkReplay(['x\n'.repeat(250)], job)
    expect(checkpoint.faults).toBe(250)
    expect(checkpoint.firstFaults).toHaveLength(100)
  })

  it('holds no more than one line of a source without line breaks', async () => {
    function* endless() {
      for (let piece = 0; piece < 200; piece++) yield new Uint8Array(100_000).fill(120)
      yield `\n${lineOf('a')}`
    }
    const { results, checkpoint } = await bulkReplay(endless(), small)
    expect(checkpoint).toMatchObject({ lines: 2, cases: 1, faults: 1 })
    expect(results.labels).toEqual(['a'])
  })
})

describe('a run that is stopped', () => {
  const source = five.map((line) => `${line}\n`)

  it('says so, and goes on from its checkpoint to the same answer', async () => {
    const signal = { aborted: false }
    const stopped = await bulkReplay(source, job, {
      chunkSize: 1,
      signal,
      onProgress: ({ cases }) => {
        signal.aborted = cases === 2
      },
    })
    expect(stopped.isComplete).toBe(false)
    expect(stopped.results.labels).toEqual(['a', 'b'])

    const kept = JSON.parse(JSON.stringify(stopped.checkpoint)) as Checkpoint
    const rest = new TextEncoder().encode(source.join('')).subarray(kept.bytes)
    const resumed = await bulkReplay([rest], job, { from: kept })
    expect(resumed).toEqual(await bulkReplay(source, job))
    expect(kept.states.labels).toEqual(['a', 'b'])
  })

  it.each([
    { why: 'of another name', change: { name: 'another' } },
    { why: 'with other collectors', change: { collectors: { labels: job.collectors.labels } } },
  ])('does not go on in a job $why', async ({ change }) => {
    const { checkpoint } = await bulkReplay(source, job)
    const other = { ...job, ...change }
    await expect(bulkReplay(source, other, { from: checkpoint })).rejects.toMatchObject({
      code: 'checkpoint.other-job',
      facts: { job: other.name },
    })
  })
})

describe('the faults of lines in words', () => {
  it.each([
    ['line.not-utf8', {}, 'Dòng không được mã hóa UTF-8.', 'The line is not encoded as UTF-8.'],
    ['line.not-json', {}, 'Dòng không phải JSON hợp lệ.', 'The line is not valid JSON.'],
    [
      'line.malformed',
      {},
      'Dòng phải là một đối tượng JSON chỉ gồm "format" và danh sách "log".',
      'The line must be a JSON object of "format" and a list "log", and nothing else.',
    ],
    [
      'line.format-unknown',
      { format: 2, known: 1 },
      'Dòng theo phiên bản định dạng 2; thư viện này chỉ đọc được phiên bản 1.',
      'The line has format 2; this library reads format 1 only.',
    ],
    [
      'line.too-long',
      { longest: 10_000 },
      'Dòng dài quá 10.000 byte.',
      'The line is longer than 10,000 bytes.',
    ],
    [
      'checkpoint.other-job',
      { job: 'agenda' },
      'Điểm dừng không thuộc lượt chạy “agenda”, không thể chạy tiếp từ đó.',
      'The checkpoint is not of the job “agenda”; the run cannot go on from it.',
    ],
  ] as const)('%s', (code, facts, inVietnamese, inEnglish) => {
    const error = new AdmissionError(code, facts)
    expect(vi.error(error)).toBe(inVietnamese)
    expect(en.error(error)).toBe(inEnglish)
  })
})
