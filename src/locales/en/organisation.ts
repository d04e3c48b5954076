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
      broken: (facts) =>
        facts.of === 'members'
          ? 'The grassroots committee had {actual|member|members} when it was delegated on {from}; more than {moreThan} are required. The delegation does not count.'
          : 'The grassroots committee was rated well for {actual|year|years} in a row when it was delegated on {from}; at least {minimum} are required. The delegation does not count.',
      met: 'The delegation of {from} met its criteria.',
    },
    'organisation.granted-power': {
      title: 'a committee with granted upper-level power holds the grant, and had the members it needs',
      broken: (facts) =>
        facts.of === 'grant'
          ? 'The committee “{body|raw}” has no granted upper-level power on {actual}.'
          : 'The committee had {actual|member|members} when it was granted upper-level power on {from}; at least {minimum} are required. The grant does not count.',
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
      broken:
        'The grassroots committee was created on {from} with {actual|member|members}; at least {minimum} are required.',
      met: 'The grassroots committee was created on {from} with {actual|member|members}.',
    },
    'organisation.upper-committee-special': {
      title: 'an upper-level committee in a special place is created with the members required',
      broken:
        'The upper-level committee was created on {from} with {actual|member|members}; at least {minimum} are required.',
      met: 'The upper-level committee was created on {from} with {actual|member|members}.',
    },
  },
  missing: {
    'unit.assignedBy': 'The file does not state which body assigned the cell to the place without one.',
  },
  cures: {
    'act.by-body-of-the-day': 'let the body act that exists and is competent on that day',
    'cell.assigned': 'have the competent body assign a cell to the place',
    'cell.strengthened': 'have the level above assign official members to the cell or merge it',
    'organisation.directory-completed': 'complete the directory of the organisation',
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
    specialZone: {
      none: 'none',
      upper: 'the committee directly above',
      grassroots: 'grassroots organisation',
    },
  },
  provisions: {
    'no-cell.assigning-body': 'body that assigns a cell to a place without members or without a cell',
    'no-cell.zone-assigning-body': 'body that assigns a cell in an industrial zone',
    'delegation.members.minimum': 'members a grassroots committee must have more than to be delegated',
    'delegation.quality-years.minimum': 'years in a row rated well that a delegation needs',
    'granted-power.members.minimum': 'members needed for granted upper-level power',
    'granted-power.members.minimum-central':
      'members needed for granted upper-level power of central bodies and those directly under the province',
    'grassroots-organisation.members.minimum': 'members needed to create a grassroots committee',
    'structure.cell.kinds': 'kinds of cells',
    'structure.levels': 'levels of Party organisation',
    'structure.district.last-day': 'last day of the district level',
    'structure.special-zone.role': 'the part a special zone plays in the structure',
    'upper-committee.special-place.members.minimum':
      'members needed for an upper-level committee in a special place',
  },
}
