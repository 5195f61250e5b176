import { Button, Select } from '@mantine/core'
import { call } from '#api/call.ts'
import { change } from '#api/change.ts'
import { useAnswer } from '#api/queries.ts'
import { edtfWords } from '#domain/edtf-words'
import type { Context, ContextFields } from '#domain/incident'
import { ContextType } from '#domain/kinds'
import { DateField } from '#terms/DateField.tsx'
import { Kind } from '#terms/Kind.tsx'
import { AutoText } from '#ui/AutoText.tsx'
import { Empty } from '#ui/Empty.tsx'
import { Card } from './Card.tsx'
import { useDesk } from '../desk/desk.ts'
import classes from './entry.module.css'
import { Quotations } from './Quotations.tsx'
import { useReorder } from './useReorder.ts'

/** The dated cards of the diplomatic context. One card may serve many incidents. */
export function ContextList() {
  const { file, choose } = useDesk()
  const reorder = useReorder(
    'contexts',
    file.contexts,
    (id) => file.contexts.find((card) => card.id === id)?.title ?? '',
  )
  const { data: all = [] } = useAnswer('context.list', {})
  const others = all.filter(({ id }) => !file.contexts.some((card) => card.id === id))
  const incidentId = file.incident.id
  const create = async () => {
    const fields = { type: 'agreement', title: 'Untitled card', date: '', summary: '' } as const
    const made = await change('context.create', { incidentId, fields })
    if (made) choose({ kind: 'context', id: made.id }, { edit: true })
  }
  const fromLibrary = others.length > 0 && (
    <Select
      mt="sm"
      aria-label="Add a card of the library"
      placeholder="Add a card that the library holds already"
      searchable
      data={others.map(({ id, title, type }) => ({ value: id, label: `${title} · ${type}` }))}
      value={null}
      onChange={(id) => id && void change('context.link', { incidentId, id })}
    />
  )
  if (file.contexts.length === 0)
    return (
      <Empty title="No context yet.">
        <p>Treaties, agreements, meetings, sanctions, earlier incidents: select words and press X.</p>
        <Button variant="default" onClick={() => void create()}>
          Add a card
        </Button>
        {fromLibrary}
      </Empty>
    )
  return (
    <>
      {file.contexts.map((card, at) => (
        <Card
          key={card.id}
          entry={{ kind: 'context', id: card.id }}
          kind="context"
          first={at === 0}
          label={`Context, ${card.type}: ${card.title}`}
          onMove={(by) => reorder(card.id, by)}
          onDelete={() => void change('context.unlink', { incidentId, id: card.id })}
          editor={<ContextEditor card={card} />}
        >
          <div className={classes.row}>
            <Kind kind="context" word={card.type} />
            {card.date ? <span>{edtfWords(card.date)}</span> : <span className={classes.lack}>no date</span>}
          </div>
          <p className={classes.words}>
            <b>{card.title}</b>
            {card.summary && ` ${card.summary}`}
          </p>
        </Card>
      ))}
      <Button variant="subtle" color="gray" size="compact-xs" onClick={() => void create()}>
        Add a card
      </Button>
      {fromLibrary}
    </>
  )
}

function ContextEditor({ card }: { readonly card: Context }) {
  const { file, finish } = useDesk()
  const save = (patch: Partial<ContextFields>) => call('context.update', { id: card.id, patch })
  return (
    <div className={classes.form}>
      <AutoText
        label="Title"
        value={card.title}
        required
        autoFocus
        reading
        save={(title) => save({ title })}
      />
      <div className={classes.pair}>
        <Select
          label="Type"
          data={[...ContextType.options]}
          value={card.type}
          onChange={(type) => type && void change('context.update', { id: card.id, patch: { type } })}
        />
        <DateField of={card.id} label="Date" value={card.date} save={(date) => save({ date })} />
      </div>
      <AutoText
        label="What the reader needs to know of it"
        lines={3}
        reading
        value={card.summary}
        save={(summary) => save({ summary })}
      />
      <Quotations owner={{ kind: 'context', id: card.id }} citations={card.citations} />
      <div className={classes.foot}>
        <Button onClick={finish}>Done</Button>
        <span className={classes.push} />
        <Button
          variant="subtle"
          color="red"
          onClick={() => void change('context.unlink', { incidentId: file.incident.id, id: card.id })}
        >
          Take out of this incident
        </Button>
      </div>
    </div>
  )
}
