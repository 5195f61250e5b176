import { Button, Checkbox, Select } from '@mantine/core'
import { call } from '#api/call.ts'
import { change } from '#api/change.ts'
import type { Statement, StatementFields } from '#domain/incident'
import { StatementKind } from '#domain/kinds'
import { CredibilityField } from '#terms/CredibilityField.tsx'
import { DateField } from '#terms/DateField.tsx'
import { AutoText } from '#ui/AutoText.tsx'
import { ActorPicker } from './ActorPicker.tsx'
import { Answers } from './Answers.tsx'
import { deleteWithUndo } from '#ui/deleteWithUndo.tsx'
import { useDesk } from '../desk/desk.ts'
import classes from './entry.module.css'
import { Quotations } from './Quotations.tsx'

/** All fields of a statement. Each saves itself; Escape or Done closes. */
export function StatementEditor({ statement }: { readonly statement: Statement }) {
  const { finish } = useDesk()
  const set = (patch: Partial<StatementFields>) =>
    void change('statement.update', { id: statement.id, patch })
  const save = (patch: Partial<StatementFields>) => call('statement.update', { id: statement.id, patch })
  return (
    <div className={classes.form}>
      <div className={classes.pair}>
        <ActorPicker
          of={statement.id}
          label="Who"
          actorId={statement.actorId}
          autoFocus
          onPick={(actorId) => set({ actorId })}
          noneLabel="Nobody named: the source’s own voice"
        />
        <Select
          label="Kind"
          data={[...StatementKind.options]}
          value={statement.kind}
          onChange={(kind) => kind && set({ kind })}
        />
      </div>
      <AutoText
        field="text"
        label="What is asserted, in your words"
        lines={2}
        reading
        value={statement.proposition}
        save={(proposition) => save({ proposition })}
      />
      <div className={classes.pair}>
        <DateField of={statement.id} label="Said on" value={statement.said} save={(said) => save({ said })} />
        <CredibilityField value={statement.credibility} onChange={(credibility) => set({ credibility })} />
      </div>
      <Answers statement={statement} />
      <Quotations owner={{ kind: 'statement', id: statement.id }} citations={statement.citations} />
      {['claim', 'suspicion'].includes(statement.kind) && (
        <Checkbox
          label="A response was looked for and none was found"
          checked={statement.noResponseFound}
          onChange={(event) => set({ noResponseFound: event.currentTarget.checked })}
        />
      )}
      <div className={classes.foot}>
        <Button onClick={finish}>Done</Button>
        <span className={classes.push} />
        <Button
          variant="subtle"
          color="red"
          onClick={() =>
            void deleteWithUndo('statement.delete', statement.id, 'Statement deleted', statement.proposition)
          }
        >
          Delete
        </Button>
      </div>
    </div>
  )
}
