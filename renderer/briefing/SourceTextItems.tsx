import { Checkbox } from '@mantine/core'
import type { Section } from '#domain/briefing'
import { useDesk } from './desk.ts'
import page from './Page.module.css'

/** The sources of the incident: those that are ticked are printed in full. */
export function SourceTextItems({ section }: { readonly section: Section }) {
  const { file, setSection } = useDesk()
  if (file.sources.length === 0) return <p className={page.note}>The incident has no sources yet.</p>
  const { kind, order } = section
  return (
    <>
      {file.sources.map(({ id, title }) => (
        <Checkbox
          key={id}
          size="xs"
          mb={6}
          label={title}
          checked={order.includes(id)}
          onChange={(event) =>
            setSection(kind, {
              order: event.currentTarget.checked ? [...order, id] : order.filter((other) => other !== id),
            })
          }
        />
      ))}
    </>
  )
}
