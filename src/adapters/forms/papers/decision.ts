import type { PlainDay } from '../../../calendar/plain-day.js'
import { lastOf } from '../../../casefile/case-file.js'
import type { ActType, Matter } from '../../../casefile/shapes.js'
import type { PaperBlock, PaperRun } from '../paper.js'
import { organisationHeading, type PaperBody, signatureOf } from '../paper-frame.js'
import { basis, body, bold, dayOfPaper, line, type PaperSource, upper } from '../paper-source.js'
import { applicantName, bornOn, cellName, joinedOn, memberName } from '../people.js'
import { shortDay } from '../printed.js'

const article = (number: number, runs: readonly PaperRun[]): PaperBlock =>
  body([{ text: `Điều ${number}. `, isBold: true }, ...runs])

/** The resolutions a decision rests on: of the cell, and of the grassroots committee where it resolved. */
function resolutions(
  source: PaperSource,
  matter: Matter,
  forms: readonly [cell: string, grassroots: string],
): PaperBlock {
  const { data, told, file } = source
  const cell = lastOf(file, 'cell.voted', (one) => one.matter === matter)
  const grassroots = lastOf(file, 'grassroots.voted', (one) => one.matter === matter)
  const above = grassroots
    ? line` và Nghị quyết số ${data(`papers.${forms[1]}.number`, 'số nghị quyết của đảng ủy cơ sở')} ngày ${told('grassrootsVotedOn', 'ngày nghị quyết của đảng ủy cơ sở', grassroots.on, 'grassroots.voted')} của ${data('grassroots.name', 'tên đảng ủy cơ sở')}`
    : ''
  return basis(
    line`- Xét Nghị quyết số ${data(`papers.${forms[0]}.number`, 'số nghị quyết của chi bộ')} ngày ${told('cellVotedOn', 'ngày nghị quyết của chi bộ', cell?.on, 'cell.voted')} của Chi bộ ${cellName(source)}${above},`,
  )
}

function deciding({ data }: PaperSource): PaperBlock {
  return { kind: 'deciding', runs: line`${upper(data('signer.body', 'cơ quan quyết định'))} QUYẾT ĐỊNH:` }
}

function executed(source: PaperSource, number: number, who: readonly PaperRun[]): PaperBlock {
  const { data } = source
  return article(
    number,
    line`${data('grassroots.name', 'tên đảng ủy cơ sở')}, Chi bộ ${cellName(source)} và ${who} chịu trách nhiệm thi hành Quyết định này.`,
  )
}

const signed = (source: PaperSource) =>
  signatureOf(source, source.data('signer.for', 'thay mặt cấp ủy (T/M …)'))

/** 9-KNĐ and the decision on re-admission: its day is the one seniority counts from. */
export function admissionDecision(source: PaperSource, isReadmission: boolean): PaperBody {
  const { data, told, dates, probationMonths } = source
  const name = applicantName(source)
  const again = isReadmission ? 'kết nạp lại' : 'kết nạp'
  const term = told('probationMonths', 'số tháng dự bị', probationMonths, 'admission.decided', 'rules')
  return {
    heading: organisationHeading(source, 'admission.decided', 'QĐ/ĐU'),
    blocks: [
      basis(line`- Căn cứ Điều 4, Điều 5 Điều lệ Đảng Cộng sản Việt Nam;`),
      resolutions(source, 'admission', ['6-KNĐ', '8-KNĐ']),
      deciding(source),
      article(
        1,
        line`${isReadmission ? 'Kết nạp lại' : 'Kết nạp'} quần chúng ${bold(name)}, sinh ngày ${bornOn(source)}, quê quán ${data('applicant.hometown', 'quê quán')}, vào Đảng Cộng sản Việt Nam.`,
      ),
      article(
        2,
        line`Chi bộ ${cellName(source)} tổ chức lễ ${again} cho quần chúng ${name}; thời gian dự bị ${term} tháng, tính từ ngày làm lễ. Tuổi đảng tính từ ngày ${told('decidedOn', 'ngày ký quyết định kết nạp', dates.decidedOn ?? dayOfPaper(source), 'admission.decided')} khi được công nhận chính thức.`,
      ),
      executed(source, 3, line`quần chúng ${name}`),
    ],
    recipients: [line`Như Điều 3`, line`Lưu Đảng ủy`],
    signature: signed(source),
  }
}

