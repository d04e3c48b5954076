import { agenda, replay } from 'ketnap'
import { type AgendaFeed, agendaFeed, type CaseDuty, type FeedEvent } from 'ketnap/ical'
import { collect, committeeAgenda } from 'ketnap/register'
import { describe, expect, it } from 'vitest'
import { acts, person, upTo } from '../../support/journey.js'
import { en, vi } from '../../support/plain-locales.js'

/** The duties of the journey after its ceremony: the member record is owed by 2025-12-19, the review by 2026-12-21. */
function dutiesOn(today: string, label = 'case-1'): readonly CaseDuty[] {
  const { file } = replay([{ ...acts[0], case: label }, ...upTo('ceremony.held').slice(1)])
  return agenda(file, { today }).duties.map((duty) => ({ case: file.caseId, duty }))
}

const feedOn = (today: string, previous?: readonly FeedEvent[], duties = dutiesOn(today)): AgendaFeed =>
  agendaFeed(duties, { today, locale: en, ...(previous && { previous }) })

/** Content lines, unfolded (RFC 5545, 3.1). */
const linesOf = ({ ical }: AgendaFeed) => ical.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)

/** Each event as its properties by name. */
function eventsOf(feed: AgendaFeed): readonly Readonly<Record<string, string>>[] {
  return linesOf(feed)
    .join('\n')
    .split('BEGIN:VEVENT\n')
    .slice(1)
    .map((text) =>
      Object.fromEntries(
        text
          .split('\nEND:VEVENT')[0]!
          .split('\n')
          .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
      ),
    )
}

describe('the agenda as a feed (RFC 5545)', () => {
  it('holds an all-day event on each due day', () => {
    expect(eventsOf(feedOn('2025-12-01'))).toEqual([
      {
        UID: 'case-1/records.member-record-on-time/@ketnap',
        SEQUENCE: '0',
        DTSTAMP: '20251201T000000Z',
        'DTSTART;VALUE=DATE': '20251219',
        'DTEND;VALUE=DATE': '20251220',
        'X-MICROSOFT-CDO-ALLDAYEVENT': 'TRUE',
        'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT': 'TRUE',
        SUMMARY: '[case-1] The new member files member record and member sheet',
        TRANSP: 'TRANSPARENT',
        DESCRIPTION:
          'Owed by: the member\\nLast day: 19 December 2025\\n' +
          'Done by: filing the member record and the member sheet\\n' +
          'Basis: pt I.2.2 note of Guidance 38-HD/BTCTW of 29 September 2025 (Central Organising Commission)',
        STATUS: 'CONFIRMED',
        CLASS: 'PRIVATE',
      },
    ])
  })

  it('shows an overdue duty as such, from its due day to the day asked about', () => {
    expect(eventsOf(feedOn('2025-12-19'))[0]).toMatchObject({ SEQUENCE: '0', 'DTEND;VALUE=DATE': '20251220' })
    const [event] = eventsOf(feedOn('2025-12-22'))
    expect(event).toMatchObject({
      UID: 'case-1/records.member-record-on-time/@ketnap',
      SEQUENCE: '3',
      'DTSTART;VALUE=DATE': '20251219',
      'DTEND;VALUE=DATE': '20251223',
      SUMMARY: expect.stringMatching(/^\[case-1\] OVERDUE: /),
      DESCRIPTION: expect.stringContaining('\\nOverdue: 1 working day\\n'),
    })
  })

  it('speaks Vietnamese by the other locale', () => {
    const feed = agendaFeed(dutiesOn('2025-12-22'), { today: '2025-12-22', locale: vi })
    expect(linesOf(feed)).toContain('X-WR-CALNAME:Thời hạn công tác kết nạp đảng viên')
    const [event] = eventsOf(feed)
    expect(event?.SUMMARY).toBe(
      '[case-1] QUÁ THỜI HẠN: Đảng viên mới khai lý lịch đảng viên và phiếu đảng viên',
    )
    expect(event?.DESCRIPTION).toBe(
      'Trách nhiệm: đảng viên\\nHạn cuối: ngày 19/12/2025\\nQuá thời hạn: 1 ngày làm việc\\n' +
        'Hoàn thành khi: khai lý lịch đảng viên và phiếu đảng viên\\n' +
        'Căn cứ: ghi chú\\, điểm I.2.2\\, Hướng dẫn số 38-HD/BTCTW\\, ngày 29/09/2025\\, của Ban Tổ chức Trung ương',
    )
  })

  it('is the same to the byte for the same input, in whatever order', () => {
    const today = '2026-11-16'
    const duties = [...dutiesOn(today), ...dutiesOn(today, 'case-2')]
    const { ical } = feedOn(today, undefined, duties)
    expect(feedOn(today, undefined, duties.toReversed()).ical).toBe(ical)
    expect(ical.match(/BEGIN:VEVENT/g)).toHaveLength(4)
  })

  it('gives out the agenda of a committee as well', () => {
    const today = '2026-11-16'
    const files = ['case-1', 'case-2'].map(
      (label) => replay([{ ...acts[0], case: label }, ...upTo('ceremony.held').slice(1)]).file,
    )
    const { groups } = collect(committeeAgenda({ today }), files)
    const duties = groups.flatMap(({ obligor, items }) =>
      items.map((item) => ({ case: item.caseId, duty: { ...item, obligor } })),
    )
    const each = [...dutiesOn(today), ...dutiesOn(today, 'case-2')]
    expect(feedOn(today, undefined, duties).ical).toBe(feedOn(today, undefined, each).ical)
  })

  it('counts a duty that is listed twice once, and leaves out one without a due day', () => {
    const today = '2025-12-01'
    const [duty] = dutiesOn(today) as [CaseDuty]
    const { dueOn: _, ...openEnded } = duty.duty
    const feed = feedOn(today, undefined, [duty, duty, { case: 'case-2', duty: openEnded }])
    expect(feed.events.map(({ uid }) => uid)).toEqual(['case-1/records.member-record-on-time/@ketnap'])
  })

  it('tells two duties of one rule apart by their key', () => {
    const today = '2025-12-01'
    const [one] = dutiesOn(today) as [CaseDuty]
    const keyed = ['a', 'b/c'].map((key) => ({ ...one, duty: { ...one.duty, key } }))
    expect(feedOn(today, undefined, keyed).events.map(({ uid }) => uid)).toEqual([
      'case-1/records.member-record-on-time/a@ketnap',
      'case-1/records.member-record-on-time/b%2Fc@ketnap',
    ])
  })

  it('throws day.malformed for a day that does not exist', () => {
    expect(() => agendaFeed([], { today: '2025-02-29', locale: en })).toThrow(
      expect.objectContaining({ code: 'day.malformed' }),
    )
  })
})

