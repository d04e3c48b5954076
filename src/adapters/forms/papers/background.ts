import type { PaperBlock, PaperRun } from '../paper.js'
import type { BackgroundItem } from '../paper-data.js'
import { type PaperBody, personalHeading, personalSignature } from '../paper-frame.js'
import { body, line, type PaperSource } from '../paper-source.js'
import { applicantName, bornOn } from '../people.js'

/** Items of the declaration by their number (38-HD/BTCTW pt I.1.4); those the case file tells are not among them. */
const items: readonly (readonly [number: BackgroundItem, label: string])[] = [
  ['2', 'Các tên gọi khác'],
  ['5', 'Nơi đăng ký khai sinh'],
  ['6', 'Quê quán'],
  ['7', 'Nơi cư trú'],
  ['8', 'Dân tộc'],
  ['9', 'Tôn giáo'],
  ['10', 'Nghề nghiệp hiện nay'],
  ['11', 'Trình độ hiện nay'],
  ['12', 'Ngày và nơi kết nạp vào Đoàn TNCS Hồ Chí Minh'],
  ['13', 'Đối với người xin được kết nạp lại'],
  ['14', 'Lịch sử bản thân'],
  ['15', 'Những công việc, chức vụ đã qua'],
  ['16', 'Đặc điểm lịch sử'],
  ['17', 'Những lớp đào tạo, bồi dưỡng đã qua'],
  ['18', 'Đi nước ngoài'],
  ['19', 'Khen thưởng'],
  ['20', 'Kỷ luật'],
  ['21', 'Hoàn cảnh gia đình'],
  ['22', 'Tự nhận xét'],
  ['23', 'Cam đoan và ký tên'],
]

const genders = { male: 'Nam', female: 'Nữ' }

/** A label within a sentence; proper names keep their capitals. */
const uncapitalised = (label: string) => label.charAt(0).toLowerCase() + label.slice(1)

/** 2-KNĐ: values of the background declaration by item number, a draft to copy by hand into the printed booklet. */
export function background(source: PaperSource): PaperBody {
  const { file, told, data } = source
  const name = applicantName(source)
  const { gender, former } = file.person
  const item = (number: string, label: string, value: PaperRun): PaperBlock =>
    body(line`${number}. ${label}: ${value}`)
  const stated = items
    .filter(([number]) => number !== '13' || former !== undefined)
    .map(([number, label]) => item(number, label, data(`applicant.items.${number}`, uncapitalised(label))))
  return {
    heading: personalHeading,
    blocks: [
      item('1', 'Họ và tên khai sinh', name),
      stated[0] as PaperBlock,
      item('3', 'Sinh ngày', bornOn(source)),
      item('4', 'Giới tính', told('gender', 'giới tính', gender && genders[gender], 'case.opened')),
      ...stated.slice(1),
      body(
        line`Mục 24 đến 26 do cấp ủy ghi sau chữ ký của người khai: chứng nhận ngày ${told('certifiedOn', 'ngày chứng nhận lý lịch', file.acts['background.certified']?.at(-1)?.on, 'background.certified')}, ký và đóng dấu trên bản viết tay.`,
      ),
    ],
    recipients: [],
    signature: personalSignature(source, 'background.declared', 'NGƯỜI KHAI LÝ LỊCH', name),
  }
}
