// Seas, straits, gulfs, lakes and rivers.

/** As curated.ts reads it: name | kind | longitude | latitude | country, where it lies in one | other names */
export const WATERS = `
Puget Sound|water|-122.4|47.6|US
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
`
