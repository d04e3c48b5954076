import type { SubjectTexts } from '../subject-texts.js'
import { bodies } from './bodies.js'

/** Words of the organisation and its directory. */
export const organisation: SubjectTexts<'organisation'> = {
  rules: {
    'organisation.no-cell-assignment': {
      title: 'a place with no member or no cell is served by the cell that the competent body assigns',
      broken: 'The cell was assigned by {actual}, which is not competent; it must be {required|or}.',
      met: 'The cell was assigned by {actual}, which is competent.',
    },
    'organisation.cell-minimum': {
      title: 'the cell has enough official members before it meets to consider and vote',
      broken:
        'The cell has {actual|official member|official members}, and at least {minimum} are needed; it cannot meet to vote.',
      met: 'The cell has {actual|official member|official members}; at least {minimum} are needed.',
    },
    'organisation.body-known': {
      title: 'the body named in the act is in the directory of the organisation',
      broken:
        'The directory of the organisation has no body “{body|raw}”; the act was not checked against it.',
    },
    'organisation.body-in-period': {
      title: 'the body that acts exists on the day, at a level the structure of that day has',
      broken: (facts) =>
        facts.successor === undefined
          ? 'The body “{body|raw}” ({level}) is no body of the structure on {actual}: a wrong authority.'
          : 'The body “{body|raw}” ({level}) is no body of the structure on {actual}: a wrong authority; “{successor|raw}” carries it on.',
      met: 'The body “{body|raw}” ({level}) exists on {actual}.',
    },
    'organisation.body-capacity': {
      title: 'a body acts in a capacity that its level has',
      broken: 'The body “{body|raw}” is {level}; it cannot act as {actual}.',
      met: 'The body “{body|raw}” is {level} and acts as {actual}.',
    },
    'organisation.right-cell-above': {
      title: 'the cell that acts is that of the case, and the committee that acts stands above it',
      broken: (facts) =>
        Array.isArray(facts.required) && facts.required.length === 0
          ? 'The body “{body|raw}” is neither the cell “{cell|raw}” nor a body above it; the directory has none there for this act.'
          : 'The body “{body|raw}” is neither the cell “{cell|raw}” nor a body above it; for this act it must be {required|raw}.',
      met: 'The body “{body|raw}” is the body over the cell “{cell|raw}” for this act.',
    },
    'organisation.decider-of-the-day': {
      title: 'the decision comes from the committee that is competent for the cell on its day',
      broken:
        'The decision is of “{body|raw}” ({actual}); for this cell on that day it must be of “{decider|raw}” ({required}).',
      met: 'The decision is of “{body|raw}” ({actual}), competent for the cell on its day.',
    },
    'organisation.delegation-criteria': {
      title:
        'a delegated grassroots committee had the members and the years rated well that a delegation needs',
      broken: ({ of }) => {
        if (of === 'members')
          return 'The grassroots committee had {actual|member|members} when it was delegated on {from}; more than {moreThan} are required. The delegation does not count.'
        if (of === 'place')
          return 'A committee of this kind ({place}) is not delegated; offices, enterprises, public service units and the armed forces are. The delegation of {from} does not count.'
        return of === 'by'
          ? 'The delegation of {from} is of “{body|raw}”; the committee directly above was “{above|raw}”. The delegation does not count.'
          : 'The grassroots committee was rated well for {actual|year|years} in a row when it was delegated on {from}; at least {minimum} are required. The delegation does not count.'
      },
      met: 'The delegation of {from} met its criteria.',
    },
    'organisation.granted-power': {
      title: 'a committee with granted upper-level power holds the grant, and had the members it needs',
      broken: ({ of }) => {
        if (of === 'grant') return 'The committee “{body|raw}” has no granted upper-level power on {actual}.'
        if (of === 'place')
          return 'A committee of this kind ({place}) is not granted upper-level power; offices, enterprises, public service units and armed units are. The grant of {from} does not count.'
        return of === 'superior'
          ? 'Upper-level power was granted on {from} under “{above|raw}” ({level}); the superior must be a committee directly under the Central Committee, others are pilots under rules of their own.'
          : 'The committee had {actual|member|members} when it was granted upper-level power on {from}; at least {minimum} are required. The grant does not count.'
      },
      met: 'The committee had {actual|member|members} when it was granted upper-level power on {from}; at least {minimum} are required.',
    },
    'organisation.cell-members': {
      title: 'the cell has the official members it needs to meet and propose',
      broken:
        'The cell “{cell|raw}” has {actual|official member|official members} in the directory; at least {minimum} are required.',
      met: 'The cell “{cell|raw}” has {actual|official member|official members} in the directory.',
    },
    'organisation.grassroots-minimum': {
      title: 'a grassroots committee is created with the members required, probationary ones included',
      broken: ({ leaveBy }) =>
        leaveBy === undefined
          ? 'The grassroots committee was created on {from} with {actual|member|members}; at least {minimum} are required, or the leave of the committee directly above or a higher one.'
          : 'The grassroots committee was created on {from} with {actual|member|members}, under {minimum}; the leave of “{leaveBy|raw}” of {leaveOn} is not of a committee above it, or was given later.',
      met: 'The grassroots committee was created on {from} with {actual|member|members}.',
    },
    'organisation.upper-committee-special': {
      title: 'an upper-level committee in a special place is created with the members required',
      broken:
        'The upper-level committee was created on {from} with {actual|member|members}; at least {minimum} are required.',
      met: 'The upper-level committee was created on {from} with {actual|member|members}.',
    },
    'organisation.cell-created': {
      title: 'a cell is created with the official members it needs, probationary ones not counted',
      broken:
        'The cell “{cell|raw}” was created on {from} with {actual|official member|official members}; at least {minimum} are required, else its members are introduced to another organisation.',
      met: 'The cell “{cell|raw}” was created on {from} with {actual|official member|official members}.',
    },
    'organisation.probationary-activity-cell': {
      title:
        'a cell of probationary activity abroad has the members required, and is for a place with too few official members for a cell',
      broken: ({ official }) =>
        official === undefined
          ? 'The cell of probationary activity was created on {from} with {actual|member|members}; at least {minimum} are required.'
          : 'The place had {official|official member|official members} on {from}, enough for a cell; a cell of probationary activity is for fewer.',
      met: 'The cell of probationary activity was created on {from} with {actual|member|members}.',
    },
    'organisation.cell-stays-one': {
      title: 'a cell of thirty members and more stays one cell only by leave of the committee above',
      broken: ({ leaveBy }) =>
        leaveBy === undefined
          ? 'The cell has {actual|member|members} since {from}, against {minimum}; without leave of the committee above it does not stay one cell.'
          : 'The cell has {actual|member|members} since {from}, against {minimum}; the leave of “{leaveBy|raw}” of {leaveOn} is not of a committee above it, or was given later.',
      met: 'The cell has {actual|member|members} since {from} and stays one by leave of “{leaveBy|raw}”.',
    },
    'organisation.section-committee': {
      title: 'a section committee stands under a grassroots committee',
      broken:
        'The section committee “{body|raw}” stands under “{above|raw}” ({level}) on {from}, which is no grassroots committee that day.',
      met: 'The section committee “{body|raw}” stands under the grassroots committee “{above|raw}” on {from}.',
    },
    'organisation.section-leave': {
      title: 'a section committee is created by leave of the committee above the grassroots committee',
      broken:
        'The leave of “{leaveBy|raw}” of {leaveOn} for the section committee “{body|raw}” of {from} is not of a committee above the grassroots, or was given later.',
      met: 'The section committee “{body|raw}” was created on {from} by leave of “{leaveBy|raw}”.',
    },
    'organisation.village-cell': {
      title: 'the cell of a village or street stands directly under the commune committee',
      broken:
        'The village cell “{cell|raw}” stands under “{above|raw}” ({level}) on {from}; it belongs directly under the commune committee.',
      met: 'The village cell “{cell|raw}” stands directly under the commune committee “{above|raw}” on {from}.',
    },
    'organisation.rests-on-creation': {
      title:
        'a grassroots committee that votes or decides was created with the members required, or by leave',
      broken:
        'The grassroots committee “{body|raw}” was created on {from} with {actual|member|members}, under {minimum}, without leave that counts; its vote or decision is of a wrong authority.',
      met: 'The grassroots committee “{body|raw}” was created on {from} with {actual|member|members}, as required or by leave, or has come to the number since.',
    },
  },
  missing: {
    'organisation.leave': 'The directory states no leave of the committee above.',
    'unit.assignedBy': 'The file does not state which body assigned the cell to the place without one.',
  },
  cures: {
    'act.by-body-of-the-day': 'let the body act that exists and is competent on that day',
    'cell.assigned': 'have the competent body assign a cell to the place',
    'cell.strengthened': 'have the level above assign official members to the cell or merge it',
    'members.introduced-elsewhere':
      'have the level above introduce the members to another suitable organisation',
    'organisation.directory-completed': 'complete the directory of the organisation',
    'organisation.leave-given': 'obtain and record the leave of the committee above',
  },
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
