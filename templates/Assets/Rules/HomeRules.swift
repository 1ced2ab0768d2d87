/// The first page: one claim, the threads, three ways in.
let homeRules = #"""
  .home-head { max-inline-size: 60rem; margin-block: 0 1.5rem; }
  .home-head h1 { text-wrap: balance; }
  .home-head .phase { margin-block-end: 1.5rem; }
  .home-head .lede { margin-block-start: 0.5rem; }
  .doors { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 0.75rem 1.5rem; margin-block-start: 1.25rem; list-style: none; }
  .doors span { display: block; margin-block-start: 0.375rem; color: var(--muted); font-size: var(--small, 0.9rem); line-height: 1.35; }
  .doors a { display: block; padding: 0.5rem 1rem; font-weight: 600; color: var(--ink); text-decoration: none; border: 2px solid var(--ink); border-radius: 3px; }
  @media screen and (max-width: 47.99em) {
    .doors { column-gap: 0.75rem; }
    .doors a { block-size: 100%; padding-inline: 0.75rem; line-height: 1.3; }
    .doors span { display: none; }
  }
  .doors a:hover { background: var(--ink); color: var(--paper); }
  .home-strands { position: relative; margin-block-end: 2.5rem; }
  .home-strands ul { display: grid; list-style: none; }
  .home-strands li { padding-block: 0.25rem 0.5rem; border-block-start: 3px solid var(--thread); }
  .home-strands h3 { font-size: var(--s0); letter-spacing: 0; }
  .home-strands h3 a { display: inline-block; padding-block: 0.125rem; }
  .home-strands p { font-size: var(--small); line-height: 1.4; color: var(--muted); }
  .weave { display: none; }
  @media (min-width: 64em) {
    .home-strands ul { inline-size: 42rem; grid-auto-rows: 1fr; }
    .weave {
      display: block; position: absolute; inset-block-start: 1.5px; inset-inline-start: 42rem;
      inline-size: calc(100vw - 42rem - max(var(--gutter), (100vw - var(--page)) / 2));
      block-size: 100%; max-inline-size: none; overflow: visible;
    }
    .weave path { stroke-width: 3; vector-effect: non-scaling-stroke; }
    .weave .halo { stroke-width: 8; }
    [dir="rtl"] .weave { transform: scaleX(-1); }
    html { overflow-x: clip; }
  }
  .home > section + section, .home > .prose:not(:empty), .home > .prose:not(:empty) + section { margin-block-start: 3.5rem; }
  .pathways { display: grid; gap: 1.5rem 3rem; list-style: none; }
  .pathways h2, .pathways h3 { font-size: var(--s1); }
  @media (min-width: 48em), print {
    .doors { grid-template-columns: repeat(3, minmax(0, 1fr)); }
    .doors:has(> :nth-child(7)) { grid-template-columns: repeat(4, minmax(0, 1fr)); }
    .pathways { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  }
  .change { font-size: var(--small); color: var(--muted); }
  .change span { font-weight: 600; color: var(--ink); margin-inline-end: 0.375em; }
  """#
