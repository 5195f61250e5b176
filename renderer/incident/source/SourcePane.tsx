import { Button, Group } from '@mantine/core'
import { useId, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { useAnswer } from '#api/queries.ts'
import { useCommand } from '#api/commands.ts'
import type { Source } from '#domain/incident'
import { isPicture } from '#domain/picture'
import { Empty } from '#ui/Empty.tsx'
import { Keys, latinKey } from '#ui/Keys.tsx'
import { Reader } from '#ui/reader/Reader.tsx'
import { citationsOf, entryOfCitation } from '#domain/citations'
import { useActions, useDesk, useEntry } from '../desk/desk.ts'
import { tabIdOf } from '#ui/TabStrip.tsx'
import { MarkBar } from '../mark/MarkBar.tsx'
import { addQuotation, MARK_BY_KEY, markPassage } from '../mark/marking.ts'
import { marksOf } from '#domain/marks'
import { Picture } from '../picture/Picture.tsx'
import { goInText } from '../desk/reading.ts'
import { ReviewLine } from '../review/ReviewLine.tsx'
import { ReviewPane } from '../review/ReviewPane.tsx'
import { SourceFacts } from './SourceFacts.tsx'
import classes from './SourcePane.module.css'
import { SourceTabs } from './SourceTabs.tsx'
import { useReadNext } from '../desk/useReadNext.ts'
import { useSourceStep } from '../desk/useSourceStep.ts'
import { useBringIn } from '../bring-in/useBringIn.tsx'

/** The sources of the incident: a tab each, what is known of the source, and its words. */
export function SourcePane() {
  const { file, sourceId, openSource, read } = useDesk()
  const [reviewing, setReviewing] = useState(false)
  const panelId = useId()
  const { bringIn, bringInFolder, paste, dialogs } = useBringIn()
  useCommand('import files', bringIn)
  useCommand('import folder', bringInFolder)
  useCommand('paste source', paste)
  // Its words and facts are read in the reader, not in the review.
  useReadNext((place) => {
    if (reviewing && (place.kind === 'words' || place.kind === 'field')) setReviewing(false)
    return false
  })
  const review = (on: boolean) => {
    // It stands there before anybody goes to it.
    flushSync(() => setReviewing(on))
    read()
  }
  const source = file.sources.find(({ id }) => id === sourceId)
  return (
    <section className={classes.pane} aria-label="Sources">
      {dialogs}
      {source ? (
        <>
          <SourceTabs
            chosen={source.id}
            panelId={panelId}
            // Who sorts goes on sorting there.
            onChoose={(id) => openSource(id, reviewing ? { kind: 'text' } : undefined)}
            onRead={(id) => openSource(id, { kind: 'text' })}
            onPaste={paste}
            onBringIn={bringIn}
            onBringInFolder={bringInFolder}
          />
          {isPicture(source.mediaType) ? (
            <div
              key={source.id}
              className={classes.scroller}
              id={panelId}
              role="tabpanel"
              aria-labelledby={tabIdOf(panelId, source.id)}
            >
              <SourceFacts source={source} />
              <Picture source={source} />
            </div>
          ) : reviewing ? (
            <ReviewPane key={source.id} source={source} panelId={panelId} onClose={() => review(false)} />
          ) : (
            <Text key={source.id} source={source} panelId={panelId} onReview={() => review(true)} />
          )}
        </>
      ) : (
        <Empty title="Bring in the article." home>
          <p>
            Its words stay as they are; what you mark in them becomes the ledger. Files and folders can also
            be dropped on the window.
          </p>
          <Group gap="sm" justify="center">
            <Button onClick={bringIn} rightSection={<Keys keys="Ctrl+O" />}>
              Bring in files…
            </Button>
            <Button variant="default" onClick={bringInFolder} rightSection={<Keys keys="Ctrl+Shift+O" />}>
              Bring in a folder…
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

interface TextProps {
  readonly source: Source
  readonly panelId: string
  /** Goes over to the suggestions for its words. */
  readonly onReview: () => void
}

function Text({ source, panelId, onReview }: TextProps) {
  const desk = useActions()
  const { reader, choose } = desk
  const { file } = useDesk()
  const entry = useEntry()
  const { data } = useAnswer('source.text', { id: source.id })
  useCommand('review', onReview)
  const { marks, orphans } = useMemo(() => marksOf(file, source, data?.text ?? ''), [file, source, data])
  useReadNext((place) => goInText(reader.current, place))
  const activeMark = useMemo(() => {
    if (entry === null) return null
    const own = new Set(citationsOf(file, entry).map(({ id }) => id))
    return marks.find(({ id }) => own.has(id))?.id ?? null
  }, [file, entry, marks])
  const step = useSourceStep(source.id)
  return (
    <div className={classes.page} id={panelId} role="tabpanel" aria-labelledby={tabIdOf(panelId, source.id)}>
      <div className={classes.scroller}>
        <SourceFacts source={source} />
        {orphans > 0 && (
          <p className={classes.orphans} role="alert">
            {orphans} {orphans === 1 ? 'quotation is' : 'quotations are'} not in this text at the kept place.
            The ledger says which.
          </p>
        )}
        {data?.text === '' && (
          <Empty title="There are no words in this file.">
            <p>It is kept as it is. What you read in it can be pasted as a source of its own.</p>
          </Empty>
        )}
        {data && data.text !== '' && <ReviewLine source={source} marks={marks} onReview={onReview} />}
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
              const kind = MARK_BY_KEY.get(key)
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
        {[...MARK_BY_KEY].map(([key, kind]) => (
          <span key={key} data-kind={kind} className={classes.key}>
            <b>{key.toUpperCase()}</b> {kind}
          </span>
        ))}
      </p>
    </div>
  )
}
