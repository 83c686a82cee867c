"""Words that may stand beside a drug's name without making it another drug's: salts, forms, release, routes, units.

Data only, folded. The salts are those by which RxNorm's precise ingredients differ from their ingredients (NLM, RxNorm
of October 2025, term types IN and PIN), and the same acids in British and Latin spelling; forms and routes are those of
the FDA's product list (2015) and of CDC's list of opioid products (2018), with the abbreviations used there.

Left out on purpose, because a name that has them is, or may be, another substance or another product: methylbromide,
butylbromide, oxide, glucuronide, ester, complex, compound, forte, plus, extra, max, cough, cold, PM, DM, D, AC, CF.
"""


def _listed(text: str, separator: str = " ") -> frozenset[str]:
    return frozenset(" ".join(text.split()).split(separator))


SALTS = _listed(
    """
    acetate adipate anhydrous arginine ascorbate aspartate axetil base benzathine benzoate besilate besylate
    bicarbonate bisulfate bisulphate bitartrate bromide butyrate calcium camphorsulfonate camsilate camsylate
    carbonate chloride cilexetil citrate cypionate decanoate dicitrate dihydrate dihydrochloride dimaleate
    dimesilate dimesylate diphosphate dipropionate disodium disulfate edisilate edisylate embonate enantate
    enanthate epolamine erbumine esilate estolate esylate ethylsuccinate fumarate gluceptate gluconate hbr hcl
    hemifumarate hemihydrate hemisuccinate hibenzate hippurate hyclate hydrate hydriodide hydrobromide
    hydrochlor hydrochloride hydroiodide iodide isethionate isetionate lactate lactobionate laurate lysinate
    lysine magnesium malate maleate malonate mandelate meglumine mesilate mesylate methanesulfonate
    methylsulfate monohydrate monohydrochloride mucate napadisilate napadisylate napsilate napsylate nitrate
    octanoate olamine orotate oxalate palmitate pamoate pentahydrate perchlorate phosphate picrate polacrilex
    polistirex potassium propionate resin resinate sesquihydrate sodium stearate succinate sulfate sulphate
    tannate tartrate teoclate terephthalate thiocyanate tosilate tosylate trifluoroacetate trihydrate
    trisodium trometamol tromethamine undecanoate valerate xinafoate zinc
    """
)

FORMS = _listed(
    """
    aerosol ampoule ampoules ampul ampule ampules ampuls buccal caplet caplets caps capsule capsules chewable
    cr cream depot disint disintegrating dispersible dr drops ec effervescent elixir emulsion enema epidural
    er film films foam gel gelcap gelcaps granules gum im implant implants infusion inhalation inhaler inj
    injectable injection injections intramuscular intranasal intrathecal intravenous ir iv jelly la linctus
    liposomal liposome liqd liquid lollipop lollipops lotion lozenge lozenges lp melt melts mr nasal odt
    ointment oral orodispersible oromucosal parenteral patch patches pca pellet pellets pf pill pills powder
    pr ptch rectal retard sa sc sl soln soluble solution spray sprays sprinkle sprinkles sr strip strips
    subcutaneous subdermal sublingual supp suppositories suppository susp suspension syringe syringes syrup
    tab tablet tablets tabs td tincture topical transdermal transmucosal troche troches tts vial vials wafer
    wafers xl xr
    """
)

# Words that say nothing of the drug in these phrases only: "sugar free" is a form, "codeine free" another drug.
PHRASES = _listed(
    """
    controlled release, delayed release, enteric coated, extended release, film coated, for infusion, for
    injection, for oral solution, for oral suspension, for oral use, for suspension, free base, gastro
    resistant, immediate release, in dextrose, in plastic container, in sodium chloride, in water, long
    acting, modified release, pre filled syringe, prefilled syringe, preservative free, prolonged release,
    short acting, slow release, sugar free, sustained release, timed release, unit dose
    """,
    ", ",
)
LONGEST_PHRASE = 3

# Of strengths, after a number; "h" and "hr" as in 25 mcg/h and a 72 h patch.
UNITS = _listed(
    """
    % actuation cc dose g gm gram grams h hour hours hr hrs iu kg mcg meq mg mgs microgram micrograms
    milligram milligrams ml mls mmol mug percent ppm ug unit units
    """
)
# A number alone is read as a strength from here on: a lower one may be part of the name (Tylenol 1 holds codeine).
LEAST_BARE_STRENGTH = 5

# Words that join the names of a combination product's ingredients.
JOINTS = ("and", "with", "w", "plus", "in")
