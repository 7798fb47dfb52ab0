/**
 * Countries, states and large cities in English. A place alone is no organization, whatever it is said to give; and a name
 * that ends in one is often the name and then the place.
 */
const COUNTRIES =
  'Afghanistan Albania Algeria Angola Argentina Armenia Australia Austria Azerbaijan Bangladesh Belgium Benin Bhutan Bolivia Bosnia Botswana Brazil Britain Bulgaria Burkina_Faso Burundi Cambodia Cameroon Canada Chad Chile China Colombia Congo Croatia Cuba Cyprus Czechia Denmark Ecuador Egypt England El_Salvador Eritrea Estonia Ethiopia Fiji Finland France Gaza Georgia Germany Ghana Greece Guatemala Guinea Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Ivory_Coast Jamaica Japan Jordan Kazakhstan Kenya Kosovo Kuwait Laos Latvia Lebanon Lesotho Liberia Libya Lithuania Luxembourg Macau Madagascar Malawi Malaysia Maldives Mali Malta Mauritania Mexico Moldova Mongolia Morocco Mozambique Myanmar Namibia Nepal Netherlands New_Zealand Nicaragua Niger Nigeria Northern_Ireland Norway Oman Pakistan Palestine Panama Papua_New_Guinea Paraguay Peru Philippines Poland Portugal Puerto_Rico Qatar Romania Russia Rwanda Samoa Saudi_Arabia Scotland Senegal Serbia Sierra_Leone Singapore Slovakia Slovenia Somalia South_Africa South_Korea South_Sudan Spain Sri_Lanka Sudan Sweden Switzerland Syria Taiwan Tajikistan Tanzania Thailand Tibet Timor-Leste Togo Tonga Tunisia Turkey Türkiye Uganda Ukraine United_Kingdom United_States Uruguay Uzbekistan Vanuatu Venezuela Vietnam Wales Cymru Yemen Zambia Zimbabwe UK US USA U.S. U.K. EU Africa Asia Europe America Oceania Latin_America Middle_East West_Bank';
const STATES =
  'Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico New_York North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia Washington West_Virginia Wisconsin Wyoming Ontario Quebec Alberta British_Columbia Manitoba Victoria Queensland Tasmania New_South_Wales South_Australia Western_Australia Andhra_Pradesh Assam Bihar Gujarat Haryana Jharkhand Karnataka Kerala Madhya_Pradesh Maharashtra Odisha Punjab Rajasthan Tamil_Nadu Telangana Uttar_Pradesh Uttarakhand West_Bengal Devon Cornwall Kent Essex Yorkshire Lancashire Surrey Sussex Norfolk Suffolk Cumbria Dorset Somerset Hampshire Merseyside Cheshire';
const CITIES =
  'London Manchester Birmingham Liverpool Leeds Sheffield Bristol Newcastle Nottingham Leicester Glasgow Edinburgh Cardiff Belfast Dublin Oxford Cambridge Plymouth Norwich Brighton Paris Berlin Geneva Brussels Rome Madrid Vienna Amsterdam Oslo Stockholm Copenhagen New_York_City Los_Angeles San_Francisco San_Diego Chicago Boston Houston Dallas Austin Atlanta Miami Seattle Denver Detroit Philadelphia Phoenix Portland Nashville Memphis Cleveland Pittsburgh Baltimore Minneapolis Orlando New_Orleans Toronto Vancouver Montreal Calgary Ottawa Sydney Melbourne Brisbane Perth Adelaide Canberra Hobart Darwin Auckland Wellington Christchurch Hong_Kong Kowloon Beijing Shanghai Shenzhen Taipei Tokyo Seoul Manila Jakarta Bangkok Hanoi Kuala_Lumpur Dhaka Kathmandu Colombo Mumbai Delhi New_Delhi Bengaluru Bangalore Chennai Kolkata Hyderabad Pune Ahmedabad Bhubaneswar Karachi Lahore Islamabad Kabul Dubai Cairo Nairobi Mombasa Kampala Kigali Addis_Ababa Lagos Abuja Accra Johannesburg Cape_Town Khartoum Rafah Aleppo Kyiv Kharkiv Istanbul';

const PLACES: ReadonlySet<string> = new Set(
  `${COUNTRIES} ${STATES} ${CITIES}`.split(' ').map((place) => place.replaceAll('_', ' ')),
);

/** Words of peoples and regions that open a name and name nobody on their own. */
const ADJECTIVE =
  /(?:[a-z]ese|[a-z]ish|[a-su-z]ans?|Indigenous|Aboriginal|Inuit|Māori|Maori|Dutch|French|Greek|Swiss|Thai|Welsh|Scots|Iraqi|Pakistani|Nepali|Bangladeshi)$/u;
const NOT_ADJECTIVES = /^(?:These|Christian|Guardian|Urban|Human|Susan|Evan|Ryan|Ian|Joan)$/u;

/** Lincolnshire. */
const COUNTY = /^[A-Z][a-z]{3,}shire$/u;

/** Where others meet: the Bayfront Convention Center. */
export const isVenue = (name: string): boolean =>
  / (?:Convention|Conference|Exhibition|Shopping|Leisure) Cent(?:er|re)$|(?:^| )Civic Cent(?:er|re)$/u.test(name);

/** Whether a name is one of the places of the list. */
export const isKnownPlace = (name: string): boolean => PLACES.has(name);

/** Whether a name is a place, or only says where somebody is from. */
export function isPlace(name: string): boolean {
  const plain = name.replace(
    /^(?:The|North|South|East|West|Northern|Southern|Eastern|Western|Central|Greater|Corporate|Rural|Urban|Inner|Outer|Upper|Lower|Mid|Remote|Regional) /u,
    '',
  );
  return (
    PLACES.has(plain) ||
    isVenue(name) ||
    PLACES.has(name) ||
    (!plain.includes(' ') &&
      ((ADJECTIVE.test(plain) && !NOT_ADJECTIVES.test(plain) && !plain.includes('.')) || COUNTY.test(plain))) ||
    /(?:^| )(?:County|City|Island|Islands|Valley|River|Bay|Coast|Peninsula|Mountains?|Lake|Street|Road|Avenue|Square|Park|Maidan|Stadium|Auditorium|Plaza|Province|District|Region|Beach|Hills?|Heights|Airport|Station|Interstate|Highway)$/u.test(
      name,
    )
  );
}
