// First-level regions as newspapers and the post abbreviate them.

/**
 * code by GeoNames | name | abbreviations. The Associated Press's first; the post's two letters stand after a comma.
 */
export const STATE_TABLE = `
US.AL|Alabama|Ala.,AL
US.AK|Alaska|AK
US.AZ|Arizona|Ariz.,AZ
US.AR|Arkansas|Ark.,AR
US.CA|California|Calif.,Cal.,CA
US.CO|Colorado|Colo.,CO
US.CT|Connecticut|Conn.,CT
US.DE|Delaware|Del.,DE
US.DC|District of Columbia|D.C.,DC
US.FL|Florida|Fla.,FL
US.GA|Georgia|Ga.,GA
US.HI|Hawaii|HI
US.ID|Idaho|ID
US.IL|Illinois|Ill.,IL
US.IN|Indiana|Ind.,IN
US.IA|Iowa|IA
US.KS|Kansas|Kan.,Kans.,KS
US.KY|Kentucky|Ky.,KY
US.LA|Louisiana|La.,LA
US.ME|Maine|ME
US.MD|Maryland|Md.,MD
US.MA|Massachusetts|Mass.,MA
US.MI|Michigan|Mich.,MI
US.MN|Minnesota|Minn.,MN
US.MS|Mississippi|Miss.,MS
US.MO|Missouri|Mo.,MO
US.MT|Montana|Mont.,MT
US.NE|Nebraska|Neb.,Nebr.,NE
US.NV|Nevada|Nev.,NV
US.NH|New Hampshire|N.H.,NH
US.NJ|New Jersey|N.J.,NJ
US.NM|New Mexico|N.M.,NM
US.NY|New York|N.Y.,NY
US.NC|North Carolina|N.C.,NC
US.ND|North Dakota|N.D.,ND
US.OH|Ohio|OH
US.OK|Oklahoma|Okla.,OK
US.OR|Oregon|Ore.,OR
US.PA|Pennsylvania|Pa.,Penn.,Penna.,PA
US.RI|Rhode Island|R.I.,RI
US.SC|South Carolina|S.C.,SC
US.SD|South Dakota|S.D.,SD
US.TN|Tennessee|Tenn.,TN
US.TX|Texas|Tex.,TX
US.UT|Utah|UT
US.VT|Vermont|Vt.,VT
US.VA|Virginia|Va.,VA
US.WA|Washington|Wash.,WA
US.WV|West Virginia|W.Va.,W. Va.,WV
US.WI|Wisconsin|Wis.,Wisc.,WI
US.WY|Wyoming|Wyo.,WY
CA.01|Alberta|Alta.,AB
CA.02|British Columbia|B.C.,BC
CA.03|Manitoba|Man.,MB
CA.04|New Brunswick|N.B.,NB
CA.05|Newfoundland and Labrador|N.L.,Nfld.,NL
CA.07|Nova Scotia|N.S.,NS
CA.08|Ontario|Ont.,ON
CA.09|Prince Edward Island|P.E.I.,PEI,PE
CA.10|Quebec|Que.,QC
CA.11|Saskatchewan|Sask.,SK
CA.12|Yukon|YT
CA.13|Northwest Territories|N.W.T.,NWT,NT
CA.14|Nunavut|NU
AU.02|New South Wales|N.S.W.,NSW
AU.04|Queensland|Qld
AU.07|Victoria|Vic.
AU.08|Western Australia|W.A.
AU.01|Australian Capital Territory|A.C.T.
`
