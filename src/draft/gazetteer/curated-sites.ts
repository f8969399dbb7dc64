// Lines, bases, launch sites, buildings that stand for governments, quarters and grounds.

/** As curated.ts reads it: name | kind | longitude | latitude | country, where it lies in one | other names */
export const SITES = `
Guantanamo Bay|other|-75.15|19.95|CU|Guantánamo Bay
Niagara Falls|city|-79.07|43.09
Military Demarcation Line|line|127|38.1||MDL
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
