// Names of peoples that are no country's.

/** Peoples of what is no country: adjective or people | place, by the name in the gazetteer or among the curated. */
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
