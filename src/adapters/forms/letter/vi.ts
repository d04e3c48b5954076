import type { LetterWords } from './letter-words.js'

/** In Vietnamese; those of the paper in Word. */
export const vietnameseLetter: LetterWords = {
  title: ['THÔNG BÁO', 'về việc không kết nạp người vào Đảng'],
  number: 'Số {number}',
  placeAndDay: '{place}, ngày {writtenOn}',
  addressee: 'Kính gửi: Chi bộ {cell}; quần chúng {name}',
  considered:
    'Ngày {refusedOn}, {body} đã xét đề nghị kết nạp quần chúng {name}, sinh ngày {bornOn}, của Chi bộ {cell} và quyết định không kết nạp.',
  reason: 'Lý do: {cause}. {reason}',
  grounds: 'Nội dung chưa đáp ứng quy định:',
  receivedBy: 'Nơi nhận:',
  recipients: ['Như kính gửi', 'Lưu Đảng ủy'],
  causes: {
    standard: 'chưa đủ tiêu chuẩn, điều kiện kết nạp',
    age: 'tuổi đời',
    background: 'lý lịch',
    procedure: 'thủ tục, hồ sơ',
    vote: 'không đạt số phiếu cần thiết',
    need: 'yêu cầu phát triển đảng viên',
    other: 'lý do khác',
  },
  fields: {
    superior: 'tên tổ chức đảng cấp trên',
    issuer: 'tên tổ chức đảng ban hành',
    number: 'số văn bản',
    place: 'địa danh',
    writtenOn: 'ngày ban hành',
    cell: 'tên chi bộ',
    name: 'họ và tên người vào Đảng',
    bornOn: 'ngày sinh',
    refusedOn: 'ngày xét',
    body: 'cơ quan quyết định',
    cause: 'lý do không kết nạp',
    reason: 'lý do cụ thể',
    onBehalfOf: 'thay mặt cấp ủy (T/M …)',
    post: 'chức vụ người ký',
    signer: 'họ và tên người ký',
  },
}
