/** Invented people. Zones and weekly hours make a company spread over five places. */
export interface CastMember {
  readonly name: string;
  readonly zone: string;
}

const LISBON = 'Europe/Lisbon';
const BERLIN = 'Europe/Berlin';
const BENGALURU = 'Asia/Kolkata';
const TORONTO = 'America/Toronto';
const SINGAPORE = 'Asia/Singapore';

const at = (zone: string, ...names: readonly string[]): readonly CastMember[] =>
  names.map((name) => ({ name, zone }));

/** The interviewer whose day the demo shows. */
export const DEMO_INTERVIEWER: CastMember = { name: 'Teo Almarque', zone: LISBON };
export const DEMO_RECRUITER: CastMember = { name: 'Maren Oyelaku', zone: BERLIN };
export const DEMO_HIRING_MANAGER: CastMember = { name: 'Ilse Varnhem', zone: BERLIN };
export const DEMO_ADMIN: CastMember = { name: 'Ruben Asketorp', zone: LISBON };

/** Twenty-four more: with the demo interviewer they are twenty-five. */
export const INTERVIEWERS: readonly CastMember[] = [
  ...at(
    LISBON,
    'Nadia Ferrolho',
    'Jonas Quintel',
    'Amara Delvaux',
    'Piet Hollmark',
    'Leonor Sabugal',
  ),
  ...at(
    BERLIN,
    'Katja Brunholt',
    'Emre Soylugan',
    'Wiebke Tannhof',
    'Mirek Dvorsak',
    'Yusra Habanti',
    'Anselm Rothgau',
  ),
  ...at(BENGALURU, 'Priyanka Velloor', 'Arjun Mathekar', 'Devika Ranipet', 'Kabir Sonthal'),
  ...at(
    TORONTO,
    'Marcus Eldway',
    'Chloé Bersimont',
    'Tariq Olmsdale',
    'Hannah Greywick',
    'Luis Caravente',
  ),
  ...at(SINGAPORE, 'Wei-Lin Tanhai', 'Haruto Misaka', 'Siti Noramin', 'Minh Quang Dotra'),
];

export const RECRUITERS: readonly CastMember[] = [
  ...at(LISBON, 'Beatriz Fontanar'),
  ...at(TORONTO, 'Dylan Ashcombe'),
];
export const HIRING_MANAGERS: readonly CastMember[] = [
  ...at(TORONTO, 'Rosalind Kettermay'),
  ...at(LISBON, 'Viktor Hallen-Moraes'),
];

/** Sixty candidates. */
export const CANDIDATES: readonly CastMember[] = [
  ...at(
    LISBON,
    'Inês Carvathal',
    'Tomás Redondal',
    'Rafaela Montijal',
    'Bruno Salvaterno',
    'Carla Mirandez',
    'Oisín Derravane',
    'Niamh Kilcorran',
    'Gareth Penhallon',
  ),
  ...at(
    BERLIN,
    'Anna-Lena Korbach',
    'Fatih Demirbag',
    'Lukas Wendelborn',
    'Sanne Dijkvoort',
    'Pavel Hruskovec',
    'Zofia Klimaszek',
    'Giulia Ternavasso',
    'Mattia Colvecchio',
    'Elif Karadum',
    'Jakob Lindqvarn',
    'Astrid Fjellmoen',
    'Nikolaos Perdikas',
    'Camille Orvanne',
    'Hugo Tessermain',
    'Ivana Marokvic',
    'Dario Belgravo',
  ),
  ...at(
    BENGALURU,
    'Ananya Kodathil',
    'Rohan Mehtapur',
    'Ishaan Varmadev',
    'Meera Thondikal',
    'Sanjay Bhorkar',
    'Tanvi Deshgaon',
    'Nikhil Aravoth',
    'Lakshmi Perundur',
    'Faizan Qureshal',
    'Zara Imtazi',
  ),
  ...at(
    TORONTO,
    'Olivia Hartsmere',
    'Ethan Colebrand',
    'Maya Richelou',
    'Noah Stavemore',
    'Isabel Quirogal',
    'Diego Montalvez',
    'Camila Pradoval',
    'Mateus Andrelino',
    'Kwame Ofosuhene',
    'Adaeze Nwokoma',
    'Samuel Tettehfio',
    'Leila Rahmanpur',
    'Caleb Windhurst',
    'Simone Lacharte',
  ),
  ...at(
    SINGAPORE,
    'Jia-Hui Limsang',
    'Kenji Tachimori',
    'Aiko Hanamuro',
    'Ji-woo Parnam',
    'Seo-yeon Kangdal',
    'Nguyen Thao Vielan',
    'Arif Wicaksana',
    'Putri Lestadewi',
    'Mei Xin Zhoulan',
    'Daniel Chuawei',
    'Rashid Al-Murani',
    'Noor Hassanali',
  ),
];

/** How a name is said, where somebody told us. */
export const PRONUNCIATIONS: Readonly<Record<string, string>> = {
  'Oisín Derravane': 'USH-een',
  'Niamh Kilcorran': 'NEEV',
  'Ji-woo Parnam': 'JEE-oo',
  'Adaeze Nwokoma': 'ah-DAY-zeh',
  'Zofia Klimaszek': 'ZOH-fya klee-MAH-shek',
  'Nguyen Thao Vielan': 'nwin TOW',
  'Sanne Dijkvoort': 'SAH-nuh DIKE-fort',
};

/** First and last names of the bulk season, put together by number. */
export const FIRST_NAMES: readonly string[] = [
  'Ada',
  'Bela',
  'Cato',
  'Dina',
  'Eryk',
  'Femi',
  'Gita',
  'Hale',
  'Ines',
  'Joao',
  'Kira',
  'Luca',
  'Mina',
  'Nilo',
  'Odile',
  'Pia',
  'Qadir',
  'Rosa',
  'Sami',
  'Tala',
  'Udo',
  'Vera',
  'Wren',
  'Xenia',
  'Yara',
  'Zeno',
  'Amir',
  'Bruna',
  'Chidi',
  'Dara',
  'Emil',
  'Farah',
];
export const LAST_NAMES: readonly string[] = [
  'Abarque',
  'Belmont-Rai',
  'Corvath',
  'Dunmarrow',
  'Estavel',
  'Fernholt',
  'Gravenko',
  'Halloumi',
  'Ixtalan',
  'Jorvald',
  'Kestrian',
  'Lomandre',
  'Morvane',
  'Nakafuji',
  'Oberlund',
  'Pasquera',
  'Quillane',
  'Rostovar',
  'Sundakar',
  'Tavernel',
  'Ulvskog',
  'Vandermoor',
  'Wachira-Lo',
  'Xandrel',
  'Yolanthe',
  'Zarifeh',
  'Ashgrove',
  'Birkanen',
  'Castelmar',
  'Dorsai',
  'Elberine',
  'Fjordahl',
];
