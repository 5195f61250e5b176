import { Tooltip } from '@mantine/core'
import { gradeCode, gradeWords, type Credibility, type Reliability } from '#domain/grade'
import classes from './terms.module.css'

interface Props {
  readonly reliability: Reliability | null
  readonly credibility: Credibility | null
  /** The titles of the sources that it belongs to, where that is not plain. */
  readonly of?: readonly string[] | undefined
}

/** An Admiralty grade, `B2`, with its definition. Nothing where nobody has graded. */
export function Grade({ reliability, credibility, of = [] }: Props) {
  const code = gradeCode(reliability, credibility)
  if (code === null) return null
  const titles = of.map((title) => `“${title}”`).join(', ')
  const words = `${titles && `${titles}: `}${gradeWords(reliability, credibility)}`
  return (
    <Tooltip label={words} maw={360}>
      <span className={classes.grade} role="img" aria-label={`Grade ${code}, ${words}`}>
        {code}
      </span>
    </Tooltip>
  )
}
