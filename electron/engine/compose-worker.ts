import { answerRequests } from './answering.ts'
import { compose } from './compose.ts'
import type { ComposeJob } from './composer.ts'
import { answer } from './failure.ts'

// Documents are composed in a thread of their own, so that no save ever waits for one.
answerRequests(({ args: [job] }) => answer('composing a document', () => compose(job as ComposeJob)))
