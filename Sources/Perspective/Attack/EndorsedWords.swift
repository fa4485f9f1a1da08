// Other people's words about the other, which the writer makes their own.

/// Definition: somebody is reported to have judged the other, and the writer says that it is so.
/// Cues: "calls you “…”, and she's right", "people say you …, and I believe them", "“…” is how they describe you".
/// Traps: reports that are only told, put at a distance ("I don't share that"), asked about, or found in minutes.
/// Source: the labelling's rule that a quoted attack counts where it is endorsed.
enum EndorsedWords {
  static let rules: [Rule] = [
    Rule(
      .label, .clause, [.endorsed, .statement], weight: -15,
      patterns: """
        call|calls|called|describe|describes|described|dub|dubs|dubbed|label|labels|labelled|labeled|brand|brands|branded|term|terms|termed|nicknamed {O}|you|them|him|her .. as? “|{trait}|{badNoun}|{det}
        ” {be} .. how|what {det}|my|our|people|everyone|everybody .. call|calls|called|describe|describes|described|put|puts .. {O}|you|them|him|her
        ” , {det}|my|our|people|everyone|everybody .. call|calls|called|say|says|said .. {O}|you|them|him|her
        wrote|scribbled|painted|sprayed|chalked “ ... ” on|under|over|across|about|next|beside your|their|the
        ” {be} {det}|my|our .. word|phrase|term|name|verdict|description|line .. for|of|about|on {O}|you|them|him|her
        """),
    Rule(
      .mindreading, .clause, [.endorsed, .statement], weight: -30,
      patterns: """
        {say}|{think} that? {O} ... only|just|nothing|never|{trait}|{badNoun}|{wreck}|{slip}|{damage}|{motive}|{fuss}|{late}|bluffing|pretending|playing|making
        {say}|{think} {O} {be}? .. “
        say|says|said|writes|wrote : “
        """),
  ]
}
