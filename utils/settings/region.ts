import { outletAt } from './outlets';

/** Regions whose currency a bare 元 or $ means, by the country's ending of a host. */
const REGION_OF_ENDING: Readonly<Record<string, string>> = {
  cn: 'CN',
  hk: 'HK',
  mo: 'MO',
  tw: 'TW',
  sg: 'SG',
  my: 'MY',
  uk: 'GB',
  ie: 'IE',
  us: 'US',
  ca: 'CA',
  au: 'AU',
  nz: 'NZ',
  in: 'IN',
  za: 'ZA',
};

/** Hosts under a general ending whose place is known. */
const REGION_OF_HOST: Readonly<Record<string, string>> = { 'news.mingpao.com': 'HK' };

/** The mainland's outlets write Simplified Chinese, whatever their host ends with. */
const REGION_OF_OUTLET_LANGUAGE: Readonly<Record<string, string>> = { 'zh-Hans': 'CN' };

/**
 * Where a site is at home, as ISO 3166-1 alpha-2.
 * @returns `undefined` where its host does not say
 */
export function regionOfHost(hostname: string): string | undefined {
  const host = hostname.toLowerCase();
  const outlet = outletAt(host);
  const ending = host.slice(host.lastIndexOf('.') + 1);
  return (
    REGION_OF_HOST[outlet?.host ?? host] ?? REGION_OF_ENDING[ending] ?? REGION_OF_OUTLET_LANGUAGE[outlet?.lang ?? '']
  );
}
