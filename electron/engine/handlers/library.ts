import { custodyHead, custodyOf } from '#library/custody/log'
import { historyState, redo, undo } from '#library/history'
import { search } from '#library/search/search'
import { similarTo } from '#library/search/similar'
import type { Group } from './context.ts'

export const libraryHandlers: Group<
  | 'library.state'
  | 'library.check'
  | 'library.cancelCheck'
  | 'custody.head'
  | 'custody.ofSource'
  | 'search.find'
  | 'search.similar'
  | 'history.state'
  | 'history.undo'
  | 'history.redo'
> = ({ library, state, checks, finishing }) => ({
  'library.state': () => state(),
  'library.check': () => finishing(checks.run(library())),
  'library.cancelCheck': () => {
    checks.cancel()
    return {}
  },
  'custody.head': () => custodyHead(library()),
  'custody.ofSource': ({ id }) => custodyOf(library(), id),
  'search.find': ({ query, limit, from }) => search(library(), query, limit, from),
  'search.similar': ({ statementId }) => similarTo(library(), statementId),
  'history.state': () => historyState(library()),
  'history.undo': () => undo(library()),
  'history.redo': () => redo(library()),
})
