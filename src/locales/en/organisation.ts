import type { SubjectTexts } from '../subject-texts.js'
import { bodies } from './bodies.js'

/** Words of the organisation and its directory. */
export const organisation: SubjectTexts<'organisation'> = {
  rules: {
    'organisation.no-cell-assignment': {
      title: 'a place with no member or no cell is served by the cell that the competent body assigns',
      broken: {
        headline: 'The cell was assigned without competence.',
        detail: 'assigned by {actual}',
        todo: '{required|or} to assign the cell',
      },
      met: 'The cell was assigned by {actual}, which is competent.',
    },
    'organisation.cell-minimum': {
      title: 'the cell has enough official members before it meets to consider and vote',
      broken: { headline: 'Fewer than {minimum} official members: the cell has {actual}.' },
      met: 'The cell has {actual|official member|official members}; at least {minimum} are needed.',
    },
    'organisation.body-known': {
      title: 'the body named in the act is in the directory of the organisation',
      broken: { headline: 'The directory has no “{body|raw}”.' },
      met: 'The body is in the directory.',
    },
    'organisation.body-in-period': {
      title: 'the body that acts exists on the day, at a level the structure of that day has',
      broken: { headline: 'The body “{body|raw}” no longer existed on {actual}.', detail: 'it is {level}' },
      met: 'The body “{body|raw}” ({level}) exists on {actual}.',
    },
    'organisation.body-capacity': {
      title: 'a body acts in a capacity that its level has',
      broken: {
        headline: 'The body “{body|raw}” acts in a wrong capacity.',
        detail: 'it is {level}, not {actual}',
      },
      met: 'The body “{body|raw}” is {level} and acts as {actual}.',
    },
    'organisation.right-cell-above': {
      title: 'the cell that acts is that of the case, and the committee that acts stands above it',
      broken: { headline: 'The body “{body|raw}” is not above the cell “{cell|raw}”.' },
      met: 'The body “{body|raw}” is the body over the cell “{cell|raw}” for this act.',
    },
    'organisation.decider-of-the-day': {
      title: 'the decision comes from the committee that is competent for the cell on its day',
      broken: { headline: 'Decided without competence: “{body|raw}”; it is for “{decider|raw}”.' },
      met: 'The decision is of “{body|raw}” ({actual}), competent for the cell on its day.',
    },
    'organisation.delegation-criteria': {
      title:
        'a delegated grassroots committee had the members and the years rated well that a delegation needs',
      broken: {
        headline: ({ of }) => {
          if (of === 'members') return 'Not more than {moreThan} members when delegated on {from}: {actual}.'
          if (of === 'place') return 'No delegation to a committee of this kind.'
          return of === 'by'
            ? 'Delegated without competence: “{body|raw}”; it is for “{above|raw}”.'
            : 'Fewer than {minimum} good years when delegated on {from}: {actual}.'
        },
        detail: ({ of }) => (of === 'place' ? '{place}' : undefined),
      },
      met: 'The delegation of {from} met its criteria.',
    },
    'organisation.granted-power': {
      title: 'a committee with granted upper-level power holds the grant, and had the members it needs',
      broken: {
        headline: ({ of }) => {
          if (of === 'grant') return 'The body “{body|raw}” has no granted power on {actual}.'
          if (of === 'place') return 'No grant to a committee of this kind.'
          return of === 'superior'
            ? 'Its superior is not directly under the Central Committee: “{above|raw}”.'
            : 'Too few members when granted on {from}: {actual}, {minimum} needed.'
        },
        detail: ({ of }) => (of === 'place' ? '{place}' : undefined),
      },
      met: 'The committee had {actual|member|members} when it was granted upper-level power on {from}; at least {minimum} are required.',
    },
    'organisation.cell-members': {
      title: 'the cell has the official members it needs to meet and propose',
      broken: { headline: 'Fewer than {minimum} official members: the cell “{cell|raw}” has {actual}.' },
      met: 'The cell “{cell|raw}” has {actual|official member|official members} in the directory.',
    },
    'organisation.grassroots-minimum': {
      title: 'a grassroots committee is created with the members required, probationary ones included',
      broken: {
        headline: ({ leaveBy }) =>
          leaveBy === undefined
            ? 'Too few members: {actual}, {minimum} needed.'
            : 'Too few members: {actual}, {minimum} needed; leave does not count.',
      },
      met: 'The grassroots committee was created on {from} with {actual|member|members}.',
    },
    'organisation.upper-committee-special': {
      title: 'an upper-level committee in a special place is created with the members required',
      broken: { headline: 'Too few members when created on {from}: {actual}, {minimum} needed.' },
      met: 'The upper-level committee was created on {from} with {actual|member|members}.',
    },
    'organisation.cell-created': {
      title: 'a cell is created with the official members it needs, probationary ones not counted',
      broken: { headline: 'Fewer than {minimum} official members: the cell “{cell|raw}” has {actual}.' },
      met: 'The cell “{cell|raw}” was created on {from} with {actual|official member|official members}.',
    },
    'organisation.probationary-activity-cell': {
      title:
        'a cell of probationary activity abroad has the members required, and is for a place with too few official members for a cell',
      broken: {
        headline: ({ official }) =>
          official === undefined
            ? 'Fewer than {minimum} members: the probationary-activity cell has {actual}.'
            : 'Not needed: {official} official members make an ordinary cell.',
      },
      met: 'The cell of probationary activity was created on {from} with {actual|member|members}.',
    },
    'organisation.cell-stays-one': {
      title: 'a cell of thirty members and more stays one cell only by leave of the committee above',
      broken: {
        headline: ({ leaveBy }) =>
          leaveBy === undefined
            ? 'No leave to stay one cell of {actual} members (from {minimum}).'
            : 'No valid leave: a cell of {actual} members (from {minimum}).',
      },
      met: 'The cell has {actual|member|members} since {from} and stays one by leave of “{leaveBy|raw}”.',
    },
    'organisation.section-committee': {
      title: 'a section committee stands under a grassroots committee',
      broken: {
        headline: 'Not under a grassroots committee: “{body|raw}” is under “{above|raw}”.',
      },
      met: 'The section committee “{body|raw}” stands under the grassroots committee “{above|raw}” on {from}.',
    },
    'organisation.section-leave': {
      title: 'a section committee is created by leave of the committee above the grassroots committee',
      broken: { headline: 'The leave of {leaveOn} by “{leaveBy|raw}” does not count.' },
      met: 'The section committee “{body|raw}” was created on {from} by leave of “{leaveBy|raw}”.',
    },
    'organisation.village-cell': {
      title: 'the cell of a village or street stands directly under the commune committee',
      broken: { headline: 'Not under a commune committee: “{cell|raw}” is under “{above|raw}”.' },
      met: 'The village cell “{cell|raw}” stands directly under the commune committee “{above|raw}” on {from}.',
    },
    'organisation.counts-agree': {
      title: 'the numbers recorded of a body for one day agree',
      broken: {
        headline: ({ of }) => {
          if (of === 'official') return 'Not as counted: {actual} official members of {counted} in all.'
          if (of === 'creation') return 'Not as counted: {actual} members at creation, {counted} counted.'
          if (of === 'delegation')
            return 'Not as counted: {actual} members when delegated, {counted} counted.'
          if (of === 'grant') return 'Not as counted: {actual} members when granted, {counted} counted.'
          return 'Too young: {actual} years rated, {counted} years of existence.'
        },
        detail: 'the body “{body|raw}”, on {from}',
      },
      met: 'The numbers recorded for one day agree.',
    },
    'organisation.rests-on-creation': {
      title:
        'a grassroots committee that votes or decides was created with the members required, or by leave',
      broken: { headline: 'Fewer than {minimum} members: “{body|raw}”, created on {from}, has {actual}.' },
      met: 'The grassroots committee “{body|raw}” was created on {from} with {actual|member|members}, as required or by leave, or has come to the number since.',
    },
  },
  missing: {
    'organisation.leave': 'The directory states no leave of the committee above.',
    'unit.assignedBy': 'Not recorded: which body assigned the cell.',
  },
  cures: {
    'act.by-body-of-the-day': 'the body active and competent on that day to act',
    'cell.assigned': 'have the competent body assign a cell to the place',
    'cell.strengthened': 'have the level above assign official members to the cell or merge it',
    'members.introduced-elsewhere':
      'have the level above introduce the members to another suitable organisation',
    'organisation.directory-completed': '{actor} to complete the directory',
    'organisation.leave-given': '{actor} to ask for and record the consent of the committee above',
  },
  tasks: {},
  codes: {
    cellKind: {
      cell: bodies.cell,
      'grassroots-cell': 'grassroots cell',
      'cell-under-grassroots': 'cell under a grassroots committee',
      'village-cell': 'village cell',
    },
    armedForces: {
      army: 'the Army',
      'public-security': 'the Public Security forces',
    },
    assigner: {
      upperCommittee: bodies.upperCommittee,
      grantedPowerCommittee: 'the committee with granted upper-level power',
      provincialCommittee: 'the provincial committee',
      managingCommittee: 'the level that manages the enterprise',
      pilotCommittee: 'the committee on pilot as the committee directly above',
      delegatedGrassrootsCommittee: bodies.delegatedGrassrootsCommittee,
      zoneGrassrootsCommittee: 'the grassroots committee of the industrial zone',
    },
    structureLevel: {
      central: 'central level',
      province: 'provincial level',
      district: 'district level',
      grassroots: 'grassroots organisation',
      cell: bodies.cell,
      organisation: 'Party organisation below',
      'commune-as-upper': 'commune level as the level directly above',
      'commune-as-grassroots': 'commune level as a grassroots organisation',
    },
    unitPlace: {
      office: 'office',
      enterprise: 'enterprise',
      'service-unit': 'public service unit',
      'armed-unit': 'armed unit',
      territory: 'territory',
      other: 'other unit',
    },
    specialZone: {
      none: 'none',
      upper: 'the committee directly above',
      grassroots: 'grassroots organisation',
    },
  },
  provisions: {
    'no-cell.assigning-body': 'body that assigns a cell to a place without members or without a cell',
    'no-cell.assigning-body.by-place': 'body that assigns a cell, by the kind of place',
    'no-cell.zone-assigning-body': 'body that assigns a cell in an industrial zone',
    'delegation.members.minimum': 'members a grassroots committee must have more than to be delegated',
    'delegation.quality-years.minimum': 'years in a row rated well that a delegation needs',
    'granted-power.members.minimum': 'members needed for granted upper-level power',
    'granted-power.members.minimum-central':
      'members needed for granted upper-level power of central bodies and those directly under the province',
    'grassroots-organisation.members.minimum': 'members needed to create a grassroots committee',
    'grassroots-organisation.members.minimum.charter':
      'members of a grassroots organisation from which it is a committee, by the Party Charter',
    'organisation.leave': 'leave of a committee above for what is outside the numbers',
    'organisation.members-elsewhere': 'members of a place with too few for a cell',
    'organisation.section-committee': 'place of a section committee',
    'structure.cell.kinds': 'kinds of cells',
    'structure.levels': 'levels of Party organisation',
    'structure.district.last-day': 'last day of the district level',
    'structure.special-zone.role': 'the part a special zone plays in the structure',
    'upper-committee.special-place.members.minimum':
      'members needed for an upper-level committee in a special place',
  },
}
