import { Portal } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useEffect, useId, useLayoutEffect, useState, type CSSProperties } from 'react'
import { filterChoices, type ReferenceChoice } from './choices.ts'
import { dismissMention, mentionOf, type MentionKeys, type MentionState } from './mentionPlugin.ts'
import { ReferenceList } from './ReferenceList.tsx'
import classes from './editor.module.css'

const SHOWN = 40
const HEIGHT = 280
const WIDTH = 380

interface Props {
  readonly editor: Editor
  readonly choices: readonly ReferenceChoice[]
  readonly keys: MentionKeys
}

/** The picker that opens at an `@` in the text. The text keeps the focus; arrows choose, Enter takes, Esc closes. */
export function MentionMenu({ editor, choices, keys }: Props) {
  const { mention, focused } = useEditorState({
    editor,
    selector: ({ editor: { state, isFocused } }) => ({ mention: mentionOf(state), focused: isFocused }),
  })
  const id = useId()
  const [active, setActive] = useState(0)
  // A question quotes no source, so there would be nothing to print for it.
  const offered = choices.filter(({ kind }) => kind !== 'question')
  const found = mention ? filterChoices(offered, mention.query).slice(0, SHOWN) : []
  // Where several words find nothing, the @ was meant as a character.
  const open = mention !== null && focused && (found.length > 0 || !mention.query.includes(' '))
  useEffect(() => setActive(0), [mention?.query])

  const pick = (choice: ReferenceChoice) => {
    if (!mention) return
    editor
      .chain()
      .focus()
      .insertContentAt({ from: mention.from, to: mention.to }, { type: 'reference', attrs: { ...choice.to } })
      .run()
  }
  const onKey = ({ key }: KeyboardEvent): boolean => {
    const chosen = found[active]
    if (key === 'Escape') editor.view.dispatch(dismissMention(editor.state))
    else if (key === 'ArrowDown') setActive((active + 1) % Math.max(1, found.length))
    else if (key === 'ArrowUp') setActive((active - 1 + found.length) % Math.max(1, found.length))
    else if ((key === 'Enter' || key === 'Tab') && chosen) pick(chosen)
    else return false
    return true
  }
  useLayoutEffect(() => {
    keys.current = open ? onKey : null
    return () => {
      keys.current = null
    }
  })
  useLayoutEffect(() => {
    const { dom } = editor.view
    if (!open) return
    dom.setAttribute('aria-controls', id)
    dom.setAttribute('aria-activedescendant', `${id}-${active}`)
    return () => {
      dom.removeAttribute('aria-controls')
      dom.removeAttribute('aria-activedescendant')
    }
  }, [editor, open, id, active])
  const place = usePlace(editor, open ? mention : null)

  if (!open || !place) return null
  return (
    <Portal>
      <div className={classes.menu} style={place}>
        <ReferenceList id={id} choices={found} active={active} onHover={setActive} onPick={pick} />
        <p className={classes.hint}>↑ ↓ choose · Enter takes it · Esc keeps the @</p>
      </div>
    </Portal>
  )
}

/** Beneath the `@`, or above it where the window ends; follows it when something scrolls. */
function usePlace(editor: Editor, mention: MentionState | null): CSSProperties | null {
  const [place, setPlace] = useState<CSSProperties | null>(null)
  const from = mention?.from ?? null
  useLayoutEffect(() => {
    if (from === null) return setPlace(null)
    const put = () => {
      const { left, top, bottom } = editor.view.coordsAtPos(from)
      const x = Math.max(8, Math.min(left, window.innerWidth - WIDTH - 8))
      setPlace(
        bottom + HEIGHT < window.innerHeight
          ? { left: x, top: bottom + 4 }
          : { left: x, bottom: window.innerHeight - top + 4 },
      )
    }
    put()
    window.addEventListener('scroll', put, { capture: true, passive: true })
    window.addEventListener('resize', put)
    return () => {
      window.removeEventListener('scroll', put, { capture: true })
      window.removeEventListener('resize', put)
    }
  }, [editor, from])
  return place
}
