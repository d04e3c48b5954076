import {
  handlers,
  type ObjectContext,
  type ObjectSharedContext,
  object,
  type VirtualObjectDefinition,
} from '@restatedev/restate-sdk'
import { laterOf } from '../../calendar/order.js'
import type { PlainDay } from '../../calendar/plain-day.js'
import type { CaseFile } from '../../casefile/case-file.js'
import type { Act } from '../../casefile/shapes.js'
import { assertOptions, type OptionNames } from '../../errors/options.js'
import type { Taken } from '../../errors/taken.js'
import { assertTaken } from '../../errors/wrong-call.js'
import { agenda } from '../../procedure/agenda.js'
import { type JudgedBy, propose } from '../../procedure/case.js'
import { dutiesOf } from '../../procedure/duties.js'
import { judgedByNames } from '../../procedure/judged-by.js'
import { fileOfKept } from '../../procedure/kept-log.js'
import { nationalRulebook } from '../../rules/engine/rulebook.js'
import type { AdmissionCase, AskedDay, SentEntry } from './case-handlers.js'
import { type CaseState, keptCase, keptLog } from './case-state.js'
import { type DayClock, vietnamDays } from './day-clock.js'
import {
  dutyName,
  foreseeableDuties,
  noReminders,
  type ReminderPlan,
  type ReminderTable,
  replanning,
  withReminderGone,
} from './planned-reminders.js'
import { answerEntry, type KeptCase, takenOver } from './recording.js'
import { assertReminderPolicy, type ReminderPolicy, weeklyReminders } from './reminder-days.js'
import { holdReminders, type Reminder, toItself } from './reminders.js'
import { entriesOf, type KeyOf, partsOf, wholeOf } from './sealed-case.js'
import { terminalFault } from './terminal-fault.js'

/** What a durable case is made of: who is told, when, by which clock, under which rulebook. */
export interface AdmissionCaseOptions extends JudgedBy {
  /** Tells those concerned. Tried again until it succeeds, so it may run twice: the tries of one bear one `reminder.id`. */
  readonly remind: (reminder: Reminder) => Promise<void> | void
  /** When a duty is reminded of; `weeklyReminders` where it is left out. */
  readonly reminders?: ReminderPolicy
  /**
   * The key of the person a case is about, where entries come protected: they are judged whole in memory, and the engine
   * is given their clear and sealed parts alone.
   */
  readonly keyOf?: KeyOf
  /** `vietnamDays()` where it is left out. */
  readonly clock?: DayClock
  /** Name of the object in the engine; `admissionCase` where it is left out. */
  readonly name?: string
}

const optionNames: OptionNames<AdmissionCaseOptions> = {
  ...judgedByNames,
  remind: true,
  reminders: true,
  keyOf: true,
  clock: true,
  name: true,
}

function assertMadeOf(options: AdmissionCaseOptions): void {
  const taken = (name: keyof AdmissionCaseOptions, as: Taken) => {
    if (options[name] !== undefined) assertTaken('admissionCase', `options.${name}`, options[name], as)
  }
  assertOptions('admissionCase', options, optionNames)
  assertTaken('admissionCase', 'options.remind', options.remind, 'function')
  if (options.reminders !== undefined) assertReminderPolicy('admissionCase', options.reminders)
  taken('keyOf', 'function')
  taken('clock', 'day-clock')
  taken('name', 'string')
  taken('rulebook', 'rulebook')
}

type Writing = ObjectContext<CaseState>
type Reading = ObjectSharedContext<CaseState>

/**
 * A case as a Restate virtual object: one writer at a time, every entry recorded exactly once, and each duty held as a
 * delayed call that reminds on its day, whatever was restarted since. A reminder reminds; only `record` changes a
 * case, and `adopt` an empty one.
 */
