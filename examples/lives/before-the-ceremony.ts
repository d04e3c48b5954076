import { type Act, addDays } from 'ketnap'
import { toTheCeremony } from '../support/journey.js'
import { admitted, applicant, byDay, type Life, through, toTheClass, upTo } from './life.js'

const cell = (number: number) => ({ kind: 'cell' as const, id: `chi-bo-${number}` })

/** Refused by the competent committee, listed again, and admitted a year later. */
function refusedThenAdmitted(): Life {
  const one = applicant(1)
  const first = through(admitted(one, '2023-11-20'), 'dossier.submitted')
  const second = toTheCeremony(one, '2024-11-18')
  return {
    vi: 'Bị từ chối, được đưa lại vào danh sách, rồi được kết nạp',
    en: 'Refused, listed again, and admitted',
    today: '2025-01-15',
    acts: [
      ...first,
      {
        type: 'admission.refused',
        on: '2023-11-01',
        by: { kind: 'upperStandingCommittee', id: 'cap-uy-cap-tren' },
        cause: 'background',
      },
      { type: 'result.notified', on: '2023-11-03', matter: 'admission' },
      { type: 'sympathiser.listed', on: '2024-02-05', by: cell(1), byResolution: true },
      ...second,
    ],
  }
}

/** Withdraws before the vote. */
function withdrawn(): Life {
  const one = applicant(2)
  return {
    vi: 'Tự nguyện rút đơn trước khi chi bộ xét',
    en: 'Withdraws before the cell considers',
    today: '2024-06-30',
    acts: [
      ...upTo(admitted(one, '2024-05-20'), 'opinions.consolidated'),
      { type: 'applicant.withdrew', on: '2024-03-20' },
    ],
  }
}

/** The dossier comes back one step, is mended, and goes up again. */
function returned(): Life {
  const one = applicant(3)
  const acts = admitted(one, '2024-05-20')
  const submitted = through(acts, 'dossier.submitted')
  const again: Act = { type: 'dossier.submitted', on: '2024-04-22', matter: 'admission' }
  return {
    vi: 'Hồ sơ bị trả lại một bước để bổ sung',
    en: 'The dossier is returned one step for correction',
    today: '2024-07-01',
    acts: [
      ...submitted,
      { type: 'dossier.returned', on: '2024-04-15', to: 'previous', reason: 'papers' },
      again,
      ...acts.slice(submitted.length),
    ],
  }
}

/** The certificate runs out and the papers go stale: the class is repeated, the papers are redone. */
function stale(): Life {
  const one = applicant(4)
  const acts = admitted(one, '2024-05-20')
  const vote = acts.find((act) => act.type === 'cell.voted') as Act
  const gathered = upTo(acts, 'cell.voted')
  const later = { ...vote, on: '2029-02-12' } as Act
  return {
    vi: 'Giấy chứng nhận hết hạn, hồ sơ quá 12 tháng: học lại, làm lại giấy tờ',
    en: 'Certificate and papers run out: class repeated, papers redone',
    today: '2029-02-28',
    acts: [
      ...gathered,
      { ...later, on: '2029-01-08' },
      {
        type: 'certificate.issued',
        on: '2029-01-15',
        course: 'awareness',
        by: { kind: 'communePoliticalCentre', id: 'trung-tam-chinh-tri' },
      },
      {
        type: 'papers.renewed',
        on: '2029-02-01',
        papers: ['introduction-paper', 'union-resolution', 'consolidated-opinions'],
        backgroundChanged: false,
      },
      later,
    ],
  }
}

/** The introducer moves away; the cell assigns another, who needs no 12 months. */
function introducerReplaced(): Life {
  const one = applicant(5)
  const acts = admitted(one, '2024-05-20')
  const gathered = upTo(acts, 'opinions.consolidated')
  return {
    vi: 'Người giới thiệu chuyển đi, chi bộ phân công người khác',
    en: 'An introducer is lost and replaced',
    today: '2024-07-01',
    acts: [
      ...gathered,
      { type: 'introducer.lost', on: '2024-03-12', introducer: 'nguoi-gioi-thieu-2', reason: 'moved' },
      {
        type: 'introduction.made',
        on: '2024-03-14',
        introducer: { id: 'nguoi-gioi-thieu-3', official: true },
        togetherSince: '2024-01-10',
        replaces: 'nguoi-gioi-thieu-2',
        assignedByCell: true,
      },
      ...acts.slice(gathered.length),
    ],
  }
}

