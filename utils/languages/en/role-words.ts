import type { Role } from '../../model';

/**
 * What a verb or phrase says was done with the figure. The pattern reads whole words. Where two rows fit one word, the
 * earlier row wins.
 */
export const ROLE_WORDS: readonly (readonly [Role, string])[] = [
  [
    'raised',
    'lever(?:s|ed|ag(?:es|ed)) in|(?:brings?|brought|bringing|takes?|took|taking|pushe[sd]|lifts?|lifted) (?:the|its|their|that)[^.;,]{0,60} to|won|(?:hit|met|meet|reached|beat|beaten|passed|surpassed) (?:its|their|the|a) (?:[a-z]+ )?(?:target|goal)(?: of)?|br(?:ings?|ought|inging) (?:in|only|just|charities)|receiv(?:es|ed|ing) from the public|proceeds|takings|t(?:ook|aken|akes?|aking) in|rounded up|picked up|rescued|banked|pass(?:es|ed)?(?= (?:US|[AS])?[$£€₹](?!\\S+(?: [mb]illion)? on ))|sold [^.;,]{1,40} for|c[ao]mes? (?:home|up|away) with|t(?:ook|akes)(?= (?:[a-z]+ ){0,2}[$£€₹])|(?:has|have|had) taken|drew(?: in)?|nets|netted|gathered|pulled in|donations (?:of|came|totall?ed|reached|rose|fell|to the charity)|totall?ed|made(?! [^,;]{1,24} available)|tally|came in|come in|(?<!(?:their|whose|family|household|average) )incomes?|donations (?:from|held)|trading|bequests?|in wills|revenues? of|managed|pitched in|earned|secured|been received|(?:came|come|comes|amount(?:s|ed)|add(?:s|ed) up) to|accounted for|produced|sale of|auctioned|(?:total|sum) (?:was|is|stands?|stood|reached)|(?:the (?:[a-z]+ )?public|supporters|donors|readers|viewers|audiences|strangers|friends|shoppers|customers|alumni|parishioners|worshippers|listeners|fans|well-wishers)(?: and (?:its |the )?[a-z]+)? (?:(?:have|has|had|already|then|abroad) )*(?:gave|give|given|donated|sent|pledged|committed|found|chipped in)|stands? at|stood at|draws?|(?:giving|appeal|campaign|donations|fundraiser|pledges|sum)[^.,;]{0,70} (?:has |have |had )?(?:reached|passed|topped|exceeded|hit|near(?:s|ed)?)|accounting for|(?:land|clear|attract)(?:s|ed)|rais(?:e|es|ed|ing)|fundrais(?:ed|ing)|crowdfund(?:ed|ing)|fetch(?:es|ed|ing)?|collect(?:s|ed|ing)?|legac(?:y|ies)|generat(?:e|es|ed)',
  ],
  [
    'given',
    '(?:contributions?|grants|gifts|donors)[^.;]{0,60} \\(|donat(?:e|es|ed|ing|ions?(?! from))|g(?:ave|iven|ive|ives|iving)|grant(?:s|ed|ing)?|award(?:s|ed|ing)?|contribut(?:e|es|ed|ing|ion|ions)|gift(?:s|ed)?|distribut(?:e|es|ed|ing)|hand(?:s|ed|ing)(?: (?:out|over))?|releas(?:es|ed)|passed(?: on|(?= [^,;]{1,16} on\\b))|support(?:s|ed) [a-z]+ with|spen(?:t|d|ds|ding)|invest(?:s|ed|ing|ment)?|provid(?:e|es|ed|ing)|fund(?:s|ed|ing)|disburs(?:e|es|ed|ing)|deliver(?:s|ed|ing)?|paid|pays?|pay|added|wrote|written|cheque|check|suppl(?:y|ies|ied)|shipped|ships|serv(?:es|ed|ing)|cook(?:s|ed|ing)|sent|sends|shar(?:e|es|ed|ing)|receiv(?:e|es|ed)|bequeath(?:ed)?|match(?:es|ed|ing)|put up|put in|been worth|made(?= [^,;]{1,24} available)|signed over|put(?:s|ting)?(?= [^,;]{1,40} (?:into|on the|towards?)\\b)|sponsor(?:s|ed)?|bought|buys|approved|sanctioned|(?<!have )costs?|lent|left|gets?|got|trucked|ferried|hauled|flew|pumped|unlocked|chipped in|topped up|cover(?:s|ed)|lends?|transfer(?:s|red|ring)|wir(?:es|ed|ing)|(?:gone|goes|went|go) (?:into|on|towards?)|offer(?:s|ed)|announced|allo(?:cat(?:e|es|ed)|t(?:s|ted))|(?:giver|donor|backer|sponsor|funder) (?:with|at)|repaid|moved|dispatched|airlifted|packed|worth of|waiv(?:es|ed)|cook|serve|vouchers worth|cheques|checks',
  ],
  [
    'built',
    'set up|launched|fitted|created?|upgraded|hand(?:ed|ing|s) over|dug|put up|laid|buil(?:t|d|ds|ding)|(?:construct|open|install|plant|repair|add)(?:s|ed|ing)?|establish(?:es|ed|ing)?|renovat(?:e|es|ed|ing)|rehabilitat(?:e|es|ed|ing)|rebuil(?:t|d)|inaugurat(?:ed|es)|refurbish(?:ed|es)|drill(?:ed|ing)?|equip(?:s|ped)?|restor(?:ed|es|ing)',
  ],
  [
    'held',
    'h(?:eld|old|olds|osted|osting)|organi[sz](?:e|es|ed|ing)|ran|run(?:s|ning)?|staged|conduct(?:s|ed|ing)?|carried out|completed|perform(?:s|ed)?|convened|delivered|made|arranged',
  ],
  [
    'participated',
    'took part|take part|taken part|taking part|attend(?:s|ed|ing)?(?! to )|sign(?:ed)? up|signed|gathered|(?:turned|showed) (?:out|up)|appl(?:ied|y|ications?)|contributors|donors|gave their time|competed|ran the|walked|runners|responded|(?:put|putting) themselves forward|submitted|filled|packed the|sorted|(?:donated|paid for|funded|backed|supported|sponsored|financed|supplied) by|gifts from|donations from|thanks to|led by|came forward|fielded|dr(?:ew|aws)|attracted|volunteer(?:s|ed|ing)?|involv(?:es|ed|ing)|join(?:s|ed|ing)?|participat(?:e|es|ed|ing)|enter(?:ed)?',
  ],
  [
    'supported',
    'assist(?:s|ed|ing)? (?:charities|groups|nonprofits)|grantees?|recipients?|goes to|went to|going to|gave|gives|given|grants? to|(?:support|back|partner)(?:s|ed|ing)?|(?:fund|help|award)(?:s|ed)|suppl(?:y|ies|ied)|donat(?:ed|es)',
  ],
  [
    'benefited',
    '(?:work(?:s|ed|ing)?|read|met|sat|spoke|play(?:s|ed)?) with|attend(?:s|ed|ing)? to|operat(?:e|es|ed|ing) on|benefit(?:s|ed|ing|t?ed)?|fed|teach(?:es)?|taught|for|among|in need|went to|looks? after|looked after|cares? for|cared for|(?:pre-)?register(?:s|ed)|answered|took|fostered|adopted|equipped|touched|lifted|moved|evacuated|resettled|relocated|transported|given|gave|(?:visit|help|assist|train|treat|shelter|screen|protect|support)(?:s|ed|ing)?|plac(?:es|ed|ing)|reach(?:es|ed|ing)?|(?:serv|educat|hous|sav|vaccinat|rescu|rehom)(?:e|es|ed|ing)|feed(?:s|ing)?|enrol(?:s|led|l)?|cloth(?:es|ed)|warm(?:s|ed)',
  ],
  [
    'size',
    'consist(?:s|ed|ing)? of|network(?: of)?|consortium of|member(?:s|ship)?(?: of)?|operat(?:e|es|ed|ing)(?! on)|staff of|population|(?:(?:has|have)(?! (?:also |now |already |since )?[a-z]+(?:ed|en|ught|wn|nt|ld|id|it|ut|un|pt|ot|et|ade|ung) )|with|runs|now runs|its|through its|across its|owns|a chain of|manages|boasts)(?= (?:\\S+ ){0,2}$)|employ(?:s|ed|ing)?|compris(?:e|es|ed|ing)',
  ],
];

