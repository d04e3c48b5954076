import { vietnameseLetter as letter } from '../letter/vi.js'
import { refusalCause, refusalIn } from '../paper-acts.js'
import { organisationHeading, type PaperBody, signatureOf } from '../paper-frame.js'
import { actOf, body, line, lineOf, type PaperSource } from '../paper-source.js'
import { applicantName, bornOn, cellName } from '../people.js'

/** The letter that tells the cell and the applicant that there is no admission. */
export function refusalLetter(source: PaperSource): PaperBody {
  const { data, told, act } = source
  const cause = refusalCause(refusalIn(act))
  const { fields, causes } = letter
  const runs = {
    cell: cellName(source),
    name: applicantName(source),
    bornOn: bornOn(source),
    refusedOn: told('refusedOn', fields.refusedOn, act?.on, 'admission.refused'),
    body: data('signer.body', fields.body),
    cause: told('cause', fields.cause, cause && causes[cause], 'admission.refused'),
    reason: data('refusal.reason', fields.reason),
  }
  return {
    heading: organisationHeading(source, 'admission.refused', 'TB/ĐU'),
    blocks: [
      { kind: 'addressee', runs: lineOf(letter.addressee, runs) },
      body(lineOf(letter.considered, runs)),
      body(lineOf(letter.reason, runs)),
    ],
    recipients: letter.recipients.map((text) => [{ text }]),
    signature: signatureOf(source, data('signer.for', fields.onBehalfOf)),
  }
}

/** The certificate that an applicant who moves is being helped and considered. */
export function beingHelped(source: PaperSource): PaperBody {
  const { data, told, dates, file } = source
  const helper = file.acts['helper.assigned']?.at(-1)
  return {
    heading: organisationHeading(source, 'being-helped.certified', 'GCN/ĐU'),
    blocks: [
      body(
        line`${data('organisation.name', 'tên tổ chức đảng ban hành')} chứng nhận quần chúng ${applicantName(source)}, sinh ngày ${bornOn(source)}, quê quán ${data('applicant.hometown', 'quê quán')}.`,
      ),
      body(
        line`Được Chi bộ ${cellName(source)} xét là cảm tình Đảng ngày ${told('sympathiserOn', 'ngày được xét là cảm tình Đảng', dates.sympathiserOn, 'sympathiser.listed')}, phân công đảng viên giúp đỡ ngày ${told('helpedOn', 'ngày chi bộ phân công giúp đỡ', helper?.on, 'helper.assigned')}.`,
      ),
      body(line`Hiện đang trong thời gian được tổ chức đảng giúp đỡ, xem xét kết nạp.`),
    ],
    recipients: [line`${data('organisation.reportTo', 'cấp ủy nơi đến')}`, line`Lưu Đảng ủy`],
    signature: signatureOf(source, 'T/M ĐẢNG ỦY'),
  }
}

/** The certificate of the awareness class, or of the class of new members. */
export function classCertificate(source: PaperSource, course: 'awareness' | 'new-member'): PaperBody {
  const { data, told, file, act } = source
  const of = course === 'awareness' ? 'lớp bồi dưỡng nhận thức về Đảng' : 'lớp bồi dưỡng đảng viên mới'
  const issued = actOf(source, 'certificate.issued')
  const entered = file.acts['class.entered']?.findLast((one) => one.course === course)
  const name = data('applicant.name', 'họ và tên người học')
  return {
    heading: organisationHeading(source, 'certificate.issued', 'GCN', {
      superior: data('centre.superior', 'tên cấp ủy của trung tâm'),
      issuer: data('centre.name', 'tên trung tâm chính trị'),
    }),
    blocks: [
      body(line`Chứng nhận: ${name}, sinh ngày ${bornOn(source)}.`),
      body(line`Đơn vị: ${data('applicant.unit', 'đơn vị của người học')}.`),
      body(
        line`Đã học ${of}, từ ngày ${told('classEnteredOn', 'ngày vào lớp', entered?.on, 'class.entered')} đến ngày ${told('classCompletedOn', 'ngày hoàn thành', issued?.record?.completedOn ?? act?.on, 'certificate.issued')}.`,
      ),
    ],
    recipients: [],
    signature: {
      captions: [[{ text: 'GIÁM ĐỐC' }]],
      name: [data('signer.name', 'họ và tên người ký')],
    },
  }
}
