"""The style of the HTML page: light and dark, narrow and wide, screen and paper."""

STYLE = """
:root { color-scheme: light dark; --ink: #1c1b1f; --paper: #fdfcfa; --quiet: #5c5a62; --edge: #d6d3cd; --card: #ffffff;
  --false: #a3130c; --false-ground: #fde4e2; --misleading: #7a4a00; --misleading-ground: #ffeccc;
  --contested: #5a2ca0; --contested-ground: #ece4fb; --true: #17602a; --true-ground: #e0f2e4;
  --unknown: #55525c; --unknown-ground: transparent; --link: #0b57a4 }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6e3; --paper: #17171a; --quiet: #aaa6b0; --edge: #45434a;
  --card: #232227; --false: #ffb3ab; --false-ground: #4d1512; --misleading: #ffcf85; --misleading-ground: #45300a;
  --contested: #d6bfff; --contested-ground: #36245a; --true: #9ddcaa; --true-ground: #12381c;
  --unknown: #bdb9c4; --unknown-ground: transparent; --link: #8fc3ff } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.65 Georgia, "Times New Roman", serif; overflow-wrap: anywhere }
header, section, footer, .sign, .why, .number, .quiet { font-family: system-ui, sans-serif }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.6em 0 .5em; font-family: system-ui, sans-serif }
h1 { font-size: 1.6rem; margin-top: 0 } h2 { font-size: 1.35rem }
h3 { font-size: 1.15rem } h4, h5, h6 { font-size: 1rem }
a { color: var(--link) } .quiet, footer { color: var(--quiet); font-size: .875rem }
header { border-bottom: 1px solid var(--edge); font-size: .95rem; padding-bottom: .5rem; margin-bottom: 2rem }
.legend { list-style: none; padding: 0 } .legend li { margin: .3rem 0 }
blockquote { margin: 1em 0; padding-left: 1rem; border-left: 3px solid var(--edge) }
.sign { font-size: .75em; font-weight: 700; padding: .1em .4em; border: 1px solid; border-radius: .3em;
  white-space: nowrap }
mark { background: none; color: inherit; text-decoration: underline 2px; text-underline-offset: .22em; padding: .1em 0;
  -webkit-box-decoration-break: clone; box-decoration-break: clone; cursor: help }
mark .sign { text-decoration: none; display: inline-block; line-height: 1.3; margin-right: .15em }
mark:focus-visible, a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: .2em }
.sign.false { color: var(--false) } .sign.misleading { color: var(--misleading) }
.sign.contested { color: var(--contested) }
.sign.true { color: var(--true) } .sign.unknown { color: var(--unknown) }
mark .sign.unknown { border-color: transparent; background: none; font-weight: 400; padding: 0 }
.sign { background: var(--card) }
mark.false { background: var(--false-ground); text-decoration-color: var(--false); text-decoration-thickness: 3px }
mark.misleading { background: var(--misleading-ground); text-decoration: underline dashed 2px var(--misleading) }
mark.contested { background: var(--contested-ground); text-decoration: underline double 2px var(--contested) }
mark.true { background: var(--true-ground); text-decoration: underline 1px var(--true) }
mark.unknown { background: var(--unknown-ground); text-decoration: underline dotted 2px var(--unknown) }
article p, article li, article h2, article h3, article h4, article h5, article h6 { position: relative }
.number { font-size: .7em; vertical-align: super; padding: 0 .2em;
  text-decoration: none }
.why { display: none; position: absolute; left: 0; z-index: 2; width: max-content;
  max-width: min(34rem, 100%);
  padding: .8rem 1rem; background: var(--card); color: var(--ink); border: 1px solid var(--edge); border-radius: .5rem;
  box-shadow: 0 6px 24px rgb(0 0 0 / .25); font-size: .875rem; line-height: 1.5 }
.why > * { display: block } .why > span { margin-top: .5em; color: var(--quiet) } .why b { font-weight: 600 }
.claim:hover .why, .claim:focus-within .why { display: block }
section { font-size: .95rem; border-top: 1px solid var(--edge); margin-top: 3rem }
section li { margin: .6em 0 } section li p { margin: .2em 0 } section q { font-family: Georgia, serif }
:target { outline: 2px solid var(--link); outline-offset: 4px; border-radius: .2em }
@media print { :root { --paper: #fff; --ink: #000; --card: #fff } body { max-width: none; padding: 0; font-size: 11pt }
  .why { display: none !important } .legend, section li { break-inside: avoid } h1, h2, h3 { break-after: avoid }
  section a[href^="http"] { color: inherit; text-decoration: none }
  mark { -webkit-print-color-adjust: exact; print-color-adjust: exact } }
@media (forced-colors: active) { mark { forced-color-adjust: auto; border-bottom: 2px solid } }
"""