/** Facts about the world or about others, which no organization did. */
export const OTHER_WORDS: readonly (readonly [Role, string])[] = [
  [
    'other',
    'wast(?:es?|ed|ing)|(?:clear|pick|haul)(?:s|ed|ing)?(?: up)?(?= [^.;]{0,24}(?:rubbish|litter|trash|waste|debris|plastic))|forc(?:es?|ed|ing)|(?:sell|rent|retail)(?:s|ing)? for|debts? (?:worth|of|total)|lost|loses|losing|loss of|closure of|owe[sd]?(?! by)|drew(?= [^.;]{1,30} from (?:its |their |the )?reserves)|drawn(?= [^.;]{1,30} from (?:its |their |the )?reserves)|fined|convicted|arrested|(?:suspend|halt|paus|shelv|terminat)ed|let go|made redundant|(?:was|were|been) (?:cut|lost|frozen|withdrawn|scrapped)|go(?:es)? without|lost their|shut(?:s|ting)?(?: down)?|clos(?:e|es|ed)(?: down)?(?! after)|closing(?! after|[.,;])|laid off|lay(?:s|ing)? off|turn(?:s|ed|ing)? away|axed|scrapped|died|dr(?:iven|ove) (?:from|out)|driven|homeless|c(?:ome|omes|ame) from|spread (?:over|across)|has to find|have to find|turnover of|budget of|salary of|(?:can|could) (?:\\S+ )?(?:make|turn out|produce|hold|take|seat)|fine of|deficit of|kill(?:s|ed|ing)?|injur(?:ed|ing)|displac(?:e|ed|ing)',
  ],
];

