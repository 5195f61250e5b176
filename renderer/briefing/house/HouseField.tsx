import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { change } from '#api/change.ts'
import { useAnswer } from '#api/queries.ts'
import { useDesk, useOpenBriefing } from '../desk.ts'
import template from '../TemplateField.module.css'
import { HouseDialog } from './HouseDialog.tsx'

// No id of a template looks like these.
const OWN_PAGE = 'own'
const ADD = 'add'

/** The organisation's own Word template that the .docx is set in, or Rapporteur's own page. */
export function HouseField() {
  const { set } = useDesk()
  const briefing = useOpenBriefing()
  const { data: templates = [] } = useAnswer('house.list', {})
  const [opened, setOpened] = useState(false)
  const chosen = templates.find(({ id }) => id === briefing.houseTemplateId)
  const add = async () => {
    const added = await change('house.addByDialog', {})
    if (!added) return
    set({ houseTemplateId: added.id })
    // What of it is used is said at once, so that nobody learns it from a printed page.
    setOpened(true)
  }
  return (
    <>
      <Select
        label="House template"
        data={[
          { value: OWN_PAGE, label: 'None: Rapporteur’s own page' },
          ...templates.map(({ id, name }) => ({ value: id, label: name })),
          { value: ADD, label: 'Add a Word template…' },
        ]}
        value={briefing.houseTemplateId ?? OWN_PAGE}
        allowDeselect={false}
        onChange={(value) => {
          if (value === ADD) void add()
          else if (value) set({ houseTemplateId: value === OWN_PAGE ? null : value })
        }}
        inputWrapperOrder={['label', 'input', 'description']}
        classNames={{ description: template.others }}
        description={
          chosen && (
            <Button variant="subtle" size="compact-xs" px={0} onClick={() => setOpened(true)}>
              What of it is used
            </Button>
          )
        }
      />
      {chosen && <HouseDialog template={chosen} opened={opened} onClose={() => setOpened(false)} />}
    </>
  )
}
