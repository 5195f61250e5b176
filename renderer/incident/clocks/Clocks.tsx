import { Tooltip, UnstyledButton } from '@mantine/core'
import { useResizeObserver } from '@mantine/hooks'
import { IconChevronRight } from '@tabler/icons-react'
import { memo, useCallback, useMemo, useState } from 'react'
import { edtfWords } from '#domain/edtf-words'
import { ends, placeDays, ticksOf, type Tick } from './clock-scale.ts'
import classes from './Clocks.module.css'
import { useActions, useChoice, useDesk } from '../desk/desk.ts'
import { useRoom } from '#ui/useRoom.ts'

const CLOCKS = ['happened', 'said', 'published'] as const
const TITLE = 'When it happened, was said and was published'

/** What the label of a day takes, in pixels, with the space beside it. */
const LABEL = 70

/** Three clocks beneath reader and ledger, kept apart: when things happened, were said, were published. */
export function Clocks() {
  const { file } = useDesk()
  const { current, openSource, choose, showWords } = useActions()
  const open = useCallback(
    ({ clock, id }: Tick) => {
      if (clock === 'published') openSource(id)
      else if (id !== current().file.incident.id) {
        const chosen = { kind: clock === 'said' ? 'statement' : 'context', id } as const
        choose(chosen)
        showWords(chosen)
      }
    },
    [current, openSource, choose, showWords],
  )
  const hasHeight = useRoom('(min-height: 620px)')
  const [opened, setOpened] = useState(false)
  const [axis, { width: axisWidth }] = useResizeObserver<HTMLDivElement>()
  const ticks = useMemo(() => ticksOf(file), [file])
  const place = useMemo(
    () => placeDays(ticks, ends(file.incident.date)?.from ?? null),
    [ticks, file.incident.date],
  )
  if (ticks.length === 0) return <div />
  const days = labelled(
    [...new Set(ticks.flatMap(({ date }) => ends(date)?.from ?? []))].toSorted().map(place),
    axisWidth,
  )
  return (
    <section className={classes.clocks} aria-label={TITLE}>
      {!hasHeight && (
        <UnstyledButton className={classes.toggle} aria-expanded={opened} onClick={() => setOpened(!opened)}>
          <IconChevronRight size={14} className={classes.arrow} data-open={opened || undefined} />
          {TITLE}
        </UnstyledButton>
      )}
      {(hasHeight || opened) && (
        <>
          {CLOCKS.map((clock) => (
            <div key={clock} className={classes.clock}>
              <span className={classes.name}>{clock}</span>
              <div className={classes.line}>
                {spread(ticks.filter((tick) => tick.clock === clock)).map(({ tick, lane }) => {
                  const found = ends(tick.date)
                  if (!found) return null
                  const start = place(found.from).at
                  const width = clock === 'happened' ? place(found.to).at - start : 0
                  return <Dot key={tick.id} tick={tick} start={start} width={width} lane={lane} open={open} />
                })}
              </div>
            </div>
          ))}
          <div className={classes.clock} aria-hidden>
            <span />
            <div ref={axis} className={classes.days}>
              {days.map(({ day, at, label }) => (
                <span
                  key={day}
                  className={classes.day}
                  style={at * axisWidth + LABEL > axisWidth ? { right: 0 } : { left: `${at * 100}%` }}
                >
                  {label}
                </span>
              ))}
            </div>
          </div>
        </>
      )}
    </section>
  )
}

interface DotProps {
  readonly tick: Tick
  /** Where it begins and how wide it is, as parts of the line; then how many dots stand before it. */
  readonly start: number
  readonly width: number
  readonly lane: number
  readonly open: (tick: Tick) => void
}

const Dot = memo(function OneDot({ tick, start, width, lane, open }: DotProps) {
  const chosen = useChoice(({ entry }) => entry?.id === tick.id)
  return (
    <Tooltip label={`${edtfWords(tick.date)}. ${tick.words.slice(0, 140)}`}>
      <button
        type="button"
        className={width > 0 ? classes.span : classes.dot}
        data-kind={tick.kind ?? undefined}
        data-chosen={chosen || undefined}
        aria-label={`${edtfWords(tick.date)}: ${tick.words}`}
        style={{
          left: `calc(${start * 100}% + ${lane * 12}px)`,
          width: width > 0 ? `${width * 100}%` : undefined,
        }}
        onClick={() => open(tick)}
      />
    </Tooltip>
  )
})

/** Things of one day stand beside each other instead of on each other. */
function spread(ticks: readonly Tick[]): { readonly tick: Tick; readonly lane: number }[] {
  const perDay = new Map<string, number>()
  return ticks.map((tick) => {
    const day = ends(tick.date)?.from ?? ''
    const lane = perDay.get(day) ?? 0
    perDay.set(day, lane + 1)
    return { tick, lane: lane }
  })
}

/** Day labels that do not run into each other on an axis of so many pixels. */
function labelled<Stop extends { readonly at: number }>(stops: readonly Stop[], width: number): Stop[] {
  const kept: Stop[] = []
  // A label that would stand out at the end is moved back to it.
  const left = ({ at }: Stop) => Math.min(at * width, width - LABEL)
  for (const stop of stops) {
    const before = kept.at(-1)
    if (!before || left(stop) - left(before) >= LABEL) kept.push(stop)
  }
  return kept
}
