import { Textarea, UnstyledButton } from '@mantine/core'
import { edtfWords } from '#domain/edtf-words'
import { MARK_KEYS, StatementKind } from '#domain/kinds'
import { DateField } from '#terms/DateField.tsx'
import { ActorPicker } from '../ledger/ActorPicker.tsx'
import { AnswerOffers } from './AnswerOffers.tsx'
import { nameIn, saidDate } from '#domain/as-proposed'
import type { StatementItem } from '#domain/review'
import { QuotedWords } from './QuotedWords.tsx'
import classes from './Review.module.css'
import type { Field } from './field.ts'
import { RejectedRow } from './RejectedRow.tsx'
import { Row } from './Row.tsx'
import type { AnswerOffer } from './useAnswerOffers.ts'
import type { Review } from './useReview.ts'
import { ToldRow } from './ToldRow.tsx'
import { useSpeaker } from './useSpeaker.ts'
import { whyWords } from './words.ts'

interface Props {
  readonly review: Review
  readonly item: StatementItem
  readonly answers: readonly AnswerOffer[]
  readonly field: Field | null
  readonly onField: (field: Field) => void
  readonly onBack: () => void
}

/** A suggested statement: what would become of it, each part with the key that changes it, and why it is suggested. */
export function StatementProposal({ review, item, answers, field, onField, onBack }: Props) {
  const { suggestion, state } = item
  const edits = review.editsOf(item)
  const isOpen = state === 'open'
  const said = saidDate(suggestion)
  return (
    <>
      <div className={classes.kinds} role="group" aria-label="Kind">
        {StatementKind.options.map((kind) =>
          isOpen || kind === edits.kind ? (
            <UnstyledButton
              key={kind}
              className={classes.kind}
              data-kind={kind}
              tabIndex={-1}
              aria-pressed={kind === edits.kind}
              disabled={!isOpen}
              onClick={() => {
                review.edit(item, { kind })
                onBack()
              }}
            >
              {isOpen && <b>{MARK_KEYS[kind].toUpperCase()}</b>} {kind}
            </UnstyledButton>
          ) : null,
        )}
      </div>
      <p className={classes.quote}>
        <QuotedWords suggestion={suggestion} />
      </p>
      <dl className={classes.rows}>
        <ToldRow told={review.toldOf(item)} onBack={onBack} />
        <RejectedRow item={item} sourceId={review.source.id} />
        <Row label="Who" keys="W" onChange={isOpen ? () => onField('who') : null}>
          {field === 'who' ? (
            <ActorPicker
              of={review.keyOf(item)}
              label="Who says it"
              actorId={edits.actor && 'id' in edits.actor ? edits.actor.id : null}
              autoFocus
              noneLabel="Nobody named: the source’s own voice"
              onPick={(actorId) => {
                review.edit(item, { actor: actorId === null ? null : { id: actorId } })
                onBack()
              }}
              onName={(name) => {
                review.edit(item, { actor: { name } })
                onBack()
              }}
            />
          ) : (
            <Who item={item} review={review} onBack={onBack} />
          )}
        </Row>
        <Row label="In words" keys="E" onChange={isOpen ? () => onField('words') : null}>
          {field === 'words' ? (
            <Textarea
              aria-label="What is asserted, in your words"
              autosize
              autoFocus
              minRows={2}
              maxRows={6}
              value={edits.proposition}
              onFocus={(event) => event.currentTarget.select()}
              onChange={(event) => review.edit(item, { proposition: event.currentTarget.value })}
            />
          ) : isAsQuoted(edits.proposition, suggestion.quote.exact) ? (
            <span className={classes.soft}>as quoted</span>
          ) : (
            edits.proposition || <span className={classes.soft}>empty</span>
          )}
        </Row>
        <Row label="Said on" keys="T" onChange={isOpen ? () => onField('said') : null}>
          {field === 'said' ? (
            <div ref={focusFirst}>
              <DateField
                of={review.keyOf(item)}
                label="Said on"
                hideLabel
                value={edits.said}
                save={async (edtf) => review.edit(item, { said: edtf })}
              />
            </div>
          ) : edits.said === '' ? (
            <span className={classes.soft}>not set</span>
          ) : (
            <>
              {edtfWords(edits.said)}
              {said?.value === edits.said && (
                <span className={classes.soft}> from the text: “{said.text}”</span>
              )}
            </>
          )}
        </Row>
        <AnswerOffers
          offers={answers}
          isEditing={field === 'scope'}
          onEdit={() => onField('scope')}
          onBack={onBack}
        />
        <Row label="Why">
          <span className={classes.soft}>{whyWords(suggestion)}</span>
        </Row>
      </dl>
    </>
  )
}

const isAsQuoted = (proposition: string, quoted: string) =>
  proposition.toLowerCase() === quoted.replace(/\s+/g, ' ').trim().toLowerCase()

/** Gives the focus to the first field within. */
const focusFirst = (element: HTMLElement | null) => element?.querySelector('input')?.focus()

/** Who would be named, and where in the text that name comes from. */
function Who({ item, review, onBack }: Pick<Props, 'item' | 'review' | 'onBack'>) {
  const { actor, asAlias } = review.editsOf(item)
  const { suggestion } = item
  const speaker = useSpeaker()
  const words = suggestion.actor?.text
  const stands = suggestion.stands?.text
  const name = nameIn(suggestion)
  const alias = review.aliasOf(item)
  return (
    <>
      <b className={actor === null ? classes.unnamed : undefined}>{speaker(actor, suggestion)}</b>
      {actor && 'name' in actor && (
        <span className={classes.soft}> new actor{actor.name === name && ', named as in the text'}</span>
      )}
      {actor && 'id' in actor && name !== null && (
        <span className={classes.soft}>
          {' '}
          “{words}” in the text
          {alias !== null && (
            <>
              {asAlias ? `; “${alias}” is another name of it from now on ` : '; that name is not kept '}
              <UnstyledButton
                className={classes.turn}
                aria-label={
                  asAlias ? `Not so: “${alias}” is no other name` : `Keep it: “${alias}” as another name`
                }
                onClick={() => {
                  review.edit(item, { asAlias: !asAlias })
                  onBack()
                }}
              >
                {asAlias ? 'Not so' : 'Keep it'}
              </UnstyledButton>
            </>
          )}
        </span>
      )}
      {stands && (
        <span className={classes.soft}>
          {' '}
          (“{words}” stands for “{stands}”)
        </span>
      )}
    </>
  )
}
