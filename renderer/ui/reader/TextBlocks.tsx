import { memo, useMemo } from 'react'
import classes from './Reader.module.css'
import { marksPer, segmentsOf, type Block, type Mark, type Paragraph } from './segments.ts'

interface Props {
  readonly text: string
  readonly blocks: readonly Block[]
  /** The blocks that were in sight or near it, which are drawn in full. */
  readonly near: ReadonlySet<number>
  readonly marks: readonly Mark[]
  readonly activeMark: string | null
}

/**
 * The words of a text. All of them are in the page, so that the browser selects and copies across; but what
 * was never near the view is one plain stretch of text a block, without its paragraphs and marks.
 */
export const TextBlocks = memo(function Blocks({ text, blocks, near, marks, activeMark }: Props) {
  const over = useMemo(() => marksPer(blocks, marks), [blocks, marks])
  return blocks.map((block, at) => (
    <MemoBlock
      key={block.start}
      text={text}
      block={block}
      full={near.has(at)}
      marks={over[at] ?? NONE}
      activeMark={activeMark}
    />
  ))
})

const NONE: readonly Mark[] = []

interface BlockProps {
  readonly text: string
  readonly block: Block
  readonly full: boolean
  readonly marks: readonly Mark[]
  readonly activeMark: string | null
}

const sameMarks = (a: readonly Mark[], b: readonly Mark[]) =>
  a.length === b.length && a.every((mark, at) => mark === b[at])

/** Whether nothing of a stretch looks different: a long text redraws only where its marks changed. */
const looksSame = (
  before: Pick<BlockProps, 'marks' | 'activeMark'>,
  after: Pick<BlockProps, 'marks' | 'activeMark'>,
) =>
  sameMarks(before.marks, after.marks) &&
  (before.activeMark === after.activeMark ||
    !after.marks.some(({ id }) => id === before.activeMark || id === after.activeMark))

/** A line of the reader, in pixels, and the letters that it holds, about. */
const LINE = 27
const LETTERS = 75

const MemoBlock = memo(
  function OneBlock({ text, block, full, marks, activeMark }: BlockProps) {
    const { start, end, paragraphs } = block
    const height = paragraphs.length * 14 + Math.ceil((end - start) / LETTERS) * LINE
    const over = full ? marksPer(paragraphs, marks) : []
    return (
      <div className={classes.block} data-block style={{ containIntrinsicBlockSize: `auto ${height}px` }}>
        {full ? (
          paragraphs.map((paragraph, at) => (
            <MemoParagraph
              key={paragraph.start}
              text={text}
              paragraph={paragraph}
              marks={over[at] ?? NONE}
              activeMark={activeMark}
            />
          ))
        ) : (
          <p className={classes.paragraph} data-at={start}>
            {text.slice(start, end)}
          </p>
        )}
      </div>
    )
  },
  (before, after) =>
    before.text === after.text &&
    before.block === after.block &&
    before.full === after.full &&
    (!after.full || looksSame(before, after)),
)

interface ParagraphProps {
  readonly text: string
  readonly paragraph: Paragraph
  readonly marks: readonly Mark[]
  readonly activeMark: string | null
}

/** What is in the ledger shows through what is only proposed, but for the proposal that is looked at. */
const topOf = (over: readonly Mark[], activeMark: string | null) =>
  over.find(({ id, look }) => look !== undefined && id === activeMark) ??
  over.find(({ look }) => look === undefined) ??
  over[0]

const MemoParagraph = memo(
  function OneParagraph({ text, paragraph, marks, activeMark }: ParagraphProps) {
    return (
      <p className={classes.paragraph}>
        {segmentsOf(paragraph, marks).map(({ start, end, marks: over }) => (
          <span
            key={start}
            data-at={start}
            data-kind={topOf(over, activeMark)?.kind}
            data-look={topOf(over, activeMark)?.look}
            data-marks={over.length > 0 ? over.map(({ id }) => id).join(' ') : undefined}
            data-active={over.some(({ id }) => id === activeMark) || undefined}
            className={over.length > 0 ? classes.mark : undefined}
          >
            {text.slice(start, end)}
          </span>
        ))}
      </p>
    )
  },
  (before, after) =>
    before.text === after.text && before.paragraph === after.paragraph && looksSame(before, after),
)
