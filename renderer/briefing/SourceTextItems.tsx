import { Checkbox } from '@mantine/core'
import { useDesk } from './desk.ts'
import type { Listing } from './ordering.ts'
import page from './Page.module.css'

/** The sources of the incident: those that are ticked are printed in full. */
export function SourceTextItems({ section }: { readonly section: Listing }) {
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
