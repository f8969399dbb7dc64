// Continents, parts of the world, mountains, deserts, islands and other stretches of land.

/** As curated.ts reads it: name | kind | longitude | latitude | country, where it lies in one | other names */
export const AREAS = `
Africa|area|21.1|7.2
North Africa|area|13|28||Northern Africa
West Africa|area|-4|12||Western Africa
East Africa|area|37|2||Eastern Africa
Central Africa|area|19|5
Southern Africa|area|24|-22
Sub-Saharan Africa|area|20.5|3
Horn of Africa|area|46|8
Sahel|area|5|15||Sahel region
Sahara|area|8|23||Sahara Desert
Maghreb|area|3|31
Asia|area|89.2|29.8
Central Asia|area|66|43
East Asia|area|112|35||Far East,Eastern Asia
South Asia|area|78|24||Southern Asia
Southeast Asia|area|108|9||South East Asia,South-East Asia
Asia-Pacific|area|120|15||Asia Pacific
Indo-Pacific|area|100|0
Middle East|area|40|30||Mideast,Near East
Levant|area|36|34
Mesopotamia|area|44|33
Caucasus|area|44.5|42.3||North Caucasus,South Caucasus
Siberia|area|100|60|RU
Kurdistan|area|43.5|36.7||Iraqi Kurdistan
Arabian Peninsula|area|46|23||Arabia
Anatolia|area|34|39|TR
Sinai|area|33.8|29.5|EG|Sinai Peninsula
Kashmir|area|75.5|34.2
Bengal|area|88.5|23.5
Punjab region|area|73|31
Europe|area|15|51
European Union|area|9.1|48.7||EU,E.U.
Soviet Union|country|60|56||USSR,U.S.S.R.
Yugoslavia|country|19|44
Czechoslovakia|country|16.5|49.3
Aleutian Islands|area|-175|52.3|US|Aleutians
Atlas Mountains|area|-5|32||Atlas mountains
North Island|area|176|-39|NZ
South Island|area|170.5|-44|NZ
Eastern Europe|area|27|50||East Europe
Western Europe|area|4|48
Central Europe|area|16|49
Northern Europe|area|18|62
Southern Europe|area|16|42
Scandinavia|area|15|63||Nordic countries
Balkans|area|22|43||Balkan Peninsula,Western Balkans
Iberia|area|-4|40||Iberian Peninsula
British Isles|area|-4|54.5
Benelux|area|5|51
Baltic states|area|24.5|57||Baltics
Donbas|area|38.2|48.4|UA|Donbass
Gallipoli|area|26.4|40.3|TR|Gallipoli Peninsula
Crimea|area|34.3|45.2|UA|Crimean Peninsula
Transnistria|area|29.6|46.9|MD
Abkhazia|area|41|43
South Ossetia|area|44|42.3
Nagorno-Karabakh|area|46.7|39.9|AZ|Karabakh
Northern Cyprus|area|33.5|35.3|CY
North America|area|-102.5|50.5
Central America|area|-86.5|13
South America|area|-57.7|-14.6
Latin America|area|-66|-8
Americas|area|-93|17
Caribbean|area|-72|18||West Indies,the Caribbean
Lesser Antilles|area|-61.5|15
Greater Antilles|area|-75|19.5
Virgin Islands|area|-64.8|18.2
Leeward Islands|area|-62.5|17.5
Windward Islands|area|-61|13.5
Patagonia|area|-70|-45
Amazon|area|-61|-4||Amazon rainforest,Amazon basin
Andes|area|-70|-20
Oceania|area|140|-20||Australasia
Polynesia|area|-150|-15
Melanesia|area|160|-10
Antarctica|area|0|-82
Arctic|area|0|85
Antarctic Peninsula|area|-65|-70
West Bank|area|35.3|32|PS
Gaza Strip|area|34.4|31.4|PS|Gaza
Golan Heights|area|35.8|33|SY|Golan
East Jerusalem|area|35.24|31.79|PS
Northern Ireland|region|-6.7|54.6|GB|Ulster
England|region|-1.5|52.5|GB
Scotland|region|-4.2|56.8|GB
Wales|region|-3.7|52.3|GB
Darfur|area|24.5|13.5|SD
Biafra|area|7.5|5.5|NG
Niger Delta|area|6.5|5|NG
Tigray|region|39|14|ET
Puntland|area|49|8.5|SO
Somaliland|area|46|9.6|SO
Kivu|area|28.5|-2|CD
Katanga|area|27|-10|CD
Java|area|110|-7.3|ID
Sumatra|area|101.5|0|ID
Borneo|area|114|1
Sulawesi|area|120.5|-2|ID
Kalimantan|area|114|-1|ID
Luzon|area|121|16|PH
Mindanao|area|125|7.7|PH
Visayas|area|123.5|11|PH
New Guinea|area|141|-5.5
Timor|area|125|-9
Honshu|area|138|36|JP
Kyushu|area|131|33|JP
Okinawa|area|127.9|26.4|JP|Okinawa Island
Sakhalin|area|143|50.5|RU
Kamchatka|area|160|56|RU|Kamchatka Peninsula
Chukotka|area|171|66|RU
Kuril Islands|area|150.5|46|RU|Kurils,Kurile Islands
Korean Peninsula|area|127.5|38||Korean peninsula
Manchuria|area|125|45|CN
Senkaku Islands|area|123.5|25.75||Diaoyu Islands,Senkakus,Diaoyu
Spratly Islands|area|114|9||Spratlys
Paracel Islands|area|112|16.5||Paracels
Scarborough Shoal|area|117.8|15.15
Diego Garcia|area|72.4|-7.3||Chagos Islands
Sicily|region|14.2|37.6|IT
Sardinia|region|9|40.1|IT
Corsica|region|9.1|42.1|FR
Crete|area|24.9|35.2|GR
Lesbos|area|26.3|39.2|GR
Lampedusa|area|12.6|35.5|IT
Svalbard|area|18|78.5|NO|Spitsbergen
Canary Islands|area|-15.7|28.3|ES|Canaries,Canary islands
Balearic Islands|area|2.9|39.6|ES|Balearics
Azores|area|-27.8|38.5|PT
Madeira|area|-17|32.75|PT
Zanzibar|area|39.3|-6.1|TZ
Hispaniola|area|-71|19
Galapagos Islands|area|-90.9|-0.6|EC|Galapagos,Galápagos
Easter Island|area|-109.3|-27.1|CL
South Georgia|area|-36.8|-54.3
Christmas Island|area|105.6|-10.5|AU
Lord Howe Island|area|159.1|-31.6|AU
Tasmania|region|146.6|-42|AU
Nova Zemlya|area|57|74|RU|Novaya Zemlya
Vancouver Island|area|-125.5|49.6|CA
Cape Breton|area|-60.6|46.2|CA|Cape Breton Island
Labrador|area|-61|54|CA
Newfoundland|area|-56|48.6|CA
Maritimes|area|-64|46|CA|Maritime provinces,Atlantic Canada
New England|area|-71.5|43.5|US
Midwest|area|-92|41.5|US|Midwestern United States
Deep South|area|-88|33|US
Great Plains|area|-100|42|US
Appalachia|area|-81.5|38|US
Pacific Northwest|area|-121|46|US
East Coast|area|-76|38|US|Eastern Seaboard
West Coast|area|-122|40|US
Gulf Coast|area|-91|30|US
Long Island|area|-73.1|40.8|US
Cape Cod|area|-70.2|41.7|US
Silicon Valley|area|-122|37.4|US
Bay Area|area|-122.2|37.7|US|San Francisco Bay Area
Napa Valley|area|-122.3|38.5|US
Ozarks|area|-92.5|36.8|US
Upper Peninsula|area|-87|46.3|US
Florida Keys|area|-81|24.7|US
Outer Banks|area|-75.5|35.4|US
Hampton Roads|area|-76.4|36.95|US
Central Valley|area|-120|37|US
Delmarva|area|-75.5|38.5|US
Alaska Peninsula|area|-158|56|US
Yucatan Peninsula|area|-89|20|MX|Yucatan peninsula,Yucatán Peninsula
Baja|area|-113|28|MX|Baja Peninsula
Cornwall|region|-4.9|50.4|GB
Lake District|area|-3.1|54.5|GB
East Anglia|area|0.9|52.4|GB
West Midlands|region|-2|52.5|GB
East Midlands|area|-1|52.9|GB
Cotswolds|area|-1.9|51.8|GB
Highlands|area|-4.5|57.3|GB|Scottish Highlands
Orkney|area|-3|59|GB|Orkney Islands
Shetland|area|-1.2|60.3|GB|Shetland Islands
Hebrides|area|-7|57.7|GB|Outer Hebrides,Western Isles
Isle of Wight|area|-1.3|50.7|GB
Channel Islands|area|-2.3|49.4
Yorkshire|region|-1.3|54|GB
Sussex|region|-0.1|50.9|GB
Home Counties|area|-0.3|51.6|GB
Riviera|area|7|43.6|FR|French Riviera,Côte d'Azur
Bavaria|region|11.4|48.9|DE
Saxony|region|13.4|51|DE
Ruhr|area|7.2|51.5|DE
Rhineland|area|7|50.5|DE
Tuscany|region|11.2|43.4|IT
Lombardy|region|9.8|45.6|IT
Basque Country|region|-2.6|43|ES
Andalusia|region|-4.6|37.4|ES
Castile|area|-4|41|ES
Lapland|area|25|67.5
Galilee|area|35.4|32.9|IL
Negev|area|34.8|30.8|IL|Negev Desert
Himalayas|area|84|28.6||Himalaya,Himalayan
Mount Everest|area|86.9|28||Everest,Mt. Everest
Hindu Kush|area|70|36
Alps|area|10|46.5||Swiss Alps
Pyrenees|area|1|42.7
Carpathians|area|24.5|47.5||Carpathian Mountains
Urals|area|59.5|58|RU|Ural Mountains,Ural
Rocky Mountains|area|-108|43||Rockies
Appalachian Mountains|area|-80|38.5|US|Appalachians
Blue Ridge Mountains|area|-80|37|US|Blue Ridge
Sierra Nevada|area|-119|37.5|US
Cascades|area|-121.5|46|US|Cascade Range
Adirondacks|area|-74.3|44.1|US
Catskills|area|-74.5|42.1|US
Smoky Mountains|area|-83.5|35.6|US|Great Smoky Mountains
Mount Fuji|area|138.73|35.36|JP|Mt. Fuji
Mount Kilimanjaro|area|37.35|-3.07|TZ|Kilimanjaro
Mount Etna|area|15|37.75|IT|Etna
Mount Vesuvius|area|14.43|40.82|IT|Vesuvius
Mount St. Helens|area|-122.2|46.2|US
Mount Rainier|area|-121.76|46.85|US
Mount Sinai|area|33.97|28.54|EG
Gobi Desert|area|103|43||Gobi
Atacama Desert|area|-69|-24|CL|Atacama
Mojave Desert|area|-116|35|US
Kalahari|area|22|-23||Kalahari Desert
Cape Horn|area|-67.3|-56|CL
Cape of Good Hope|area|18.5|-34.4|ZA
Great Barrier Reef|area|147.7|-18.3|AU
Grand Canyon|area|-112.1|36.1|US|Grand Canyon National Park
Yellowstone|area|-110.5|44.6|US|Yellowstone National Park
Yosemite|area|-119.5|37.9|US|Yosemite National Park
Everglades|area|-80.9|25.7|US
Serengeti|area|34.8|-2.3|TZ
Uluru|area|131.04|-25.34|AU|Ayers Rock
Demilitarized Zone|area|127|38.1||DMZ,Demilitarised Zone
`
