import { newMemberClassCertificateHeldClause } from '../regulations/membership/new-member-class.js'
import { awarenessCertificateHeldClause } from '../regulations/pool/awareness-certificate.js'
import { admitted } from './branches.js'
import { kit } from './kit.js'
import { named } from './named.js'

/** The awareness class of the candidate: it runs beside every other step, and may be repeated. */
export const awarenessTraining = kit.createStateConfig({
  ...named('việc học lớp bồi dưỡng', 'class', awarenessCertificateHeldClause),
  initial: 'untrained',
  states: {
    untrained: {
      ...named('chưa học lớp bồi dưỡng nhận thức về Đảng', 'awareness class not yet attended'),
      on: {
        'class.entered': admitted('inClass', { course: 'awareness' }),
        'certificate.issued': admitted('trained', { course: 'awareness' }),
      },
    },
    inClass: {
      ...named('đang học lớp bồi dưỡng nhận thức về Đảng', 'in the awareness class'),
      on: { 'certificate.issued': admitted('trained', { course: 'awareness' }) },
    },
    trained: {
      ...named('đã có giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng', 'awareness certificate held'),
      on: {
        'class.entered': admitted('inClass', { course: 'awareness' }),
        'certificate.issued': admitted('trained', { course: 'awareness' }),
      },
    },
  },
})

/** The new-member class of the probationary member, which may be repeated too. */
export const newMemberTraining = kit.createStateConfig({
  ...named('việc học lớp bồi dưỡng', 'class', newMemberClassCertificateHeldClause),
  initial: 'untrained',
  states: {
    untrained: {
      ...named('chưa học lớp bồi dưỡng đảng viên mới', 'new-member class not yet attended'),
      on: {
        'class.entered': admitted('inClass', { course: 'new-member' }),
        'certificate.issued': admitted('certified', { course: 'new-member' }),
      },
    },
    inClass: {
      ...named('đang học lớp bồi dưỡng đảng viên mới', 'in the new-member class'),
      on: { 'certificate.issued': admitted('certified', { course: 'new-member' }) },
    },
    certified: {
      ...named('đã có giấy chứng nhận bồi dưỡng đảng viên mới', 'new-member certificate held'),
      // A certificate that does not count is made up for, and one with a fault issued again.
      on: {
        'class.entered': admitted('inClass', { course: 'new-member' }),
        'certificate.issued': admitted('certified', { course: 'new-member' }),
      },
    },
  },
})
