import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** The small script on permitted pages: is this charity news? */
export default defineUnlistedScript(() => undefined);
