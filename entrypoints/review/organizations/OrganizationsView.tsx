import type { ViewProps } from '../frame/view-props';
import { OrganizationList } from './OrganizationList';
import { OrganizationPage } from './OrganizationPage';

/** Every organization that an article named, or the one that is open. */
export function OrganizationsView(props: ViewProps) {
  const { open } = props.address;
  return open === '' ? <OrganizationList {...props} /> : <OrganizationPage key={open} {...props} />;
}
