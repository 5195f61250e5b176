/**
 * Nations by ISO 3166 alpha-2 code with the words that stand for them: country, people, capital or seat of power.
 * Names of several words stand in `LONG_NAMES`.
 */
const NATIONS = `
AF Afghanistan Afghan Afghans Kabul
AL Albania Albanian Albanians Tirana
DZ Algeria Algerian Algerians Algiers
AD Andorra Andorran
AO Angola Angolan Angolans Luanda
AR Argentina Argentine Argentinian Argentines
AM Armenia Armenian Armenians Yerevan
AU Australia Australian Australians Canberra
AT Austria Austrian Austrians Vienna
AZ Azerbaijan Azerbaijani Azerbaijanis Azeri Baku
BS Bahamas Bahamian
BH Bahrain Bahraini Manama
BD Bangladesh Bangladeshi Bangladeshis Dhaka
BB Barbados Barbadian
BY Belarus Belarusian Belarusians Minsk
BE Belgium Belgian Belgians
BZ Belize Belizean
BJ Benin Beninese
BT Bhutan Bhutanese Thimphu
BO Bolivia Bolivian Bolivians
BA Bosnia Bosnian Bosnians Sarajevo Bosnia-Herzegovina
BW Botswana Batswana Gaborone
BR Brazil Brazilian Brazilians Brasilia
BN Brunei Bruneian
BG Bulgaria Bulgarian Bulgarians Sofia
BF Burkinabe Burkinabé Ouagadougou
BI Burundi Burundian
KH Cambodia Cambodian Cambodians
CM Cameroon Cameroonian Yaounde
CA Canada Canadian Canadians Ottawa
CF Bangui
TD Chad Chadian
CL Chile Chilean Chileans Santiago
CN China Chinese Beijing
CO Colombia Colombian Colombians Bogota Bogotá
KM Comoros Comorian
CG Congo Congolese Brazzaville
CD Kinshasa
CR Costarican
HR Croatia Croatian Croatians Croat Zagreb
CU Cuba Cuban Cubans Havana
CY Cyprus Cypriot Cypriots Nicosia
CZ Czechia Czech Czechs Prague
DK Denmark Danish Danes Copenhagen
DJ Djibouti Djiboutian
EC Ecuador Ecuadorian Ecuadorean Quito
EG Egypt Egyptian Egyptians Cairo
SV Salvadoran
ER Eritrea Eritrean Eritreans Asmara
EE Estonia Estonian Estonians Tallinn
SZ Eswatini Swazi
ET Ethiopia Ethiopian Ethiopians
FJ Fiji Fijian Suva
FI Finland Finnish Finns Helsinki
FR France French Paris
GA Gabon Gabonese Libreville
GM Gambia Gambian Banjul
GE Georgia Georgian Georgians Tbilisi
DE Germany German Germans Berlin
GH Ghana Ghanaian Ghanaians Accra
GR Greece Greek Greeks Athens
GL Greenland Greenlandic Nuuk
GT Guatemala Guatemalan
GN Guinea Guinean Conakry
GY Guyana Guyanese
HT Haiti Haitian Haitians Port-au-Prince
HN Honduras Honduran Tegucigalpa
HU Hungary Hungarian Hungarians Budapest
IS Iceland Icelandic Icelanders Reykjavik
IN India Indian Indians Delhi
ID Indonesia Indonesian Indonesians Jakarta
IR Iran Iranian Iranians Tehran
IQ Iraq Iraqi Iraqis Baghdad
IE Ireland Irish Dublin
IL Israel Israeli Israelis Jerusalem
IT Italy Italian Italians Rome
CI Ivorian Ivorians Abidjan
JM Jamaica Jamaican
JP Japan Japanese Tokyo
JO Jordan Jordanian Jordanians Amman
KZ Kazakhstan Kazakh Kazakhs Astana
KE Kenya Kenyan Kenyans Nairobi
KP Pyongyang
KR Seoul
XK Kosovo Kosovar Pristina
KW Kuwait Kuwaiti
KG Kyrgyzstan Kyrgyz Bishkek
LA Laos Lao Laotian Vientiane
LV Latvia Latvian Latvians Riga
LB Lebanon Lebanese Beirut
LS Lesotho Basotho
LR Liberia Liberian Monrovia
LY Libya Libyan Libyans Tripoli
LI Liechtenstein
LT Lithuania Lithuanian Lithuanians Vilnius
LU Luxembourg Luxembourgish
MG Madagascar Malagasy Antananarivo
MW Malawi Malawian Lilongwe
MY Malaysia Malaysian Malaysians
MV Maldives Maldivian
ML Mali Malian Malians Bamako
MT Malta Maltese Valletta
MR Mauritania Mauritanian Nouakchott
MU Mauritius Mauritian
MX Mexico Mexican Mexicans
MD Moldova Moldovan Moldovans Chisinau Chișinău
MC Monaco Monegasque
MN Mongolia Mongolian Ulaanbaatar
ME Montenegro Montenegrin Podgorica
MA Morocco Moroccan Moroccans Rabat
MZ Mozambique Mozambican Maputo
MM Myanmar Burma Burmese Naypyidaw
NA Namibia Namibian Windhoek
NP Nepal Nepali Nepalese Kathmandu
NL Netherlands Dutch Hague
NZ Wellington
NI Nicaragua Nicaraguan Managua
NE Niger Nigerien Niamey
NG Nigeria Nigerian Nigerians Abuja
MK Macedonia Macedonian Skopje
NO Norway Norwegian Norwegians Oslo
OM Oman Omani Muscat
PK Pakistan Pakistani Pakistanis Islamabad
PS Palestine Palestinian Palestinians Ramallah Gaza
PA Panama Panamanian Panamanians
PG Papua
PY Paraguay Paraguayan Asuncion
PE Peru Peruvian Peruvians Lima
PH Philippines Philippine Filipino Filipinos Manila
PL Poland Polish Poles Warsaw
PT Portugal Portuguese Lisbon
QA Qatar Qatari Doha
RO Romania Romanian Romanians Bucharest
RU Russia Russian Russians Moscow Kremlin
RW Rwanda Rwandan Kigali
SA Saudi Saudis Riyadh
SN Senegal Senegalese Dakar
RS Serbia Serbian Serbians Serbs Belgrade
SC Seychelles Seychellois
SL Freetown
SG Singapore Singaporean
SK Slovakia Slovak Slovaks Bratislava
SI Slovenia Slovenian Slovene Ljubljana
SO Somalia Somali Somalis Mogadishu
ZA Pretoria
ES Spain Spanish Spaniards Madrid
LK Colombo
SD Sudan Sudanese Khartoum
SR Suriname Surinamese Paramaribo
SE Sweden Swedish Swedes Stockholm
CH Switzerland Swiss Bern
SY Syria Syrian Syrians Damascus
TW Taiwan Taiwanese Taipei
TJ Tajikistan Tajik Dushanbe
TZ Tanzania Tanzanian Dodoma
TH Thailand Thai Thais Bangkok
TL Timorese Dili
TG Togo Togolese
TN Tunisia Tunisian Tunisians Tunis
TR Turkey Türkiye Turkiye Turkish Turks Ankara
TM Turkmenistan Turkmen Ashgabat
UG Uganda Ugandan Kampala
UA Ukraine Ukrainian Ukrainians Kyiv Kiev
AE Emirati Emirates
GB Britain British Britons Brits UK London Whitehall England English Scotland Scottish Wales Welsh
US US USA American Americans Washington Pentagon
UY Uruguay Uruguayan Montevideo
UZ Uzbekistan Uzbek Uzbeks Tashkent
VA Vatican
VE Venezuela Venezuelan Venezuelans Caracas
VN Vietnam Vietnamese Hanoi
YE Yemen Yemeni Yemenis Sanaa Sana’a
ZM Zambia Zambian Lusaka
ZW Zimbabwe Zimbabwean Harare`

