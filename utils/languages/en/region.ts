/**
 * What a text says of the country it comes from, for a sign that several countries share: a bare `$` is the place's own
 * dollar. The fuller signs and names of an article decide before the region that the page is known by.
 */
const PLACES: readonly (readonly [region: string, words: RegExp])[] = [
  // Where two are named as often, the dollar that is known everywhere is meant.
  [
    'US',
    /US\$|\b(?:U\.S\.|Americans?|United States|Washington|New York|California|Texas|Chicago|Boston|Atlanta|Ohio|Florida)\b/gu,
  ],
  [
    'AU',
    /\b(?:Australian?s?|Victoria(?:ns?)?|NSW|Geelong|Hobart|Darwin|Sydney|Melbourne|Queensland|Brisbane|Perth|Adelaide|Tasmania|New South Wales|Canberra)\b/gu,
  ],
  [
    'CA',
    /\b(?:Canadians?|Canada|Toronto|Ontario|Edmonton|Winnipeg|Halifax|Saskatchewan|Manitoba|Nova Scotia|British Columbia|B\.C\.|Vancouver|Montreal|Quebec|Alberta|Calgary|Ottawa)\b/gu,
  ],
  ['HK', /HK\$|\b(?:Hong Kong(?:ers)?|Kowloon)\b/gu],
  [
    'SG',
    /\bS\$|\b(?:Singaporeans?|Singapore|Temasek|Tampines|Jurong|Bedok|Toa Payoh|Ang Mo Kio|Yishun|Sengkang|Punggol|Geylang)\b/gu,
  ],
  ['NZ', /NZ\$|\b(?:New Zealand(?:ers)?|Auckland|Kiwis?|Christchurch)\b/gu],
  ['TW', /NT\$|\b(?:Taiwan(?:ese)?|Taipei|Kaohsiung)\b/gu],
  ['IN', /₹|\b(?:India|Indian|Mumbai|Delhi|Bengaluru|Chennai)\b/gu],
  ['KE', /\b(?:Ksh|Kenyan?s?|Nairobi)\b/giu],
  ['UG', /\b(?:Ugandan?s?|Kampala)\b/gu],
  ['TZ', /\b(?:Tanzanian?s?)\b/gu],
  ['MW', /\b(?:Malawi(?:ans?)?|Lilongwe|Blantyre)\b/gu],
  ['ZM', /\b(?:Zambian?s?|Lusaka)\b/gu],
  ['PG', /\b(?:Papua New Guinea|Port Moresby)\b/gu],
  ['PK', /\b(?:Pakistani?s?|Karachi|Lahore)\b/gu],
  ['LK', /\b(?:Sri Lankan?s?|Colombo)\b/gu],
  ['NP', /\b(?:Nepal(?:i|ese)?|Kathmandu)\b/gu],
  ['GB', /£|\b(?:Britain|British|England|Scotland|Wales|London|UK)\b/gu],
];

/** The region that a text speaks of most; undefined where it names none. */
export function regionOf(text: string): string | undefined {
  let best: { region: string; count: number } | undefined;
  for (const [region, words] of PLACES) {
    const count = text.match(words)?.length ?? 0;
    if (count > (best?.count ?? 0)) best = { region, count };
  }
  return best?.region;
}
