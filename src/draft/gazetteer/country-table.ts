// Countries and territories as news writes them, and what their people are called. Facts, written down by hand.

/**
 * ISO 3166-1 code | name | other names | adjectives and peoples. A plural in -s, or none after -ese, -ish and the like,
 * is understood (`demonymForms`). A row that is long goes on behind its `\`.
 */
export const COUNTRY_TABLE = `
AD|Andorra||Andorran
AE|United Arab Emirates|UAE,U.A.E.,Emirates|Emirati
AF|Afghanistan||Afghan
AG|Antigua and Barbuda|Antigua|Antiguan
AI|Anguilla||Anguillan
AL|Albania||Albanian
AM|Armenia||Armenian
AO|Angola||Angolan
AQ|Antarctica||Antarctic
AR|Argentina|Argentine Republic|Argentine,Argentinian,Argentinean
AS|American Samoa||American Samoan
AT|Austria||Austrian
AU|Australia|Commonwealth of Australia|Australian,Aussie
AW|Aruba||Aruban
AZ|Azerbaijan||Azerbaijani,Azeri
BA|Bosnia and Herzegovina|Bosnia-Herzegovina,Bosnia|Bosnian
BB|Barbados||Barbadian
BD|Bangladesh||Bangladeshi
BE|Belgium||Belgian
BF|Burkina Faso||Burkinabe
BG|Bulgaria||Bulgarian
BH|Bahrain||Bahraini
BI|Burundi||Burundian
BJ|Benin||Beninese
BM|Bermuda||Bermudian,Bermudan
BN|Brunei|Brunei Darussalam|Bruneian
BO|Bolivia||Bolivian
BR|Brazil||Brazilian
BS|Bahamas|The Bahamas|Bahamian
BT|Bhutan||Bhutanese
BW|Botswana||Botswanan
BY|Belarus|Byelorussia|Belarusian,Belarussian
BZ|Belize||Belizean
CA|Canada||Canadian
CD|Democratic Republic of the Congo|Democratic Republic of Congo,DR Congo,DRC,\
D.R.C.,Congo-Kinshasa,Congo,Zaire|Congolese
CF|Central African Republic||Central African
CG|Republic of the Congo|Republic of Congo,Congo-Brazzaville,Congo|Congolese
CH|Switzerland||Swiss
CI|Ivory Coast|Côte d'Ivoire,Cote d'Ivoire|Ivorian
CK|Cook Islands||Cook Islander
CL|Chile||Chilean
CM|Cameroon||Cameroonian
CN|China|People's Republic of China,PRC,Mainland China,mainland China|Chinese
CO|Colombia||Colombian
CR|Costa Rica||Costa Rican
CU|Cuba||Cuban
CV|Cape Verde|Cabo Verde|Cape Verdean
CW|Curaçao|Curacao|Curaçaoan
CY|Cyprus||Cypriot
CZ|Czech Republic|Czechia|Czech
DE|Germany|Federal Republic of Germany,West Germany,East Germany|German,West German,East German
DJ|Djibouti||Djiboutian
DK|Denmark||Danish,Dane
DM|Dominica||
DO|Dominican Republic||Dominican
DZ|Algeria||Algerian
EC|Ecuador||Ecuadorian,Ecuadorean
EE|Estonia||Estonian
EG|Egypt||Egyptian
EH|Western Sahara||Sahrawi,Saharawi
ER|Eritrea||Eritrean
ES|Spain||Spanish,Spaniard
ET|Ethiopia||Ethiopian
FI|Finland||Finnish,Finn
FJ|Fiji||Fijian
FK|Falkland Islands|Falklands|Falkland Islander
FM|Micronesia|Federated States of Micronesia|Micronesian
FO|Faroe Islands|Faeroe Islands,Faroes|Faroese
FR|France||French,Frenchman,Frenchmen
GA|Gabon||Gabonese
GB|United Kingdom|UK,U.K.,Britain,Great Britain|British,Briton,Brit
GD|Grenada||Grenadian
GE|Georgia|Republic of Georgia|Georgian
GF|French Guiana||French Guianese
GG|Guernsey||
GH|Ghana||Ghanaian
GI|Gibraltar||Gibraltarian
GL|Greenland||Greenlandic,Greenlander
GM|Gambia|The Gambia|Gambian
GN|Guinea|Republic of Guinea,Guinea-Conakry|Guinean
GP|Guadeloupe||Guadeloupean
GQ|Equatorial Guinea||Equatoguinean,Equatorial Guinean
GR|Greece||Greek
GT|Guatemala||Guatemalan
GU|Guam||Guamanian
GW|Guinea-Bissau||Bissau-Guinean
GY|Guyana||Guyanese
HK|Hong Kong||Hong Konger,Hongkonger
HN|Honduras||Honduran
HR|Croatia||Croatian,Croat
HT|Haiti||Haitian
HU|Hungary||Hungarian
ID|Indonesia||Indonesian
IE|Ireland|Republic of Ireland,Irish Republic|Irish,Irishman,Irishmen
IL|Israel||Israeli
IM|Isle of Man||Manx
IN|India||Indian
IQ|Iraq||Iraqi
IR|Iran|Islamic Republic of Iran,Persia|Iranian,Persian
IS|Iceland||Icelandic,Icelander
IT|Italy||Italian
JE|Jersey||
JM|Jamaica||Jamaican
JO|Jordan||Jordanian
JP|Japan||Japanese
KE|Kenya||Kenyan
KG|Kyrgyzstan|Kirghizia|Kyrgyz
KH|Cambodia|Kampuchea|Cambodian,Khmer
KI|Kiribati||
KM|Comoros||Comorian,Comoran
KN|Saint Kitts and Nevis|St. Kitts and Nevis,St Kitts and Nevis|Kittitian
KP|North Korea|Democratic People's Republic of Korea,DPRK,D.P.R.K.,N. Korea,N Korea|North Korean
KR|South Korea|Republic of Korea,Korea,S. Korea,S Korea|South Korean,Korean
KW|Kuwait||Kuwaiti
KY|Cayman Islands|Caymans|Caymanian
KZ|Kazakhstan||Kazakh,Kazakhstani
LA|Laos||Laotian,Lao
LB|Lebanon||Lebanese
LC|Saint Lucia|St. Lucia,St Lucia|Saint Lucian,St. Lucian
LI|Liechtenstein||Liechtensteiner
LK|Sri Lanka|Ceylon|Sri Lankan
LR|Liberia||Liberian
LS|Lesotho||Basotho
LT|Lithuania||Lithuanian
LU|Luxembourg|Luxemburg|Luxembourgish,Luxembourger
LV|Latvia||Latvian
LY|Libya||Libyan
MA|Morocco||Moroccan
MC|Monaco||Monegasque
MD|Moldova|Moldavia|Moldovan
ME|Montenegro||Montenegrin
MG|Madagascar||Malagasy
MH|Marshall Islands||Marshallese
MK|North Macedonia|Macedonia|Macedonian
ML|Mali||Malian
MM|Myanmar|Burma|Burmese
MN|Mongolia||Mongolian
MO|Macau|Macao|Macanese
MP|Northern Mariana Islands|Northern Marianas|
MQ|Martinique||
MR|Mauritania||Mauritanian
MS|Montserrat||
MT|Malta||Maltese
MU|Mauritius||Mauritian
MV|Maldives|The Maldives|Maldivian
MW|Malawi||Malawian
MX|Mexico||Mexican
MY|Malaysia||Malaysian
MZ|Mozambique||Mozambican
NA|Namibia||Namibian
NC|New Caledonia||New Caledonian
NE|Niger||Nigerien
NF|Norfolk Island||Norfolk Islander
NG|Nigeria||Nigerian
NI|Nicaragua||Nicaraguan
NL|Netherlands|The Netherlands,Holland|Dutch,Dutchman,Dutchmen
NO|Norway||Norwegian
NP|Nepal||Nepali,Nepalese
NR|Nauru||Nauruan
NU|Niue||Niuean
NZ|New Zealand|Aotearoa,NZ|New Zealander,Kiwi
OM|Oman||Omani
PA|Panama||Panamanian
PE|Peru||Peruvian
PF|French Polynesia|Tahiti|French Polynesian,Tahitian
PG|Papua New Guinea|PNG|Papua New Guinean
PH|Philippines|The Philippines|Philippine,Filipino,Filipina
PK|Pakistan||Pakistani
PL|Poland||Polish,Pole
PM|Saint Pierre and Miquelon|St. Pierre and Miquelon|
PN|Pitcairn Islands|Pitcairn|Pitcairn Islander
PR|Puerto Rico||Puerto Rican
PS|Palestine|Palestinian territories,Palestinian Territories,State of Palestine,\
Occupied Palestinian Territory,occupied territories|Palestinian
PT|Portugal||Portuguese
PW|Palau||Palauan
PY|Paraguay||Paraguayan
QA|Qatar||Qatari
RE|Réunion|Reunion Island|
RO|Romania|Rumania|Romanian
RS|Serbia||Serbian,Serb
RU|Russia|Russian Federation|Russian
RW|Rwanda||Rwandan
SA|Saudi Arabia|Kingdom of Saudi Arabia|Saudi,Saudi Arabian
SB|Solomon Islands|Solomons|Solomon Islander
SC|Seychelles|The Seychelles|Seychellois
SD|Sudan||Sudanese
SE|Sweden||Swedish,Swede
SG|Singapore||Singaporean
SH|Saint Helena|St. Helena,St Helena|
SI|Slovenia||Slovenian,Slovene
SK|Slovakia|Slovak Republic|Slovak,Slovakian
SL|Sierra Leone||Sierra Leonean
SM|San Marino||Sammarinese
SN|Senegal||Senegalese
SO|Somalia||Somali,Somalian
SR|Suriname|Surinam|Surinamese
SS|South Sudan||South Sudanese
ST|São Tomé and Príncipe|Sao Tome and Principe|
SV|El Salvador||Salvadoran,Salvadorean,Salvadorian
SX|Sint Maarten||
SY|Syria|Syrian Arab Republic|Syrian
SZ|Eswatini|Swaziland|Swazi
TC|Turks and Caicos Islands|Turks and Caicos|
TD|Chad||Chadian
TG|Togo||Togolese
TH|Thailand|Siam|Thai
TJ|Tajikistan||Tajik
TK|Tokelau||
TL|East Timor|Timor-Leste,Timor Leste|East Timorese,Timorese
TM|Turkmenistan||Turkmen
TN|Tunisia||Tunisian
TO|Tonga||Tongan
TR|Turkey|Türkiye,Turkiye|Turkish,Turk
TT|Trinidad and Tobago|Trinidad & Tobago,Trinidad,Tobago,T&T|Trinidadian
TV|Tuvalu||Tuvaluan
TW|Taiwan|Republic of China|Taiwanese
TZ|Tanzania||Tanzanian
UA|Ukraine|the Ukraine|Ukrainian
UG|Uganda||Ugandan
US|United States|United States of America,US,U.S.,USA,U.S.A.,America,the States|American
UY|Uruguay||Uruguayan
UZ|Uzbekistan||Uzbek
VA|Vatican City|Vatican,Holy See|
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines|
VE|Venezuela||Venezuelan
VG|British Virgin Islands||
VI|U.S. Virgin Islands|US Virgin Islands|
VN|Vietnam|Viet Nam,North Vietnam,South Vietnam|Vietnamese,North Vietnamese,South Vietnamese
VU|Vanuatu||Ni-Vanuatu
WF|Wallis and Futuna||
WS|Samoa|Western Samoa|Samoan
XK|Kosovo||Kosovar,Kosovan
YE|Yemen||Yemeni,Yemenite
YT|Mayotte||
ZA|South Africa||South African
ZM|Zambia||Zambian
ZW|Zimbabwe|Rhodesia|Zimbabwean
`
