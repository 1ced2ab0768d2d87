/// The first page: one claim, the threads, three ways in.
let homeRules = #"""
  .home-head { max-inline-size: 52rem; margin-block: 1rem 1.75rem; }
  .home-head .lede { margin-block-start: 0.625rem; }
  .home-strands { position: relative; margin-block-end: 2.5rem; }
  .home-strands ul { display: grid; list-style: none; }
  .home-strands li { padding-block: 0.5rem 0.625rem; border-block-start: 3px solid var(--thread); }
  .home-strands h3 { font-size: var(--s0); letter-spacing: 0; }
  .home-strands h3 a { display: inline-block; padding-block: 0.125rem; }
  .home-strands p { font-size: var(--small); line-height: 1.4; color: var(--muted); }
  .weave { display: none; }
  @media (min-width: 64em) {
    .home-strands { display: grid; grid-template-columns: 40rem minmax(0, 1fr); }
    .home-strands ul { grid-auto-rows: 1fr; }
    .weave { display: block; inline-size: calc(100% + (100vw - min(100vw, var(--page) + 2 * var(--gutter))) / 2 + var(--gutter)); max-inline-size: none; block-size: 100%; margin-block-start: 1.5px; overflow: visible; }
    .weave path { stroke-width: 3; vector-effect: non-scaling-stroke; }
    .weave .halo { stroke-width: 8; }
    html { overflow-x: clip; }
  }
  .ways-grid { display: grid; gap: 1.5rem 3rem; }
  .way h3 { margin-block-end: 0.5rem; }
  .way ul { display: grid; gap: 0.125rem; list-style: none; }
  .way li a { display: inline-block; padding-block: 0.25rem; }
  .home > section + section, .home > .prose:not(:empty) { margin-block-start: 3.5rem; }
  .pathways { display: grid; gap: 1.5rem 3rem; list-style: none; }
  .pathways h2, .pathways h3 { font-size: var(--s1); }
  @media (min-width: 48em) {
    .ways-grid { grid-template-columns: repeat(3, minmax(0, 1fr)); }
    .pathways { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  }
  .change { font-size: var(--small); color: var(--muted); }
  .change span { font-weight: 600; color: var(--ink); margin-inline-end: 0.375em; }
  """#
