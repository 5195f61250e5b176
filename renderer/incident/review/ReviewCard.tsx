import { useEffect, useRef, useState, type KeyboardEvent, type Ref } from 'react'
import { useMergedRef } from '@mantine/hooks'
import { runCommand } from '#api/commands.ts'
import { MARK_KEYS, StatementKind } from '#domain/kinds'
import { announce } from '#ui/announce.ts'
import { latinKey } from '#ui/Keys.tsx'
import { useActions } from '../desk/desk.ts'
import { useSourceStep } from '../desk/useSourceStep.ts'
import { ContextProposal } from './ContextProposal.tsx'
import type { Item } from '#domain/review'
import { NothingLeft } from './NothingLeft.tsx'
import classes from './Review.module.css'
import { StatementProposal } from './StatementProposal.tsx'
import type { Field } from './field.ts'
import { useAnswerOffers } from './useAnswerOffers.ts'
import { useNextOpen } from './useNextOpen.ts'
import { useSpeaker } from './useSpeaker.ts'
import { Verdict } from './Verdict.tsx'
import { placeOf, rejectedBefore } from './words.ts'
import type { Review } from './useReview.ts'

const KIND_OF_KEY = new Map(StatementKind.options.map((kind) => [MARK_KEYS[kind], kind]))
const FIELD_OF_KEY: ReadonlyMap<string, Field> = new Map([
  ['w', 'who'],
  ['e', 'words'],
  ['t', 'said'],
])

interface Props {
  readonly ref: Ref<HTMLDivElement>
  readonly review: Review
  readonly onList: () => void
  readonly onClose: () => void
}

/**
 * The suggestion that is looked at. It has the focus and hears single keys: accept, reject, change, next. A field
 * of it gives the focus back with Escape or Enter.
 */
