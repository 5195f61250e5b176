import { CloseButton, Select } from '@mantine/core'
import { useMemo, useState } from 'react'
import { call } from '#api/call.ts'
import { change } from '#api/change.ts'
import type { Response, ResponseFields, Statement } from '#domain/incident'
import { ResponseType, USUAL_RESPONSE } from '#domain/kinds'
import { AutoText } from '#ui/AutoText.tsx'
import { useDesk } from '../desk/desk.ts'
import classes from './Answers.module.css'
import { MOST_CHOICES, SCOPE_WORDS, shortName, shortNames } from './ledger-words.ts'

/** What a statement answers, and exactly which part of it. */
export function Answers({ statement }: { readonly statement: Statement }) {
  const { file } = useDesk()
  const [typed, setTyped] = useState('')
  const links = file.responses.filter(({ fromId }) => fromId === statement.id)
  const others = useMemo(() => {
    const nameOf = shortNames(file)
    const answered = new Set(
      file.responses.filter(({ fromId }) => fromId === statement.id).map(({ toId }) => toId),
    )
    return file.statements
      .filter(({ id }) => id !== statement.id && !answered.has(id))
      .map(({ id }) => ({ value: id, label: nameOf(id) }))
  }, [file, statement.id])
  const link = (toId: string) =>
    void change('response.set', {
      fromId: statement.id,
      toId,
      fields: { type: USUAL_RESPONSE[statement.kind] ?? 'qualifies' },
    })
  if (links.length === 0 && others.length === 0) return null
  return (
    <div className={classes.answers}>
      {links.map((one) => (
        <Link key={one.id} link={one} />
      ))}
      {others.length > 0 && (
        <Select
          label={links.length === 0 ? 'Answers' : 'Answers also'}
          placeholder="Choose the statement that it answers"
          searchable
          limit={MOST_CHOICES}
          data={others}
          value={null}
          searchValue={typed}
          onSearchChange={setTyped}
          onChange={(toId) => {
            // What was typed was for this one; the next is looked for anew.
            setTyped('')
            if (toId) link(toId)
          }}
        />
      )}
    </div>
  )
}

function Link({ link }: { readonly link: Response }) {
  const { file } = useDesk()
  const { fromId, toId, type, scope, leavesOpen } = link
  const save = (patch: Partial<ResponseFields>) => call('response.set', { fromId, toId, fields: patch })
  return (
    <fieldset className={classes.link}>
      <legend className="visually-hidden">Answers {shortName(file, toId)}</legend>
      <div className={classes.head}>
        <Select
          aria-label="How it answers"
          className={classes.type}
          data={[...ResponseType.options]}
          value={type}
          onChange={(next) => next && void change('response.set', { fromId, toId, fields: { type: next } })}
        />
        <span className={classes.target}>{shortName(file, toId)}</span>
        <CloseButton
          size="sm"
          aria-label="Remove this link"
          onClick={() => void change('response.delete', { id: link.id })}
        />
      </div>
      <AutoText
        label={`${SCOPE_WORDS[type]} exactly`}
        field="scope"
        placeholder="a direct military threat"
        grow
        value={scope}
        save={(text) => save({ scope: text })}
      />
      <AutoText
        label="Leaves open"
        placeholder="whether drones fell"
        grow
        value={leavesOpen}
        save={(text) => save({ leavesOpen: text })}
      />
    </fieldset>
  )
}