/** Countries that end as the names of peoples do. */
const NAMED_LIKE_PEOPLE = new Set(
  'Afghanistan Azerbaijan Iran Japan Jordan Pakistan Kazakhstan Kyrgyzstan Sudan Tajikistan Turkmenistan Uzbekistan Taiwan Bhutan Oman Malawi Mali Fiji Haiti Burundi Nepal Portugal Senegal'.split(
    ' ',
  ),
)

/** Words in lower case that stand for a nation, with its code. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  NATIONS.trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', ...words] = line.trim().split(' ')
      return words.map((word): [string, string] => [word.toLowerCase(), code])
    }),
)

/** Countries whose name has several words, or another word than their people's. */
export const LONG_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'south korea': 'KR',
    'north korea': 'KP',
    'united states': 'US',
    'united kingdom': 'GB',
    'great britain': 'GB',
    'northern ireland': 'GB',
    'saudi arabia': 'SA',
    'sri lanka': 'LK',
    'new zealand': 'NZ',
    'south africa': 'ZA',
    'south sudan': 'SS',
    'north macedonia': 'MK',
    'czech republic': 'CZ',
    'costa rica': 'CR',
    'el salvador': 'SV',
    'dominican republic': 'DO',
    'ivory coast': 'CI',
    'burkina faso': 'BF',
    'sierra leone': 'SL',
    'equatorial guinea': 'GQ',
    'papua new guinea': 'PG',
    'east timor': 'TL',
    'united arab emirates': 'AE',
    'hong kong': 'HK',
    'puerto rico': 'PR',
    'cape verde': 'CV',
    'central african republic': 'CF',
    'democratic republic of the congo': 'CD',
    'democratic republic of congo': 'CD',
    'solomon islands': 'SB',
    'marshall islands': 'MH',
    'trinidad and tobago': 'TT',
    'st vincent': 'VC',
  }),
)

/** The code for the name of a country, and for nothing else of it; null for other words. */
export function countryCalled(words: string): string | null {
  const name = words.toLowerCase()
  return LONG_NAMES.get(name) ?? COUNTRY_NAMES.get(name) ?? null
}

const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(
  NATIONS.trim()
    .split('\n')
    .flatMap((line): [string, string][] => {
      const [code = '', first = ''] = line.trim().split(' ')
      return /(?:an|ese|ian|ish|i|al)$/.test(first) && !NAMED_LIKE_PEOPLE.has(first)
        ? []
        : [[first.toLowerCase(), code]]
    }),
)
