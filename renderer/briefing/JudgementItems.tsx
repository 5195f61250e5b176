import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { call } from '#api/call.ts'
import { change } from '#api/change.ts'
import { itemField } from '#domain/briefing-texts'
import type { Judgement, JudgementFields } from '#domain/incident'
import { Confidence, findTerm, rangeWords, SCALES, type ScaleId } from '#domain/likelihood'
import { AutoText } from '#ui/AutoText.tsx'
import { Sortable } from '#ui/Sortable.tsx'
import { BasisField } from './BasisField.tsx'
import { deleteWithUndo } from '#ui/deleteWithUndo.tsx'
import { useDesk } from './desk.ts'
import { Item } from './Item.tsx'
import classes from './Item.module.css'
import { arrange, isChosen, type Listing } from './ordering.ts'
import page from './Page.module.css'

/** The key judgements, written where they stand. They belong to the incident; the briefing chooses and orders them. */
export function JudgementItems({ section }: { readonly section: Listing }) {
  const { incidentId, scale, file, setSection } = useDesk()
  const [fresh, setFresh] = useState<string | null>(null)
  const judgements = arrange(file.judgements, section)
  const printed = judgements.filter(({ id }) => isChosen(section, id))
  const add = async () => {
    const made = await change('judgement.create', {
      incidentId,
      fields: { text: '', scale, likelihood: null, confidence: null, confidenceReason: '' },
    })
    if (made) setFresh(made.id)
  }
  return (
    <>
      <Sortable
        id="judgements"
        label="Key judgements"
        ids={judgements.map(({ id }) => id)}
        nameOf={(id) => judgements.find((judgement) => judgement.id === id)?.text ?? ''}
        onOrder={(order) => setSection(section.kind, { order })}
      >
        {(id, grip) => {
          const judgement = judgements.find((candidate) => candidate.id === id)
          if (!judgement) return null
          const number = printed.indexOf(judgement) + 1
          return (
            <Item section={section} id={id} name={judgement.text || 'Judgement'} grip={grip} number={number}>
              <JudgementForm judgement={judgement} number={number} focus={id === fresh} />
            </Item>
          )
        }}
      </Sortable>
      <Button variant="default" className={page.add} onClick={() => void add()}>
        Add a judgement
      </Button>
    </>
  )
}

interface FormProps {
  readonly judgement: Judgement
  /** Its number in the briefing; 0 where it is left out. */
  readonly number: number
  readonly focus: boolean
}

function JudgementForm({ judgement, number, focus }: FormProps) {
  const { id } = judgement
  const save = (patch: Partial<JudgementFields>) => call('judgement.update', { id, patch })
  const set = (patch: Partial<JudgementFields>) => void change('judgement.update', { id, patch })
  return (
    <div className={classes.form}>
      <AutoText
        field="text"
        label={number > 0 ? `Judgement ${number}` : 'Judgement, left out'}
        placeholder="What you think happened, without how likely it is"
        lines={2}
        reading
        hideLabel
        autoFocus={focus}
        findAs={itemField(id, 'text')}
        value={judgement.text}
        save={(text) => save({ text })}
      />
      <div className={classes.fields}>
        <LikelihoodField judgement={judgement} set={set} />
        <Select
          label="Confidence"
          placeholder="Not judged"
          clearable
          clearButtonProps={{ 'aria-label': 'No confidence yet' }}
          data={Confidence.options.map((value) => ({ value, label: value }))}
          value={judgement.confidence}
          onChange={(confidence) => set({ confidence: confidence as Confidence | null })}
        />
      </div>
      <ForeignTerm judgement={judgement} set={set} />
      <AutoText
        field="reason"
        label="Reason for the confidence"
        placeholder="an official find, not yet examined independently"
        lines={2}
        findAs={itemField(id, 'confidenceReason')}
        value={judgement.confidenceReason}
        save={(confidenceReason) => save({ confidenceReason })}
      />
      <div className={classes.foot}>
        <BasisField judgement={judgement} />
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          className={classes.delete}
          onClick={() => void deleteWithUndo('judgement.delete', id, 'Judgement deleted', judgement.text)}
        >
          Delete
        </Button>
      </div>
    </div>
  )
}

const termOptions = (scale: ScaleId) => {
  const option = (value: string) => {
    const term = findTerm(scale, value)
    return { value, label: term ? `${value} · ${rangeWords(scale, term)}` : value }
  }
  const synonyms = SCALES[scale].flatMap(({ synonym }) => (synonym === null ? [] : [option(synonym)]))
  return [
    { group: scale, items: SCALES[scale].map(({ term }) => option(term)) },
    ...(synonyms.length > 0 ? [{ group: 'Same ranges in other words', items: synonyms }] : []),
  ]
}

interface LikelihoodProps {
  readonly judgement: Judgement
  readonly set: (patch: Partial<JudgementFields>) => void
}

/** The term of the briefing's scale; empty while the judgement stands on another. */
function LikelihoodField({ judgement, set }: LikelihoodProps) {
  const { scale } = useDesk()
  return (
    <Select
      data-field="likelihood"
      label="Likelihood"
      placeholder="Choose a term"
      clearable
      clearButtonProps={{ 'aria-label': 'No likelihood yet' }}
      data={termOptions(scale)}
      value={isForeign(judgement, scale) ? null : judgement.likelihood}
      onChange={(likelihood) => set({ scale, likelihood })}
    />
  )
}

const isForeign = ({ likelihood, scale: own }: Judgement, scale: ScaleId) =>
  likelihood !== null && own !== scale

/** Says that a judgement was made on another scale than the briefing's, and how to bring it over. */
function ForeignTerm({ judgement, set }: LikelihoodProps) {
  const { scale } = useDesk()
  const { likelihood } = judgement
  if (likelihood === null || !isForeign(judgement, scale)) return null
  const same = findTerm(scale, likelihood)
  return (
    <p className={classes.notice}>
      “{likelihood}” was judged on {judgement.scale}; this briefing uses {scale}. Choose a term
      {same ? ', or ' : '.'}
      {same && (
        <Button size="compact-xs" variant="default" onClick={() => set({ scale, likelihood })}>
          keep “{likelihood}” as {rangeWords(scale, same)}
        </Button>
      )}
    </p>
  )
}