describe('a feed after another', () => {
  const before = feedOn('2025-12-01')

  it('keeps the sequence and the stamp of what says the same', () => {
    expect(feedOn('2025-12-05', before.events).ical).toBe(before.ical)
  })

  it('raises the sequence of what says something else', () => {
    const moved = dutiesOn('2025-12-05').map((one) => ({
      ...one,
      duty: { ...one.duty, dueOn: '2025-12-26' },
    }))
    const after = feedOn('2025-12-05', before.events, moved)
    expect(after.events).toMatchObject([{ sequence: 1, stampedOn: '2025-12-05', from: '2025-12-26' }])
    const overdue = feedOn('2025-12-22', after.events)
    expect(overdue.events).toMatchObject([{ sequence: 3, stampedOn: '2025-12-22', from: '2025-12-19' }])
  })

  it('cancels what is gone, and stays the same after that', () => {
    const after = feedOn('2025-12-05', before.events, [])
    expect(eventsOf(after)).toMatchObject([
      {
        UID: 'case-1/records.member-record-on-time/@ketnap',
        STATUS: 'CANCELLED',
        SEQUENCE: '1',
        DTSTAMP: '20251205T000000Z',
        'DTSTART;VALUE=DATE': '20251219',
      },
    ])
    expect(feedOn('2025-12-09', after.events, []).ical).toBe(after.ical)
    expect(feedOn('2025-12-09', [], []).events).toEqual([])
  })

  it('brings back what was cancelled with a higher sequence', () => {
    const gone = feedOn('2025-12-05', before.events, [])
    const back = feedOn('2025-12-08', gone.events)
    expect(back.events).toMatchObject([{ sequence: 2, isCancelled: false }])
  })
})

describe('the form of a feed (RFC 5545, 3.1 and 3.3.11)', () => {
  const label = 'hồ sơ “7”; tổ\\2, dòng\r\nBEGIN:VALARM\u0007\ud800'
  const feeds = [vi, en].map((locale) =>
    agendaFeed([...dutiesOn('2026-11-16'), ...dutiesOn('2026-11-16', label)], {
      today: '2026-11-16',
      locale,
    }),
  )

  it('ends every line with CRLF and folds it within 75 octets, whole characters each', () => {
    for (const { ical } of feeds) {
      const lines = ical.split('\r\n')
      expect(lines.pop()).toBe('')
      expect(lines[0]).toBe('BEGIN:VCALENDAR')
      expect(lines.at(-1)).toBe('END:VCALENDAR')
      for (const line of lines) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(line).not.toMatch(/[\r\n]/)
        expect(line).toMatch(/^( |[A-Z-]+[:;])/)
      }
    }
  })

  it('escapes text, so that no label starts a line of its own', () => {
    for (const feed of feeds) {
      expect(feed.ical.match(/^BEGIN:\w+/gm)?.toSorted()).toEqual([
        'BEGIN:VCALENDAR',
        ...Array(4).fill('BEGIN:VEVENT'),
      ])
      const [event] = eventsOf(feed).filter(({ UID }) => UID?.includes('BEGIN'))
      expect(event?.SUMMARY).toMatch(/^\[hồ sơ “7”\\; tổ\\\\2\\, dòng {2}BEGIN:VALARM {2}\] /)
      expect(event?.UID).toMatch(/^[\w.%!~*'()/-]+@ketnap$/)
    }
  })

  it('says nothing of the person', () => {
    for (const { ical, events } of feeds) {
      const said = ical.replaceAll('\r\n ', '') + JSON.stringify(events)
      expect(said).not.toMatch(/member-1|19950410|1995-04-10|upper-secondary/)
      expect(person.bornOn).toBe('1995-04-10')
    }
  })
})