/** 16-KNĐ: official from the day the probation ended, whatever day it is decided on. */
export function recognitionDecision(source: PaperSource): PaperBody {
  const { data, told, dates } = source
  const name = memberName(source)
  return {
    heading: organisationHeading(source, 'recognition.decided', 'QĐ/ĐU'),
    blocks: [
      basis(line`- Căn cứ Điều 5 Điều lệ Đảng Cộng sản Việt Nam;`),
      resolutions(source, 'recognition', ['13-KNĐ', '15-KNĐ']),
      deciding(source),
      article(
        1,
        line`Công nhận đồng chí ${bold(name)}, sinh ngày ${bornOn(source)}, quê quán ${data('applicant.hometown', 'quê quán')}, được kết nạp vào Đảng ngày ${joinedOn(source)} tại Chi bộ ${data('applicant.joinedCell', 'chi bộ nơi kết nạp')}, là đảng viên chính thức từ ngày ${told('officialSince', 'ngày chính thức', dates.officialSince ?? dates.probationEndsOn, 'recognition.decided')}.`,
      ),
      article(
        2,
        line`Tuổi đảng của đồng chí ${name} tính từ ngày ${told('seniorityFrom', 'ngày tính tuổi đảng', dates.seniorityFrom ?? dates.decidedOn, 'recognition.decided')}.`,
      ),
      executed(source, 3, line`đồng chí ${name}`),
    ],
    recipients: [line`Như Điều 3`, line`Lưu Đảng ủy`],
    signature: signed(source),
  }
}

/** 3-TĐV: the card of the member recognised; its number is asked of the app. */
export function cardDecision(source: PaperSource): PaperBody {
  const { data, told, dates } = source
  const name = memberName(source)
  return {
    heading: organisationHeading(source, 'recognition.decided', 'QĐ/ĐU'),
    blocks: [
      basis(line`- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;`),
      deciding(source),
      article(
        1,
        line`Phát thẻ đảng viên cho đồng chí ${bold(name)}, đảng viên chính thức từ ngày ${told('officialSince', 'ngày chính thức', dates.officialSince, 'recognition.decided')}, số thẻ ${data('applicant.cardNumber', 'số thẻ đảng viên')}.`,
      ),
      executed(source, 2, line`đồng chí ${name}`),
    ],
    recipients: [line`Như Điều 2`, line`Lưu Đảng ủy`],
    signature: signed(source),
  }
}

/** 1-TĐV: the list of cards to be issued, of this one member. */
export function cardList(source: PaperSource): PaperBody {
  const { data, told, dates, file } = source
  const day = (id: string, label: string, value: PlainDay | undefined, act: ActType) => [
    told(`table.${id}`, label, value && shortDay(value), act),
  ]
  return {
    heading: organisationHeading(source, 'recognition.decided', undefined),
    blocks: [
      {
        kind: 'table',
        columns: [
          { head: 'STT', width: 6 },
          { head: 'Họ và tên', width: 24 },
          { head: 'Ngày sinh', width: 13 },
          { head: 'Ngày vào Đảng', width: 13 },
          { head: 'Ngày chính thức', width: 13 },
          { head: 'Chi bộ', width: 15 },
          { head: 'Số thẻ', width: 16 },
        ],
        rows: [
          [
            line`1`,
            [memberName(source)],
            day('bornOn', 'ngày sinh', file.person.bornOn, 'case.opened'),
            day('joinedOn', 'ngày kết nạp', dates.joinedOn, 'ceremony.held'),
            day('officialSince', 'ngày chính thức', dates.officialSince, 'recognition.decided'),
            [cellName(source)],
            [data('applicant.cardNumber', 'số thẻ đảng viên')],
          ],
        ],
      },
    ],
    recipients: [line`Lưu Đảng ủy`],
    signature: signatureOf(source, 'T/M ĐẢNG ỦY'),
  }
}
