// Source texts for tests, written for this project.

export const WIRE = `Kyiv, 4 September. Ukraine’s foreign ministry said on Monday that Russian attack drones had come down and exploded on Romanian soil during the night’s strike on the river port of Izmail. Debris, the ministry wrote, burned on the far bank for more than an hour. Officials in Kyiv released photographs that show a column of fire across the water.

By one account carried on local channels, the port itself was the target and the drones strayed across the river. Bucharest rejected the report within hours: it firmly denied that drones had come down in Romania, and the defence ministry said that at no time was there a direct military threat to national territory or waters. In Washington the State Department referred questions to the Romanian government.

Ukraine’s government recalled that under Article 5 an attack on one ally is an attack on all. It stood by its photographs. Romania repeated its denial in the evening.

Several Ukrainian officials, who asked not to be named, suggested that the denial served a wish inside the alliance to keep out of a direct clash with Russia. Andriy Yermak, head of the president’s office, urged partners to strengthen Ukraine’s defences so that the war ends sooner. The night shows how badly the country needs air defence and missiles of longer range. Talks must stay open so that such quarrels can be settled in peace.`

export const STATEMENT = `Bucharest, 6 September. The minister of national defence confirmed this morning that pieces that may belong to a drone have been found near the village of Plauru, on the Romanian bank opposite Izmail. They will be examined before anything is said about their origin. He added that the area holds no threat to the population.`

export const AGENDA = `Sochi, 4 September. The presidents of Russia and Türkiye meet today; the return of the Black Sea grain agreement, which Russia left in July, heads the agenda.`

export const HANDBOOK = `Article 5. The Parties agree that an armed attack against one or more of them in Europe or North America shall be considered an attack against them all.`
