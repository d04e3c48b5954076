import { withTexts } from 'ketnap/locales'
import { vi } from 'ketnap/locales/vi'

export const ours = withTexts(vi, {
  rules: {
    'local.x.time-on-list': {
      title: 'ở trong danh sách cảm tình Đảng đủ thời gian',
      broken: {
        headline: 'Chưa đủ {months} tháng trong danh sách: từ ngày {listedOn}.',
        todo: 'chờ đủ {months} tháng rồi chi bộ mới xét',
      },
    },
  },
})
