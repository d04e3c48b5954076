import { isDeepStrictEqual } from 'node:util'
import { type Act, explain, propose, record } from 'ketnap'
import { type Entry, projectionOf, type StoredEntry } from 'ketnap/store'
import { caseFor } from './case-access.js'
import { findingAnswer } from './findings.js'
import { operation } from './operation.js'
import { asRecordedBy } from './permission.js'
import { Problem } from './problem.js'
import { assertNotAhead, entryAnswer, keyOfEntry } from './recording.js'
import { actOf, expectedRevision } from './request.js'

export const recordAct = operation({
  id: 'recordAct',
  method: 'post',
  path: '/cases/{id}/acts',
  summary: 'Records an act, where the law allows it and the case still stands at the revision of If-Match.',
  access: 'record',
  body: 'Act',
  headers: ['If-Match', 'Idempotency-Key'],
  answers: { 201: 'Recorded' },
  problems: [
    'case.unknown',
    'role.not-of-body',
    'role.other-body',
    'entry.content-differs',
    'revision.stale',
    'revision.required',
    'case.full',
    'act.not-yet',
  ],
  async handle(asked) {
    const { caller, service, now, today } = asked
    const given = actOf(asked.body)
    const { stored, file } = await caseFor(caller, asked.id, service.store)
    const entry: Entry = { ...asRecordedBy(caller, given, file), id: keyOfEntry(asked, given) }
    const before = stored.entries.find(({ act }) => act.id === entry.id)
    if (before) return answeredBefore(before, entry)
    const expected = expectedRevision(asked.header('If-Match'))
    if (expected !== stored.revision)
      throw new Problem('revision.stale', { expected, found: stored.revision })
    const most = service.entriesPerCase
    if (stored.revision >= most) throw new Problem('case.full', { most })
    assertNotAhead(entry, today)
    const appended = await service.store.append(asked.id, {
      expected,
      entries: [entry],
      recordedAt: now.toISOString(),
      projection: projectionOf(record(file, entry), { today }),
    })
    // The same request may have been recorded meanwhile, and after other entries.
    const after = appended.repeated
      ? await service.store.load(asked.id)
      : { entries: [...stored.entries, ...appended.entries] }
    return entryAnswer(asked, after, appended)

    function answeredBefore(kept: StoredEntry, sent: Entry) {
      if (!isSameContent(kept.act, sent))
        throw new Problem('entry.content-differs', { revision: kept.revision })
      return entryAnswer(asked, stored, { repeated: true, revision: kept.revision })
    }
  },
})

/** Whether two entries say the same; the instant of entry is the service's own. */
function isSameContent({ recordedAt: _, ...kept }: Act, { recordedAt: __, ...sent }: Act): boolean {
  return isDeepStrictEqual(kept, sent)
}

export const proposeAct = operation({
  id: 'proposeAct',
  method: 'post',
  path: '/cases/{id}/propose',
  summary: 'Asks whether the caller could record an act, and why not; changes nothing.',
  access: 'read',
  body: 'Act',
  answers: { 200: 'Proposal' },
  problems: ['case.unknown', 'role.not-of-body', 'role.other-body'],
  async handle({ caller, id, service, body, locale, shown }) {
    const given = actOf(body)
    const { file } = await caseFor(caller, id, service.store)
    const { admissible, findings, next, changes } = shown(propose(file, asRecordedBy(caller, given, file)))
    return {
      status: 200,
      body: {
        admissible,
        findings: findings.map((finding) => findingAnswer(finding, locale)),
        next,
        changes: changes.map(({ came, went, ...change }) => ({
          ...change,
          came: came.map((finding) => findingAnswer(finding, locale)),
          went: went.map((finding) => findingAnswer(finding, locale)),
        })),
      },
    }
  },
})

export const explainAct = operation({
  id: 'explainAct',
  method: 'post',
  path: '/cases/{id}/explain',
  summary: 'Explains an act of any body in full: every rule asked, those met included, by subject.',
  access: 'read',
  body: 'Act',
  answers: { 200: 'Explanation' },
  problems: ['case.unknown'],
  async handle({ caller, id, service, body, locale, shown }) {
    const act = actOf(body)
    const { file } = await caseFor(caller, id, service.store)
    const { subjects, ...explanation } = shown(explain(file, act))
    return {
      status: 200,
      body: {
        ...explanation,
        subjects: subjects.map(({ findings, ...subject }) => ({
          ...subject,
          findings: findings.map((finding) => findingAnswer(finding, locale)),
        })),
      },
    }
  },
})
