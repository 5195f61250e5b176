import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { call } from '#api/call.ts'
import { change } from '#api/change.ts'
import { itemField } from '#domain/briefing-texts'
import type { Question, QuestionFields } from '#domain/incident'
import { AutoText } from '#ui/AutoText.tsx'
import { Sortable } from '#ui/Sortable.tsx'
import { deleteWithUndo } from '#ui/deleteWithUndo.tsx'
import { useDesk } from './desk.ts'
import { Item } from './Item.tsx'
import classes from './Item.module.css'
import { arrange, isChosen, type Listing } from './ordering.ts'
import page from './Page.module.css'

/** The open questions, written where they stand. They belong to the incident; an answered one is not printed. */
export function QuestionItems({ section }: { readonly section: Listing }) {
  const { incidentId, file, setSection } = useDesk()
  const [fresh, setFresh] = useState<string | null>(null)
  const questions = arrange(file.questions, section)
  const printed = questions.filter(({ id, answered }) => !answered && isChosen(section, id))
  const add = async () => {
    const made = await change('question.create', {
      incidentId,
      fields: { text: '', wouldAnswer: '', answered: false },
    })
    if (made) setFresh(made.id)
  }
  return (
    <>
      <Sortable
        id="questions"
        label="Open questions"
        ids={questions.map(({ id }) => id)}
        nameOf={(id) => questions.find((question) => question.id === id)?.text ?? ''}
        onOrder={(order) => setSection(section.kind, { order })}
      >
        {(id, grip) => {
          const question = questions.find((candidate) => candidate.id === id)
          return (
            question && (
              <Item
                section={section}
                id={id}
                name={question.text || 'Question'}
                grip={grip}
                number={printed.indexOf(question) + 1}
              >
                <QuestionForm question={question} focus={id === fresh} />
              </Item>
            )
          )
        }}
      </Sortable>
      <Button variant="default" className={page.add} onClick={() => void add()}>
        Add a question
      </Button>
    </>
  )
}

function QuestionForm({ question, focus }: { readonly question: Question; readonly focus: boolean }) {
  const { id, text, wouldAnswer, answered } = question
  const save = (patch: Partial<QuestionFields>) => call('question.update', { id, patch })
  return (
    <div className={classes.form}>
      <AutoText
        label="Question"
        placeholder="What exactly is denied: that drones fell, or that there was a threat?"
        lines={2}
        reading
        hideLabel
        autoFocus={focus}
        findAs={itemField(id, 'text')}
        value={text}
        save={(next) => save({ text: next })}
      />
      <AutoText
        label="What would answer it"
        placeholder="What would tell"
        findAs={itemField(id, 'wouldAnswer')}
        value={wouldAnswer}
        save={(next) => save({ wouldAnswer: next })}
      />
      <div className={classes.foot}>
        <Checkbox
          label={answered ? 'Answered, so it is not printed' : 'Answered'}
          checked={answered}
          onChange={(event) =>
            void change('question.update', { id, patch: { answered: event.currentTarget.checked } })
          }
        />
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          className={classes.delete}
          onClick={() => void deleteWithUndo('question.delete', id, 'Question deleted', text)}
        >
          Delete
        </Button>
      </div>
    </div>
  )
}
