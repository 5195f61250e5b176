import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state'
import { mentionIn } from './mention.ts'

/** The `@…` before the caret that the picker answers. */
export interface MentionState {
  readonly from: number
  readonly to: number
  readonly query: string
}

interface Watched {
  readonly mention: MentionState | null
  /** Where an `@` stands that the user has put away with Esc. */
  readonly dismissed: number | null
}

/** Hears the keys while the picker is open; returns whether it used the key. */
export interface MentionKeys {
  current: ((event: KeyboardEvent) => boolean) | null
}

const key = new PluginKey<Watched>('mention')

function find({ selection }: EditorState): MentionState | null {
  const { $from, empty } = selection
  if (!empty || !$from.parent.isTextblock) return null
  // An atom such as a reference counts as one character, so that offsets stay positions.
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\uFFFC')
  const mention = mentionIn(before)
  return mention && { from: $from.start() + mention.at, to: $from.pos, query: mention.query }
}

/** Watches for an `@` with words behind it, and gives the picker the keys first. */
export const mentionPlugin = (keys: MentionKeys): Plugin<Watched> =>
  new Plugin<Watched>({
    key,
    state: {
      init: () => ({ mention: null, dismissed: null }),
      apply(transaction, before, _old, state) {
        const found = find(state)
        const put = transaction.getMeta(key) as 'dismiss' | undefined
        const dismissed =
          put === 'dismiss' && before.mention
            ? before.mention.from
            : before.dismissed === null
              ? null
              : transaction.mapping.map(before.dismissed)
        if (!found || (transaction.selectionSet && !transaction.docChanged && !before.mention))
          return { mention: null, dismissed: found ? dismissed : null }
        return { mention: found.from === dismissed ? null : found, dismissed }
      },
    },
    props: {
      handleKeyDown: (view, event) =>
        Boolean(key.getState(view.state)?.mention) && (keys.current?.(event) ?? false),
    },
  })

/** The mention that is being typed; null while there is none. */
export const mentionOf = (state: EditorState): MentionState | null => key.getState(state)?.mention ?? null

/** Puts the picker away until another `@` is typed. */
export const dismissMention = (state: EditorState) => state.tr.setMeta(key, 'dismiss')
