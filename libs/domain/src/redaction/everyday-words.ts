const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Names of people, schools and companies that are everyday words as well, folded. */
export const NAMES_THAT_ARE_WORDS = words(`
  abbey ace adobe ai alma amber amazon anchor angel apple april arch archer art asana ash august autumn bailey baker ball
  banks bar barber basil bay bean bear bell berry best beta bill bird bishop black blaze bliss block bloom blue bolt bond booth box
  brand branch bridge bright brook brooks brown buck bud burn bush butler cage candy carol case cash cedar champion chance
  chapel chase chip christian church clay clear cliff clover coal cole cook cooper coral cotton cross crystal cruise
  curry dale daisy dawn day dean dear den diamond dice dollar don dove draw drew drive duke dusty early earl east
  eden ember english eve faith fair fay field fields fern finch fisher fish flint flora flower flowers force ford forest fortune
  fox frank free french frost gale game gates gem gene genius german gift ginger glass glory gold golden good grace grant
  gray green grey grove guy hale hall hand hardy harmony harper harrow hart harvest haven hawk hazel head heart heath
  heather henna hill holiday holly home honey hood hope house hunt hunter ice indigo iris iron ivy jack jade jasmine
  jay jean jewel job jolly joy judge june just justice kay keen kelly king kit knight lake lance lane lang lark last
  laurel law lawn lead leaf lee liberty light lily linear link little lock long lord lotus love low lucky lyric major mark
  marks marsh mason massey max may means measure medium melody mercy merit merry meta mile miles mill miller min mint
  minor miracle mistral moody moon moor moore more moss mountain muse musk nate nick night noble noon norm north notion note
  oak ocean olive opal open oracle page pace paris park parks parr patience pat paul pay peace pearl peg pen penny pepper
  piece pierce pike pine piper pitt plane pleasant poe point pole pool poppy porter post potter power powers price
  priest prince prudence pure quest quill quick rain ramp ray reason red reed rest rice rich ridge ring river rivers road rob
  robin rock rocket rod rose round rowe royal ruby rush rust rusty rye sage saint sales sand sandy savage scale scout
  sea season self sharp shell shepherd sherry shield shore short silver sing singer sky slack small smart smith snap
  snow sol song sky spark sparks spear spring square star stark steel stella sterling stern stone storm story strange
  street stripe strong sue sullivan summer summers sun sunny swan sweet swift table tanner target taylor teal temple
  terra test tide tiger tim tiny toll tony tower town travel travers trip true trust turner twin unity urban usher vale van
  velvet venture vera victor victory violet virtue vista visa wade waits walker wall walls ward ware warner waters
  watt watts wave way weaver webb week weeks welch wells west wheel wheeler white wild will willing willow wills wind
  winner winter winters wise wish wolf wood woods words work wren wright yam yang young zen zoom
  an do ho in so to go me no or as at we us it is on by be he ben can dan dot ed hung lin long mo my nan nam pan ran sung
  sun tan ten tin tong wan wang win wing wong yes you klein gross kurz lang schwarz weiss braun
`);

/** Words that open sentences and hold texts together: never taken for the short form of a name, nor for a slip of it. */
export const HOLDING_WORDS = words(`
  a about above after again all also although always an and another any are as asked at back based be because been before
  being below between both but by came can cannot case clear code could data design did does done down during each early
  either else end even every few first for from full gave general get gives good great had has have having her here hers him
  his how however if in instead into is it its just kept knew knows last late later least less let like made main make many
  marks matter may mean mentioned might model more most much must near needed never new no none nor not nothing now of off
  often on once one only open or other our out over own part per plain problem quite rather read real result right said
  same saw second see several shall she should since so some still stood such sure system take test than that the their
  them then there these they thing third this those though through thus time to told too took tried two under until up
  used using very wanted was way we well went were what when where whether which while who whole whose why will with
  within without work would wrote yes yet you your
  carried carry change clean close cost could course court cover current curve dance dare date dense describe detail
  drive early error event exact field final fine focus form found frame front given global grade graph group guess hand
  hard hash heard high human idea index inner input issue item join joint judge key large layer lead learn learned level
  light limit line list local logic loop lower manage margin marked market match metric middle minor missed mixed moment
  money month named names native nice normal note notes number offer order outer output page pair paper parse pass past
  person phone piece place plan point power press price prior probe prompt proof quality query quick random range rank
  rate rated ratio reach ready recall remark report rest retry review role round route rule sample scale scope score
  search sense serve set shape share shift short show side signal simple single small smart sort source space speak
  speed split stack stage stand start state step store story strong study style table taken talk task team term text
  tool topic total trace track trade train tree trend true try turn type unit value vector view weak weight wide wrong
`);

/** Words of names of people that stand between the others and tell nothing alone. */
export const PARTICLES = words(
  'a al af auf av bin bint da dal de degli dei del della den der des di do dos du e el ibn la las le lo los mac mc of san santa st ten ter the van vom von y zu zum zur',
);

/** Words of names of schools and companies that any other has as well. */
export const GENERIC_PARTS = words(
  `academy ag and bank bv business center centre co college company computing corp corporation data de department digital
   faculty for gmbh group high holding inc institute international lab labs limited llc ltd national of plc polytechnic
   research sa sarl school sciences software solutions state systems tech technical technologies technology the und universidad
   universita universitat universite university`,
);

/** Short words of the trade in capitals: the initials of nobody, unless they are written with dots. */
export const TRADE_INITIALS = words(
  'ab ac ai ap api ar bi bm ca cc cd ci cm cpu cv da db dl dm dr ds ec ee es ev fp gb gc gd gp gpu hr ir io ip it js kb kl ks lb lm lr lsh mb md ml mle mm mr ms mse nn np nlp ok os pb pca pc pd ph pr ps qa qps ra rag rag rl rlhf rm rnn sd sgd sla slo sql ssd st sv svd svm tb tf tls tp tpu ts tv ui us ux vm vs xs',
);
