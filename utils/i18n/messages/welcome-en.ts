import type { ChapterTable } from '../message-table';

/** What the page of the first day says, in English. */
export const welcomeEn: ChapterTable<'welcome'> = {
  'welcome.title': 'Welcome to CharityTally',
  'welcome.lead':
    'While you read charity news, CharityTally marks every organization and figure, keeps each on this machine with its source, and tallies honestly. Try it on this sample; nothing of it is stored.',
  'welcome.skip': 'Skip and start',
  'welcome.sample': 'Sample article',
  'welcome.reading': 'The sample is being read.',
  'welcome.unanswered': 'The background did not answer and the sample is not marked; reload this page to try again.',
  'welcome.read': '1. Annotate while reading',
  'welcome.read.how': 'Choose a marked figure to see how it was understood; confirm it, or say that it is not right.',
  'welcome.collect': '2. Collect into a table',
  'welcome.collect.how': 'Collect figures into a table, which pastes as cells into a spreadsheet or document.',
  'welcome.collect.add': 'Collect',
  'welcome.collect.empty': 'There are no figures in the table yet.',
  'welcome.collect.copy': { one: 'Copy the table · {count} row', other: 'Copy the table · {count} rows' },
  'welcome.review': '3. Review what is saved',
  'welcome.review.how':
    'The review page has everything saved: search, filter, correct, export, and jump back to the exact place.',
  'welcome.review.show': 'Show',
  'welcome.review.all': 'all',
  'welcome.review.list': 'Figures of the sample',
  'welcome.review.jump': 'Go to {figure} in the article',
  'welcome.review.left': { one: '{count} figure is still to check.', other: '{count} figures are still to check.' },
  'welcome.review.done': 'Every figure of the sample is checked.',
  'welcome.privacy': 'What is stored, and where',
  'welcome.privacy.stored':
    'Of charity news the title, address and date, the sentences with figures and organizations, and your notes.',
  'welcome.privacy.local':
    'All of it stays on this machine: no account, no server, no telemetry; nothing is sent anywhere.',
  'welcome.privacy.others': 'A page that is not charity news is neither changed nor stored.',
  'welcome.sites': 'Where to read',
  'welcome.sites.outlets':
    'CharityTally may read charity news at {count} named outlets; on other pages you click, or you allow all sites now.',
  'welcome.sites.all': 'Read on all sites',
  'welcome.sites.granted': 'All sites are allowed.',
  'welcome.sites.named': 'Named outlets only',
  'welcome.sites.options': 'Open the options',
};
