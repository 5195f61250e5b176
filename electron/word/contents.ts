import type { Contents } from '#document/model'
import { fieldParts } from './fields.ts'
import type { Pen } from './pen.ts'
import { paragraph } from './properties.ts'
import { linkTo, run } from './runs.ts'
import { STYLE_CONTENTS } from './styles.ts'

/**
 * The contents as Word's own field, with the entries that it would find, each a link. Page numbers are
 * left out until Word counts its pages: a wrong number is worse than none, and Word asks nothing on opening.
 */
export function contentsOf({ entries }: Contents, pen: Pen): string {
  const { begin, end } = fieldParts('TOC \\o "1-1" \\h \\z \\u')
  return entries
    .map(({ to, words }, at) =>
      paragraph(
        { style: STYLE_CONTENTS },
        (at === 0 ? begin : '') +
          linkTo(to, run(pen.sanitiser.clean(words))) +
          (at === entries.length - 1 ? end : ''),
      ),
    )
    .join('')
}
