import type { SubjectTexts } from '../subject-texts.js'

/** Words of the statistics forms. */
export const statistics: SubjectTexts<'statistics'> = {
  rules: {},
  missing: {},
  cures: {},
  tasks: {},
  codes: {
    gender: {
      female: 'nữ',
      male: 'nam',
    },
    occupation: {
      'party-front-mass-official':
        'cán bộ, công chức cơ quan đảng, Mặt trận Tổ quốc và đoàn thể chính trị - xã hội',
      'state-official': 'cán bộ, công chức cơ quan nhà nước',
      'commune-cadre': 'cán bộ, công chức và người hoạt động không chuyên trách cấp xã',
      'village-part-timer': 'người hoạt động không chuyên trách ở thôn, tổ dân phố',
      'public-service-staff': 'viên chức, người lao động trong đơn vị sự nghiệp công lập',
      'non-public-staff': 'người lao động trong đơn vị sự nghiệp ngoài công lập',
      'enterprise-manager': 'cán bộ quản lý doanh nghiệp',
      'enterprise-indirect-staff': 'nhân viên gián tiếp trong doanh nghiệp',
      'enterprise-worker': 'công nhân, người lao động trực tiếp trong doanh nghiệp',
      'agriculture-forestry-fishery': 'người lao động nông nghiệp, lâm nghiệp, ngư nghiệp',
      'armed-forces': 'sĩ quan, chiến sĩ lực lượng vũ trang',
      student: 'sinh viên',
      pupil: 'học sinh',
      other: 'khác',
    },
    professionalLevel: {
      elementary: 'sơ cấp, công nhân kỹ thuật',
      intermediate: 'trung cấp',
      college: 'cao đẳng',
      university: 'đại học',
      master: 'thạc sĩ',
      doctor: 'tiến sĩ',
    },
    academicTitle: {
      'associate-professor': 'phó giáo sư',
      professor: 'giáo sư',
    },
    ageBand: {
      '18-30': '18–30 tuổi',
      '31-35': '31–35 tuổi',
      '36-40': '36–40 tuổi',
      '41-45': '41–45 tuổi',
      '46-50': '46–50 tuổi',
      '51-55': '51–55 tuổi',
      '56-60': '56–60 tuổi',
      'over-60': 'trên 60 tuổi',
    },
  },
  provisions: {
    'statistics.composition': 'biểu thống kê đội ngũ đảng viên',
    'statistics.membership-movement': 'biểu thống kê tăng, giảm đảng viên',
    'statistics.new-members': 'biểu thống kê đảng viên mới kết nạp',
    'statistics.new-member.age-bands': 'các độ tuổi trong biểu thống kê đảng viên mới kết nạp',
    'statistics.regime': 'chế độ báo cáo thống kê 6 tháng và hằng năm',
    'statistics.report.interval': 'định kỳ báo cáo thống kê',
  },
}
