import { Button, Group, Select } from '@mantine/core'
import { call } from '#api/call.ts'
import { change } from '#api/change.ts'
import type { Evidence, EvidenceFields } from '#domain/incident'
import { EvidenceKind } from '#domain/kinds'
import { CredibilityField } from '#terms/CredibilityField.tsx'
import { DateField } from '#terms/DateField.tsx'
import { AutoText } from '#ui/AutoText.tsx'
import { ActorPicker } from './ActorPicker.tsx'
import { Bearings } from './Bearings.tsx'
import { deleteWithUndo } from '#ui/deleteWithUndo.tsx'
import { useDesk } from '../desk/desk.ts'
import classes from './entry.module.css'
import { Figure } from './Figure.tsx'
import { Quotations } from './Quotations.tsx'

/** All fields of an item of evidence, with its image. */
export function EvidenceEditor({ item }: { readonly item: Evidence }) {
  const { finish } = useDesk()
  const set = (patch: Partial<EvidenceFields>) => void change('evidence.update', { id: item.id, patch })
  const save = (patch: Partial<EvidenceFields>) => call('evidence.update', { id: item.id, patch })
  return (
    <div className={classes.form}>
      <AutoText
        label="What is put forward"
        lines={2}
        reading
        autoFocus
        // The name of a picture, until the first change.
        proposed={item.attachment !== null && item.changedAt === item.createdAt}
        value={item.description}
        save={(description) => save({ description })}
      />
      <div className={classes.pair}>
        <Select
          label="Kind"
          data={[...EvidenceKind.options]}
          value={item.kind}
          onChange={(kind) => kind && set({ kind })}
        />
        <ActorPicker
          of={item.id}
          label="Put forward by"
          actorId={item.actorId}
          noneLabel="Nobody named"
          onPick={(actorId) => set({ actorId })}
        />
        <DateField of={item.id} label="Date" value={item.date} save={(date) => save({ date })} />
        <CredibilityField value={item.credibility} onChange={(credibility) => set({ credibility })} />
      </div>
      <Bearings item={item} />
      {item.attachment ? (
        <div>
          <Figure attachment={item.attachment} caption={item.caption} alt={item.alt} />
          <div className={classes.form}>
            <AutoText
              field="caption"
              label="Caption"
              value={item.caption}
              save={(caption) => save({ caption })}
            />
            <AutoText
              field="alt"
              label="Alt text: what a reader who cannot see it needs to know"
              lines={2}
              value={item.alt}
              save={(alt) => save({ alt })}
            />
          </div>
        </div>
      ) : null}
      <Group gap="sm">
        <Button variant="default" onClick={() => void change('evidence.attachByDialog', { id: item.id })}>
          {item.attachment ? 'Choose another image…' : 'Attach an image…'}
        </Button>
        {item.attachment && (
          <Button
            variant="subtle"
            color="gray"
            onClick={() => void change('evidence.detach', { id: item.id })}
          >
            Take the image off
          </Button>
        )}
      </Group>
      <Quotations owner={{ kind: 'evidence', id: item.id }} citations={item.citations} />
      <div className={classes.foot}>
        <Button onClick={finish}>Done</Button>
        <span className={classes.push} />
        <Button
          variant="subtle"
          color="red"
          onClick={() =>
            void deleteWithUndo('evidence.delete', item.id, 'Evidence deleted', item.description)
          }
        >
          Delete
        </Button>
      </div>
    </div>
  )
}
