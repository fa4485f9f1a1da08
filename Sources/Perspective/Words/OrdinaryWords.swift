// Common words that no pattern asks for, known so that a capital does not make a name of them: "the Invoice".
// Source: own list.

extension WordLists {
  static let ordinary = """
    abroad admires ado allowed ambush announcement annoying annoys apples approval arrangement arrow ashtray audience
    awww babysit bait basics bears beer begging begun betrayal bicycle bigwigs billed biscuit blunt bog boo boundless
    bowling brace brass brick brighter brilliance bubble bulb bullying burns buster cancels candour carpet carried
    carry-on carve cereal certificate chapel charges charitably chased chew chills chocolate chopped christmas chuckled
    claimed classified closely coaster coded colander collapses collective comedian comedians commotion commute
    compliments concrete conscious contracted corpse corpses corrected corridor cosy cozy cracker cream creation
    crossword crown cupboard cured cures dad daddy dared daydream debris delegating deletes deliberate delude depended
    diploma directness disappearing discovers dishes disrepute donation doorbells doorknob doormats doorstop downhill
    drank driven eggs eggshells elastic elegant elevator engagement entered epistle equals established estimate
    expansion explains extinct extortion fable fashion fashionable faults finger-paint fingerprints firelighter fishing
    fitted flash flea fleas fled flip folded font forecast forgets forgiven frankness fridge frittered galls gambles
    gambling gibberish giggled giraffe glass goodwill goose grade grew grovel grudge guilt half-blind half-trained
    half-wit hallucinating handkerchief hankie hanky heading hearty herding hindsight homily hoo hooked hoover hostages
    hullabaloo hurrying ignores imaginative imagines implemented improved inexperienced infant infinite insinuation
    insomnia installed instinct intentional investigated invoice irks ivory jail jargon jokingly junior kicked kiddo
    kills knife ladyship lamp laughingly layoffs lays leading learners legalese leisurely lemon lest leverage liberating
    lips listener litter livelier loath lollipops lookout lords loving magically mandarins marble marines mastered
    mastering masterplan mate material mates measures memo menopause mercy merits misery misremembering missy mistook
    mocking mom mommy monologue mum mummy muscle napkin naturally nibs nicer no-show noses nr nuclear numbered obedience
    offends oil oldest openness operating optimistically outraged overburden overdoing overtax overtired overworking
    owes pace palaver paperweight parade parent particular passable pastime payback pear-shaped perfected perfecting
    perish physics pics plank planted pole polishing potato pour practice practiced practised precedes predictably
    preschool prison puddles punched punctuation punishment quantum radical rankles rationed rearranging receipt
    reckoning register relatively relish relished relishes relishing relying reminded renew repeats replaced replacement
    reproach restful retire retrospect revelation reversed robbery rocks roof rooted roundabout royalty rubbing rushing
    satisfaction saviour savouring science-fiction scissors scoop seventh sewn shape sharper shed sheriff shielding
    shine shudder sieve sights signatures slapped sleepy smallest smells smiled snack snails sniff soaked sonny sounding
    span sparks specified spending spoon squirrel squirrels statue statues steps stone stones stringing strut struts
    substitute suitable summit survives survivor swallowed sweeping swept tale taxes tempo tempted tent thesaurus throne
    throws ticking tirade titties toffs toilet towed tower traceable traced track tree tremble tuck twain typically
    undercuts undercutting unfathomable unusually uproar vendetta vending violin virtue wakey walls wardrobes warmer
    washing-up weary wheelbarrow whichever whisky wild wine wink wishful wretched
    """
}
