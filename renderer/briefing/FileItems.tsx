import { itemField } from '#domain/briefing-texts'
import { edtfWords } from '#domain/edtf-words'
import { Kind } from '#terms/Kind.tsx'
import { Lit } from '#ui/find/Lit.tsx'
import { Sortable } from '#ui/Sortable.tsx'
import { useDesk } from './desk.ts'
import { Item, ItemLabel } from './Item.tsx'
import classes from './Item.module.css'
import { arrange, type Listing } from './ordering.ts'
import page from './Page.module.css'

/** The items of evidence, as they will stand in the briefing. */
export function EvidenceItems({ section }: { readonly section: Listing }) {
  const { file, setSection } = useDesk()
  const items = arrange(file.evidence, section)
  if (items.length === 0) return <p className={page.note}>The incident has no evidence yet.</p>
  return (
    <Sortable
      id="evidence"
      label="Evidence"
      ids={items.map(({ id }) => id)}
      nameOf={(id) => items.find((item) => item.id === id)?.description ?? ''}
      onOrder={(order) => setSection(section.kind, { order })}
    >
      {(id, grip) => {
        const item = items.find((candidate) => candidate.id === id)
        if (!item) return null
        const actor = file.actors.find((candidate) => candidate.id === item.actorId)
        return (
          <Item section={section} id={id} name={item.description} grip={grip}>
            <div className={classes.line}>
              <ItemLabel kind="evidence" id={id} />
              <Kind kind="evidence" word={item.kind} />
              {actor && <span className={classes.who}>{actor.name}</span>}
              {item.attachment && <span>figure {item.attachment.fileName}</span>}
              {item.date && <span className={classes.when}>{edtfWords(item.date, { short: true })}</span>}
            </div>
            <p className={classes.words}>
              <Lit
                field={itemField(id, 'description')}
                text={item.description || item.caption || 'Without words yet'}
              />
            </p>
          </Item>
        )
      }}
    </Sortable>
  )
}

/** The context cards, as they will stand in the briefing. */
export function ContextItems({ section }: { readonly section: Listing }) {
  const { file, setSection } = useDesk()
  const items = arrange(file.contexts, section)
  if (items.length === 0) return <p className={page.note}>The incident has no context cards yet.</p>
  return (
    <Sortable
      id="contexts"
      label="Context cards"
      ids={items.map(({ id }) => id)}
      nameOf={(id) => items.find((item) => item.id === id)?.title ?? ''}
      onOrder={(order) => setSection(section.kind, { order })}
    >
      {(id, grip) => {
        const item = items.find((candidate) => candidate.id === id)
        if (!item) return null
        return (
          <Item section={section} id={id} name={item.title} grip={grip}>
            <div className={classes.line}>
              <ItemLabel kind="context" id={id} />
              <Kind kind="context" word={item.type} />
              <span className={classes.who}>
                <Lit field={itemField(id, 'title')} text={item.title} />
              </span>
              {item.date && <span className={classes.when}>{edtfWords(item.date, { short: true })}</span>}
            </div>
            <p className={classes.words}>
              <Lit field={itemField(id, 'summary')} text={item.summary || 'Without words yet'} />
            </p>
          </Item>
        )
      }}
    </Sortable>
  )
}
