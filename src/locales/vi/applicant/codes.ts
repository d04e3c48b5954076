import type { SubjectTexts } from '../../subject-texts.js'

/** Words of the codes. */
export const codes: SubjectTexts<'applicant'>['codes'] = {
  citizenship: {
    vietnamese: 'công dân Việt Nam',
    other: 'khác',
  },
  exceptionalFact: {
    religion: 'tôn giáo',
    'foreign-spouse': 'vợ hoặc chồng là người nước ngoài',
    'foreign-origin': 'nguồn gốc nước ngoài',
    'former-member': 'đã từng là đảng viên',
    'population-breach': 'vi phạm chính sách dân số',
    'private-owner': 'chủ doanh nghiệp tư nhân',
  },
  fixedFact: {
    bornOn: 'ngày sinh',
    foreignOrigin: 'nguồn gốc nước ngoài',
    generations: 'số đời gia đình sinh sống tại Việt Nam',
    formerMember: 'việc đã từng là đảng viên',
    'former.decidedOn': 'quyết định kết nạp trước đây',
    'former.leftOn': 'ngày ra khỏi Đảng',
    'former.exit': 'hình thức ra khỏi Đảng',
    'populationBreach.bornOn': 'ngày sinh của con',
  },
  ageEnd: {
    under: 'dưới tuổi quy định',
    over: 'trên tuổi quy định',
  },
  ageException: {
    'over-age': 'quá tuổi quy định',
  },
  ageCounting: {
    'by-month': 'tính theo tháng',
    'by-year-over-maximum': 'tính theo năm đối với tuổi tối đa',
  },
  overAgeGround: {
    'no-organisation-at-place': 'nơi chưa có tổ chức đảng',
    'no-member-at-place': 'nơi chưa có đảng viên',
    'special-need': 'yêu cầu đặc biệt',
  },
  overAgeConditions: {
    'health-and-prestige-and-place-or-need':
      'có sức khỏe và uy tín; công tác hoặc cư trú ở nơi chưa có tổ chức đảng, chưa có đảng viên, hoặc do yêu cầu đặc biệt',
  },
  politicalConclusion: {
    met: 'đạt',
    'not-met': 'không đạt',
    'beyond-competence': 'vượt thẩm quyền kết luận của cấp ủy cơ sở',
  },
  education: {
    none: 'không có',
    'literate-national-script': 'biết đọc, biết viết chữ quốc ngữ',
    'primary-completed': 'hoàn thành chương trình tiểu học',
    'lower-secondary-programme-completed': 'hoàn thành chương trình trung học cơ sở',
    'lower-secondary-equivalent': 'trình độ tương đương trung học cơ sở',
    'lower-secondary-diploma': 'bằng tốt nghiệp trung học cơ sở',
    'upper-secondary': 'trung học phổ thông trở lên',
  },
  educationRequired: {
    'lower-secondary': 'tốt nghiệp trung học cơ sở',
    'lower-secondary-or-equivalent': 'trung học cơ sở hoặc tương đương',
    'lower-secondary-diploma-or-equivalent': 'bằng tốt nghiệp trung học cơ sở hoặc tương đương',
  },
  educationDoor: {
    general: 'trình độ học vấn chung',
    hardship: 'trình độ học vấn áp dụng cho vùng khó khăn',
    literacy: 'trình độ biết đọc, biết viết chữ quốc ngữ',
  },
  hardshipGroup: {
    'mountain-area': 'người sống ở miền núi',
    'remote-area': 'người sống ở vùng sâu, vùng xa',
    'border-area': 'người sống ở biên giới',
    'island-area': 'người sống ở hải đảo',
    'ethnic-minority-area': 'người sống ở vùng đồng bào dân tộc thiểu số',
    'specially-difficult-area': 'người sống ở vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn',
    fisher: 'ngư dân thường xuyên làm việc trên biển, hải đảo',
    'village-elder': 'già làng',
    'hamlet-head': 'trưởng bản',
    'person-of-prestige': 'người có uy tín',
  },
  religion: {
    none: 'không có',
    recognised: 'tôn giáo được Nhà nước công nhận',
    unrecognised: 'tôn giáo chưa được Nhà nước công nhận',
  },
  recognisedReligion: {
    'state-recognised': 'được Nhà nước công nhận',
  },
  foreignOrigin: {
    none: 'không có',
    hoa: 'dân tộc Hoa',
    other: 'khác',
  },
  foreignMarriageCheck: {
    'lawful-marriage': 'hôn nhân hợp pháp',
    'spouse-background-clear': 'lý lịch vợ hoặc chồng rõ ràng',
    'no-serious-crime': 'vợ hoặc chồng không phạm tội nghiêm trọng',
    'spouse-not-hostile': 'vợ hoặc chồng không hoạt động thù địch',
    'security-body-verifies': 'có thẩm tra của cơ quan an ninh',
  },
  populationOutcome: {
    'never-considered': 'không xét kết nạp',
  },
  formerExit: {
    removed: 'bị xóa tên',
    expelled: 'bị khai trừ',
    resigned: 'xin ra khỏi Đảng',
    annulled: 'bị hủy bỏ quyết định kết nạp',
  },
  formerReason: {
    abandonment: 'tự ý bỏ sinh hoạt đảng',
    'applied-to-leave': 'làm đơn xin ra khỏi Đảng',
    'applied-to-leave-without-hardship':
      'làm đơn xin ra khỏi Đảng mà không do hoàn cảnh gia đình đặc biệt khó khăn',
    'internal-unity': 'gây mất đoàn kết nội bộ nghiêm trọng',
    corruption: 'bị kết án vì tham nhũng',
    'political-history-or-present-politics': 'vi phạm về lịch sử chính trị hoặc chính trị hiện nay',
    'waste-or-negative-acts': 'bị kết án vì lãng phí, tiêu cực',
    'serious-crime': 'bị kết án vì tội nghiêm trọng trở lên',
    'less-serious-crime': 'bị kết án vì tội ít nghiêm trọng',
    population: 'vi phạm chính sách dân số',
    other: 'khác',
  },
}