export const PLANNED_WORDS =
  '(?<=\\b(?:that|this|it) )takes(?= (?:another )?$)|will use [^.;]{2,40}? to|(?<!\\b(?:a|the|his|her|their|of) )will(?! have [a-z]+(?:ed|en|ft) )(?! (?:each |all |now )?(?:use|share|split|receive|get|take home|benefit|be remembered))|would(?! (?:each |all )?(?:share|receive|get|take home|have(?! to)))|hope(?= to [a-z])|(?<!already |donors |supporters |donors (?:have|had) |supporters (?:have|had) )pledg(?:e|es(?! (?:st[ao]|now|reach|total|came))|ed|ing)|means to|counts on|(?:target|goal) (?:of|for)? ?[^.;]{0,40}(?:raised|lifted|increased)|(?<!(?:hit|met|reached|beat|beaten|passed|surpassed|exceeded) (?:its|their|the|a) (?:[a-z]+ )?)(?:target(?:s|ed|ing)?|goal)(?: of)?|appeal(?:s|ed|ing)?(?: on [a-z]+| today| yesterday| again)? for|appeal(?:s|ed)? to|sought|ask(?:s|ed|ing)? for|is to|are to|set out|set (?:aside|apart)|proposed|over the next|by 20[2-9]\\d|to be|(?<!\\bin )need(?:s|ed)?|agree[sd] to|due to|might (?:get|raise|make)|signed (?:on|up) for|should|must (?:now |still )?(?:raise|find)|(?:has|have|had) to (?:raise|come up with|meet|cover)|could do with|(?:is|are) looking for|(?:estimated|expected|likely|thought) to cost|so that [^.;,]{2,40} can|launched an? (?:[a-z]+ )?appeal|(?:promised|planned|pledged)[^.;]{0,60} enough (?:[a-z]+ ){0,3}(?:for|to)|budget(?=[^,;]{0,24} (?:is|stands))|(?<!help(?:s|ed)? )to raise|in order to|ambition|call(?:s|ed|ing)? for|budgeted|ask(?:s|ed|ing)? [^.,;]{1,40} (?:for|to (?:screen|recruit|give|fund|help|train|find|pay|build|raise|take|put))|hopes? for|(?<=[\\p{L},] )(?<!(?:used (?:it )?|(?:allow|enabl|help)(?:ed|ing|s) (?:it |them |us )?))to (?:build|place|give|donate|open|spend|help|train|fund|plant|provide|launch|invest|send|feed|offer|award|grant|pay|raise|rebuild|restore)|(?<!helped |enabled |enabling |allowed |allowing |managed |used |able |went on |continued |came together )to (?:build|set up|run|establish|repair|plant|train|help|feed|buy|open|provide|send|support|create|reach|protect|restore|house|install|launch|equip|rebuild|hire|deliver|vaccinate|screen|treat|put|bring|move|serve|cover|keep|extend|expand|recruit|distribute|renovate|upgrade|rescue|rehome|enrol|enroll|empower|connect|double|increase|add|save)(?= (?:about |some |up to |at least |more than |over |nearly |around |another |an extra |the )?$)|plan(?:s|ned|ning)?|aim(?:s|ed|ing)?|hop(?:es|ed|ing)|(?<!not )(?:intend|expect|earmark|want)(?:s|ed)?|expecting|promis(?:e|es|ed|ing)|(?<!donors (?:have |had )?|supporters (?:have |had )?)commit(?:s|ted|ment|ments)?|seek(?:s|ing)?';
