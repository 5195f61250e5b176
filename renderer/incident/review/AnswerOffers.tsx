import { Textarea, UnstyledButton } from '@mantine/core'
import { Keys } from '#ui/Keys.tsx'
import { scopePhrase, SCOPE_WORDS } from '../ledger/ledger-words.ts'
import classes from './Review.module.css'
import type { AnswerOffer } from './useAnswerOffers.ts'

interface Props {
  readonly offers: readonly AnswerOffer[]
  readonly isEditing: boolean
  readonly onEdit: () => void
  readonly onBack: () => void
}

/** What a suggested statement may answer. A link is made only where the analyst chooses it. */
export function AnswerOffers({ offers, isEditing, onEdit, onBack }: Props) {
  return offers.map((offer, at) => {
    const { response, target, type, scope, canLink, isLinked, toggle } = offer
    const isChosen = scope !== null
    const words = target.suggestion.quote.exact
    return (
      <div key={response.to} className={classes.row}>
        <dt>{at === 0 ? 'Answers' : ''}</dt>
        <dd>
          <span className={classes.answer}>
            <span className={isChosen ? classes.chosen : undefined}>
              {isLinked ? 'Linked: ' : isChosen ? 'Will be linked: ' : ''}
              {type} “{words.length > 60 ? `${words.slice(0, 58).toWellFormed()}…` : words}”
            </span>
            <span className={classes.soft}>
              {' '}
              · {canLink ? response.why : 'can be linked once that one is accepted'}
            </span>
          </span>
          {isChosen && !isLinked && (type === 'denies' || type === 'disputes in part') && (
            <Scope
              offer={offer}
              isEditing={isEditing && isFirst(offers, offer)}
              onEdit={onEdit}
              onBack={onBack}
            />
          )}
        </dd>
        {canLink && !isLinked && (
          <UnstyledButton
            className={classes.change}
            aria-pressed={isChosen}
            aria-label={`Link as answer ${at + 1}`}
            tabIndex={-1}
            onClick={() => {
              toggle()
              onBack()
            }}
          >
            <Keys keys={String(at + 1)} />
          </UnstyledButton>
        )}
      </div>
    )
  })
}

/** The first of the chosen ones is the one that the key goes to. */
const isFirst = (offers: readonly AnswerOffer[], offer: AnswerOffer) =>
  offers.find(({ scope, isLinked }) => scope !== null && !isLinked) === offer

interface ScopeProps {
  readonly offer: AnswerOffer
  readonly isEditing: boolean
  readonly onEdit: () => void
  readonly onBack: () => void
}

/** Exactly which part is denied: words of the text are offered. */
function Scope({ offer, isEditing, onEdit, onBack }: ScopeProps) {
  const { type, scope, offers, setScope } = offer
  if (!isEditing)
    return (
      <UnstyledButton className={classes.scope} tabIndex={-1} onClick={onEdit}>
        {SCOPE_WORDS[type]} exactly: <b>{scope ? scopePhrase(scope) : 'not set'}</b> <Keys keys="G" />
      </UnstyledButton>
    )
  return (
    <div className={classes.scope}>
      <Textarea
        autosize
        maxRows={4}
        aria-label={`${SCOPE_WORDS[type]} exactly`}
        autoFocus
        value={scope ?? ''}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setScope(event.currentTarget.value)}
      />
      {offers
        .filter((words) => words !== scope)
        .map((words) => (
          <UnstyledButton
            key={words}
            className={classes.offer}
            onClick={() => {
              setScope(words)
              onBack()
            }}
          >
            {words}
          </UnstyledButton>
        ))}
    </div>
  )
}
