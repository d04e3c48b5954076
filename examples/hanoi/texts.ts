/** Words of the city's rules, in both languages. */
export const texts = {
  vi: {
    rules: {
      'local.hanoi.cell-submission': {
        title: 'chi bộ gửi hồ sơ lên trong 5 ngày làm việc',
        broken: 'Chi bộ gửi hồ sơ quá thời hạn: {actual}, hạn cuối {lastDay}.',
      },
      'local.hanoi.grassroots': {
        title: 'đảng ủy cơ sở xét trong 25 ngày làm việc',
        broken: 'Đảng ủy cơ sở xét quá thời hạn: {actual}, hạn cuối {lastDay}.',
      },
      'local.hanoi.decision': { title: 'quyết định kết nạp trong 45 ngày làm việc' },
      'local.hanoi.recognition-decision': {
        title: 'quyết định công nhận trong 15 ngày làm việc',
        broken: 'Quyết định công nhận quá thời hạn: {actual}, hạn cuối {lastDay}.',
      },
      'local.hanoi.merit': {
        title: 'thành tích theo hướng dẫn của thành phố',
        broken: 'Chưa đạt thành tích mà thành phố yêu cầu.',
      },
      'local.hanoi.political-recheck': {
        title: 'thẩm tra lại chính trị hiện nay khi hồ sơ quá 12 tháng, kể cả khi không có gì thay đổi',
        broken: {
          headline: 'Chưa thẩm tra lại chính trị hiện nay: hồ sơ hết hạn {lastDay}.',
          detail: 'hồ sơ lập ngày {openedOn}',
        },
      },
      'local.hanoi.youth-age': {
        title: 'người trong độ tuổi Đoàn do Đoàn giới thiệu',
        broken: 'Chưa có nghị quyết giới thiệu của Đoàn: mới {age} tuổi.',
      },
      'local.hanoi.teacher-contract': { title: 'nơi xét giáo viên hợp đồng theo năm học' },
      'local.hanoi.religion-list': {
        title: 'tổ chức tôn giáo có trong danh mục được công nhận',
        broken: 'Tổ chức tôn giáo được công nhận ngày {recognisedOn}, sau ngày chốt danh mục {listedUntil}.',
      },
      'local.hanoi.probation-extension': { title: 'không kéo dài thời kỳ dự bị' },
      'local.hanoi.retired-member': { title: 'đảng viên nghỉ hưu chuyển sinh hoạt về nơi cư trú' },
    },
  },
  en: {
    rules: {
      'local.hanoi.cell-submission': { title: 'the cell sends the dossier up within 5 working days' },
      'local.hanoi.grassroots': { title: 'the grassroots committee votes within 25 working days' },
      'local.hanoi.decision': { title: 'the admission is decided within 45 working days' },
      'local.hanoi.recognition-decision': { title: 'the recognition is decided within 15 working days' },
      'local.hanoi.merit': { title: 'the merit that the city asks is shown' },
      'local.hanoi.political-recheck': {
        title: 'present politics are verified again for a stale dossier, even where nothing changed',
      },
      'local.hanoi.youth-age': { title: 'a person of youth age is introduced by the Youth Union' },
      'local.hanoi.teacher-contract': {
        title: 'the right side considers a teacher on contracts by the school year',
      },
      'local.hanoi.religion-list': { title: 'the religious organisation is on the list of those recognised' },
      'local.hanoi.probation-extension': { title: 'probation is not extended' },
      'local.hanoi.retired-member': { title: 'a retired member moves to the residence' },
    },
  },
} as const
