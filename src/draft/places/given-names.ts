// Given names that news in English is full of; a word after one of them is a family name, not a place.

export const givenNames: ReadonlySet<string> = new Set(
  `aaron abbas abdul abdullah abdel abe abigail abraham abu adam adel adrian adriana agnes ahmad ahmed aidan aileen
aisha akira al alan alana alastair albert alberto alec alejandro aleksandr alex alexander alexandra alexei
alexey alexis alfred ali alice alicia alisa alison alistair allan allen allison alvin alyssa amanda amber amelia
amir amit amy ana anastasia anders andre andrea andreas andrei andres andrew andrey andy angel angela angelina
angie anil anita ann anna anne annette annie anthony antoine anton antonio antony april ari ariel arjun arlene
armando arnold art arthur arturo ashley ashraf audrey augusto aung austin ava avi ayman barack barbara barry
bart bashar beatrice becky ben benedict benjamin bernard bernie bert beth betsy betty beverly bill billy blake
bob bobby bonnie boris brad bradley brandon brenda brendan brent brett brian bridget britney brooke bruce bruno
bryan bryce byron caitlin caleb calvin cameron camilla candace carl carla carlo carlos carmen carol carole
caroline carolyn carrie casey catherine cathy cecil cecilia celia cesar chad charles charlie charlotte chelsea
cheryl chester chloe chris christian christina christine christopher christy chuck cindy claire clara clarence
clark claude claudia clay cliff clifford clint clive clyde cody colin colleen connie connor conrad corey cory
courtney craig crystal curt curtis cynthia dale damian damien dan dana daniel daniela danielle danny daphne
darlene darrell darren darryl dave david dawn dean deanna debbie deborah debra deirdre denis denise dennis derek
derrick desmond devin diana diane dick diego dieter dimitri dirk dmitri dmitry dolores dominic don donald donna
doris dorothy doug douglas drew duane duncan dustin dwayne dwight dylan earl ed eddie edgar edith edmund eduardo
edward edwin eileen elaine eleanor elena eli elias elijah elisabeth elise elizabeth ella ellen elliot elliott
ellis elsa emil emily emma emmanuel enrique eric erica erik erika erin ernest ernesto ernie esther ethan eugene
eva evan eve evelyn fabio faisal fatima federico felipe felix fernando fidel fiona florence floyd frances
francesca francesco francis francisco francois frank franklin franz fred freddie frederick fritz gabriel
gabriela gail gareth garry gary gavin gene geoff geoffrey george gerald geraldine gerard gerardo gerhard gerry
gilbert gina giorgio giovanni giulia giuseppe glen glenn gloria gordon grace graham grant greg gregory greta
guillermo gustavo guy gwen hal hamid hamish hank hannah hans harold harriet harry harvey hasan hassan heather
hector heidi heinrich helen helena helene helga henri henry herbert herman hilary hillary hiroshi holly horace
howard hubert hugh hugo hussein ian ibrahim ibrahima ignacio igor ilya imran ingrid ira irene irina isaac isabel
isabella ismail ivan ivana ivy jack jackie jacob jacqueline jacques jaime jake jalal jamal james jamie jan jana
jane janet janice jared jasmine jason javier jay jean jeanette jeanne jeb jed jeff jeffery jeffrey jen jenna
jennifer jenny jeremy jermaine jerome jerry jesse jessica jill jim jimmy joan joanna joanne joao jodie joe joel
johan johann johannes john johnny jon jonas jonathan jordan jorge jose josef joseph josh joshua joy joyce juan
juanita judith judy julia julian juliana julie juliet julio julius jun june jurgen justin kamal karen karim
karin karl karla kate katherine kathleen kathryn kathy katie katrina kay keith kelly kelvin ken kenneth kenny
kent kerry kevin khaled khalid kim kimberly kirk kirsten kofi krista kristen kristin kristina kumar kurt kyle
lana lance larry lars laura lauren laurence laurie lawrence lea leah lee leila len lena leo leon leonard
leonardo leonid leroy leslie lester levi lewis liam lila lillian linda lindsay lindsey lionel lisa liz lloyd
lois lola lorenzo loretta lorraine lou louis louisa louise luca lucas lucia lucille lucy luigi luis luke luther
lydia lynda lynn mack madeleine magdalena mahmoud malcolm mandy manuel mara marc marcel marcia marco marcos
marcus margaret maria marian marianne marie marilyn mario marion marissa marjorie mark marlene marsha marshall
martha martin martina marty marvin mary masood mathew matt matteo matthew maureen maurice max maxime maxine maya
megan mehmet mel melanie melinda melissa meredith merv michael michel michele michelle miguel mika mike mikhail
milan mildred miles milton mindy miranda miriam mitch mitchell mo mohamed mohammad mohammed mohamud moira molly
mona monica monique morgan moses muhammad mustafa myra nadia nancy naomi natalia natalie natasha nathan
nathaniel neal ned neil nelson nicholas nick nicola nicolas nicole nigel nikita nikolai nikos nina noah noel
nora norma norman octavio olaf oleg olga oliver olivia omar orlando oscar osama otto owen pablo pam pamela paolo
pascal pat patricia patrick patty paul paula pauline pavel pedro peggy penny pepe percy perry pete peter petra
phil philip philippe phillip phyllis pierre piotr preston priscilla priya rachael rachel rafael raj rajesh ralph
ramon randall randy raphael raul ravi ray raymond rebecca recep reggie regina reginald renee rex reza ricardo
richard rick ricky rita rob robbie robert roberta roberto robin rod rodney rodrigo roger roland rolf roman
romano ron ronald ronnie rory rosa rosalind rose rosemary ross roy ruben rudolf rudy rupert russ russell ruth
ryan sabrina said saif salim sally salman salvador sam samantha samir samuel sandra sandy sanjay sara sarah
sasha saul scott sean sebastian serena serge sergei sergey sergio seth shane shannon sharon shaun shawn sheila
shelley sheri sherry shinzo shirley sidney silvia silvio simon simone sofia sonia sonya sophia sophie spencer
stacey stacy stan stanley stefan stella stephan stephanie stephen steve steven stewart stuart sue suleiman sunil
sunita susan susanna susie suzanne sven svetlana sylvia tamara tammy tanya tara tariq tatiana taylor ted terence
teresa terri terrence terry thelma theo theodore theresa thomas tiffany tim timothy tina toby todd tom tomas
tommy toni tony tracey traci tracy travis trevor tristan troy tyler tyrone umar ursula uwe valerie vanessa vera
vernon veronica vicki vicky victor vijay vikram vince vincent viola violet virgil vivian vlad vladimir volodymyr
wade walid wallace wally walter wanda ward warren wayne wendy werner wesley wilbur wilfred wilhelm will willard
william willie wilma winston wolfgang woody xavier xi yasser yolanda yuri yusuf yves yvette yvonne zachary zack
zoe aleksandar aleksander akbar ansar anwar aziz bilal darius emir farid farooq fouad goran habib haider hamza
haruki hideo hiro jawad jorg kenji khan kwame laszlo luiz mahdi malik mansour marek miroslav mohd mohsen moussa
muammar naftali narendra nasser nawaz ngozi nuri nursultan olusegun omer pranab qasem rahul ramzan rashid sadiq
saeed salah sanna saad shimon silva slobodan sunny tarek tayyip thabo tomasz tsai ulrich viktor vitaly wael
walter yair yitzhak yoshihide youssef zainab zeid zhang zine`.split(/\s+/),
)
