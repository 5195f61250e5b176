import type { HouseTemplateRow } from '#contract/house-templates'
import { useAnswer } from '#api/queries.ts'
import { SheetViewer } from '../SheetViewer.tsx'

interface Props {
  readonly template: HouseTemplateRow
  readonly opened: boolean
  readonly onClose: () => void
}

/** A briefing of the library in a house template: the pages that an export would have. */
export function HousePreview({ template: { id, name }, opened, onClose }: Props) {
  const { data, error, isPlaceholderData } = useAnswer('house.preview', { id }, { enabled: opened })
  const shown = isPlaceholderData ? undefined : data
  const none =
    shown === null
      ? 'There is no briefing yet that could be shown in it. Begin one on an incident.'
      : undefined
  return (
    <SheetViewer
      opened={opened}
      title={shown ? `“${shown.title}” in ${name}` : name}
      label={`Pages in the house template ${name}`}
      bytes={shown?.bytes}
      problem={error?.message ?? none}
      onClose={onClose}
    />
  )
}
