import { Button, Group, Menu, UnstyledButton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useEffect, useMemo } from 'react'
import { useAnswer } from '#api/queries.ts'
import { useCommand } from '#api/commands.ts'
import { edtfWords } from '#domain/edtf-words'
import type { Source } from '#domain/incident'
import { MARK_KEYS, type MarkKind } from '#domain/kinds'
import { Empty } from '#ui/Empty.tsx'
import { Keys, latinKey } from '#ui/Keys.tsx'
import { Reader } from '#ui/reader/Reader.tsx'
import { citationsOf, useActions, useDesk, useEntry } from './desk.ts'
import { MarkBar } from './MarkBar.tsx'
import { addQuotation, markPassage } from './marking.ts'
import { entryOfCitation, marksOf } from './marks.ts'
import { SourceFacts } from './SourceFacts.tsx'
import classes from './SourcePane.module.css'
import { useBringIn } from './useBringIn.tsx'

const KIND_OF_KEY = new Map(Object.entries(MARK_KEYS).map(([kind, key]) => [key, kind as MarkKind]))

/** The sources of the incident: a tab each, what is known of the source, and its words. */
export function SourcePane() {
  const { file, sourceId, openSource } = useDesk()
  const { bringIn, paste, dialogs } = useBringIn()
  useCommand('import files', bringIn)
  useCommand('paste source', paste)
  const source = file.sources.find(({ id }) => id === sourceId)
  return (
    <section className={classes.pane} aria-label="Sources">
      {dialogs}
      {source ? (
        <>
          <div className={classes.tabs} role="tablist" aria-label="Sources">
            {file.sources.map((one) => (
              <UnstyledButton
                key={one.id}
                role="tab"
                aria-selected={one.id === sourceId}
                className={classes.tab}
                title={one.title}
                onClick={() => openSource(one.id)}
              >
                {one.title}
                {one.published && (
                  <span className={classes.when}> · {edtfWords(one.published, { short: true })}</span>
                )}
              </UnstyledButton>
            ))}
            <Menu position="bottom-start">
              <Menu.Target>
                <UnstyledButton className={classes.add} aria-label="Bring in a source">
                  <IconPlus size={15} stroke={1.8} />
                </UnstyledButton>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={bringIn} rightSection={<Keys keys="Ctrl+O" />}>
                  Bring in files…
                </Menu.Item>
                <Menu.Item onClick={paste} rightSection={<Keys keys="Ctrl+Shift+V" />}>
                  Paste a text…
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </div>
          <Text key={source.id} source={source} />
        </>
      ) : (
        <Empty title="Bring in the article." home>
          <p>Its words stay as they are; what you mark in them becomes the ledger.</p>
          <Group gap="sm" justify="center">
            <Button onClick={bringIn} rightSection={<Keys keys="Ctrl+O" />}>
              Bring in files…
            </Button>
            <Button variant="default" onClick={paste} rightSection={<Keys keys="Ctrl+Shift+V" />}>
              Paste a text…
            </Button>
          </Group>
        </Empty>
      )}
    </section>
  )
}

function Text({ source }: { readonly source: Source }) {
  const desk = useActions()
  const { reader, readNext, showNext, choose, openSource } = desk
  const { file } = useDesk()
  const entry = useEntry()
  const { data } = useAnswer('source.text', { id: source.id })
  const { marks, orphans } = useMemo(() => marksOf(file, source, data?.text ?? ''), [file, source, data])
  useEffect(() => {
    if (!data || !readNext.current) return
    readNext.current = false
    reader.current?.focus()
  }, [data, reader, readNext])
  useEffect(() => {
    if (!data || showNext.current === null) return
    reader.current?.show(showNext.current)
    showNext.current = null
  }, [data, reader, showNext])
  const activeMark = useMemo(() => {
    if (entry === null) return null
    const own = new Set(citationsOf(file, entry).map(({ id }) => id))
    return marks.find(({ id }) => own.has(id))?.id ?? null
  }, [file, entry, marks])
  const step = (by: number) => {
    const at = file.sources.findIndex(({ id }) => id === source.id)
    const next = file.sources[(at + by + file.sources.length) % file.sources.length]
    if (!next) return
    openSource(next.id)
    setTimeout(() => reader.current?.focus())
  }
  return (
    <div className={classes.page}>
      <div className={classes.scroller}>
        <SourceFacts source={source} />
        {orphans > 0 && (
          <p className={classes.orphans} role="alert">
            {orphans} {orphans === 1 ? 'quotation is' : 'quotations are'} not in this text at the kept place.
            The ledger says which.
          </p>
        )}
        {data && (
          <Reader
            ref={reader}
            text={data.text}
            marks={marks}
            activeMark={activeMark}
            label={`Words of ${source.title}`}
            onMarkClick={(id) => {
              const clicked = entryOfCitation(file, id)
              if (clicked) choose(clicked)
            }}
            onKey={(event, range) => {
              if (event.ctrlKey || event.metaKey || event.altKey) return false
              if (event.key === '[' || event.key === ']') {
                step(event.key === '[' ? -1 : 1)
                return true
              }
              if (!range) return false
              const key = latinKey(event)
              const kind = KIND_OF_KEY.get(key)
              if (kind) void markPassage(desk, kind, range)
              else if (key === 'q' && entry) void addQuotation(desk, range)
              else return false
              return true
            }}
            renderBar={(range) => <MarkBar range={range} />}
          />
        )}
      </div>
      <p className={classes.hint}>
        Select words, then press{' '}
        {[...KIND_OF_KEY].map(([key, kind]) => (
          <span key={key} data-kind={kind} className={classes.key}>
            <b>{key.toUpperCase()}</b> {kind}
          </span>
        ))}
      </p>
    </div>
  )
}
