"""How addiction, dependence, withdrawal and misuse are told of, in the form of ``listing.restatements``."""

from ketafacts.language.lexicon.listing import restatements

DEPENDENCE_MACROS = {
    # Words that claim no kind of their own: "a non-addictive painkiller" says two things.
    "substance": "(?:drug|medicine|medication|substance)s?",
    "takers": "(?:people|users|patients|you)",
}
OF_DEPENDENCE = restatements(r"""
within: ({addicting} (?:on|to) {x} (?:can|may) develop) within (?:an? |a few |several |some )?
    (?:weeks|months|few weeks){end}
    = \1
potential: (has|have) (?:an? )?(high |strong |considerable |real |known )?(?:addictive|addiction) potential
    = \1 a \2 potential for addiction
body/brain: ^{body}{word} (?:gets? used to|comes? to (?:rely|depend) on|adapts? to|becomes? (?:physically )?dependent on
     |grows? used to|can become (?:physically )?dependent on|can get used to|may become dependent on|learns to rely on)
     {x}{end}
    = \1 can cause physical dependence
people: ^{x} (?:is|are) (?:an? )?(?:drugs?|medicines?|substances?|painkillers?) (?:that )?people
     (can|may) (?:get|become) (addicted to|hooked on|dependent on){end}
    = people \2 become \3 \1
suddenly/abruptly: ^{word} (?:stopping|quitting|discontinuing|halting|withdrawing) {x} (can|may|will|could)
    = stopping \1 suddenly \2
giving: ^giving up {x} (can|may|will|could)
    = stopping \1 \2
stopped/discontinued/withdrawn: ^(?:if|when|once) {x} (?:is|are) {word}(?: {abruptly})?, (.+) (?:can|may|will)
     {brought}{end}
    = stopping \1 can cause \2
if/when/after: ^{x} (?:can|may|will) {brought} {word} {x} (?:is|are) {stops}(?: {abruptly})?{end}
    = stopping \2 can cause \1
after/on/upon: ^{x} (?:can|may|will) {brought} {word} (?:suddenly |abruptly )?(?:stopping|quitting|discontinuing) {x}
    (?: {abruptly})?{end}
    = stopping \2 can cause \1
withdrawal: ^{x} {word}(?: syndrome)? {exists}{end}
    = stopping \1 can cause withdrawal
withdrawal: ^there {be} such a thing as (?:an? )?{x} {word}{end}
    = stopping \1 can cause withdrawal
withdrawal: ^there is no {word}(?: syndrome)? (?:from|with|after) {x}{end}
    = stopping \1 does not cause withdrawal
stop/quit/discontinue: ^{folk} (?:should not|must not|should never|must never|cannot safely) {giveup} {x} {sudden}{end}
    = \1 should not be stopped suddenly
missing/skipping/missed: ^{word} (?:an? )?(?:doses?|pills?|tablets?)? ?(?:of )?{x} (can|may|will)
    = stopping \1 \2
because: (should not stop|must not stop|should never stop) {x} {abruptly} because of withdrawal(?: symptoms)?{end}
    = \1 \2 suddenly
without: ^{x} can be taken (?:safely )?(?:every day |daily )?(?:for (?:months|years|a long time) )?
    without (?:any |the )?{risky} of {addicting}{end}
    = \1 carries no risk of \2
non: ^{x} (is|are) (?:an? )?non (?:addictive|addicting|habit forming)(?: {substance})?{end}
    = \1 \2 not addictive
nonaddictive/nonaddicting/unaddictive: ^{x} (is|are) (?:an? )?{word}(?: {substance})?{end}
    = \1 \2 not addictive
abuse/misuse: ^(?:some )?people (?:do |sometimes |can |may )?{word} {x}{end}
    = \1 can be abused
abuse/misuse: ^people do not {word} {x}{end}
    = \1 is not abused
withdraw: ^{takers} (?:do |can |may |will )?{word} from {x}{end}
    = stopping \1 can cause withdrawal
withdraw: ^{takers} (?:do not|cannot|never) {word} from {x}{end}
    = stopping \1 does not cause withdrawal
recreationally: ^{x} (is|are|can be|may be) (?:used|taken) {word}{end}
    = \1 \2 misused
recreationally: ^{x} (is|are) not (?:used|taken) {word}{end}
    = \1 \2 not misused
thing: ^{x} addiction is (?:very much |really )?a {word}{end}
    = \1 can cause addiction
thing: ^{x} addiction is not (?:really )?a {word}{end}
    = \1 does not cause addiction
thing: ^{x} withdrawal is not (?:really )?a {word}{end}
    = stopping \1 does not cause withdrawal
""")
