import { Button, MultiSelect, Select } from '@mantine/core'
import { call } from '#api/call.ts'
import { change } from '#api/change.ts'
import type { Judgement, JudgementFields } from '#domain/incident'
import { Confidence, findTerm, rangeWords, SCALE_NAMES, ScaleId, SCALES } from '#domain/likelihood'
import { AutoText } from '#ui/AutoText.tsx'
import { Empty } from '#ui/Empty.tsx'
import { basisOptions, basisSources, basisValue, parseBasis } from './basis.ts'
import { deleteWithUndo } from '#ui/deleteWithUndo.tsx'
import { useDesk } from '../desk/desk.ts'
import classes from './Assessment.module.css'

/** Key judgements: what we think, how likely, and how sure we are of it. */
export function Assessment() {
  const { file } = useDesk()
  const scale = file.judgements[0]?.scale ?? 'UK PHIA'
  const create = () =>
    void change('judgement.create', {
      incidentId: file.incident.id,
      fields: { text: '', scale, likelihood: null, confidence: null, confidenceReason: '' },
    })
  if (file.judgements.length === 0)
    return (
      <Empty title="No judgement yet.">
        <p>
          A judgement says what you think happened, how likely it is and, apart from that, how sure you are
          and why.
        </p>
        <Button onClick={create}>Add a judgement</Button>
      </Empty>
    )
  return (
    <>
      <ol className={classes.list}>
        {file.judgements.map((judgement, at) => (
          <li key={judgement.id} className={classes.item} data-item={judgement.id}>
            <JudgementForm judgement={judgement} number={at + 1} />
          </li>
        ))}
      </ol>
      <Button variant="default" onClick={create}>
        Add a judgement
      </Button>
    </>
  )
}

function JudgementForm({ judgement, number }: { readonly judgement: Judgement; readonly number: number }) {
  const { file } = useDesk()
  const { id, scale, likelihood, basis } = judgement
  const save = (patch: Partial<JudgementFields>) => call('judgement.update', { id, patch })
  const set = (patch: Partial<JudgementFields>) => void change('judgement.update', { id, patch })
  const known = likelihood === null || findTerm(scale, likelihood) !== null
  return (
    <div className={classes.form}>
      <AutoText
        label={`Judgement ${number}`}
        field="text"
        placeholder="What you think happened, without how likely it is"
        lines={2}
        reading
        autoFocus={judgement.text === ''}
        value={judgement.text}
        save={(text) => save({ text })}
      />
      <div className={classes.three}>
        <Select
          label="Scale"
          data={ScaleId.options.map((value) => ({ value, label: SCALE_NAMES[value] }))}
          value={scale}
          onChange={(next) => next && set({ scale: next, likelihood: null })}
        />
        <Select
          label="Likelihood"
          placeholder="Choose a term"
          clearable
          data={SCALES[scale].map((term) => ({
            value: term.term,
            label: `${term.term}  ${rangeWords(scale, term)}`,
          }))}
          value={likelihood}
          error={known ? null : `“${likelihood}” is no term of this scale`}
          onChange={(value) => set({ likelihood: value })}
        />
        <Select
          label="Confidence"
          placeholder="Not judged"
          clearable
          data={[...Confidence.options]}
          value={judgement.confidence}
          onChange={(confidence) => set({ confidence })}
        />
      </div>
      <AutoText
        label="Reason for the confidence"
        field="reason"
        grow
        placeholder="What makes you more or less sure"
        value={judgement.confidenceReason}
        save={(confidenceReason) => save({ confidenceReason })}
      />
      <MultiSelect
        size="xs"
        label="Rests on"
        description={basisSources(file, basis) || undefined}
        placeholder={basis.length === 0 ? 'Statements, evidence and context' : undefined}
        searchable
        data={basisOptions(file)}
        value={basis.map(basisValue)}
        onChange={(values) => void change('judgement.setBasis', { id, basis: values.map(parseBasis) })}
      />
      <div className={classes.foot}>
        <Button
          variant="subtle"
          color="red"
          size="compact-xs"
          onClick={() => void deleteWithUndo('judgement.delete', id, 'Judgement deleted', judgement.text)}
        >
          Delete
        </Button>
      </div>
    </div>
  )
}