export function ReviewCard({ ref, review, onList, onClose }: Props) {
  const { current, isReady } = review
  const desk = useActions()
  const card = useRef<HTMLDivElement>(null)
  const merged = useMergedRef(card, ref)
  const [field, setField] = useState<{ readonly of: string; readonly field: Field } | null>(null)
  const open = field !== null && field.of === current?.id ? field.field : null
  const answers = useAnswerOffers(review, current)
  const label = useLabel(review)

  const said = useRef(label)
  useEffect(() => {
    // The first one is read out with the focus.
    if (isReady && said.current !== label && document.activeElement === card.current) announce(label)
    said.current = label
  }, [label, isReady])

  const back = () => {
    setField(null)
    card.current?.focus({ preventScroll: true })
  }
  const openField = (next: Field) => current && setField({ of: current.id, field: next })
  const accept = (item: Item) => {
    if (item.state === 'open' && review.toldOf(item)) void review.join(item)
    else if (item.state === 'open') return acceptAsNew(item)
    else if (item.state === 'accepted') edit(item)
    else void review.reopen(item)
    back()
  }
  const acceptAsNew = (item: Item) => {
    if (review.lacksSpeaker(item)) {
      openField('who')
      return announce('Who says it? Choose a name, or nobody named')
    }
    if (item.state === 'open') void review.accept(item)
    back()
  }
  const edit = (item: Item) => {
    const entry = review.entryOf(item)
    if (entry) desk.choose(entry, { edit: true })
  }

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.defaultPrevented || event.altKey || !(event.target instanceof HTMLElement)) return
    if (!card.current?.contains(event.target)) return
    const held = event.ctrlKey || event.metaKey
    if (event.target.closest('input, textarea')) {
      if (event.target.getAttribute('aria-expanded') === 'true' && event.key !== 'Escape') return
      if (event.key === 'Enter' && held && current) accept(current)
      else if (event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)) back()
      else return
      event.preventDefault()
      return
    }
    if (held) return
    if (event.key === 'Enter' && event.target !== card.current) return
    if (!press(event)) return
    event.preventDefault()
    if (event.target !== card.current && !isFieldKey(event)) back()
  }
  const press = (event: KeyboardEvent): boolean => {
    const key = latinKey(event)
    if (event.key === 'Escape') onClose()
    else if (key === 'l') onList()
    else if (event.key === 'ArrowDown' || key === 'j') review.step(1)
    else if (event.key === 'ArrowUp' || key === 'k') review.step(-1)
    else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft')
      review.turn(event.key === 'ArrowLeft' ? -1 : 1)
    else if (key === 'u') runCommand('undo')
    else if (event.key === '[' || event.key === ']') step(event.key === '[' ? -1 : 1)
    else if (event.key === 'Enter') {
      // A key that is held down decides once.
      if (event.repeat) return true
      if (!current) goOn()
      else if (event.shiftKey) acceptAsNew(current)
      else accept(current)
    } else if (!current) return false
    else if (key === 'r' || event.key === 'Delete') {
      if (event.repeat) return true
      if (current.state === 'open') void review.reject(event.shiftKey ? rejectedBefore(review) : [current])
      else if (current.state === 'rejected') void review.reopen(current)
    } else if (/^[1-9]$/.test(key)) {
      const offer = answers[Number(key) - 1]
      if (offer) void offer.toggle()
    } else if (current.state !== 'open') {
      if (key !== 'e') return false
      edit(current)
    } else return pressOnOpen(current, key)
    return true
  }
  const pressOnOpen = (item: Item, key: string): boolean => {
    const next = FIELD_OF_KEY.get(key)
    const kind = KIND_OF_KEY.get(key)
    if (next && (item.what === 'statement' || next === 'words')) openField(next)
    else if (key === 'g' && answers.some(({ scope }) => scope !== null)) openField('scope')
    else if (kind && item.what === 'statement') {
      review.edit(item, { kind })
      announce(`Now a ${kind}`)
    } else return false
    return true
  }

  const step = useSourceStep(review.source.id, { reading: true })
  const next = useNextOpen(review)
  const goOn = () => next && desk.openSource(next.source.id, { kind: 'text' })
  const shared = { review, field: open, onField: openField, onBack: back }
  return (
    <div
      ref={merged}
      role="group"
      aria-label={label}
      aria-keyshortcuts="Enter Shift+Enter R Shift+R"
      tabIndex={0}
      data-home
      data-keys="review"
      data-kind={current?.what === 'statement' ? review.editsOf(current).kind : 'context'}
      className={classes.card}
      onKeyDown={onKeyDown}
    >
      {current?.what === 'statement' && (
        <StatementProposal key={current.id} item={current} answers={answers} {...shared} />
      )}
      {current?.what === 'context' && <ContextProposal key={current.id} item={current} {...shared} />}
      {current ? (
        <Verdict
          review={review}
          item={current}
          isTyping={open !== null}
          onAccept={() => accept(current)}
          onAcceptAsNew={() => acceptAsNew(current)}
          onBack={back}
        />
      ) : (
        <NothingLeft review={review} next={next} onNext={goOn} />
      )}
    </div>
  )
}

const isFieldKey = (event: KeyboardEvent) => ['w', 'e', 't', 'g'].includes(latinKey(event))

/** What is heard of the current suggestion. */
function useLabel(review: Review): string {
  const speaker = useSpeaker()
  const { current, filter, isReady } = review
  if (!isReady) return 'Looking through the text'
  if (!current) return filter === 'open' ? 'No open suggestions' : `No ${filter} suggestions`
  const what =
    current.what === 'statement'
      ? `${review.editsOf(current).kind} of ${speaker(review.editsOf(current).actor, current.suggestion)}`
      : `context, ${current.suggestion.type}`
  const told = review.toldOf(current) ? ', in the ledger already' : ''
  const before = current.rejectedIn === null ? '' : ', rejected before in like words'
  return `${filter} suggestion ${placeOf(review)}${told}${before}: ${what}: ${current.suggestion.quote.exact}`
}
