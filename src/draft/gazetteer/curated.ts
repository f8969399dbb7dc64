// What news names and a gazetteer of towns lacks: continents, seas, rivers, mountains, lines, sites, buildings that
// stand
// for governments. Written down by hand; points are the middle of a thing as maps label it, to a tenth of a degree.
import type { PlaceKind } from '../types.ts'

export interface CuratedPlace {
  readonly name: string
  readonly kind: PlaceKind
  readonly lng: number
  readonly lat: number
  readonly countryCode?: string
  readonly otherNames: readonly string[]
}

/** name | kind | longitude | latitude | country, where it lies in one | other names */
const TABLE = `
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
Europe|area|9.1|48.7
European Union|area|9.1|48.7||EU,E.U.
Soviet Union|country|60|56||USSR,U.S.S.R.
Yugoslavia|country|19|44
Czechoslovakia|country|16.5|49.3
Puget Sound|water|-122.4|47.6|US
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
Crimea|area|34.3|45.2|UA|Crimean Peninsula
Transnistria|area|29.6|46.9|MD
Abkhazia|area|41|43
South Ossetia|area|44|42.3
Nagorno-Karabakh|area|46.7|39.9|AZ|Karabakh
Northern Cyprus|area|33.5|35.3|CY
North America|area|-100.5|46.1
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
Atlantic Ocean|water|-30|10||Atlantic
North Atlantic Ocean|water|-40|40||North Atlantic
South Atlantic Ocean|water|-10|-30||South Atlantic
Pacific Ocean|water|-150|5||Pacific
North Pacific Ocean|water|-170|30||North Pacific
South Pacific Ocean|water|-130|-45||South Pacific
Western Pacific|water|150|10
Indian Ocean|water|75|-10
Arctic Ocean|water|0|84
Southern Ocean|water|0|-65||Antarctic Ocean
Mediterranean Sea|water|18|35||Mediterranean
Black Sea|water|34|43.4
Red Sea|water|38.5|20.3
Dead Sea|water|35.5|31.5
Caspian Sea|water|50.7|41.9||Caspian
Aral Sea|water|60|45
Baltic Sea|water|20|58||Baltic
North Sea|water|3|56
Irish Sea|water|-5|53.7
Celtic Sea|water|-8|50.5
Norwegian Sea|water|3|68
Barents Sea|water|40|75
Kara Sea|water|75|75
Bering Sea|water|-178|58
Sea of Okhotsk|water|150|54
Sea of Japan|water|135|40||East Sea
Yellow Sea|water|123|36||West Sea
East China Sea|water|125|29
South China Sea|water|114|13||West Philippine Sea
Philippine Sea|water|134|18
Java Sea|water|111|-5
Celebes Sea|water|122|3
Sulu Sea|water|120|8.5
Coral Sea|water|153|-18
Tasman Sea|water|160|-38
Timor Sea|water|127|-11
Arafura Sea|water|135|-9
Andaman Sea|water|96|10
Arabian Sea|water|64|15
Bay of Bengal|water|89|15
Persian Gulf|water|52|26.5||Arabian Gulf,Gulf
Gulf of Oman|water|58.5|24.8
Gulf of Aden|water|48|12.5
Gulf of Mexico|water|-90|25||Gulf of America
Gulf of Thailand|water|101.5|9.5
Gulf of Tonkin|water|107.5|20
Gulf of Guinea|water|3|2
Gulf of Finland|water|26|60
Gulf of Bothnia|water|20|62.5
Gulf of Alaska|water|-145|57
Gulf of St. Lawrence|water|-62|48
Caribbean Sea|water|-75|15
Adriatic Sea|water|15.5|43||Adriatic
Aegean Sea|water|25|39||Aegean
Ionian Sea|water|19|38
Tyrrhenian Sea|water|12.5|40
Ligurian Sea|water|9|43.5
Sea of Marmara|water|28|40.7
Sea of Azov|water|36.5|46
Sea of Galilee|water|35.6|32.8
Bay of Biscay|water|-4|45.5
Hudson Bay|water|-85|60
Baffin Bay|water|-68|74
Chesapeake Bay|water|-76.3|38
San Francisco Bay|water|-122.3|37.7
Tampa Bay|water|-82.6|27.7
Guantanamo Bay|other|-75.15|19.95|CU|Guantánamo Bay
Bay of Fundy|water|-66|45
Bay of Pigs|water|-81.2|22.1
English Channel|water|-0.5|50.2||the Channel
Strait of Gibraltar|water|-5.6|35.95||Straits of Gibraltar
Strait of Hormuz|water|56.4|26.6||Straits of Hormuz,Hormuz
Strait of Malacca|water|101|3||Malacca Strait,Malacca Straits
Taiwan Strait|water|119.5|24.5
Korea Strait|water|129.5|34.5||Tsushima Strait
Bering Strait|water|-169|66
Bosphorus|water|29.07|41.12||Bosporus,Bosphorus Strait
Dardanelles|water|26.4|40.2
Bab el-Mandeb|water|43.4|12.6||Bab-el-Mandeb,Bab al-Mandab
Kerch Strait|water|36.6|45.3
Straits of Florida|water|-80.5|24||Florida Straits,Florida Strait
Suez Canal|water|32.35|30.6|EG|Suez canal
Panama Canal|water|-79.7|9.1|PA
Kiel Canal|water|9.6|54.2|DE
Nile|water|31.2|27||Nile River,River Nile,Blue Nile,White Nile,Nile Delta
Congo River|water|20|0
Niger River|water|3|13||River Niger
Zambezi|water|27|-17||Zambezi River
Limpopo River|water|30|-22.2
Euphrates|water|40|35||Euphrates River,River Euphrates
Tigris|water|44|35||Tigris River,River Tigris
Jordan River|water|35.5|32.2||River Jordan
Indus|water|70|29||Indus River
Ganges|water|84|25.5||Ganges River,Ganga
Brahmaputra|water|91|26
Cauvery|water|77.5|11.5|IN|Cauvery River,Kaveri
Yamuna|water|78|27.5|IN|Yamuna River
Mekong|water|105|15||Mekong River,Mekong Delta
Irrawaddy|water|95|20|MM
Yangtze|water|112|30|CN|Yangtze River
Yellow River|water|110|36|CN
Yalu River|water|125|41||Yalu,Amnok River
Tumen River|water|130|42.5||Tumen
Amur|water|130|50||Amur River
Volga|water|46|51|RU|Volga River
Don River|water|41|49|RU
Dnieper|water|33|48||Dnipro River,Dnieper River
Danube|water|19|46||Danube River
Rhine|water|7.5|50||Rhine River,River Rhine
Elbe|water|11|53||Elbe River
Seine|water|1.5|49|FR|Seine River,River Seine
Loire|water|0|47.3|FR|Loire River
Rhone|water|4.8|45||Rhône
Po River|water|10|45|IT
Thames|water|-0.5|51.5|GB|River Thames,Thames River,Thames Estuary
Severn|water|-2.5|52|GB|River Severn
Mersey|water|-2.8|53.3|GB|River Mersey
Amazon River|water|-60|-3
Orinoco|water|-65|8|VE
Rio Grande|water|-101|29
Mississippi River|water|-90|34|US|Mississippi Delta
Missouri River|water|-98|43|US
Ohio River|water|-84|38.5|US
Colorado River|water|-112|36|US
Hudson River|water|-73.9|42|US
East River|water|-73.96|40.75|US
Potomac River|water|-77.5|39|US|Potomac
Delaware River|water|-75|41|US
Susquehanna River|water|-76.5|41|US|Susquehanna
Connecticut River|water|-72.5|43|US
Arkansas River|water|-98|37|US
Tennessee River|water|-87|35|US
Columbia River|water|-121|46|US
Sacramento River|water|-122|39.5|US
St. Lawrence River|water|-73|46||St. Lawrence,Saint Lawrence Seaway
Fraser River|water|-122|51|CA
Lake Superior|water|-87.5|47.7
Lake Michigan|water|-87|44|US
Lake Huron|water|-82.4|44.8
Lake Erie|water|-81.2|42.2
Lake Ontario|water|-77.9|43.7
Great Lakes|water|-84|45
Lake Victoria|water|33|-1
Lake Tanganyika|water|29.5|-6
Lake Malawi|water|34.5|-12||Lake Nyasa
Lake Chad|water|14.3|13.2
Lake Baikal|water|108|53.5|RU
Lake Geneva|water|6.5|46.4
Lake Titicaca|water|-69.4|-15.8
Great Salt Lake|water|-112.6|41.2|US
Lake Tahoe|water|-120|39.1|US
Lake Pontchartrain|water|-90.1|30.2|US
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
Niagara Falls|city|-79.07|43.09
Serengeti|area|34.8|-2.3|TZ
Uluru|area|131.04|-25.34|AU|Ayers Rock
Military Demarcation Line|line|127|38.1||MDL
Demilitarized Zone|area|127|38.1||DMZ,Demilitarised Zone
Joint Security Area|other|126.68|37.96|KR|Panmunjom,Panmunjeom
Northern Limit Line|line|125.3|37.7||NLL
38th Parallel|line|127|38||38th parallel
Line of Control|line|75|34.5||LoC
Line of Actual Control|line|79|34
Green Line|line|35.2|32||Green line
Blue Line|line|35.5|33.1
Durand Line|line|69|32
Berlin Wall|line|13.4|52.5|DE
Great Wall|line|110|40|CN|Great Wall of China
Mason-Dixon Line|line|-78|39.7|US
Equator|line|0|0
Sohae|other|124.7|39.66|KP|Sohae Satellite Launching Station,Sohae Satellite Launching Ground,Tongchang-ri,Dongchang-ri
Yongbyon|other|125.75|39.8|KP
Punggye-ri|other|129.08|41.28|KP
Kaesong Industrial Complex|other|126.6|37.93|KP|Kaesong Industrial Region
Baikonur Cosmodrome|other|63.3|45.95|KZ|Baikonur
Vostochny Cosmodrome|other|128.33|51.88|RU|Vostochny
Plesetsk Cosmodrome|other|40.6|62.9|RU|Plesetsk
Kapustin Yar|other|46.3|48.6|RU
Cape Canaveral|other|-80.6|28.46|US|Cape Canaveral Space Force Station,Cape Canaveral Air Force Station
Kennedy Space Center|other|-80.65|28.57|US
Vandenberg|other|-120.6|34.74|US|Vandenberg Space Force Base,Vandenberg Air Force Base
Wallops Island|other|-75.48|37.85|US|Wallops Flight Facility
White Sands Missile Range|other|-106.4|32.9|US|White Sands
Kourou|other|-52.77|5.24|GF|Guiana Space Centre
Jiuquan Satellite Launch Center|other|100.3|40.96|CN|Jiuquan
Xichang Satellite Launch Center|other|102.03|28.25|CN
Wenchang Space Launch Site|other|110.95|19.61|CN
Satish Dhawan Space Centre|other|80.23|13.72|IN|Sriharikota
Tanegashima Space Center|other|130.97|30.4|JP|Tanegashima
Naro Space Center|other|127.54|34.43|KR
Woomera|other|136.8|-31.2|AU
Kwajalein|other|167.7|8.7|MH|Kwajalein Atoll
Bikini Atoll|other|165.4|11.6|MH
Andersen Air Force Base|other|144.93|13.58|GU
Ramstein Air Base|other|7.6|49.44|DE|Ramstein
Incirlik Air Base|other|35.43|37|TR|Incirlik
Bagram Air Base|other|69.26|34.95|AF|Bagram,Bagram Airfield
Hmeimim|other|35.95|35.4|SY|Khmeimim,Hmeimim air base
Camp Humphreys|other|127.03|36.96|KR
Camp Pendleton|other|-117.4|33.3|US
Camp David|other|-77.46|39.65|US
Camp Lejeune|other|-77.35|34.65|US
Fort Bragg|other|-79|35.14|US|Fort Liberty
Fort Hood|other|-97.78|31.13|US
Fort Campbell|other|-87.47|36.66|US
Fort Knox|other|-85.96|37.9|US
Fort Riley|other|-96.8|39.1|US
Quantico|other|-77.3|38.52|US
Los Alamos|other|-106.3|35.88|US
Pearl Harbor|other|-157.95|21.35|US
Ground Zero|other|-74.01|40.71|US|World Trade Center
Chernobyl|other|30.1|51.39|UA|Chornobyl
Fukushima Daiichi|other|141.03|37.42|JP
Natanz|other|51.73|33.72|IR
Fordow|other|50.99|34.88|IR
Bushehr|city|50.84|28.97|IR
White House|other|-77.04|38.9|US
Capitol Hill|other|-77|38.89|US|U.S. Capitol,US Capitol
Pentagon|other|-77.06|38.87|US
Wall Street|other|-74.01|40.71|US
Kremlin|other|37.62|55.75|RU
Red Square|other|37.62|55.75|RU
Downing Street|other|-0.13|51.5|GB|10 Downing Street
Whitehall|other|-0.13|51.5|GB
Westminster|other|-0.13|51.5|GB
Buckingham Palace|other|-0.14|51.5|GB
Scotland Yard|other|-0.12|51.5|GB|New Scotland Yard
Piccadilly|other|-0.135|51.51|GB|Piccadilly Circus
Trafalgar Square|other|-0.13|51.51|GB
Elysee Palace|other|2.32|48.87|FR|Élysée Palace,Elysée
Eiffel Tower|other|2.29|48.86|FR
Champs-Elysees|other|2.31|48.87|FR|Champs-Élysées
Notre Dame Cathedral|other|2.35|48.85|FR
Blue House|other|126.97|37.59|KR
Tiananmen Square|other|116.4|39.9|CN|Tiananmen
Zhongnanhai|other|116.38|39.91|CN
Tahrir Square|other|31.24|30.04|EG
Taksim Square|other|28.98|41.04|TR|Taksim
Temple Mount|other|35.235|31.778||Al-Aqsa,Haram al-Sharif
St. Peter's Square|other|12.46|41.9|VA
Hollywood|other|-118.33|34.1|US
Manhattan|city|-73.97|40.78|US
Brooklyn|city|-73.95|40.65|US
Bronx|city|-73.87|40.85|US|The Bronx
Queens|city|-73.8|40.73|US
Staten Island|city|-74.15|40.58|US
Harlem|city|-73.95|40.81|US
Times Square|other|-73.99|40.76|US
Central Park|other|-73.97|40.78|US
Madison Square Garden|other|-73.99|40.75|US
French Quarter|other|-90.06|29.96|US
Las Vegas Strip|other|-115.17|36.11|US
Disneyland|other|-117.92|33.81|US
Alcatraz|other|-122.42|37.83|US
Dulles International Airport|other|-77.46|38.95|US|Dulles Airport,Dulles
John F. Kennedy International Airport|other|-73.78|40.64|US|JFK Airport,Kennedy Airport
LaGuardia Airport|other|-73.87|40.78|US|LaGuardia
O'Hare International Airport|other|-87.9|41.98|US|O'Hare
Los Angeles International Airport|other|-118.41|33.94|US|LAX
Toronto Pearson International Airport|other|-79.63|43.68|CA|Pearson International Airport
Charles de Gaulle Airport|other|2.55|49.01|FR
Schiphol|other|4.76|52.31|NL|Schiphol Airport
Sheremetyevo|other|37.41|55.97|RU|Sheremetyevo Airport,Sheremetyevo International Airport
Domodedovo|other|37.9|55.41|RU|Domodedovo Airport,Domodedovo International Airport
Incheon International Airport|other|126.44|37.46|KR|Incheon Airport
Changi Airport|other|103.99|1.36|SG
Heathrow|other|-0.45|51.47|GB|Heathrow Airport
Gatwick|other|-0.19|51.15|GB|Gatwick Airport
Wimbledon|city|-0.21|51.42|GB
Old Trafford|other|-2.29|53.46|GB
`

