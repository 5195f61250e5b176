import { Button, SegmentedControl, Tooltip } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { runCommand } from '#api/commands.ts'
import { dayWords } from '#domain/edtf-words'
import type { FieldName, Spot } from '#domain/finding'
import { SCALE_NAMES, ScaleId } from '#domain/likelihood'
import { TlpPicker } from '#terms/Tlp.tsx'
import { keyWords } from '#ui/Keys.tsx'
import { Saved } from '#ui/Saved.tsx'
import { Screen } from '#ui/Screen.tsx'
import classes from './BriefingHead.module.css'
import { Checks } from './checks/Checks.tsx'
import { CommentCount } from './comments/CommentCount.tsx'
import { instantWords } from './cutOff.ts'
import { MoreMenu } from './MoreMenu.tsx'
import type { Place } from './place.ts'
import { useDesk, useOpenBriefing } from './desk.ts'
import { Editions } from './editions/Editions.tsx'
import { StaleFlag } from './editions/StaleFlag.tsx'
import { TitleField } from '#ui/TitleField.tsx'

/** What is shown: page, preview or both, another briefing beside it, and in a narrow window the outline alone. */
export const VIEWS = ['outline', 'edit', 'both', 'beside', 'preview'] as const
export type View = (typeof VIEWS)[number]

const VIEW_WORDS: Readonly<Record<View, string>> = {
  outline: 'Outline',
  edit: 'Edit',
  both: 'Both',
  beside: 'Beside',
  preview: 'Preview',
}

interface Props {
  readonly view: View
  readonly onView: (view: View) => void
  /** The views for which the window has room. */
  readonly offered: readonly View[]
  /** Goes to a part of the briefing, to the thing in it that is named, and to a field or words there. */
  readonly onOpen: (
    place: Place,
    itemId?: string | null,
    field?: FieldName | null,
    spot?: Spot | null,
  ) => void
  readonly children: ReactNode
}

/** The briefing's title, date, cut-off, scale and marking; the ways to look at it and to send it out. */
export function BriefingHead({ view, onView, offered, onOpen, children }: Props) {
  const { file, editions, stale, save, set } = useDesk()
  const briefing = useOpenBriefing()
  return (
    <Screen
      above={
        <span className={classes.above}>
          <Link href="/briefings">Briefings</Link> ›{' '}
          <Link href={`/incident/${briefing.incidentId}`}>{file.incident.title}</Link>
        </span>
      }
      title={
        <TitleField
          label="Title of the briefing"
          findAs="title"
          value={briefing.title}
          save={(title) => save({ title })}
        />
      }
      meta={
        <>
          <span>{dayWords(briefing.date, { short: true })}</span>
          <span>
            {briefing.cutOff ? `Cut-off ${instantWords(briefing.cutOff, { short: true })}` : 'No cut-off'}
          </span>
          <label className={classes.scale}>
            Scale
            <Tooltip
              label={`${SCALE_NAMES[briefing.scale]}: the terms of likelihood, one scale for the whole document`}
            >
              <select
                aria-label="Scale"
                value={briefing.scale}
                onChange={(event) => set({ scale: ScaleId.parse(event.currentTarget.value) })}
              >
                {ScaleId.options.map((scale) => (
                  <option key={scale} value={scale}>
                    {scale}
                  </option>
                ))}
              </select>
            </Tooltip>
          </label>
          <CommentCount onOpen={onOpen} />
          <Saved />
          <StaleFlag edition={editions[0]?.number ?? null} stale={stale} />
        </>
      }
      actions={
        <>
          <TlpPicker marking={briefing.marking} onChange={(marking) => set({ marking })} />
          <Tooltip label={`The whole preview and back  ${keyWords('Ctrl+Enter')}`}>
            <SegmentedControl
              aria-label="What is shown"
              data={offered.map((value) => ({
                value,
                label: VIEW_WORDS[value],
              }))}
              value={view}
              onChange={(value) => onView(value as View)}
            />
          </Tooltip>
          <Checks
            id={briefing.id}
            onOpen={({ place: { section, itemId }, spots }, field) =>
              onOpen(section, itemId, field, spots[0])
            }
          />
          <Editions />
          <MoreMenu />
          <Tooltip label={`Save it as Word, PDF, web page or Markdown  ${keyWords('Ctrl+E')}`}>
            <Button onClick={() => runCommand('export')}>Export…</Button>
          </Tooltip>
        </>
      }
    >
      {children}
    </Screen>
  )
}
