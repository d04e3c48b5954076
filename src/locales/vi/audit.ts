import type { AuditTexts } from '../texts.js'

/** An audit shows what is worth a look; it never says that anything is wrong. */
export const audit: AuditTexts = {
  checks: {
    'bunched-decisions': {
      title: 'Quyết định kết nạp dồn vào cuối năm hoặc cuối nhiệm kỳ',
      sentence: ({ year }) =>
        year === undefined
          ? 'trong {decisions} quyết định kết nạp của {body|raw} trong nhiệm kỳ bắt đầu ngày {termFrom}, kết thúc ngày {termUntil}, {last} quyết định ({percent}%) được ban hành trong {months} tháng cuối'
          : 'trong {decisions} quyết định kết nạp của {body|raw} năm {year|raw}, {last} quyết định ({percent}%) được ban hành trong {months} tháng cuối năm',
    },
    'crowded-meetings': {
      title: 'Nhiều người được xét trong một cuộc họp',
      sentence: '{body|raw} xét, quyết định đối với {persons} người trong ngày {on}',
    },
    'introducer-for-many': {
      title: 'Một đảng viên giới thiệu nhiều người vào Đảng',
      sentence:
        'một đảng viên của {body|raw} giới thiệu {persons} người vào Đảng trong thời gian từ {firstDay} đến {lastDay}',
    },
    'vote-bases': {
      title: 'Căn cứ tính tỷ lệ biểu quyết không thống nhất trong một cuộc họp',
      sentence:
        '{votes} lần biểu quyết của {body|raw} ngày {on} có {distinct} căn cứ tính tỷ lệ khác nhau: từ {leastMembers} đến {mostMembers} thành viên, số làm căn cứ từ {leastBase} đến {mostBase}',
    },
    'paper-dates': {
      title: 'Ngày ghi trên các văn bản mâu thuẫn nhau',
      sentence: ({ rule }) =>
        rule === undefined
          ? 'trong {cases} hồ sơ của {body|raw}, ngày thực hiện và ngày ghi trên văn bản khác nhau'
          : 'trong {cases} hồ sơ của {body|raw}, ngày của các văn bản chưa khớp với yêu cầu: {rule|raw}',
    },
    'minimal-dwell': {
      title: 'Bước nào cũng trong số ngày ít nhất',
      sentence:
        '{cases} trong {of} trường hợp kết nạp của {body|raw} chỉ mất không quá {toApplication} ngày từ giấy chứng nhận đến đơn xin vào Đảng, {toVote} ngày từ đơn đến khi chi bộ biểu quyết và {toDecision} ngày từ khi biểu quyết đến quyết định',
    },
    'waived-steps': {
      title: 'Bước được miễn hoặc được đồng ý riêng',
      sentence:
        '{cases} trong {of} hồ sơ của {body|raw} có việc được miễn hoặc được đồng ý riêng: {waiver|raw}',
    },
    'drop-outs': {
      title: 'Trường hợp dừng lại trước khi được kết nạp',
      sentence:
        '{cases} trong {of} trường hợp đã kết thúc của {body|raw} ({percent}%) không đi đến quyết định kết nạp: {unlisted} đưa ra khỏi danh sách cảm tình Đảng, {rejected} do lý lịch, {withdrew} xin thôi, {refused} không được kết nạp',
    },
    removals: {
      title: 'Đảng viên bị xóa tên',
      sentence:
        'trong {of} đảng viên của {body|raw} có {cases} người ({percent}%) bị xóa tên, trong đó {probationary} đảng viên dự bị; ngoài ra {expelled} người bị khai trừ và {resigned} người xin ra khỏi Đảng',
    },
    breaches: {
      title: 'Việc chưa bảo đảm một yêu cầu của quy định',
      sentence: '{acts} việc của {body|raw} trong {cases} hồ sơ chưa bảo đảm yêu cầu: {rule|raw}',
    },
  },
  waivers: {
    'together-condition': 'đủ 12 tháng người giới thiệu cùng công tác, lao động, học tập, sinh hoạt',
    'verification-same-place': 'thẩm tra lý lịch khi mọi người đã được biết rõ tại nơi ở',
    'residence-opinion': 'ý kiến nhận xét của cấp ủy nơi cư trú',
    'political-centre': 'giấy chứng nhận do tổ chức khác cấp vì không có trung tâm chính trị',
    extension: 'gia hạn thời hạn ra quyết định',
    'shortfall-considered': 'cấp ủy có thẩm quyền xem xét trường hợp không đủ tỷ lệ biểu quyết',
    'grassroots-vote': 'hồ sơ không có biểu quyết của đảng ủy cơ sở trước quyết định kết nạp',
    'consent-over-age': 'đồng ý bằng văn bản đối với người quá tuổi',
    'consent-literacy': 'đồng ý bằng văn bản về trình độ học vấn',
    'consent-political-standard': 'đồng ý bằng văn bản về tiêu chuẩn chính trị',
    'consent-late-ceremony': 'đồng ý tổ chức lễ kết nạp muộn',
    'consent-religion': 'đồng ý bằng văn bản đối với người theo tôn giáo',
    'consent-foreign-marriage': 'đồng ý bằng văn bản đối với người kết hôn với người nước ngoài',
    'consent-foreign-origin': 'đồng ý bằng văn bản đối với người gốc nước ngoài',
    'consent-private-owner': 'đồng ý bằng văn bản đối với chủ doanh nghiệp tư nhân',
    'consent-readmission': 'đồng ý bằng văn bản về kết nạp lại',
    'consent-population': 'đồng ý bằng văn bản về chính sách dân số',
    'consent-member-file': 'đồng ý bằng văn bản về sửa hồ sơ đảng viên',
  },
  thresholds: {
    'audit.bunched.months': 'số tháng tính là cuối năm hoặc cuối nhiệm kỳ',
    'audit.bunched.percent': 'tỷ lệ quyết định tối thiểu trong những tháng đó (%)',
    'audit.bunched.decisions': 'số quyết định tối thiểu để tính tỷ lệ',
    'audit.crowded.cell': 'số người tối thiểu do một chi bộ xét trong một ngày',
    'audit.crowded.committee': 'số người tối thiểu do một cấp ủy xét trong một ngày',
    'audit.introducer.months': 'số tháng liên tiếp được tính chung',
    'audit.introducer.persons': 'số người tối thiểu do một đảng viên giới thiệu',
    'audit.vote-bases.distinct': 'số căn cứ khác nhau tối thiểu trong một cuộc họp',
    'audit.paper-dates.days': 'số ngày chênh lệch tối thiểu giữa việc và văn bản',
    'audit.paper-dates.cases': 'số hồ sơ tối thiểu có văn bản mâu thuẫn về ngày',
    'audit.dwell.certificate-to-application': 'số ngày nhiều nhất từ giấy chứng nhận đến đơn',
    'audit.dwell.application-to-vote': 'số ngày nhiều nhất từ đơn đến biểu quyết',
    'audit.dwell.vote-to-decision': 'số ngày nhiều nhất từ biểu quyết đến quyết định',
    'audit.dwell.cases': 'số hồ sơ tối thiểu đi hết các bước trong số ngày ít nhất',
    'audit.waived.cases': 'số hồ sơ tối thiểu được miễn cùng một bước',
    'audit.drop-outs.percent': 'tỷ lệ dừng lại tối thiểu (%)',
    'audit.drop-outs.cases': 'số trường hợp đã kết thúc tối thiểu để tính tỷ lệ',
    'audit.removals.percent': 'tỷ lệ đảng viên bị xóa tên tối thiểu (%)',
    'audit.removals.members': 'số đảng viên tối thiểu để tính tỷ lệ',
    'audit.breaches.acts': 'số việc tối thiểu chưa bảo đảm cùng một yêu cầu',
  },
  sources: {
    engineering: 'do thư viện chọn, không phải quy định',
    practice: 'theo thực tiễn đã công bố, không phải quy định',
    app: 'do ứng dụng chọn, không phải quy định',
  },
  worthALook: (sentence) => `Điểm cần xem lại: ${sentence}.`,
  threshold: (title, value, source) => `${title}: ${value} (${source}).`,
  document: {
    title: 'Rà soát: các điểm cần xem lại',
    summary: ({ actsWithoutBody }) =>
      `Đã đọc {cases} hồ sơ, từ ngày {from} đến trước ngày {until}: {findings} điểm cần xem lại.${
        actsWithoutBody === 0
          ? ''
          : ' {actsWithoutBody} lần biểu quyết hoặc quyết định không ghi tổ chức đảng nào nên không thuộc cuộc họp nào.'
      }`,
    caution:
      'Mỗi điểm là một số đếm so với một ngưỡng; chưa nói lên điều gì về bất cứ ai khi chưa đọc các việc đứng sau.',
    thresholds: 'Các ngưỡng',
    columns: ['Điểm', 'Số hồ sơ', 'Số việc', 'Nơi cần xem (hồ sơ: mục ghi)'],
    introducer: (label) => `người giới thiệu ${label}`,
  },
}
