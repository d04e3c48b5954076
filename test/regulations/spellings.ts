/**
 * What the register says where the law base words a value in prose: by provision, the base's wording and the register's value.
 * Figures, fractions, comparisons and codes need none.
 */
export const spellings: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'activity.exemption.decider': {
    'age or health: the cell': ['cell'],
    'age or health: the cell; other named reasons: the grassroots committee on the cell’s proposal, where there is none the standing committee of the committee directly above':
      ['cell'],
  },
  'eligibility.age.counting': {
    '`by-year` for persons over 60': 'by-year-over-maximum',
  },
  'eligibility.over-age.conditions': {
    'health AND prestige AND (works or lives at a grassroots place with no Party organisation OR no Party member there OR special need)':
      'health-and-prestige-and-place-or-need',
    'health AND prestige AND (no Party organisation at the place OR no Party member at the place OR special need)':
      'health-and-prestige-and-place-or-need',
  },
  'eligibility.over-age.consent-body': {
    'standing committee of the committee directly under the Central Committee':
      'centralDirectStandingCommittee',
  },
  'eligibility.population.consent-body': {
    'standing committee of the committee directly under the Central Committee': [
      'centralDirectStandingCommittee',
    ],
    none: [],
  },
  'eligibility.education.hardship.groups': {
    '{highland, deep, far and island area residents; residents of areas of special economic hardship}': [
      'mountain-area',
      'remote-area',
      'island-area',
      'specially-difficult-area',
    ],
    '{mountain, border, island, ethnic-minority, specially difficult area residents; fishers regularly at sea or on islands}':
      [
        'mountain-area',
        'border-area',
        'island-area',
        'ethnic-minority-area',
        'specially-difficult-area',
        'fisher',
      ],
  },
  'eligibility.education.literacy.minimum': {
    '`literate-national-script` + consent': 'literate-national-script',
  },
  'eligibility.education.literacy.groups': {
    '{village elders, hamlet heads, persons of prestige living in the hardship areas; fishers regularly at sea or on islands}':
      ['village-elder', 'hamlet-head', 'person-of-prestige', 'fisher'],
  },
  'eligibility.education.literacy.consent-body': {
    'standing committee of the committee directly under the Central Committee':
      'centralDirectStandingCommittee',
  },
  'eligibility.political.scope': {
    '{political history, present politics}': ['political-history', 'present-politics'],
    '{political history, present politics, political standard}': [
      'political-history',
      'present-politics',
      'political-standard',
    ],
    '{political standard}': ['political-standard'],
  },
  'eligibility.political.consent-body': {
    'provincial-level standing committee or other competent level': 'provincialStandingCommittee',
  },
  'eligibility.foreign-marriage.checks': {
    '{applicant Vietnamese citizen; lawful marriage; spouse’s background clear; no serious crime; spouse not hostile; security body verifies}':
      [
        'vietnamese',
        'lawful-marriage',
        'spouse-background-clear',
        'no-serious-crime',
        'spouse-not-hostile',
        'security-body-verifies',
      ],
  },
  'eligibility.private-owner.decider': {
    'standing committee of the committee directly above, on proposal of the grassroots committee at the head office':
      'upperStandingCommittee',
  },
  'eligibility.population.fifth-child.outcome': {
    never: 'never-considered',
  },
  'plan.levels': {
    'province → district → grassroots → cell': [
      'provinceCommittee',
      'districtCommittee',
      'grassrootsCommittee',
      'cell',
    ],
    'directly under the Central Committee → directly above the grassroots → grassroots → cell': [
      'centralDirectCommittee',
      'upperCommittee',
      'grassrootsCommittee',
      'cell',
    ],
  },
  'pool.review.levels': {
    '{cell, grassroots committee, district committee and equivalent}': [
      'cell',
      'grassrootsCommittee',
      'districtCommittee',
    ],
    '{cell, grassroots committee, committee directly above}': [
      'cell',
      'grassrootsCommittee',
      'upperCommittee',
    ],
  },
  'pool.authorisation.actor': {
    'grassroots committee': ['grassrootsCommittee'],
    'grassroots committee; where there is none, the committee directly above': [
      'grassrootsCommittee',
      'upperCommittee',
    ],
  },
  'awareness-certificate.issuer': {
    'district-political-centre': ['districtPoliticalCentre'],
    'commune-ward-special-zone-political-centre': ['communePoliticalCentre'],
  },
  'awareness-certificate.fallback-issuer': {
    'committee competent to admit': ['competentCommittee'],
  },
  'awareness-class.entrant.age.minimum': {
    'none stated': 'none-stated',
  },
  'class.essay.pass': {
    '5.0': 5,
  },
  'class.essay.ranks': {
    '[5,7) average; [7,8) fair; [8,9) good; [9,10] excellent': [
      [5, 'average'],
      [7, 'fair'],
      [8, 'good'],
      [9, 'excellent'],
    ],
  },
  'new-member-certificate.issuer': {
    'district political centre': ['districtPoliticalCentre'],
    'commune-level political centre, or the committee competent to admit': [
      'communePoliticalCentre',
      'competentCommittee',
    ],
  },
  'new-member-certificate.validity': {
    'no limit stated': 'no-limit',
  },
  'dossier.redo-items': {
    '{introduction paper; union resolution; supplementary verification if anything changed; supplementary opinions of organisations and of the residence cell}':
      ['introduction-paper', 'union-resolution', 'verification-if-changed', 'consolidated-opinions'],
  },
  'background-declaration.relatives': {
    '{paternal and maternal grandparents of self and spouse; parents or carer; spouse’s parents; spouse; siblings of self and spouse; children incl. legally adopted}':
      [
        'own-grandparents',
        'spouse-grandparents',
        'parents-or-carer',
        'spouse-parents',
        'spouse',
        'own-siblings',
        'spouse-siblings',
        'children',
      ],
  },
  'verification.subjects': {
    '{applicant; natural parents; spouse’s parents; person who directly raised the applicant; spouse; natural children with full civil capacity}':
      ['applicant', 'father', 'mother', 'spouse-father', 'spouse-mother', 'carer', 'spouse', 'adult-child'],
    '{applicant; natural parents; spouse’s parents; person who directly raised the applicant; person who directly raised the spouse; spouse; natural children with full civil capacity}':
      [
        'applicant',
        'father',
        'mother',
        'spouse-father',
        'spouse-mother',
        'carer',
        'spouse-carer',
        'spouse',
        'adult-child',
      ],
  },
  'verification.content': {
    'applicant {political history, present politics, line and law, morals and lifestyle}; relatives {political history, present politics, line and law}':
      {
        applicant: ['political-history', 'present-politics', 'line-and-law', 'morals-and-lifestyle'],
        relatives: ['political-history', 'present-politics', 'line-and-law'],
      },
    'applicant {political standard, line and law, morals and lifestyle}; relatives {political standard, line and law}':
      {
        applicant: ['political-standard', 'line-and-law', 'morals-and-lifestyle'],
        relatives: ['political-standard', 'line-and-law'],
      },
  },
  'verification.member-relative.exemption': {
    '`none-verified` if declaration full, clear and truthful': 'none-verified',
    '`none-verified` if declaration full, clear, truthful AND confirmed by the committee managing that member':
      'none-verified-if-confirmed',
    '`history-only`: political history waived, present politics and law observance still verified':
      'history-only',
  },
  'verification.certifier': {
    'grassroots committee': ['grassrootsCommittee'],
    'grassroots committee; where there is none, the committee directly above': [
      'grassrootsCommittee',
      'upperCommittee',
    ],
  },
  'verification.barred-verifiers': {
    '{applicant; parents; spouse; siblings; natural or lawfully adopted children}': [
      'applicant',
      'parent',
      'spouse',
      'sibling',
      'child',
    ],
  },
  'opinions.residence.waiver': {
    'special-cases-by-secretariat-rule': 'secretariat-rule',
  },
  'introduction.youth-union.bodies': {
    '{grassroots Youth Union executive}': ['youthUnionExecutive'],
    '{grassroots Youth Union executive; collective of a grassroots Youth Union branch}': [
      'youthUnionExecutive',
      'youthUnionBranch',
    ],
  },
  'introduction.trade-union.bodies': {
    '{grassroots trade-union executive}': ['tradeUnionExecutive'],
  },
  'introduction.youth.age.maximum': {
    'not defined': 'not-defined',
  },
  'introduction.together.kinds': {
    '{work, labour, study}': ['work', 'labour', 'study'],
    '{work, labour, study, activity at the same residence}': ['work', 'labour', 'study', 'residence'],
  },
  'vote.cell.base': {
    'all official members summoned MINUS (on temporary activity elsewhere AND absent) MINUS (exempted from work and activity AND absent) MINUS suspended, charged, prosecuted, detained MINUS absent for a whole congress with accepted reason':
      'official-members-summoned-less-deductions',
  },
  'vote.committee.base': {
    'sitting members MINUS (temporarily transferred AND absent) MINUS suspended, charged, prosecuted, detained':
      'sitting-members-less-deductions',
  },
  'vote.form': {
    '{secret ballot, raised membership card}': ['secret-ballot', 'raised-card'],
  },
  'structure.levels': {
    'central → province → district → grassroots → cell': [
      'central',
      'province',
      'district',
      'grassroots',
      'cell',
    ],
    'central → province → commune, ward or special zone (acting as committee directly above) → grassroots organisation or village cell':
      ['central', 'province', 'commune-as-upper', 'grassroots', 'cell'],
    'central → province → commune, ward or special zone as a grassroots organisation directly under the province → organisations under it → cell':
      ['central', 'province', 'commune-as-grassroots', 'organisation', 'cell'],
  },
  'structure.special-zone.role': {
    none: ['none'],
    'committee directly above OR grassroots organisation, chosen by the provincial committee after written agreement of the Organising Commission':
      ['upper', 'grassroots'],
    'grassroots organisation directly under the province': ['grassroots'],
  },
  'structure.cell.kinds': {
    '{grassroots cell, cell under a grassroots committee}': ['grassroots-cell', 'cell-under-grassroots'],
    '{grassroots cell, cell under a grassroots committee, village or street cell directly under the commune}':
      ['grassroots-cell', 'cell-under-grassroots', 'village-cell'],
    '{cell}': ['cell'],
  },
  // From 2026-07-26 the bodies competent by assumption alone are no part of the value.
  'decision.admission.decider': {
    'district-level standing committee; delegated grassroots committee collectively; province or central level: standing members with commission heads':
      [
        'districtStandingCommittee',
        'upperStandingCommittee',
        'grantedStandingCommittee',
        'delegatedGrassrootsCommittee',
        'standingMembersAndHeads',
      ],
    '(a) delegated grassroots committee, collectively; (b) committee directly above (district and equivalent) or granted upper-level power: standing committee; (c) grassroots organisation directly under a province, city or central-level committee and not delegated: standing members with the standing-committee members heading Party commissions; (d) Army, Public Security: separate Politburo rules':
      [
        'districtStandingCommittee',
        'upperStandingCommittee',
        'grantedStandingCommittee',
        'delegatedGrassrootsCommittee',
        'standingMembersAndHeads',
      ],
    '(a) delegated grassroots committee, collectively; (b) committee directly above, committee granted upper-level power, committee on pilot for it (commune, ward): standing committee; (c) province or central level: standing members with commission heads; (d) Army, Public Security: separate Politburo rules':
      [
        'communeStandingCommittee',
        'upperStandingCommittee',
        'grantedStandingCommittee',
        'delegatedGrassrootsCommittee',
        'standingMembersAndHeads',
      ],
    '(a) grassroots committee: its standing committee; (b) committee directly above, committee granted upper-level power: its standing committee; (c) province or central level, organisation not delegated: standing members with commission heads; (d) Army, Public Security: separate Politburo rules':
      ['grassrootsStandingCommittee', 'communeStandingCommittee', 'standingMembersAndHeads'],
  },
  'no-cell.assigning-body': {
    'committee directly above': ['upperCommittee'],
    'committee directly above; committee granted upper-level power; pilot committee; delegated grassroots committee':
      ['upperCommittee', 'grantedPowerCommittee', 'pilotCommittee', 'delegatedGrassrootsCommittee'],
  },
  'ceremony.late.consent-body': {
    'committee directly above': 'upperCommittee',
  },
  'recognition.official-date': {
    'probation-end': 'term-end',
  },
  'seniority.start': {
    'admission-decision-date': 'admission-decision',
  },
  'seniority.readmitted.start': {
    '`first-admission-decision-date` minus time outside': 'first-decision-less-time-outside',
  },
  'membership-card.handover': {
    'after recognition, by the committee directly above': 'after-recognition',
    'nearest cell meeting after the recognition decision; decided by the committee directly above':
      'nearest-cell-meeting',
  },
  'member-transfer.temporary.status': {
    'counted at home (fee, vote and candidacy at the temporary place not established)': ['counted-at-home'],
    'counted at home; pays at the temporary place; no vote and no candidacy there': [
      'counted-at-home',
      'fee-at-temporary-place',
      'no-vote-there',
    ],
    'counted at home; pays at the temporary place (vote and candidacy there: not established)': [
      'counted-at-home',
      'fee-at-temporary-place',
    ],
  },
  'member-transfer.slip.kinds': {
    '{official: 10, internal: 7, temporary: 8, abroad: 2}': {
      'official-transfer': 10,
      'internal-transfer': 7,
      'temporary-transfer': 8,
      'transfer-abroad': 2,
    },
  },
  'complaint.removal.local-levels': {
    '{province, district}': ['province', 'district'],
    '{province, committee directly above}': ['province', 'upperCommittee'],
  },
  'member-transfer.blocked-while': {
    '{inspection; examination; complaint or denunciation being handled}': [
      'inspection',
      'examination',
      'complaint-or-denunciation',
    ],
  },
  'seniority.deducted': {
    '{expulsion; removal; lost contact; gap in a transfer}': [
      'expulsion',
      'removal',
      'lost-contact',
      'transfer-gap',
    ],
  },
  'readmission.population.repeat.outcome': {
    never: 'never-considered',
  },
  'discipline.expulsion.excludes': {
    '{removal; resignation}': ['removal', 'resignation'],
  },
  'discipline.probationary.forms': {
    '{reprimand, warning}': ['reprimand', 'warning'],
  },
  'discipline.limitation.expulsion': {
    none: 'no-limit',
  },
  'criminal.fast-track.threshold': {
    '`non-custodial-reform` or heavier; also being wanted or detained': [
      'wanted',
      'detained',
      'non-custodial-reform',
      'imprisonment',
    ],
  },
  'readmission.consent-body': {
    'provincial-level standing committee': ['provincialStandingCommittee'],
    'provincial-level standing committee, or its standing members if the working rules authorise them': [
      'provincialStandingCommittee',
      'provincialStandingMembers',
    ],
  },
  'readmission.decider': {
    'district committee and equivalent': ['upperCommitteeItself'],
    'any committee competent to admit': ['competentCommittee'],
  },
  'member-file.custodian': {
    'grassroots committee; where it cannot: the committee directly above; members on labour abroad: the committee directly above; Foreign Ministry’s organisation: its own committee':
      ['grassrootsCommittee', 'upperCommittee'],
    'grassroots committee; where it cannot or there is none: the committee directly above; members on labour abroad, the dead and the departed, admission files of probationary members, member sheets: the committee directly above; Foreign Ministry’s organisation: its own committee':
      ['grassrootsCommittee', 'upperCommittee'],
  },
  'member-file.lost.decider': {
    'standing committee of the committee directly above': 'upperStandingCommittee',
  },
  'membership-question.decider': {
    'cadres managed centrally: Central Organising Commission; by the province: its standing committee; others: standing committee of the committee directly above':
      ['upperStandingCommittee', 'provincialStandingCommittee'],
  },
  'readmission.barred-reasons': {
    '{breach concerning political history or present politics; further reasons not established}': [
      'political-history-or-present-politics',
    ],
    '{abandoned activity; applied to leave except for specially hard family circumstances; serious breach of internal unity; convicted of corruption; convicted of a serious or graver crime}':
      ['abandonment', 'applied-to-leave-without-hardship', 'internal-unity', 'corruption', 'serious-crime'],
    '{abandoned activity; applied to leave except for specially hard family circumstances; serious breach of internal unity; convicted of corruption, waste or negative acts; convicted of a serious or graver crime}':
      [
        'abandonment',
        'applied-to-leave-without-hardship',
        'internal-unity',
        'corruption',
        'serious-crime',
        'waste-or-negative-acts',
      ],
  },
  'annulment.substantive.grounds': {
    '{Charter art. 1 not met; untruthful declaration; under age; political standard; not re-admittable}': [
      'charter-article-1',
      'untruthful-declaration',
      'under-age',
      'political-standard',
      'not-readmittable',
    ],
    '{Charter art. 1 standards or conditions not met}': ['charter-article-1'],
  },
  'annulment.procedural.method': {
    '`redo-faulty-steps-only`, then one decision annuls, recognises and fixes the dates again':
      'redo-faulty-steps-only',
  },
  'annulment.on-transfer.method': {
    'before reception: stop and write back; after reception: present competent committee annuls with written consent of the competent higher level':
      ['stop-and-write-back', 'receiving-committee-with-consent'],
  },
  'annulment.organisation-gone.body': {
    'competent committee where the member now belongs': 'present-committee',
    'none stated': 'none-stated',
  },
  'annulment.deadline': {
    'none stated': 'none-stated',
  },
  'badge.years': {
    '30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90': [30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90],
    '30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95': [
      30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95,
    ],
  },
  'badge.days': {
    '3 February, 19 May, 2 September, 7 November and other important occasions': [
      '02-03',
      '05-19',
      '09-02',
      '11-07',
    ],
  },
  'badge.early.posthumous': {
    none: 0,
  },
  'statistics.new-member.age-bands': {
    '18–30, 31–35, 36–40, 41–45, 46–50, 51–55, 56–60, > 60, and the average': [
      [18, '18-30'],
      [31, '31-35'],
      [36, '36-40'],
      [41, '41-45'],
      [46, '46-50'],
      [51, '51-55'],
      [56, '56-60'],
      [61, 'over-60'],
    ],
  },
}