export const curatedPlaces: readonly CuratedPlace[] = TABLE.trim()
  .split('\n')
  .map(line => {
    const [name = '', kind = '', lng, lat, countryCode = '', ...rest] = line.split('|')
    const otherNames = rest.join(',').split(',').filter(Boolean)
    return {
      name,
      kind: kind as PlaceKind,
      lng: Number(lng),
      lat: Number(lat),
      ...(countryCode ? { countryCode } : {}),
      otherNames,
    }
  })

/** Peoples of what is no country: adjective or people | place, by the name in the gazetteer or above. */
export const peoples: readonly (readonly [demonym: string, place: string])[] = `
African|Africa
Asian|Asia
European|Europe
South American|South America
North American|North America
Central American|Central America
Latin American|Latin America
Central Asian|Central Asia
South Asian|South Asia
Southeast Asian|Southeast Asia
South East Asian|Southeast Asia
East Asian|East Asia
West African|West Africa
East African|East Africa
North African|North Africa
Middle Eastern|Middle East
Scandinavian|Scandinavia
Siberian|Siberia
Crimean|Crimea
Sicilian|Sicily
Chechen|Chechnya
Tibetan|Tibet
Bavarian|Bavaria
Tasmanian|Tasmania
Gazan|Gaza Strip
English|England
Englishman|England
Englishmen|England
Scottish|Scotland
Scot|Scotland
Welsh|Wales
Northern Irish|Northern Ireland
Kurdish|Kurdistan
Kurd|Kurdistan
Soviet|Soviet Union
Iowan|Iowa
Minnesotan|Minnesota
Manitoban|Manitoba
Nebraskan|Nebraska
Nevadan|Nevada
Virginian|Virginia
Pennsylvanian|Pennsylvania
Oklahoman|Oklahoma
Ohioan|Ohio
Kansan|Kansas
Oregonian|Oregon
Michigander|Michigan
Marylander|Maryland
Coloradan|Colorado
Arizonan|Arizona
Tennessean|Tennessee
Kentuckian|Kentucky
Missourian|Missouri
Wisconsinite|Wisconsin
Vermonter|Vermont
Idahoan|Idaho
Arkansan|Arkansas
North Carolinian|North Carolina
South Carolinian|South Carolina
Sydneysider|Sydney
Liverpudlian|Liverpool
Glaswegian|Glasgow
Venetian|Venice
Texan|Texas
Californian|California
Floridian|Florida
Hawaiian|Hawaii
Alaskan|Alaska
Londoner|London
New Yorker|New York City
Parisian|Paris
Muscovite|Moscow
Torontonian|Toronto
Chicagoan|Chicago
Berliner|Berlin
Ontarian|Ontario
Quebecer|Quebec
Albertan|Alberta
Long Islander|Long Island
Queenslander|Queensland
`
  .trim()
  .split('\n')
  .map(line => line.split('|') as [string, string])
