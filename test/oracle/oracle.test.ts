import { describe, it } from 'vitest'
import { recentLives, wholeLives } from './cases/agendas.js'
import { former, ofAnyAge, overAge } from './cases/applicant.js'
import { badges } from './cases/badges.js'
import { ceremonies, recognitions, reviews, decisions as timelyDecisions } from './cases/clocks.js'
import { certificates, dossiers, introductions } from './cases/papers.js'
import { cellVotes, decisions, exitDecisions, failedVotes, grassrootsVotes } from './cases/votes.js'
import { agree, agreeOnAgendas, agreeOnLives } from './compare.js'

// The rules of `law/` were written from the law alone, with figures of their own; nothing of the library's rules or
// regulations is imported there. Look further with FC_RUNS=20000 npx vitest run --project utc test/oracle

const timeout = 3_600_000

describe('the library and a second reading of the law agree', () => {
  it.each([
    { subject: 'the age of the applicant', asked: ['age window'], cases: ofAnyAge },
    { subject: 'an applicant above the age', asked: ['over-age consent'], cases: overAge },
    { subject: 'the awareness certificate', asked: ['certificate'], cases: certificates },
    { subject: 'the dossier', asked: ['dossier'], cases: dossiers },
    { subject: 'who introduces', asked: ['introduction'], cases: introductions },
    {
      subject: 'a former member',
      asked: ['readmission wait', 'readmission reason', 'readmission once'],
      cases: former,
    },
    {
      subject: 'a vote of the cell',
      asked: ['cell fraction', 'cell minimum', 'exit proposed'],
      cases: cellVotes,
    },
    {
      subject: 'a vote of the grassroots committee',
      asked: ['grassroots fraction', 'exit proposed'],
      cases: grassrootsVotes,
    },
    { subject: 'a decision', asked: ['majority', 'delegated collective'], cases: decisions },
    { subject: 'the time of a decision', asked: ['decision deadline'], cases: timelyDecisions },
    { subject: 'the time of the ceremony', asked: ['ceremony deadline'], cases: ceremonies },
    { subject: 'the review of a recognition', asked: ['twelve months', 'review deadline'], cases: reviews },
    { subject: 'three failed votes', asked: ['three failed votes'], cases: failedVotes },
    { subject: 'the official date', asked: ['official date'], cases: recognitions },
    { subject: 'a decision on an exit', asked: ['exit decided'], cases: exitDecisions },
    { subject: 'a badge', asked: ['badge earned', 'badge wait'], cases: badges },
  ])('on $subject', ({ asked, cases }) => agree(asked, cases), timeout)

  it('on every act of a whole life', () => agreeOnLives(wholeLives), timeout)

  it('on the agenda of a whole life', () => agreeOnAgendas(wholeLives), timeout)

  it('on the agenda of a life of the latest years', () => agreeOnAgendas(recentLives), timeout)
})
