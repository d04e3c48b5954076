import type { SubjectTexts } from '../subject-texts.js'

/** Words of the statistics forms. */
export const statistics: SubjectTexts<'statistics'> = {
  rules: {},
  missing: {},
  cures: {},
  tasks: {},
  codes: {
    gender: {
      female: 'female',
      male: 'male',
    },
    occupation: {
      'party-front-mass-official': 'officials of Party, Front and mass bodies',
      'state-official': 'state officials',
      'commune-cadre': 'commune cadres, officials and part-timers',
      'village-part-timer': 'village part-timers',
      'public-service-staff': 'staff of public service units',
      'non-public-staff': 'staff of non-public service units',
      'enterprise-manager': 'enterprise managers',
      'enterprise-indirect-staff': 'indirect staff of enterprises',
      'enterprise-worker': 'enterprise workers',
      'agriculture-forestry-fishery': 'workers in agriculture, forestry and fishery',
      'armed-forces': 'armed forces',
      student: 'students',
      pupil: 'pupils',
      other: 'other',
    },
    professionalLevel: {
      elementary: 'elementary and technical',
      intermediate: 'intermediate',
      college: 'college',
      university: 'university',
      master: 'master',
      doctor: 'doctor',
    },
    academicTitle: {
      'associate-professor': 'associate professor',
      professor: 'professor',
    },
    ageBand: {
      '18-30': '18–30',
      '31-35': '31–35',
      '36-40': '36–40',
      '41-45': '41–45',
      '46-50': '46–50',
      '51-55': '51–55',
      '56-60': '56–60',
      'over-60': 'over 60',
    },
  },
  provisions: {
    'statistics.composition': 'the form of the whole membership',
    'statistics.membership-movement': 'the form of the movement of members',
    'statistics.new-members': 'the form of newly admitted members',
    'statistics.new-member.age-bands': 'age bands of the form of newly admitted members',
    'statistics.regime': 'the reports of the half-year and the year',
    'statistics.report.interval': 'how often statistics are reported',
  },
}
