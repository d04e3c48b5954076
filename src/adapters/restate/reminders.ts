import { InvocationIdParser, type ObjectContext, rpc } from '@restatedev/restate-sdk'
import type { PlainDay } from '../../calendar/plain-day.js'
import type { Duty } from '../../procedure/duties.js'
import type { CaseState } from './case-state.js'
import type { DayClock } from './day-clock.js'
import type { PlannedReminder, ReminderPlan, Replanning } from './planned-reminders.js'

/** What the app is handed when a duty is to be reminded of. It changes nothing in the case. */
export interface Reminder {
  /** The same for every try at delivering this reminder, and for no other: to keep a message from going out twice. */
  readonly id: string
  readonly case: string
  /** The day it was planned for, and the day it goes out: a later one where the engine or the app was down. */
  readonly on: PlainDay
  readonly today: PlainDay
  /** The duty as it stands today. */
  readonly duty: Duty
}

/** The handlers of the object that only the object itself calls. */
type OwnHandlers = {
  remind(context: ObjectContext<CaseState>, plan: ReminderPlan): Promise<void>
  deliver(context: ObjectContext<CaseState>, reminder: Reminder): Promise<void>
}

/** Calls to the object of the same case, delivered after the handler has ended. */
export const toItself = (context: ObjectContext<CaseState>, name: string) =>
  context.objectSendClient<OwnHandlers>({ name }, context.key)

/** Makes the engine hold the reminders of a replanning, each as a delayed call, and keeps the table of them. */
export async function holdReminders(
  context: ObjectContext<CaseState>,
  { keep, cancel, plan, remindedOn }: Replanning,
  { name, clock, now, generation }: { name: string; clock: DayClock; now: number; generation: number },
): Promise<readonly PlannedReminder[]> {
  for (const { invocation } of cancel) context.invocation(InvocationIdParser.fromString(invocation)).cancel()
  const added: PlannedReminder[] = []
  for (const one of plan) {
    const delay = Math.max(0, clock.reminderAt(one.on) - now)
    const call = toItself(context, name).remind(one, rpc.sendOpts({ delay }))
    added.push({ ...one, invocation: await call.invocationId })
  }
  const planned = [...keep, ...added]
  context.set('reminders', { generation: generation + plan.length, planned, remindedOn })
  return planned
}
