// Words that judge a person: adjectives and nouns.
// Source: own list; the classes (character, competence, honesty, care) follow the labelling literature, e.g. Rosenberg's
// "moralistic judgements" and Gordon's roadblock "name-calling".

extension WordLists {
  static let traits: [WordList] = [
    WordList(
      .trait,
      """
      selfish, brutal, savage, unbelievable, unreliable, unprofessional, incompetent, lazy, arrogant, greedy, dishonest,
      rude, stupid, dumb, ignorant, careless, useless, hopeless, clueless, pathetic, ridiculous, childish, immature,
      irresponsible, inconsiderate, ungrateful, untrustworthy, manipulative, deceitful, two-faced, hypocritical,
      cowardly, spineless, gutless, toxic, abusive, cruel, mean, petty, vindictive, spiteful, nasty, hostile,
      aggressive, stubborn, pigheaded, pig-headed, bullheaded, obstinate, impossible, difficult, unbearable,
      insufferable, intolerable, insolent, impudent, disrespectful, dismissive, condescending, patronising, patronizing,
      self-centred, self- centered, egotistical, egoistic, narcissistic, narrow-minded, short-sighted, shortsighted,
      inflexible, rigid, bureaucratic, disorganised, disorganized, chaotic, messy, sloppy, slack, slow, sluggish,
      incapable, inept, unqualified, amateurish, mediocre, third-rate, second-rate, worthless, shameless, shameful,
      disgraceful, despicable, disgusting, vile, crooked, corrupt, shady, sleazy, sneaky, sly, devious, dodgy, slippery,
      insincere, phony, phoney, fake, false, disloyal, treacherous, unfair, unjust, biased, ruthless, heartless, cold,
      callous, indifferent, uncaring, insensitive, thoughtless, reckless, negligent, lax, crazy, insane, mad, nuts,
      mental, paranoid, delusional, hysterical, unstable, neurotic, irrational, unreasonable, illogical, naive,
      gullible, blind, deaf, dense, thick, dim, brainless, mindless, foolish, idiotic, moronic, clumsy, hapless,
      feckless, shiftless, idle, passive, apathetic, unmotivated, uncommitted, unserious, unhelpful, uncooperative,
      obstructive, destructive, controlling, domineering, overbearing, bossy, pushy, demanding, needy, whiny, cheap,
      stingy, miserly, tight-fisted, grasping, cutthroat, backward, outdated, pompous, smug, snobbish, stuck-up, vain,
      conceited, cocky, entitled, evasive, secretive, opaque, unpredictable, erratic, inconsistent, flaky, fickle,
      wishy-washy, indecisive, weak, timid, unethical, immoral, unscrupulous, underhand, underhanded, parasitic,
      predatory, opportunistic, cynical, sarcastic, horrible, terrible, awful, dreadful, appalling, abysmal, atrocious,
      lousy, rubbish, garbage, trash, crap, shitty, shit, bad, poor, rotten, laughable, embarrassing, absurd, bonkers,
      out of control, out of line, out of touch, out of your depth, out of their depth, out of his depth, out of her
      depth, spoilt, spoiled, thick as, full of yourself, full of themselves, full of it, full of hot air, not fit,
      unfit, overrated, overpaid, incorrigible, lawless, tone-deaf, unfriendly, ungracious, vague, wasteful, wicked,
      jealous, envious, bitter, resentful, melodramatic, oversensitive, touchy, defensive, all talk, half-hearted,
      unprepared, lost, asleep at the wheel, beyond help, a lost cause, impossible to work with, impossible to please,
      impossible to deal with, impossible to reach, no good, good for nothing, not up to the job, not up to it, not
      professional, not serious, not reliable, not trustworthy, not honest, not competent, not capable, not normal, not
      loyal, filthy, squalid, bone idle, work-shy, workshy, bone lazy
      """),
    WordList(
      .badNoun, .noun,
      """
      liar, amateur, joke, clown, idiot, moron, fool, imbecile, cretin, loser, coward, cheat, cheater, crook, thief,
      thieves, fraud, fraudster, scammer, con artist, con man, swindler, hypocrite, bully, bullies, tyrant, dictator,
      control freak, micromanager, egomaniac, narcissist, psychopath, sociopath, parasite, leech, vulture, shark,
      snake, weasel, rat, pig, monster, devil, traitor, backstabber, turncoat, disgrace, disaster, catastrophe,
      nightmare, mess, shambles, trainwreck, train wreck, embarrassment, laughing stock, laughingstock, circus, farce,
      failure, waste of time, waste of space, waste of money, waste of oxygen, liability, burden, nuisance, pest, pain
      in the neck, headache, bottleneck, slacker, freeloader, free rider, lazybones, bureaucrat, pencil pusher,
      dinosaur, bean counter, know-it-all, know it all, smartass, prima donna, drama queen, crybaby, cry-baby, whiner,
      complainer, quitter, bad loser, sore loser, hack, charlatan, quack, impostor, imposter, phony, puppet, yes-man,
      bootlicker, opportunist, profiteer, bloodsucker, gangster, mafia, thug, brute, barbarian, jerk, arse, ass,
      asshole, bastard, bitch, prick, dick, twat, wanker, git, muppet, numpty, dimwit, halfwit, airhead, blockhead,
      bonehead, a nobody, scoundrel, rascal, villain, enemy, enemies, menace, cancer, poison, dead weight, deadweight,
      weakest link, weak link, pack of liars, bunch of amateurs, bunch of liars, bunch of clowns, bunch of idiots,
      bunch of cowards, pushover, spoiled brat, brat, spoilt child, child, children, baby, babies, toddler, diva,
      dreamer, gambler, megalomaniac, ruin, scum, troublemaker, meddler, busybody, gossip, vampire, wimp, zombie,
      robot, sheep, egoist, sect, cult, beggar, martyr, sadist, show-off, snob, loudmouth, cheapskate, miser, manipulator,
      schemer, good-for-nothing, has-been, weakling, hyena, animal, animals, savage, savages, peasant
      """),
  ]
}
