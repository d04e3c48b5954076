import type { PaperBody } from '../paper-frame.js'
import { personalHeading, personalSignature } from '../paper-frame.js'
import { body, line, type PaperSource } from '../paper-source.js'
import { applicantName, bornOn, cellName } from '../people.js'

/** 1-KNĐ: the application, a draft to copy by hand; its free text is the applicant's own. */
export function application(source: PaperSource): PaperBody {
  const { data, told, dates } = source
  const name = applicantName(source)
  const get = (field: string, label: string) => data(`applicant.${field}`, label)
  return {
    heading: personalHeading,
    blocks: [
      {
        kind: 'addressee',
        runs: line`Kính gửi: Chi bộ ${cellName(source)}; ${data('grassroots.name', 'tên đảng ủy cơ sở')}`,
      },
      body(line`Tôi là: ${name}, sinh ngày ${bornOn(source)}.`),
      body(line`Nơi sinh: ${get('birthplace', 'nơi sinh')}.`),
      body(line`Quê quán: ${get('hometown', 'quê quán')}.`),
      body(line`Dân tộc: ${get('people', 'dân tộc')}. Tôn giáo: ${get('religion', 'tôn giáo')}.`),
      body(line`Trình độ học vấn: ${get('education', 'trình độ học vấn')}.`),
      body(line`Nơi cư trú: ${get('residence', 'nơi cư trú')}.`),
      body(line`Nghề nghiệp: ${get('post', 'nghề nghiệp')}.`),
      body(line`Đơn vị công tác: ${get('workplace', 'đơn vị công tác')}.`),
      body(
        line`Được xét là cảm tình Đảng ngày ${told('sympathiserOn', 'ngày được xét là cảm tình Đảng', dates.sympathiserOn, 'sympathiser.listed')}, tại Chi bộ ${cellName(source)}.`,
      ),
      body(
        line`${get('statement', 'nhận thức về Đảng và động cơ xin vào Đảng, do người xin vào Đảng tự viết')}`,
      ),
    ],
    recipients: [],
    signature: personalSignature(source, 'application.made', 'NGƯỜI LÀM ĐƠN', name),
  }
}