/** Moves while being helped: the new cell assigns a helper, the 12 months are waived. */
function movedWhileHelped(): Life {
  const one = applicant(6)
  const ceremony = '2026-03-16'
  const rest = toTheCeremony(one, ceremony)
  const moved = addDays(ceremony, -140)
  return {
    vi: 'Chuyển nơi ở khi đang được giúp đỡ',
    en: 'Moves while being helped',
    today: '2026-05-04',
    acts: [
      ...toTheClass(one, ceremony),
      {
        type: 'being-helped.certified',
        on: addDays(moved, -2),
        by: { kind: 'grassrootsCommittee', id: 'noi-cu' },
      },
      { type: 'applicant.moved', on: moved, authority: 'other', unit: { cell: 'chi-bo-moi' } },
      {
        type: 'helper.assigned',
        on: addDays(moved, 6),
        helper: { id: 'nguoi-moi', official: true },
        byResolution: true,
      },
      ...rest.map((act) => {
        if (act.type === 'introduction.made')
          return { ...act, togetherSince: addDays(moved, 6), assignedByCell: true }
        return act.by?.kind === 'cell' ? { ...act, by: { ...act.by, id: 'chi-bo-moi' } } : act
      }),
    ],
  }
}

/** Decided too long after the transfer: the old committee annuls its own decision, the new one considers. */
function movedDecidedLate(): Life {
  const one = applicant(7)
  const acts = admitted(one, '2025-12-15')
  const decided = through(acts, 'admission.decided')
  return {
    vi: 'Quyết định ban hành quá 30 ngày làm việc sau khi chuyển: cấp ủy cũ hủy quyết định',
    en: 'Decided more than 30 working days after the transfer: the old committee annuls its decision',
    today: '2026-03-02',
    acts: [
      ...byDay([
        ...upTo(acts, 'admission.decided'),
        { type: 'applicant.moved', on: '2025-10-30', authority: 'other', transferDecidedOn: '2025-10-01' },
      ]),
      ...decided.slice(-1),
      ...acts.filter((act) => act.type === 'ceremony.held'),
      {
        type: 'decision.annulled',
        on: '2025-12-18',
        by: { kind: 'upperStandingCommittee', id: 'cap-uy-cap-tren' },
      },
      { type: 'file.forwarded', on: '2025-12-19' },
      { type: 'file.received', on: '2025-12-24' },
      {
        type: 'admission.decided',
        on: '2026-01-20',
        by: { kind: 'upperStandingCommittee', id: 'noi-moi' },
        tally: { members: 11, yes: 10 },
        form: 'secret-ballot',
        persons: 1,
        reappraised: true,
      },
    ],
  }
}

/** Over 60, in a place without a member, with the consent of the committee directly under the Central Committee. */
function overAge(): Life {
  const one = applicant(8, '1962-01-10')
  const person = {
    ...one.person,
    healthy: true,
    prestige: true,
    overAgeGround: 'special-need' as const,
  }
  const acts = admitted({ ...one, person }, '2024-05-20')
  const until = upTo(acts, 'admission.decided')
  const decided = acts[until.length] as Act
  return {
    vi: 'Trên 60 tuổi, có văn bản đồng ý của ban thường vụ cấp ủy trực thuộc Trung ương',
    en: 'Over 60, with the consent the law asks for',
    today: '2024-07-01',
    acts: [
      ...until,
      { ...decided, on: '2024-04-22' },
      {
        type: 'consent.given',
        on: '2024-04-25',
        matter: 'over-age',
        written: true,
        by: { kind: 'centralDirectStandingCommittee', id: 'tinh-uy' },
      },
      ...acts.slice(until.length),
    ],
  }
}

/** Side roads before the ceremony. */
export const livesBeforeTheCeremony: readonly Life[] = [
  refusedThenAdmitted(),
  withdrawn(),
  returned(),
  stale(),
  introducerReplaced(),
  movedWhileHelped(),
  movedDecidedLate(),
  overAge(),
]
