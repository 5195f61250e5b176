import { Button, Checkbox } from '@mantine/core'
import { call } from '#api/call.ts'
import { change } from '#api/change.ts'
import type { Question, QuestionFields } from '#domain/incident'
import { AutoText } from '#ui/AutoText.tsx'
import { Empty } from '#ui/Empty.tsx'
import classes from './Assessment.module.css'
import { deleteWithUndo } from '#ui/deleteWithUndo.tsx'
import { useDesk } from '../desk/desk.ts'

/** What is not known, and what would answer it. */
export function Questions() {
  const { file } = useDesk()
  const create = () =>
    void change('question.create', {
      incidentId: file.incident.id,
      fields: { text: '', wouldAnswer: '', answered: false },
    })
  if (file.questions.length === 0)
    return (
      <Empty title="No open question yet.">
        <p>Write down what is not known, and what would answer it.</p>
        <Button onClick={create}>Add a question</Button>
      </Empty>
    )
  return (
    <>
      <ol className={classes.list}>
        {file.questions.map((question) => (
          <li key={question.id} className={classes.item} data-item={question.id}>
            <QuestionForm question={question} />
          </li>
        ))}
      </ol>
      <Button variant="default" onClick={create}>
        Add a question
      </Button>
    </>
  )
}

function QuestionForm({ question }: { readonly question: Question }) {
  const save = (patch: Partial<QuestionFields>) => call('question.update', { id: question.id, patch })
  return (
    <div className={classes.form}>
      <AutoText
        label="Question"
        field="text"
        placeholder="What exactly is denied: that drones fell, or that there was a threat?"
        lines={2}
        reading
        autoFocus={question.text === ''}
        value={question.text}
        save={(text) => save({ text })}
      />
      <AutoText
        label="What would answer it"
        grow
        placeholder="What would tell"
        value={question.wouldAnswer}
        save={(wouldAnswer) => save({ wouldAnswer })}
      />
      <div className={classes.foot}>
        <Checkbox
          label="Answered"
          checked={question.answered}
          onChange={(event) =>
            void change('question.update', {
              id: question.id,
              patch: { answered: event.currentTarget.checked },
            })
          }
        />
        <Button
          variant="subtle"
          color="red"
          size="compact-xs"
          onClick={() =>
            void deleteWithUndo('question.delete', question.id, 'Question deleted', question.text)
          }
        >
          Delete
        </Button>
      </div>
    </div>
  )
}
