import { checkBriefing } from '#briefing/checks/check'
import { answerRequests } from './answering.ts'
import { compose } from './compose.ts'
import type { CheckJob, ComposeJob } from './composer.ts'
import { answer } from './failure.ts'

// Documents are composed and checked in a thread of their own, so that no save ever waits for one.
answerRequests(({ method, args: [job] }) =>
  method === 'check'
    ? answer('checking a briefing', () => check(job as CheckJob))
    : answer('composing a document', () => compose(job as ComposeJob)),
)

const check = ({ briefing, file, texts, off }: CheckJob) => checkBriefing(briefing, file, texts, off)
