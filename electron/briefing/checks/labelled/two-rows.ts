import { onScale } from './settings.ts'
import type { LabelledRule } from './labelled.ts'

/** Terms of both rows of the ICD 203 scale in one briefing. */
export const twoRows: LabelledRule = {
  rule: 'two rows',
  groups: [
    {
      setting: onScale('ICD 203'),
      faults: [
        'A second find is likely. A third is improbable.',
        'It is very likely that debris fell. It is highly improbable that more will be found.',
        'The fall probably happened at night. A repeat is unlikely.',
        'There is a roughly even chance of a find and roughly even odds of a protest.',
        'It is almost certain that the drone crossed. It is nearly certain that nobody saw it.',
        'A protest is probable; a recall is very unlikely.',
        'Debris is likely to be found, and the ministry will probably confirm it.',
        'It will almost certainly be denied, and it is highly probable that the denial is revised.',
        'A strike is improbable before the summit and likely after it.',
        'Moscow will nearly certainly stay silent. Kyiv is likely to publish.',
      ],
      sound: [
        'A second find is likely. A third is unlikely.',
        'A second find is probable. A third is improbable.',
        'It is very likely that debris fell. There is almost no chance of more.',
        'Debris is likely to be found. The minister called a find “probable”.',
        'A repeat is unlikely, and the most probable site is far away.',
        'It is almost certain that the drone crossed. A protest is likely.',
        'It is highly probable that debris fell. A repeat is improbable.',
        'There is a roughly even chance of a find. A protest is very unlikely.',
        'The remote village saw nothing. A repeat is unlikely.',
        'A protest is likely. There is probable cause for a search.',
      ],
    },
    {
      setting: onScale('UK PHIA'),
      faults: [],
      sound: [
        'A second find is likely. A third is probable.',
        'It is likely to fall, and will probably burn.',
      ],
    },
  ],
}
