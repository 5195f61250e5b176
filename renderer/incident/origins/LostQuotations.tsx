import type { Comparison } from '#contract/origins'
import classes from './LostQuotations.module.css'

/** Quotations of the earlier text that the later one holds no longer; the analyst's own say so. */
export function LostQuotations({ lost }: Pick<Comparison, 'lost'>) {
  if (lost.length === 0) return null
  return (
    <section className={classes.part} aria-label="Quotations that the second holds no longer">
      <p className={classes.title}>Quotations that the second holds no longer</p>
      <ul className={classes.list}>
        {lost.map(({ words, marked }) => (
          <li key={`${marked} ${words}`}>
            “{words}”{marked && <span className={classes.marked}> · quoted in this incident</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
