import { Checkbox } from '@mantine/core'
import { useAnswer } from '#api/queries.ts'
import classes from './Export.module.css'
import { remember } from './remember.ts'

/** Whether an evidence manifest is written beside what is exported. */
export function ManifestChoice({ description }: { readonly description: string }) {
  const { data: settings } = useAnswer('settings.get', {})
  return (
    <Checkbox
      label="Evidence manifest"
      classNames={{ label: classes.option, description: classes.quiet }}
      description={description}
      checked={settings?.exportManifest ?? false}
      onChange={(event) => remember({ exportManifest: event.currentTarget.checked })}
    />
  )
}
