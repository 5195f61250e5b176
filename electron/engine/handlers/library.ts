import { checkLibrary } from '#library/check'
import { historyState, redo, undo } from '#library/history'
import { search } from '#library/search'
import type { Group } from './context.ts'

export const libraryHandlers: Group<
  'library.state' | 'library.check' | 'search.find' | 'history.state' | 'history.undo' | 'history.redo'
> = ({ library, state }) => ({
  'library.state': () => state(),
  'library.check': () => checkLibrary(library()),
  'search.find': ({ query, limit }) => search(library(), query, limit),
  'history.state': () => historyState(library()),
  'history.undo': () => undo(library()),
  'history.redo': () => redo(library()),
})
