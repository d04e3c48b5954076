import type { PaperData } from 'ketnap/forms'

const items = Object.fromEntries(
  Array.from({ length: 23 }, (_, index) => [
    String(index + 1),
    `Nội dung mục ${index + 1} do người khai ghi.`,
  ]),
)

/** Paper data of a synthetic person for every paper. */
export const paperData: PaperData = {
  applicant: {
    name: 'Nguyễn Thị Thử Nghiệm',
    birthplace: 'xã Mẫu, tỉnh Ninh Bình',
    hometown: 'xã Mẫu, tỉnh Ninh Bình',
    people: 'Kinh',
    religion: 'không',
    education: '12/12',
    residence: 'số 1, phường Mẫu, thành phố Hà Nội',
    workplace: 'Công ty Cổ phần Mẫu',
    post: 'kỹ sư',
    unit: 'Công ty Cổ phần Mẫu',
    joinedCell: 'Phòng Kỹ thuật',
    cardNumber: '001095000001',
    statement: 'Qua quá trình học tập và công tác, tôi tự nguyện xin vào Đảng.',
    items,
    review: { merits: 'Hoàn thành tốt nhiệm vụ.', defects: 'Còn nóng vội.', remedies: 'Rèn tính kiên nhẫn.' },
  },
  people: {
    'member-1': {
      name: 'Trần Văn Mẫu',
      bornOn: '1978-02-05',
      joinedOn: '2005-05-19',
      officialOn: '2006-05-19',
      partyPost: 'Chi ủy viên',
      post: 'Phó Trưởng phòng',
      hometown: 'xã Thử, tỉnh Nghệ An',
      remarks: {
        politics: 'có lập trường tư tưởng vững vàng.',
        morals: 'trung thực, giản dị.',
        capacity: 'hoàn thành tốt nhiệm vụ được giao.',
        masses: 'được đồng nghiệp tín nhiệm; đôi khi còn nóng vội.',
        merits: 'Chấp hành tốt nhiệm vụ được giao.',
        defects: 'Còn nóng vội.',
      },
    },
  },
  cell: { name: 'Phòng Kỹ thuật' },
  section: { name: 'Đảng ủy bộ phận Khối Kỹ thuật' },
  grassroots: { name: 'Đảng ủy Công ty Cổ phần Mẫu' },
  union: {
    superior: 'Công đoàn phường Mẫu',
    name: 'Ban Chấp hành Công đoàn Công ty Cổ phần Mẫu',
    members: 9,
    yes: 9,
    no: 0,
    remarks: 'nhiệt tình, gương mẫu.',
  },
  centre: { superior: 'Đảng bộ phường Mẫu', name: 'Trung tâm Chính trị phường Mẫu' },
  organisation: {
    superior: 'Đảng bộ Công ty Cổ phần Mẫu',
    name: 'Chi bộ Phòng Kỹ thuật',
    reportTo: 'Đảng ủy Công ty Cổ phần Mẫu',
  },
  paper: { place: 'Hà Nội' },
  meeting: {
    members: 15,
    official: 13,
    probationary: 2,
    presentProbationary: 2,
    absentProbationary: 0,
    absenceReason: 'không',
    againstReason: 'cần thêm thời gian thử thách',
    secretary: 'Lê Văn Ghi',
    chair: { name: 'Lê Thị Ví Dụ', post: 'Bí thư Chi bộ' },
  },
  conclusions: {
    background:
      'gia đình và bản thân chấp hành tốt chủ trương của Đảng, chính sách và pháp luật của Nhà nước.',
    awareness: 'nhận thức đúng về Đảng, có động cơ phấn đấu trong sáng.',
    morals: 'trung thực, hoàn thành tốt nhiệm vụ; đôi khi còn nóng vội.',
    masses: 'gắn bó với tập thể, được tín nhiệm.',
    merits: 'phẩm chất tốt, hoàn thành tốt nhiệm vụ.',
    defects: 'đôi khi còn nóng vội.',
    section: 'hồ sơ đầy đủ, đúng thủ tục; 5/5 ủy viên tán thành.',
  },
  opinions: {
    merits: 'nhiệt tình, trách nhiệm.',
    defects: 'đôi khi còn nóng vội.',
    organisations: { names: 'Công đoàn Công ty', asked: 20, yes: 20, no: 0, reason: 'không' },
    residence: { names: 'Chi bộ Tổ dân phố 5', asked: 7, yes: 7, no: 0, reason: 'không' },
  },
  refusal: { reason: 'Chưa đủ thời gian công tác tại đơn vị.' },
  signer: { for: 'T/M Ban Thường vụ', body: 'Ban Thường vụ Đảng ủy', post: 'Bí thư', name: 'Phạm Văn Ví Dụ' },
  papers: {
    '6-KNĐ': { number: '05-NQ/CB' },
    '8-KNĐ': { number: '12-NQ/ĐU' },
    '13-KNĐ': { number: '07-NQ/CB' },
    '15-KNĐ': { number: '21-NQ/ĐU' },
  },
}
