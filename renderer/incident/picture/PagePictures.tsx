import { UnstyledButton } from '@mantine/core'
import { useIntersection } from '@mantine/hooks'
import { useRef, useState, type KeyboardEvent, type Ref } from 'react'
import { flushSync } from 'react-dom'
import { useAnswer } from '#api/queries.ts'
import type { Source } from '#domain/incident'
import type { SourcePicture } from '#domain/source-picture'
import { counted } from '#ui/words.ts'
import { nameOf, sizeWords } from './picture-words.ts'
import { PagePicture } from './PagePicture.tsx'
import classes from './PagePictures.module.css'
import { useFileUrl } from './useFileUrl.ts'

/** A page can have many; so many are shown at once. */
const FIRST = 3

/** The pictures that stood on a saved page, in their order: one opens large by a click or Enter. */
export function PagePictures({ source }: { readonly source: Source }) {
  const { data: pictures = [] } = useAnswer('source.pictures', { id: source.id })
  const strip = useRef<HTMLUListElement>(null)
  const [at, setAt] = useState(0)
  const [all, setAll] = useState(false)
  const [opened, setOpened] = useState(false)
  if (pictures.length === 0) return null
  // They are one stop of Tab, and arrows go along it.
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: pictures.length - 1 }[event.key]
    const button = to === undefined ? undefined : strip.current?.querySelectorAll('button')[to]
    if (!button || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    button.focus()
  }
  return (
    <section className={classes.section} aria-label="Pictures on the page">
      <p className={classes.head}>
        <b>Pictures on the page</b> · {pictures.length} · as the page has them, unverified
      </p>
      <ul ref={strip} className={classes.strip} onKeyDown={onKeyDown}>
        {pictures.slice(0, all ? undefined : FIRST).map((picture, index) => (
          <li key={picture.id}>
            <UnstyledButton
              className={classes.one}
              tabIndex={index === at ? 0 : -1}
              aria-label={`Picture ${index + 1} of ${pictures.length}: ${nameOf(picture)}, ${sizeWords(picture)}`}
              title={nameOf(picture)}
              onFocus={() => setAt(index)}
              onClick={() => {
                setAt(index)
                setOpened(true)
              }}
            >
              <Thumbnail picture={picture} />
              <span className={classes.words}>
                <span className={classes.name} data-none={!(picture.caption || picture.alt) || undefined}>
                  {nameOf(picture)}
                </span>
                <span className={classes.size}>
                  {picture.width.toLocaleString('en')} × {picture.height.toLocaleString('en')}
                </span>
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {pictures.length > FIRST && !all && (
        <UnstyledButton
          className={classes.more}
          onClick={() => {
            flushSync(() => setAll(true))
            strip.current?.querySelectorAll('button')[FIRST]?.focus()
          }}
        >
          And {counted(pictures.length - FIRST, 'more picture')}
        </UnstyledButton>
      )}
      <PagePicture
        source={source}
        pictures={pictures}
        at={Math.min(at, pictures.length - 1)}
        opened={opened}
        onTurn={(to) => {
          setAt(to)
          // The dialog closes to where it is shown small.
          if (to >= FIRST) setAll(true)
        }}
        onClose={() => {
          flushSync(() => setOpened(false))
          strip.current?.querySelectorAll('button')[at]?.focus()
        }}
        onMade={() => setOpened(false)}
      />
    </section>
  )
}

/** A picture, small; its file is read once it comes into sight. */
function Thumbnail({ picture }: { readonly picture: SourcePicture }) {
  const { ref, entry } = useIntersection<HTMLSpanElement>({ rootMargin: '200px' })
  const seen = useRef(false)
  if (entry?.isIntersecting) seen.current = true
  const url = useFileUrl(picture.sha256, picture.mediaType, seen.current)
  return (
    <span ref={ref as Ref<HTMLSpanElement>} className={classes.thumbnail}>
      {url && <img src={url} alt="" decoding="async" />}
    </span>
  )
}
