import { Button } from '@mantine/core'
import { change } from '#api/change.ts'
import { edtfWords } from '#domain/edtf-words'
import { useDesk } from '../desk/desk.ts'
import { countryName } from '../head/place.ts'
import { placeOfEvent } from './event-place.ts'
import classes from './Review.module.css'
import type { Review } from './useReview.ts'

/** When and where it happened, as the text says, while the incident has neither: quiet offers. */
export function EventOffers({ review }: { readonly review: Review }) {
  const { incident } = useDesk().file
  const { found } = review
  const date =
    incident.date === '' ? found?.dates.find(({ role, value }) => role === 'happened' && value !== '') : null
  const place = incident.place.name === '' && found ? placeOfEvent(found) : null
  const set = (patch: Parameters<typeof change<'incident.update'>>[1]['patch']) =>
    void change('incident.update', { id: incident.id, patch })
  if (!date && !place) return null
  return (
    <div className={classes.offers}>
      {date && (
        <p>
          When it happened is not set. The text has “{date.text}”: {edtfWords(date.value)}.{' '}
          <Button size="compact-xs" variant="default" onClick={() => set({ date: date.value })}>
            Use this date
          </Button>
        </p>
      )}
      {place && (
        <p>
          Where is not set. The text names {place.text}
          {place.country && `, ${countryName(place.country)}`}.{' '}
          <Button
            size="compact-xs"
            variant="default"
            onClick={() =>
              set({
                place: {
                  ...incident.place,
                  name: place.text,
                  country: place.country,
                  latitude: place.position?.latitude ?? null,
                  longitude: place.position?.longitude ?? null,
                },
              })
            }
          >
            Use this place
          </Button>
        </p>
      )}
    </div>
  )
}
