import { withTexts } from 'ketnap/locales'
import { vi } from 'ketnap/locales/vi'

export const ours = withTexts(vi, {
  rules: {
    'local.x.time-on-list': {
      title: 'ở trong danh sách cảm tình Đảng đủ thời gian',
      broken: 'Mới có tên trong danh sách từ ngày {listedOn}, chưa đủ {months} tháng.',
    },
  },
})