export function admissionCase(options: AdmissionCaseOptions): VirtualObjectDefinition<string, AdmissionCase> {
  assertMadeOf(options)
  const { clock = vietnamDays(), name = 'admissionCase', reminders: policy = weeklyReminders } = options
  const { rulebook = nationalRulebook() } = options
  const { exclusive, shared } = handlers.object
  const opts = { asTerminalError: terminalFault }
  const own = { ...opts, ingressPrivate: true }

  const keyIn = (context: Reading) => () => options.keyOf?.(context.key)
  const fileIn = async (context: Reading) => {
    const kept = await keptCase(context)
    const whole = await wholeOf(kept, undefined, keyIn(context))
    return fileOfKept(whole?.log ?? kept.log, rulebook)
  }
  const tableIn = async (context: Reading) => (await context.get('reminders')) ?? noReminders
  const dayIn = async (context: Reading, { today }: AskedDay = {}) =>
    today ?? clock.dayAt(await context.date.now())

  return object({
    name,
    handlers: {
      record: exclusive(opts, async (context: Writing, input: SentEntry) => {
        const kept = await keptCase(context)
        const now = await context.date.now()
        const recordedAt = new Date(now).toISOString()
        const whole = await wholeOf(kept, input, keyIn(context))
        const setting = { caseId: context.key, recordedAt, rulebook, whole }
        const { answer, after } = answerEntry(kept, input, setting)
        if (after) await keep(context, after.kept, after.file, now)
        return answer
      }),

      adopt: exclusive(opts, async (context: Writing, log: readonly (Act | SentEntry)[]) => {
        const { length } = (await keptCase(context)).log
        if (length > 0) return { adopted: false, revision: length }
        const parts = partsOf(log)
        const whole = await wholeOf(parts, undefined, keyIn(context))
        const file = takenOver(whole?.log ?? parts.log, context.key, rulebook)
        const clear = whole ? takenOver(parts.log, context.key, rulebook).log : file.log
        const kept = { log: clear, sealed: parts.sealed, findings: {} }
        await keep(context, kept, file, await context.date.now())
        return { adopted: true, revision: file.revision }
      }),

      propose: shared(opts, async (context: Reading, act: Act) =>
        propose(await fileIn(context), act, { rulebook }),
      ),

      load: shared(opts, async (context: Reading) => (await keptCase(context)).log),

      loadEntries: shared(opts, async (context: Reading) => entriesOf(await keptCase(context))),

      agenda: shared(opts, async (context: Reading, asked: AskedDay) =>
        agenda(await fileIn(context), { today: await dayIn(context, asked), rulebook }),
      ),

      replan: exclusive(opts, async (context: Writing, asked: AskedDay) => {
        const table = await tableIn(context)
        const now = await context.date.now()
        const plan = planned(await fileIn(context), asked?.today ?? clock.dayAt(now), table, true)
        return hold(context, plan, now, table)
      }),

      // Silent where it is no longer the one planned, or its duty is closed, whatever the engine still delivers.
      remind: exclusive(own, async (context: Writing, due: ReminderPlan) => {
        const before = await tableIn(context)
        if (!before.planned.some(({ generation }) => generation === due.generation)) return
        const file = await fileIn(context)
        const now = await context.date.now()
        const today = laterOf(due.on, clock.dayAt(now))
        const duty = dutiesOf(file, today, rulebook).find((one) => dutyName(one) === due.duty)
        const table = withReminderGone(before, due, today)
        await hold(context, planned(file, today, table), now, table)
        if (!duty) return
        const id = `${context.key}/${due.generation}`
        toItself(context, name).deliver({ id, case: context.key, on: due.on, today, duty })
      }),

      // Shared, so that an app that cannot be reached does not keep the case from its writers.
      deliver: shared({ ingressPrivate: true }, async (context: Reading, reminder: Reminder) => {
        await context.run('remind', async () => options.remind(reminder))
      }),
    },
  })

  /** Plans before anything is kept: a fault of the rulebook then leaves the case as it was. */
  async function keep(context: Writing, kept: KeptCase, file: CaseFile, now: number) {
    const table = await tableIn(context)
    const plan = planned(file, clock.dayAt(now), table)
    context.set('log', keptLog(kept))
    if (Object.keys(kept.sealed).length > 0) context.set('sealed', kept.sealed)
    context.set('findings', kept.findings)
    await hold(context, plan, now, table)
  }

  function planned(file: CaseFile, today: PlainDay, table: ReminderTable, afresh = false) {
    return replanning(table, foreseeableDuties(file, today, rulebook), policy, afresh)
  }

  function hold(context: Writing, plan: ReturnType<typeof planned>, now: number, table: ReminderTable) {
    return holdReminders(context, plan, { name, clock, now, generation: table.generation })
  }
}
