import { latin } from './letters';

/** What is, and nobody did: 919 schools remain shut. */
export const STAYS = latin(
  String.raw`^(?:, [^,.;]{3,40},)?(?! of (?:them|the|those|these) )(?:,? (?!who |that |which |to |and |when |where )[\p{L}\d’'-]+){0,5},? (?:remain|live|need(?:s|ed)?|face|lack|struggled?|owe|wait|waiting (?:for|in)|ha(?:s|ve|d)(?: had)? not?|still missing|short of|(?:is|are|were) without|without (?:an? (?:home|roof|job)|homes?|food|water|power)|(?<!it )ran out|fear(?:ed)?|goe?s? (?:hungry|without)|suffers?|develops?|sleeps?|starve|die|died|cross(?:ed)?|flee|fled|arrived?|lose|lost|earn(?:ed)?|drink|drank|walk|are (?:born|crossing|fleeing|arriving|leaving|under)|(?:has|have) (?:fled|lost|died|crossed|arrived|been (?:displaced|killed|driven|destroyed|damaged|uprooted|forced|injured|reported|recorded|closed))|were (?:interviewed|surveyed|polled|asked|killed|displaced|injured|destroyed|damaged|burnt|reported|recorded)|are (?:out of|still|at risk|homeless|hungry|displaced|missing|believed|thought|estimated|in need|waiting|left (?:out|behind)|excluded)|could not|can ?not|miss(?:ed)? out|begin to|d(?:o|oes|id) not)\b`,
);
