"""Where in the body a drug acts on its target, as it is said behind the target, by the site that is meant."""

from ketafacts.language.lexicon.frames import NEUTRAL_QUALIFIERS
from ketafacts.language.lexicon.listing import listed

_BRAIN = (
    *listed("in the brain; in your brain; inside the brain; within the brain; in the human brain; inside your brain"),
    *listed("in the central nervous system; in the brain and spinal cord; in the spinal cord; in the spine"),
    *listed("in the brain and the spinal cord; in the brainstem; in the brain stem; of the brain; on brain cells"),
    *listed("in brain cells; in the cns; throughout the brain; in parts of the brain; in certain parts of the brain"),
    *listed("in the reward system; in the brains reward system; in the brains reward circuits"),
)
_GUT = (
    *listed("in the gut; in the bowel; in the bowels; in the intestine; in the intestines; in the gut wall"),
    *listed("in the bowel wall; in the wall of the gut; in the wall of the bowel; in the wall of the intestine"),
    *listed("in the digestive tract; in the gastrointestinal tract; in the intestinal wall; of the gut; of the bowel"),
    *listed("in the gi tract; in the walls of the gut; of the bowel wall; along the gut; outside the brain"),
    *listed("outside the central nervous system; in the periphery; of the intestine"),
)
# Every target of a nerve cell is there, and a transmitter acts between two of them.
_NERVES = (
    *listed("in nerves; in nerve cells; in neurons; on nerve cells; on neurons; in the nerves; on nerves; of nerves"),
    *listed("in nerve cell membranes; in the membranes of nerve cells; in nerve endings; on nerve endings"),
    *listed("in the nerve endings; on the surface of nerve cells; on the surface of neurons; in nerve membranes"),
    *listed(
        "of nerve cells; of neurons; in the nervous system; between nerve cells; between neurons; at nerve endings"
    ),
)
SITES = {**dict.fromkeys(_NERVES, "nerves"), **dict.fromkeys(_BRAIN, "brain"), **dict.fromkeys(_GUT, "gut")}
# Said of anything else than an action at a target, only these add nothing.
ANYWHERE = frozenset(NEUTRAL_QUALIFIERS)
PLACED = frozenset({"acts-on", "works-on"})
