import { Button, Group, Modal, Select } from '@mantine/core'
import { useState } from 'react'
import { change } from '#api/change.ts'
import { useAnswer } from '#api/queries.ts'
import { useLast } from '#ui/useLast.ts'
import { counted } from '#ui/words.ts'

interface Props {
  /** What was dropped; null while nothing was. */
  readonly paths: readonly string[] | null
  readonly onClose: () => void
  readonly onChoose: (incidentId: string) => void
}

const NEW = 'new'
/** How many incidents the list names before one types. */
const NAMED = 30

/** Asks into which incident the files go that were dropped where none is open. */
export function DropChoice({ paths, onClose, onChoose }: Props) {
  const opened = paths !== null
  const shown = useLast(paths, opened)
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={`Bring in ${counted(shown?.length ?? 0, 'file or folder', 'files and folders')}`}
    >
      <Choice onClose={onClose} onChoose={onChoose} />
    </Modal>
  )
}

function Choice({ onClose, onChoose }: Omit<Props, 'paths'>) {
  const [chosen, setChosen] = useState(NEW)
  const { data: incidents = [] } = useAnswer('incident.list', { query: '' })
  const submit = async () => {
    if (chosen !== NEW) return onChoose(chosen)
    const made = await change('incident.create', { title: 'Untitled incident' })
    if (made) onChoose(made.id)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Select
        label="Into the incident"
        data-autofocus
        searchable
        openOnFocus={false}
        limit={NAMED}
        nothingFoundMessage="No incident has these words in its title"
        value={chosen}
        onChange={(value) => setChosen(value ?? NEW)}
        data={[
          { value: NEW, label: 'A new incident' },
          ...incidents.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
      <Group mt="md" gap="sm" justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit">Bring in</Button>
      </Group>
    </form>
  )
}
