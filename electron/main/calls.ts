import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { callChannel, type Reply } from '#contract/bridge'
import {
  calls,
  type CallName,
  type EngineCallName,
  type Handlers,
  type MainCallName,
} from '#contract/contract'
import type { Answer, Failure } from '#contract/errors'
import { Refusal } from '#contract/errors'
import { reasonOf } from '#contract/reasons'
import { lastSent } from './events.ts'
import { ORIGIN } from './protocol.ts'

/** What of the engine the bridge needs. */
export interface EngineCaller {
  call(name: EngineCallName, input: unknown): Promise<Answer<unknown>>
}

const refused = (error: Failure): Answer<never> => ({ ok: false, error })

/** Only the top frame of our own page may call. */
export function isOurPage({ senderFrame }: Pick<IpcMainInvokeEvent, 'senderFrame'>): boolean {
  return senderFrame !== null && senderFrame.parent === null && senderFrame.url.startsWith(`${ORIGIN}/`)
}

/**
 * Answers every call of the contract. Sender and input are checked here; calls of the engine go on to it,
 * the others to `handlers`. Nothing is ever thrown across the bridge.
 */
export function answerCalls(engine: EngineCaller, handlers: Handlers<MainCallName>): void {
  for (const name of Object.keys(calls) as CallName[]) {
    const { room, input: shape } = calls[name]
    const answer = async (event: IpcMainInvokeEvent, input: unknown): Promise<Answer<unknown>> => {
      if (!isOurPage(event)) return refused({ code: 'not allowed', details: {} })
      const parsed = shape.safeParse(input)
      if (!parsed.success)
        return refused({ code: 'invalid input', details: { reason: reasonOf(parsed.error) } })
      if (room === 'engine') return engine.call(name as EngineCallName, parsed.data)
      try {
        const handle = handlers[name as MainCallName] as (input: unknown) => unknown
        return { ok: true, value: await handle(parsed.data) }
      } catch (error) {
        if (error instanceof Refusal) return refused(error.toFailure())
        console.error(`${name} failed:`, error)
        return refused({ code: 'internal', details: {} })
      }
    }
    ipcMain.handle(callChannel(name), async (event, input: unknown): Promise<Reply> => {
      // Only what was sent since can be waited for: a page that was loaded anew never heard what was before.
      const before = lastSent()
      const answered = await answer(event, input)
      return { ...answered, told: lastSent() > before ? lastSent() : 0 }
    })
  }
}

/** The value of an answer. @throws Refusal with the answer's error. */
export function valueOf<Value>(answer: Answer<Value>): Value {
  if (answer.ok) return answer.value
  throw new Refusal(answer.error.code, answer.error.details)
}
