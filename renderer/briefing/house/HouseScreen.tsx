import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { HouseTemplateRow } from '#contract/house-templates'
import { change } from '#api/change.ts'
import { useAnswer } from '#api/queries.ts'
import { announce } from '#ui/announce.ts'
import { deleteWithUndo } from '#ui/deleteWithUndo.tsx'
import { Empty } from '#ui/Empty.tsx'
import { Saved } from '#ui/Saved.tsx'
import { Screen } from '#ui/Screen.tsx'
import { useChosen } from '#ui/useChosen.ts'
import { counted } from '#ui/words.ts'
import { HouseList } from './HouseList.tsx'
import { HousePane } from './HousePane.tsx'
import { HousePreview } from './HousePreview.tsx'
import classes from './HouseScreen.module.css'
import { RemoveHouse } from './RemoveHouse.tsx'

type Shown = 'preview' | 'removal' | null

/** The house templates of the library: what each is, what of it is used, and which briefings are set in it. */
export function HouseScreen({ id }: { readonly id: string | null }) {
  const { data: rows } = useAnswer('house.list', {})
  const { at, row, choose } = useChosen(rows ?? [], id)
  const [shown, setShown] = useState<Shown>(null)
  const list = useRef<HTMLDivElement>(null)
  const pane = useRef<HTMLElement>(null)
  const arrived = useRef(false)
  const focusList = () => list.current?.focus({ preventScroll: true })
  useEffect(() => {
    if (!rows) return
    const lost = document.activeElement === document.body || document.activeElement === null
    // On arrival the list has the focus; later only where what had it went away, as by undo.
    if (!arrived.current || lost) focusList()
    arrived.current = true
  }, [rows, row?.id])
  if (!rows) return null

  const add = async () => {
    const added = await change('house.addByDialog', {})
    if (!added) return
    choose(added.id)
    announce(added.isNew ? `Added: ${added.name}` : `${added.name} was there already`)
  }
  const replace = async ({ id, name }: HouseTemplateRow) => {
    const replaced = await change('house.replaceByDialog', { id })
    if (replaced)
      announce(replaced.isNew ? `${name} has another file now` : `${name} had this very file already`)
  }
  const remove = async ({ id, name, briefings }: HouseTemplateRow) => {
    setShown(null)
    const words =
      briefings > 0
        ? `${name}. ${counted(briefings, 'briefing has', 'briefings have')} Rapporteur’s own page again.`
        : name
    if (await deleteWithUndo('house.remove', id, 'House template removed', words)) focusList()
  }
  const askToRemove = (template: HouseTemplateRow) => {
    choose(template.id)
    if (template.briefings > 0) setShown('removal')
    else void remove(template)
  }
  return (
    <Screen
      above={<Link href="/settings">‹ Settings</Link>}
      title="House templates"
      meta={
        <>
          <span>{counted(rows.length, 'template')}</span>
          <Saved />
        </>
      }
      actions={rows.length > 0 && <Button onClick={() => void add()}>Add a Word template…</Button>}
    >
      {row ? (
        <div className={classes.columns}>
          <div className={classes.content}>
            <HouseList
              rows={rows}
              chosen={at}
              listRef={list}
              onChoose={choose}
              onOpen={() => pane.current?.querySelector<HTMLElement>('input')?.focus()}
              onPreview={() => setShown('preview')}
              onRemove={askToRemove}
            />
          </div>
          <HousePane
            paneRef={pane}
            template={row}
            onPreview={() => setShown('preview')}
            onReplace={() => void replace(row)}
            onRemove={() => askToRemove(row)}
            onLeave={focusList}
          />
          <HousePreview template={row} opened={shown === 'preview'} onClose={() => setShown(null)} />
          <RemoveHouse
            template={row}
            opened={shown === 'removal'}
            onClose={() => setShown(null)}
            onRemove={() => void remove(row)}
          />
        </div>
      ) : (
        <Empty title="No house templates yet." home>
          <p>
            A house template is a Word file of your organisation, .docx or .dotx: briefings take over its
            page, header, footer, letterhead and styles. Write {'{{body}}'} in it where the briefing is to
            stand.
          </p>
          <Button onClick={() => void add()}>Add a Word template…</Button>
        </Empty>
      )}
    </Screen>
  )
}
