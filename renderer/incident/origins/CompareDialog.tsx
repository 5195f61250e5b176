import { Button, Checkbox, Modal, TextInput } from '@mantine/core'
import { useId, useState } from 'react'
import { change } from '#api/change.ts'
import { useAnswer } from '#api/queries.ts'
import type { Lookalike } from '#contract/origins'
import { edtfWords } from '#domain/edtf-words'
import type { Source } from '#domain/incident'
import { announce } from '#ui/announce.ts'
import { counted } from '#ui/words.ts'
import { useDesk } from '../desk/desk.ts'
import { askAgain } from './askAgain.ts'
import classes from './CompareDialog.module.css'
import { Differences } from './Differences.tsx'
import { LostQuotations } from './LostQuotations.tsx'

interface Props {
  readonly source: Source
  readonly lookalike: Lookalike
  /** The further sources that look like this one and wait for a decision. */
  readonly others: readonly Lookalike[]
  readonly opened: boolean
  readonly onClose: () => void
}

/** Two texts with their differences, and what the analyst says of them: one origin, or independent. */
export function CompareDialog({ source, lookalike, others, opened, onClose }: Props) {
  const { file } = useDesk()
  const [name, setName] = useState(lookalike.originName)
  const [problem, setProblem] = useState<string | null>(null)
  const [withOthers, setWithOthers] = useState(false)
  const form = useId()
  const { other } = lookalike
  const pair = { sourceId: source.id, otherId: other.id }
  const { data } = useAnswer('origin.compare', { incidentId: file.incident.id, ...pair }, { enabled: opened })
  // When copies of two papers were captured tells nothing of them.
  const by = data?.by === 'captured' && lookalike.kind !== 'version' ? null : (data?.by ?? null)
  const sides = data?.before === source.id ? [source, other] : [other, source]

  const agree = async () => {
    if (name.trim() === '') return setProblem('Name who first said it: the agency, ministry or paper.')
    const known = file.sources.find(({ id }) => id === other.id)
    const origins = new Set([source.originId, known?.originId].filter((id) => id != null))
    // Who shares an origin with one of them goes along, so that a new name parts nobody.
    const along = file.sources.filter(({ originId }) => originId !== null && origins.has(originId))
    const further = withOthers ? others.map((one) => one.other) : []
    const sourceIds = [...new Set([source, other, ...along, ...further].map(({ id }) => id))]
    if (!(await change('origin.agree', { sourceIds, name: name.trim() }))) return
    announce(`${counted(sourceIds.length, 'source')}, one origin: ${name.trim()}`)
    onClose()
  }
  const keepApart = async () => {
    if (!(await change('origin.setIndependent', pair))) return
    announce('The two sources are kept apart')
    onClose()
  }
  return (
    <Modal opened={opened} onClose={onClose} size={880} title="Two sources, one text?">
      <form
        id={form}
        data-undo="own"
        className={classes.body}
        onSubmit={(event) => {
          event.preventDefault()
          void agree()
        }}
      >
        <div className={classes.sides}>
          {sides.map((side, at) => (
            <Side key={side.id} source={side} isThis={side.id === source.id}>
              {by === null ? null : at === 0 ? 'older' : `newer, as ${by}`}
            </Side>
          ))}
        </div>
        {data && <LostQuotations lost={data.lost} />}
        {data && <Differences rows={data.rows} cut={data.cut} />}
        {lookalike.decision !== null ? (
          <div className={classes.foot}>
            <p className={classes.settled}>
              {lookalike.decision === 'independent'
                ? 'You said that these two are independent of each other.'
                : `Both have the origin ${lookalike.originName}. To part them again, change it in the facts of one of them.`}
            </p>
            {lookalike.decision === 'independent' && (
              <Button
                variant="default"
                onClick={() => void askAgain(source.id, other.id).then((done) => done && onClose())}
              >
                Ask again
              </Button>
            )}
            <Button data-autofocus onClick={onClose}>
              Close
            </Button>
          </div>
        ) : (
          <>
            {others.length > 0 && (
              <Checkbox
                label={`The same for ${counted(others.length, 'more source')} that ${others.length === 1 ? 'looks' : 'look'} like this one`}
                checked={withOthers}
                onChange={(event) => setWithOthers(event.currentTarget.checked)}
              />
            )}
            <div className={classes.foot}>
              <TextInput
                data-autofocus
                className={classes.name}
                label="Origin: who first said it"
                placeholder="Agency whose text both carry"
                maxLength={300}
                value={name}
                error={problem}
                onChange={(event) => {
                  setName(event.currentTarget.value)
                  setProblem(null)
                }}
              />
              <Button variant="default" onClick={() => void keepApart()}>
                Independent
              </Button>
              <Button type="submit">Same origin</Button>
            </div>
          </>
        )}
      </form>
    </Modal>
  )
}

interface SideProps {
  readonly source: Lookalike['other']
  readonly isThis: boolean
  /** Whether it is the older or the newer one, and by what. */
  readonly children: string | null
}

function Side({ source, isThis, children }: SideProps) {
  const { title, publisher, published, capturedAt } = source
  const facts = [
    publisher,
    published && `published ${edtfWords(published, { short: true })}`,
    `captured ${edtfWords(capturedAt.slice(0, 10), { short: true })}, ${capturedAt.slice(11, 16)} UTC`,
  ]
  return (
    <div className={classes.side}>
      <p className={classes.title}>
        {title}
        {isThis && <span className={classes.tag}>this source</span>}
        {children !== null && <span className={classes.tag}>{children}</span>}
      </p>
      <p className={classes.facts}>{facts.filter(Boolean).join(' · ')}</p>
    </div>
  )
}
